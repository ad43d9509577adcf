"""What the database knows of running conferences: who is in, who is to be called, what is over."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, Row, delete, insert, select, update

from ucc_client.domain.conference import Conference
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database, inserted_id
from ucc_client.server.database.tables import conferences, users
from ucc_client.server.database.telephone_tables import live_people
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.pbx.engine import Cause
from ucc_client.server.pbx.entry import Seat, people_on, running_date
from ucc_client.server.pbx.rooms import OVER, Changes, Person, Room, Status
from ucc_client.server.pbx.wishes import Wishes, wishes_of
from ucc_client.server.services.call_records import CallRecords
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.conference_rows import conference_of
from ucc_client.server.services.conference_schedule import runs_until
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.live_rows import forget_people, forget_superseded
from ucc_client.server.services.participant_rows import accounts_in, people_of

_LONGER_MS = 300_000
"""A conference that is not empty at its end goes on for so long at a time."""
_SOON_MS = 60_000


def _nobody(_conference_ids: Collection[int]) -> None:
    """Tell nobody who is in."""


class Calls(msgspec.Struct, frozen=True, kw_only=True):
    """Who is to be called for one conference, and how; `first` before all others."""

    wishes: Wishes = Wishes()
    first: Person | None = None
    others: tuple[Person, ...] = ()


class Entered(msgspec.Struct, frozen=True, kw_only=True):
    """Who enters, and how the conference wants it."""

    person: Person
    wishes: Wishes


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """How the installation speaks: its language, and the number that called ones see."""

    language: str
    number: str


class Book:
    """Reads and writes rows; every method is one transaction of its own."""

    def __init__(
        self,
        database: Database,
        configuration: Configuration,
        log: ChangeLog,
        publish: Callable[[Collection[int]], None],
        clock: Clock,
        *,
        tell_live: Callable[[Collection[int]], None] = _nobody,
        records: CallRecords | None = None,
    ) -> None:
        self._tell_live, self._records = tell_live, records
        self._database, self._configuration = database, configuration
        self._log, self._publish, self._clock = log, publish, clock

    def voice(self) -> Voice:
        """Return how the installation speaks just now."""
        with self._database.read() as connection:
            place = self._configuration.dial_in(connection)
            language = self._configuration.template(connection).language
        return Voice(
            language=language,
            number=place.external_number or place.internal_number,
        )

    def enter(self, seat: Seat, call: str) -> Entered | None:
        """Write down who enters; the first one begins the conference. None when it is gone."""
        with self._database.write() as connection:
            row = _locked(connection, seat.conference_id)
            if row is None:
                return None
            told = self._begun(connection, row)
            wishes = wishes_of(conference_of(row, people_of(connection, row.id)))
            waits = wishes.announces or (wishes.waits and not seat.is_moderator)
            person = Person(
                id=0,
                participant_id=seat.participant_id,
                name=seat.name,
                is_moderator=seat.is_moderator,
                call=call,
                state=Status.WAITING if waits else Status.IN,
                since=self._clock(),
                joined_at=0 if waits else self._clock(),
            )
            # Who comes in again is one person, not two.
            forget_people(connection, seat.conference_id, seat.participant_id)
            person.id = written(connection, seat.conference_id, person)
        self._publish(told)
        self._tell_live([seat.conference_id])
        return Entered(person=person, wishes=wishes)

    def begin(self, conference_id: int, start: int) -> bool:
        """Begin a conference by itself for its date that starts so, once, and have people called.

        False when that date has begun already, or the conference does not want it any more.
        """
        with self._database.write() as connection:
            row = _locked(connection, conference_id)
            if row is None or not row.starts_by_itself or row.begun_for >= start:
                return False
            told = self._begun(connection, row)
            connection.execute(
                update(conferences)
                .where(conferences.c.id == conference_id)
                .values(to_call_since=self._clock(), rings_first=0, begun_for=start)
            )
        self._publish(told)
        return True

    def to_call(self) -> list[int]:
        """Return the conferences of which somebody is to be called, without holding others up."""
        waiting = select(conferences.c.id).where(conferences.c.to_call_since.is_not(None))
        with self._database.read() as connection:
            return list(connection.scalars(waiting.order_by(conferences.c.to_call_since)))

    def take_calls(self, conference_id: int) -> Calls:
        """Write down as ringing whom to call, so that who comes after us would call them, too.

        Who is in, or is called already, is not called.
        """
        with self._database.write() as connection:
            row = _locked(connection, conference_id)
            if row is None or row.to_call_since is None:
                return Calls()
            connection.execute(
                update(conferences)
                .where(conferences.c.id == conference_id)
                .values(to_call_since=None, rings_first=0)
            )
            if not self._is_active(row):
                return Calls()
            calls = self._called(connection, row)
        self._tell_live([conference_id])
        return calls

    def open(self) -> dict[int, Room]:
        """Return the rooms in which somebody is, or is called, as they were written down."""
        here = live_people.c.conference_id == conferences.c.id
        over = live_people.c.state.in_([state.value for state in OVER])
        here_or_called = ~over | (live_people.c.redial_at > 0)
        query = (
            select(live_people, conferences.c.is_locked)
            .where(here, here_or_called)
            .order_by(live_people.c.id)
        )
        rooms: dict[int, Room] = {}
        with self._database.read() as connection:
            for row in connection.execute(query):
                room = rooms.get(row.conference_id)
                if room is None:
                    wishes = _wishes(connection, row.conference_id)
                    room = Room(row.conference_id, is_locked=row.is_locked, wishes=wishes)
                    rooms[row.conference_id] = room
                room.adopt([person_of(row)])
        return rooms

    def save(self, changes: Iterable[Changes]) -> None:
        """Write down what changed in rooms."""
        changes = list(changes)
        with self._database.write() as connection:
            for one in changes:
                for person in one.people:
                    if person.was_spared:
                        own = live_people.c.id == person.id
                        connection.execute(delete(live_people).where(own))
                        continue
                    if self._records is not None and person.is_over:
                        self._records.note_end(connection, person.id, person.since, person.cause)
                    connection.execute(
                        update(live_people)
                        .where(live_people.c.id == person.id)
                        .values(_values(person))
                    )
                if over := [person.id for person in one.people if person.is_over]:
                    forget_superseded(connection, over)
                if one.is_locked is not None:
                    own = conferences.c.id == one.conference_id
                    connection.execute(
                        update(conferences).where(own).values(is_locked=one.is_locked)
                    )
        self._tell_live([one.conference_id for one in changes])

    def keep_on(self, conference_ids: Collection[int]) -> set[int]:
        """Let conferences in which somebody is not end by the clock; return those that are gone."""
        if not conference_ids:
            return set()
        now = self._clock()
        own = conferences.c.id.in_(conference_ids)
        with self._database.read() as connection:
            found = {
                row.id: row.active_until
                for row in connection.execute(
                    select(conferences.c.id, conferences.c.active_until).where(own)
                )
            }
        ending = [one for one, until in found.items() if (until or 0) < now + _SOON_MS]
        if ending:
            with self._database.write() as connection:
                connection.execute(
                    update(conferences)
                    .where(conferences.c.id.in_(ending))
                    .values(active_until=now + _LONGER_MS)
                )
        return set(conference_ids) - found.keys()

    def end(self, conference_id: int) -> None:
        """End a conference that everybody has left. Who was in it stays written down."""
        with self._database.write() as connection:
            row = _locked(connection, conference_id)
            if row is None or not self._is_active(row) or row.to_call_since is not None:
                return
            connection.execute(
                update(conferences)
                .where(conferences.c.id == conference_id)
                .values(active_until=self._clock(), is_locked=False)
            )
            told = self._note(connection, row)
        self._publish(told)
        self._tell_live([conference_id])

    def _is_active(self, row: Row[Any]) -> bool:
        return row.active_until is not None and row.active_until > self._clock()

    def _begun(self, connection: Connection, row: Row[Any]) -> set[int]:
        """Begin a conference unless it runs; return whom to tell."""
        if self._is_active(row):
            return set()
        forget_people(connection, row.id)
        conference = conference_of(row, people_of(connection, row.id))
        now = self._clock()
        until = runs_until(conference, now, ZoneInfo(zone_of_installation(connection)))
        connection.execute(
            update(conferences)
            .where(conferences.c.id == row.id)
            .values(started_at=now, active_until=until, is_locked=False)
        )
        return self._note(connection, row)

    def _note(self, connection: Connection, row: Row[Any]) -> set[int]:
        noticed_by = {row.owner_id, *accounts_in(people_of(connection, row.id))}
        return self._log.note(connection, row.id, noticed_by=noticed_by)

    def _called(self, connection: Connection, row: Row[Any]) -> Calls:
        people = people_of(connection, row.id)
        conference = conference_of(row, people)
        there = {
            one.participant_id
            for one in connection.execute(
                select(live_people).where(live_people.c.conference_id == row.id)
            )
            if one.state not in OVER or one.redial_at
        }
        zone = ZoneInfo(zone_of_installation(connection))
        found = [
            one
            for one in _to_be_called(connection, conference, row, zone)
            if one.participant_id not in there
        ]
        now = self._clock()
        for person in found:
            person.since = now
            if not person.number:
                person.state, person.cause = Status.FAILED, Cause.UNKNOWN_NUMBER.value
            forget_people(connection, row.id, person.participant_id)
            person.id = written(connection, row.id, person)
        ringing = [person for person in found if person.state is Status.RINGING]
        first = next((one for one in ringing if one.participant_id == row.rings_first), None)
        others = tuple(one for one in ringing if one is not first)
        return Calls(wishes=wishes_of(conference), first=first, others=others)


def _to_be_called(
    connection: Connection, conference: Conference, row: Row[Any], zone: ZoneInfo
) -> Sequence[Person]:
    """Return who is called at the start on the date that runs, and who is to be called first."""
    found = []
    for one in people_on(conference, running_date(conference, row.started_at, zone)):
        first = one.participant_id == row.rings_first
        number = one.phone_number
        if first and one.user_id is not None:
            own = select(users.c.internal_number).where(users.c.id == one.user_id)
            number = connection.scalars(own).first() or number
        if one.call_on_start or first:
            found.append(
                Person(
                    id=0,
                    participant_id=one.participant_id or 0,
                    name=one.display_name,
                    number=number.strip(),
                    is_moderator=one.is_moderator,
                )
            )
    return found


def _locked(connection: Connection, conference_id: int) -> Row[Any] | None:
    own = select(conferences).where(conferences.c.id == conference_id).with_for_update()
    return connection.execute(own).first()


def _wishes(connection: Connection, conference_id: int) -> Wishes:
    row = connection.execute(select(conferences).where(conferences.c.id == conference_id)).one()
    return wishes_of(conference_of(row, people_of(connection, row.id)))


def written(connection: Connection, conference_id: int, person: Person) -> int:
    """Write down somebody new; returns the id."""
    return inserted_id(
        connection.execute(
            insert(live_people).values(
                conference_id=conference_id,
                participant_id=person.participant_id,
                name=person.name,
                number=person.number,
                **_values(person),
            )
        )
    )


def _values(person: Person) -> dict[str, Any]:
    return {
        "call": person.call,
        "state": person.state.value,
        "is_muted": person.is_muted,
        "cause": person.cause,
        "since": person.since,
        "joined_at": person.joined_at,
        "is_moderator": person.is_moderator,
        "redial_at": person.redial_at,
        "hand_since": person.hand_since,
    }


def person_of(row: Row[Any]) -> Person:
    """Return who is written down in a row."""
    return Person(
        id=row.id,
        participant_id=row.participant_id,
        name=row.name,
        number=row.number,
        is_moderator=row.is_moderator,
        call=row.call,
        is_muted=row.is_muted,
        cause=row.cause,
        since=row.since,
        joined_at=row.joined_at,
        redial_at=row.redial_at,
        hand_since=row.hand_since,
        state=Status(row.state),
    )
