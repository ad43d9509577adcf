"""Orders for running conferences as the database has them: each is taken once, by who leads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, Row, delete, select, update

from ucc_client.contract.live import LiveDeed, LiveOrder
from ucc_client.domain.conference import Conference
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import conferences
from ucc_client.server.database.telephone_tables import live_orders, live_people
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.pbx.book import person_of, written
from ucc_client.server.pbx.engine import Cause
from ucc_client.server.pbx.entry import people_on, running_date
from ucc_client.server.pbx.rooms import Person, Status
from ucc_client.server.pbx.wishes import Wishes, wishes_of
from ucc_client.server.services.conference_rows import conference_of
from ucc_client.server.services.live_rows import OVER
from ucc_client.server.services.participant_rows import people_of

PATIENCE_MS = 30_000
"""What nobody has done for so long is not wanted any more: a telephone that rings later surprises.
A change of who leads takes less."""


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """An order that is to be done now, with what the room may not know.

    `people` are those whom it is about; of `CALL` the one who was written down as ringing. `own`
    are the participants that the orderer is.
    """

    conference_id: int
    order: LiveOrder
    people: tuple[Person, ...]
    own: frozenset[int]
    wishes: Wishes
    is_locked: bool


class OrderBook:
    """Takes orders out of the database."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def take(self) -> list[Taken]:
        """Return what is to be done, in order; nobody gets it a second time.

        Orders for conferences that run no more, and those that waited too long, are dropped.
        """
        waiting = select(live_orders).order_by(live_orders.c.id)
        with self._database.read() as connection:
            if connection.execute(waiting.limit(1)).first() is None:
                return []
        with self._database.write() as connection:
            rows = connection.execute(waiting.with_for_update()).all()
            ids = [row.id for row in rows]
            connection.execute(delete(live_orders).where(live_orders.c.id.in_(ids)))
            found = (self._taken(connection, row) for row in rows)
            return [one for one in found if one is not None]

    def _taken(self, connection: Connection, row: Row[Any]) -> Taken | None:
        now = self._clock()
        own = select(conferences).where(conferences.c.id == row.conference_id)
        here = connection.execute(own).first()
        late = row.ordered_at < now - PATIENCE_MS
        if here is None or late or here.active_until is None or here.active_until <= now:
            return None
        order = msgspec.json.decode(row.content, type=LiveOrder)
        participants = people_of(connection, here.id)
        conference = conference_of(here, participants)
        zone = ZoneInfo(zone_of_installation(connection))
        on_it = people_on(conference, running_date(conference, here.started_at, zone))
        today = msgspec.structs.replace(conference, participants=tuple(on_it))
        if order.deed is LiveDeed.CALL:
            order, people = _called(connection, here.id, order, today, now)
        else:
            people = _named(connection, here.id, order)
        if order.deed is LiveDeed.CALL_AGAIN:
            _fill_numbers(connection, people, today)
        return Taken(
            conference_id=here.id,
            order=order,
            people=tuple(people),
            own=frozenset(one.id for one in participants if one.user_id == row.user_id),
            wishes=wishes_of(conference),
            is_locked=here.is_locked,
        )


def _named(connection: Connection, conference_id: int, order: LiveOrder) -> list[Person]:
    query = select(live_people).where(
        live_people.c.conference_id == conference_id, live_people.c.id.in_(order.person_ids)
    )
    return [person_of(row) for row in connection.execute(query.order_by(live_people.c.id))]


def _called(
    connection: Connection, conference_id: int, order: LiveOrder, today: Conference, now: int
) -> tuple[LiveOrder, list[Person]]:
    """Write down who is called, so that who leads next calls them, too.

    A participant who was called already is called again, if he is not in or called.
    """
    if order.participant_id is not None:
        query = select(live_people).where(
            live_people.c.conference_id == conference_id,
            live_people.c.participant_id == order.participant_id,
        )
        there = connection.execute(query.order_by(live_people.c.id.desc())).first()
        if there is not None:
            ids = (there.id,) if there.state in OVER else ()
            again = LiveOrder(deed=LiveDeed.CALL_AGAIN, person_ids=ids)
            return again, [person_of(there)] if ids else []
    person = _new(order, today)
    if person is None:
        return order, []
    person.since = now
    person.id = written(connection, conference_id, person)
    return order, [person]


def _new(order: LiveOrder, today: Conference) -> Person | None:
    if order.number is not None:
        return Person(id=0, participant_id=0, name=order.name.strip(), number=order.number.strip())
    for one in today.participants:
        if one.participant_id == order.participant_id:
            return Person(
                id=0,
                participant_id=one.participant_id or 0,
                name=one.display_name,
                number=one.phone_number.strip(),
                is_moderator=one.is_moderator,
                state=Status.RINGING,
            )
    return None


def _fill_numbers(connection: Connection, people: Sequence[Person], today: Conference) -> None:
    """Give a number to those who had called in themselves, and the corrected one to others.

    Whose number did not exist is called by the one that is written down now.
    """
    numbers = {one.participant_id: one.phone_number.strip() for one in today.participants}
    for person in people:
        is_wrong = not person.number or person.cause == Cause.UNKNOWN_NUMBER.value
        if is_wrong and (number := numbers.get(person.participant_id)):
            person.number = number
            own = live_people.c.id == person.id
            connection.execute(update(live_people).where(own).values(number=number))
