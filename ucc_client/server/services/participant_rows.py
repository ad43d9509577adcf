"""The rows of a conference's participants: read, and saved so that who stays keeps PIN and id."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, select, update

from ucc_client.contract.messages import ManagedConference
from ucc_client.contract.people import participant_from_wire
from ucc_client.domain.merge import pair
from ucc_client.domain.participant import Participant
from ucc_client.server.database.tables import participants
from ucc_client.server.keys import Keys
from ucc_client.server.services.pins import insert_with_pin

_PEOPLE = (
    select(participants)
    .where(participants.c.conference_id == bindparam("conference_id"))
    .order_by(participants.c.position, participants.c.id)
)


def people_of(connection: Connection, conference_id: int) -> list[Row[Any]]:
    """Return the rows of a conference's participants in their order."""
    return list(connection.execute(_PEOPLE, {"conference_id": conference_id}))


def accounts_in(people: Sequence[Row[Any]]) -> set[int]:
    """Return the ids of the users among these participants."""
    return {person.user_id for person in people if person.user_id is not None}


def save_people(
    connection: Connection,
    keys: Keys,
    conference_id: int,
    wanted: ManagedConference,
    before: Sequence[Row[Any]],
) -> bool:
    """Write the participants, keeping ids and PINs of those who stay; tell if any of it is new."""
    known = [to_participant(row) for row in before]
    after = [participant_from_wire(p) for p in wanted.participants]
    continued = pair(after, known)
    staying = set(continued.values())
    gone = [row.id for i, row in enumerate(before) if i not in staying]
    changed = bool(gone)
    if gone:
        connection.execute(delete(participants).where(participants.c.id.in_(gone)))
    for position, person in enumerate(after):
        values = {"position": position, **_values(person)}
        if position not in continued:
            _add(connection, keys, conference_id, values)
            changed = True
            continue
        row = before[continued[position]]
        if any(getattr(row, name) != value for name, value in values.items()):
            connection.execute(
                update(participants).where(participants.c.id == row.id).values(values)
            )
            changed = True
    return changed


def to_participant(row: Row[Any]) -> Participant:
    """Return the domain's participant."""
    return Participant(
        participant_id=row.id,
        user_id=row.user_id,
        display_name=row.display_name,
        phone_number=row.phone_number,
        email=row.email,
        is_moderator=row.is_moderator,
        call_on_start=row.call_on_start,
    )


def _add(connection: Connection, keys: Keys, conference_id: int, values: dict[str, Any]) -> None:
    insert_with_pin(
        connection, keys, {"conference_id": conference_id, "link_generation": 1, **values}
    )


def _values(person: Participant) -> dict[str, Any]:
    return {
        "user_id": person.user_id,
        "display_name": person.display_name,
        "phone_number": person.phone_number.strip(),
        "email": person.email.strip(),
        "is_moderator": person.is_moderator,
        "call_on_start": person.call_on_start,
    }
