"""What the database says about all conferences of a user as entries of the user's calendar."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select

from ucc_client.domain.conference import Conference
from ucc_client.domain.taking_part import seen_by, without
from ucc_client.server.database.tables import answers, changes, conferences, participants
from ucc_client.server.services.conference_rows import conference_of
from ucc_client.server.services.dial_in import Place
from ucc_client.server.services.visibility import SEEN, ids_seen_by, viewing

_BEFORE_ANY_LOG = 1_577_836_800_000
"""When what nobody has noted was changed last: the first day of 2020, in epoch milliseconds."""


class UserEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry: the conference as this user has it, without its people.

    `place` is None for an owner who does not take part. `answers` are what the user answered, by
    the original of a date, 0 for all.
    """

    conference_id: int
    conference: Conference
    uid: str
    sequence: int
    changed_at: int
    place: Place | None = None
    called: bool = False
    answers: tuple[tuple[int, str], ...] = ()


def user_entries(connection: Connection, user_id: int, now: int) -> list[UserEntry]:
    """Return the entries of all that the user sees; who is on single dates only has one of each."""
    ids = ids_seen_by(user_id)
    seen = SEEN.where(conferences.c.id.in_(ids)).order_by(conferences.c.id)
    rows = connection.execute(seen, viewing(user_id, now)).all()
    # Who is on which date of a series matters only where one has people of its own.
    varied = select(conferences.c.id).where(
        conferences.c.id.in_(ids), conferences.c.changed_dates != ""
    )
    everybody = _people(connection, participants.c.conference_id.in_(varied))
    own = _people(connection, participants.c.user_id == user_id)
    given: dict[int, tuple[tuple[int, str], ...]] = defaultdict(tuple)
    query = (
        select(answers)
        .join(participants, participants.c.id == answers.c.participant_id)
        .where(participants.c.user_id == user_id)
        .order_by(answers.c.participant_id, answers.c.date)
    )
    for row in connection.execute(query):
        given[row.participant_id] += ((row.date, row.answer),)
    noted = select(changes.c.conference_id, changes.c.at).where(changes.c.user_id == user_id)
    changed = {row.conference_id: row.at for row in connection.execute(noted)}
    found: list[UserEntry] = []
    for row in rows:
        places = own.get(row.id, [])
        whole = conference_of(row, everybody.get(row.id, places))
        for seen_part, person in _parts(row, whole, places, user_id):
            found.append(
                UserEntry(
                    conference_id=row.id,
                    conference=msgspec.structs.replace(seen_part, participants=(), email_body=""),
                    uid=(person.calendar_uid if person is not None else "") or row.calendar_uid,
                    sequence=row.revision - 1,
                    changed_at=changed.get(row.id, _BEFORE_ANY_LOG),
                    place=None if person is None else _place(person),
                    called=person is not None and person.call_on_start,
                    answers=() if person is None else given[person.id],
                )
            )
    return found


def _parts(
    row: Row[Any], whole: Conference, places: list[Row[Any]], user_id: int
) -> Iterator[tuple[Conference, Row[Any] | None]]:
    """Yield what the user has of a conference, and by which place: each date once."""
    of_series = next((one for one in places if one.only_on is None), None)
    single = {one.only_on: one for one in reversed(places) if one.only_on is not None}
    if of_series is not None:
        mine = seen_by(whole, of_series.id, None)
        missed = {*mine.exceptions} - {*whole.exceptions}
        single = {date: one for date, one in single.items() if date in missed}
        yield mine, of_series
    elif row.owner_id == user_id:
        yield without(whole, single.keys()), None
    for date, person in sorted(single.items()):
        yield seen_by(whole, person.id, date), person


def _people(connection: Connection, which: Any) -> dict[int, list[Row[Any]]]:
    query = (
        select(participants)
        .where(which)
        .order_by(
            participants.c.conference_id,
            # A place in the series comes before one on a single date.
            participants.c.only_on.is_not(None),
            participants.c.position,
            participants.c.id,
        )
    )
    found: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.conference_id].append(row)
    return found


def _place(person: Row[Any]) -> Place:
    return Place(participant_id=person.id, pin=person.pin, link_generation=person.link_generation)
