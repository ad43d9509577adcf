"""Groups of people, which are this user's and nowhere else."""

from __future__ import annotations

import msgspec
import sqlalchemy as sa

from ucc_client.cache.tables import people_groups
from ucc_client.domain.participant import Participant
from ucc_client.domain.people_group import PeopleGroup


def load(connection: sa.Connection) -> list[PeopleGroup]:
    """Return all groups by name."""
    query = sa.select(people_groups).order_by(people_groups.c.key)
    return [
        PeopleGroup(
            name=row.name, people=msgspec.json.decode(row.people, type=tuple[Participant, ...])
        )
        for row in connection.execute(query)
    ]


def keep(connection: sa.Connection, group: PeopleGroup) -> None:
    """Write a group over the one that has its name."""
    connection.execute(
        people_groups.insert()
        .prefix_with("OR REPLACE")
        .values(
            key=group.name.casefold(),
            name=group.name,
            people=msgspec.json.encode(group.people).decode(),
        )
    )


def forget(connection: sa.Connection, name: str) -> None:
    """Remove the group of this name, if there is one."""
    connection.execute(people_groups.delete().where(people_groups.c.key == name.casefold()))
