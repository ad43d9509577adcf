"""What the database knows of the planned times of conferences."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import conferences
from ucc_client.server.database.telephone_tables import live_people
from ucc_client.server.services.live import planned_end
from ucc_client.server.services.participant_rows import people_of


class Plans:
    """Reads when conferences are planned to be."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def led(self, conference_ids: Collection[int]) -> set[int]:
        """Return those in which a moderator is, or was since they began."""
        there = select(live_people.c.conference_id).where(
            live_people.c.conference_id.in_(conference_ids),
            live_people.c.is_moderator,
            live_people.c.joined_at > 0,
        )
        with self._database.read() as connection:
            return set(connection.scalars(there))

    def ends(self, conference_ids: Collection[int]) -> dict[int, int | None]:
        """Return when the dates that run are to end, in epoch milliseconds; None: nobody knows."""
        found: dict[int, int | None] = {}
        own = select(conferences).where(conferences.c.id.in_(conference_ids))
        with self._database.read() as connection:
            for row in connection.execute(own).all():
                if row.started_at is not None:
                    people = people_of(connection, row.id)
                    found[row.id] = planned_end(connection, row, people)
        return found
