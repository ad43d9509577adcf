"""The rows of a conference's participants: read, and saved so that who stays keeps PIN and id."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from typing import Any, Protocol

import msgspec
from sqlalchemy import Connection, Row, bindparam, delete, select, update

from ucc_client.domain.conference import Conference
from ucc_client.domain.merge import marks, pair
from ucc_client.domain.participant import Participant
from ucc_client.server.database.reading import Reading
from ucc_client.server.database.tables import participants
from ucc_client.server.keys import Keys
from ucc_client.server.services.conference_rows import (
    KeptDate,
    KeptPerson,
    kept_person,
    of_series,
    to_participant,
)
from ucc_client.server.services.pins import insert_with_pin

_PEOPLE = (
    select(participants)
    .where(participants.c.conference_id == bindparam("conference_id"))
    .order_by(participants.c.position, participants.c.id)
)


def people_of(connection: Reading, conference_id: int) -> list[Row[Any]]:
    """Return the rows of a conference's participants in their order.

    Those of single dates (`only_on`) are among them.
    """
    return list(connection.execute(_PEOPLE, {"conference_id": conference_id}))


def accounts_in(people: Sequence[Row[Any]]) -> set[int]:
    """Return the ids of the users among these participants."""
    return {person.user_id for person in people if person.user_id is not None}


class Rows(Protocol):
    """Where the participants of one conference are written."""

    def insert(self, values: Mapping[str, Any]) -> int:
        """Write somebody new; return the row's id."""

    def change(self, row_id: int, values: Mapping[str, Any]) -> None:
        """Write somebody who stays."""

    def remove(self, ids: Sequence[int]) -> None:
        """Remove who leaves."""


class StoredRows:
    """The rows in the database; who is new gets a PIN."""

    def __init__(self, connection: Connection, keys: Keys, conference_id: int) -> None:
        self._connection, self._keys, self._conference_id = connection, keys, conference_id

    def insert(self, values: Mapping[str, Any]) -> int:
        """Write somebody new; return the row's id."""
        # Two dates of one person are two entries of a calendar.
        own_uid = "" if values["only_on"] is None else str(uuid.uuid4())
        fixed = {
            "conference_id": self._conference_id,
            "link_generation": 1,
            "calendar_uid": own_uid,
        }
        return insert_with_pin(self._connection, self._keys, {**fixed, **values})

    def change(self, row_id: int, values: Mapping[str, Any]) -> None:
        """Write somebody who stays."""
        self._connection.execute(
            update(participants).where(participants.c.id == row_id).values(values)
        )

    def remove(self, ids: Sequence[int]) -> None:
        """Remove who leaves."""
        self._connection.execute(delete(participants).where(participants.c.id.in_(ids)))


class Saving:
    """Writes the participants of one conference, keeping ids and PINs of those who stay.

    `before` are their rows. `changed` tells afterwards whether any row is new, gone or different.
    """

    def __init__(self, rows: Rows, before: Sequence[Row[Any]]) -> None:
        self._rows, self._before = rows, before
        self.changed = False

    def save(self, wanted: Conference) -> tuple[KeptDate, ...]:
        """Write those of the series and those of single dates; return the dates that differ."""
        ids = self._save_series(wanted.participants)
        return self._save_dates(wanted, ids)

    def _save_series(self, wanted: Sequence[Participant]) -> list[int]:
        """Write those of the series; return their ids."""
        before = of_series(self._before)
        continued = pair(wanted, list(map(to_participant, before)))
        staying = set(continued.values())
        self._remove([row.id for i, row in enumerate(before) if i not in staying])
        ids = []
        for position, person in enumerate(wanted):
            row = before[continued[position]] if position in continued else None
            ids.append(self._write(person, position, None, row))
        return ids

    def _save_dates(self, wanted: Conference, ids: Sequence[int]) -> tuple[KeptDate, ...]:
        usual = [
            msgspec.structs.replace(person, participant_id=own)
            for person, own in zip(wanted.participants, ids, strict=True)
        ]
        near: dict[Hashable, list[Participant]] = defaultdict(list)
        for person in usual:
            for mark in marks(person):
                near[mark].append(person)
        free = {row.id: row for row in self._before if row.only_on is not None}
        gone = {row.id for row in of_series(self._before)} - set(ids)
        dates = []
        for changed in wanted.changed_dates:
            people = None
            if changed.participants is not None:
                named = {person.participant_id for person in changed.participants}
                own = [
                    row
                    for row in free.values()
                    if row.id in named or row.only_on == changed.original
                ]
                # Who left the series has left its dates, too.
                asked = [one for one in changed.participants if one.participant_id not in gone]
                found = {
                    one.participant_id: one
                    for person in asked
                    for mark in marks(person)
                    for one in near.get(mark, ())
                }
                people = self._save_date(changed.original, asked, list(found.values()), own)
                for one in people:
                    free.pop(one.id, None)
            dates.append(
                KeptDate(
                    original=changed.original,
                    start=changed.start,
                    duration_minutes=changed.duration_minutes,
                    name=changed.name,
                    people=people,
                )
            )
        self._remove(list(free))
        return tuple(dates)

    def _save_date(
        self,
        original: int,
        asked: Sequence[Participant],
        usual: Sequence[Participant],
        own: Sequence[Row[Any]],
    ) -> tuple[KeptPerson, ...]:
        known = [*usual, *map(to_participant, own)]
        continued = pair(asked, known)
        people = []
        for position, person in enumerate(asked):
            at = continued.get(position)
            if at is not None and at < len(usual):
                people.append(kept_person(usual[at], person))
            else:
                row = own[at - len(usual)] if at is not None else None
                people.append(KeptPerson(id=self._write(person, position, original, row)))
        return tuple(people)

    def _write(
        self, person: Participant, position: int, only_on: int | None, row: Row[Any] | None
    ) -> int:
        """Write one row, a new one where there was none; return its id."""
        values = {"position": position, "only_on": only_on, **_values(person)}
        if row is None:
            self.changed = True
            return self._rows.insert(values)
        if any(getattr(row, name) != value for name, value in values.items()):
            self.changed = True
            self._rows.change(row.id, values)
        return int(row.id)

    def _remove(self, ids: list[int]) -> None:
        if ids:
            self._rows.remove(ids)
            self.changed = True


def _values(person: Participant) -> dict[str, Any]:
    return {
        "user_id": person.user_id,
        "display_name": person.display_name,
        "phone_number": person.phone_number,
        "email": person.email,
        "is_moderator": person.is_moderator,
        "call_on_start": person.call_on_start,
    }
