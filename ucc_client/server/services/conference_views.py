"""A user's conferences as a person looks at them: by their next date, and one with its state."""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, Row, Select, func, select

from ucc_client.domain.coming import dates_from
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence
from ucc_client.domain.search_text import is_in, people_text, terms
from ucc_client.domain.series import SeriesDate
from ucc_client.domain.series_of import is_series, series_of, zone_of
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import conferences, participants, users
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.services.conference_objects import JsonObject
from ucc_client.server.services.conference_rows import (
    changed_dates_in,
    conference_of,
    exceptions_in,
)
from ucc_client.server.services.dial_in import DialIns, Place
from ucc_client.server.services.participant_rows import people_of
from ucc_client.server.services.people_states import PeopleStates
from ucc_client.server.services.visibility import SEEN, ids_seen_by, viewing, visible


class When(enum.StrEnum):
    """Which conferences are looked at; the values are those of the address."""

    UPCOMING = "upcoming"
    RUNNING = "running"
    PAST = "past"


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the list. `date` is the next one, of what is over the last.

    `conference` is without its people, and has its zone.
    """

    conference_id: int
    conference: Conference
    date: SeriesDate
    is_readonly: bool
    people: int = 0


class ListPage(msgspec.Struct, frozen=True, kw_only=True):
    """One page; `counts` are those of all pages of each kind, with the words that are searched.

    `running` are those that run at the moment, on the first page of those to come.
    """

    lines: tuple[Listed, ...]
    counts: dict[When, int]
    running: tuple[Listed, ...] = ()


class View(msgspec.Struct, frozen=True, kw_only=True):
    """One conference as one user sees it; `conference` has its zone, and ids for its people.

    `way_in` are the fields of the contract's `DialIn`; `answers` and `mails` lists of its
    `GivenAnswer` and `MailStatus`, the latter only for those who may change it.
    """

    conference_id: int
    conference: Conference
    revision: int
    owner_id: int
    owner: str
    is_active: bool
    is_terminated: bool
    is_readonly: bool
    way_in: dict[str, str]
    answers: list[JsonObject] = []
    mails: list[JsonObject] = []


class ConferenceViews:
    """Reads; who sees what is the same as below `/rest`."""

    def __init__(self, database: Database, dial_ins: DialIns, clock: Clock) -> None:
        self._database, self._dial_ins, self._clock = database, dial_ins, clock

    def page(self, user_id: int, when: When, words: str, number: int, size: int) -> ListPage:
        """Return a page of those whose name and people have all of `words`; `number` is from 0."""
        now = self._clock()
        with self._database.snapshot() as connection:
            ids = ids_seen_by(user_id)
            query = SEEN.where(conferences.c.id.in_(ids))
            rows = connection.execute(query, viewing(user_id, now)).all()
            zone = ZoneInfo(zone_of_installation(connection))
            if words.strip():
                rows = _with_words(rows, _people(connection, ids), words)
            sorted_rows = _by_kind(rows, zone, now)
            found = sorted_rows[when][number * size : (number + 1) * size]
            also = sorted_rows[When.RUNNING] if when is When.UPCOMING and number == 0 else []
            people = _counts(connection, [row.id for row, _date in (*also, *found)])
        lines, running = (
            tuple(_listed(row, date, zone, people.get(row.id, 0)) for row, date in dated)
            for dated in (found, also)
        )
        return ListPage(
            lines=lines,
            counts={kind: len(sorted_rows[kind]) for kind in When},
            running=running,
        )

    def one(self, user_id: int, conference_id: int) -> View:
        """Return one conference. Raises NotFoundError."""
        with self._database.snapshot() as connection:
            row = visible(connection, user_id, conference_id, self._clock())
            people = people_of(connection, conference_id)
            own = sorted((p for p in people if p.user_id == user_id), key=_only_on_one)
            way_in = self._dial_ins.way(connection).fields(next(map(_place, own), None))
            zone = zone_of_installation(connection)
            states = _STATES.of(connection, [conference_id]).fields(row)
            owner = connection.execute(select(users).where(users.c.id == row.owner_id)).one()
        conference = conference_of(row, people)
        return View(
            conference_id=row.id,
            conference=msgspec.structs.replace(conference, zone=conference.zone or zone),
            revision=row.revision,
            owner_id=row.owner_id,
            owner=f"{owner.first_name} {owner.family_name}".strip() or owner.login,
            is_active=bool(row.is_active),
            is_terminated=bool(row.is_terminated),
            is_readonly=bool(row.is_readonly),
            way_in=way_in,
            answers=states.get("answers", []),
            mails=states.get("mails", []),
        )


def _with_words(
    rows: Sequence[Row[Any]], people: dict[int, list[Participant]], words: str
) -> list[Row[Any]]:
    sought = terms(words)
    return [
        row
        for row in rows
        if is_in(row.name.casefold() + "\n" + people_text(people.get(row.id, ())), sought)
    ]


def _people(connection: Connection, ids: Select[Any]) -> dict[int, list[Participant]]:
    """Return what participants are found by, by conference."""
    query = select(
        participants.c.conference_id,
        participants.c.display_name,
        participants.c.phone_number,
        participants.c.email,
    ).where(participants.c.conference_id.in_(ids))
    found: dict[int, list[Participant]] = defaultdict(list)
    for row in connection.execute(query):
        person = Participant(
            display_name=row.display_name, phone_number=row.phone_number, email=row.email
        )
        found[row.conference_id].append(person)
    return found


_STATES = PeopleStates(answers=True, mails=True)
_Dated = tuple[Row[Any], SeriesDate]


def _by_kind(rows: Sequence[Row[Any]], zone: ZoneInfo, now: int) -> dict[When, list[_Dated]]:
    """Return the rows with the date that is looked at, in the order in which they are read."""
    found: dict[When, list[_Dated]] = {kind: [] for kind in When}
    for row in rows:
        date = _next_date(row, zone, now)
        if row.is_active:
            found[When.RUNNING].append((row, date or SeriesDate(row.start_time, row.start_time)))
        elif row.is_terminated or date is None:
            found[When.PAST].append((row, date or _last_date(row, zone)))
        else:
            found[When.UPCOMING].append((row, date))
    for kind, dated in found.items():
        dated.sort(key=lambda one: (one[1].start, one[0].id), reverse=kind is When.PAST)
    return found


def _next_date(row: Row[Any], zone: ZoneInfo, now: int) -> SeriesDate | None:
    if row.occurrence == Occurrence.ONCE.value and not row.rule:
        return SeriesDate(row.start_time, row.start_time)
    return next(dates_from(_without_people(row), now, zone), None)


def _last_date(row: Row[Any], zone: ZoneInfo) -> SeriesDate:
    conference = _without_people(row)
    last = series_of(conference, zone).last_date() if is_series(conference) else None
    return last or SeriesDate(row.start_time, row.start_time)


def _listed(row: Row[Any], date: SeriesDate, zone: ZoneInfo, people: int) -> Listed:
    conference = _without_people(row)
    return Listed(
        conference_id=row.id,
        conference=msgspec.structs.replace(conference, zone=zone_of(conference, zone).key),
        date=date,
        is_readonly=bool(row.is_readonly),
        people=people,
    )


def _without_people(row: Row[Any]) -> Conference:
    return Conference(
        name=row.name,
        start=row.start_time,
        occurrence=Occurrence(row.occurrence),
        zone=row.time_zone,
        duration_minutes=row.duration_minutes,
        rule=row.rule,
        exceptions=exceptions_in(row),
        changed_dates=changed_dates_in(row, ()),
    )


def _counts(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    """Return how many are on every date of these conferences."""
    query = (
        select(participants.c.conference_id, func.count().label("people"))
        .where(participants.c.conference_id.in_(ids), participants.c.only_on.is_(None))
        .group_by(participants.c.conference_id)
    )
    return {row.conference_id: row.people for row in connection.execute(query)}


def _place(person: Row[Any]) -> Place:
    return Place(participant_id=person.id, pin=person.pin, link_generation=person.link_generation)


def _only_on_one(person: Row[Any]) -> bool:
    return person.only_on is not None
