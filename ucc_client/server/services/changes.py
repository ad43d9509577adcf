"""What is new for a user since a token, in a few queries however much it is."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, case, select

from ucc_client.contract import extensions
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.reading import Reading
from ucc_client.server.database.tables import (
    changes,
    conferences,
    installation,
    participants,
    users,
)
from ucc_client.server.refusals import TokenTooOldError
from ucc_client.server.services.conference_objects import (
    JsonObject,
    calling_object,
    conference_object,
    schedule_object,
    state_fields,
)
from ucc_client.server.services.conference_rows import of_series
from ucc_client.server.services.dial_in import DialIns, Place, Way
from ucc_client.server.services.people_states import PeopleStates
from ucc_client.server.services.visibility import SEEN, ids_seen_by, viewing


class Changes:
    """Answers `GET …/managedConferences/changes`.

    A token is `<epoch>-<counter>`: the random name of this database, and how far the user's own
    counter had come. Without one everything is told, by what the user sees and not by the log, so
    that conferences from before there was a log are there, too.
    """

    def __init__(
        self, database: Database, dial_ins: DialIns, states: PeopleStates, clock: Clock
    ) -> None:
        self._database, self._dial_ins, self._clock = database, dial_ins, clock
        self._states = states

    def since(self, user_id: int, token: str | None) -> extensions.Changes:
        """Return what changed since the token. Raises TokenTooOldError."""
        with self._database.snapshot() as connection:
            state = _state(connection, user_id)
            told = f"{state.epoch}-{state.change_counter}"
            if token is None:
                changed = self._objects(connection, user_id, ids_seen_by(user_id))
                return extensions.Changes(token=told, changed=changed, removed=[])
            since = _position(token, state)
            if since == state.change_counter:
                return _nothing_since(told)
            touched = (
                select(changes.c.conference_id)
                .where(changes.c.user_id == user_id, changes.c.counter > since)
                .order_by(changes.c.counter)
            )
            ids = connection.scalars(touched).all()
            changed = self._objects(connection, user_id, touched.order_by(None))
            seen = {fields["conferenceId"] for fields in changed}
            removed = [conference_id for conference_id in ids if conference_id not in seen]
            return extensions.Changes(token=told, changed=changed, removed=removed)

    def nothing_since(
        self, connection: Reading, user_id: int, token: str
    ) -> extensions.Changes | None:
        """Return what `since` does if that is nothing, else None. Raises TokenTooOldError.

        It says nothing that the clock alone changes: `QuickAnswers` keeps it until somebody writes.
        """
        state = _state(connection, user_id)
        if _position(token, state) != state.change_counter:
            return None
        return _nothing_since(f"{state.epoch}-{state.change_counter}")

    def _objects(self, connection: Connection, user_id: int, ids: Select[Any]) -> list[JsonObject]:
        query = SEEN.where(conferences.c.id.in_(ids)).order_by(conferences.c.id)
        rows = connection.execute(query, viewing(user_id, self._clock())).all()
        people, places = _people(connection, user_id, ids)
        way = self._dial_ins.way(connection)
        states = self._states.of(connection, ids)
        return [
            _object(row, people[row.id], way, places.get(row.id)) | states.fields(row)
            for row in rows
        ]


def _people(
    connection: Connection, user_id: int, ids: Select[Any]
) -> tuple[dict[int, list[Row[Any]]], dict[int, Place]]:
    """Return all participants by conference, and the viewer's own places."""
    own = participants.c.user_id == user_id
    query: Select[Any] = (
        select(
            participants.c.conference_id,
            participants.c.id,
            participants.c.user_id,
            participants.c.display_name,
            participants.c.phone_number,
            participants.c.email,
            participants.c.is_moderator,
            participants.c.call_on_start,
            case((own, participants.c.pin)).label("own_pin"),
            participants.c.link_generation,
            participants.c.only_on,
        )
        .where(participants.c.conference_id.in_(ids))
        .order_by(
            participants.c.conference_id,
            # A place in the series comes before one on a single date.
            participants.c.only_on.is_not(None),
            participants.c.position,
            participants.c.id,
        )
    )
    people: dict[int, list[Row[Any]]] = defaultdict(list)
    places: dict[int, Place] = {}
    for row in connection.execute(query):
        people[row.conference_id].append(row)
        if row.own_pin is not None and row.conference_id not in places:
            places[row.conference_id] = Place(
                participant_id=row.id, pin=row.own_pin, link_generation=row.link_generation
            )
    return people, places


def _object(row: Row[Any], people: list[Row[Any]], way: Way, place: Place | None) -> JsonObject:
    fields = conference_object(row, of_series(people))
    fields.update(schedule_object(row, people))
    fields.update(calling_object(row))
    fields["revision"] = row.revision
    fields.update(state_fields(row))
    fields.update(way.fields(place))
    return fields


_STATE: Select[Any] = select(
    select(installation.c.epoch).scalar_subquery().label("epoch"),
    users.c.change_counter,
    users.c.change_floor,
).where(users.c.id == bindparam("user_id"))


def _state(connection: Reading, user_id: int) -> Row[Any]:
    state: Row[Any] = connection.execute(_STATE, {"user_id": user_id}).one()
    return state


def _nothing_since(token: str) -> extensions.Changes:
    return extensions.Changes(token=token, changed=[], removed=[])


def _position(token: str, state: Row[Any]) -> int:
    found = re.fullmatch(r"([0-9a-f]{1,32})-([0-9]{1,18})", token)
    if found is None or found[1] != state.epoch:
        raise TokenTooOldError
    counter = int(found[2])
    if not state.change_floor <= counter <= state.change_counter:
        raise TokenTooOldError
    return counter
