"""Which process leads the telephone engine, while several serve one database."""

from __future__ import annotations

import secrets

from sqlalchemy import delete, or_, update
from sqlalchemy.dialects import postgresql, sqlite

from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.telephone_tables import telephone_lead

LEAD_MS = 8000
"""So long a process leads unless it says so again; who finds it over takes over."""
SAY_AGAIN_SECONDS = 3.0
LOOK_SECONDS = 1.5


class Lead:
    """One process' claim. On SQLite, which has one process, whoever asks has it at once."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._name = secrets.token_hex(8)

    def hold(self, *, is_connected: bool = False) -> bool:
        """Take the lead, or say again that one has it; False while another does.

        `is_connected` is told to the other processes: whether the engine answers.
        """
        now = self._clock()
        free = or_(telephone_lead.c.holder == self._name, telephone_lead.c.until <= now)
        mine = {"holder": self._name, "until": now + LEAD_MS, "is_connected": is_connected}
        shared = self._database.is_shared
        insert = postgresql.insert if shared else sqlite.insert
        first = insert(telephone_lead).values(id=1, holder="", until=0)
        with self._database.write() as connection:
            connection.execute(first.on_conflict_do_nothing(index_elements=["id"]))
            taken = connection.execute(
                update(telephone_lead)
                .where(free if shared else telephone_lead.c.id == 1)
                .values(mine)
            )
        return taken.rowcount == 1

    def give_up(self) -> None:
        """Let another have it at once."""
        with self._database.write() as connection:
            connection.execute(delete(telephone_lead).where(telephone_lead.c.holder == self._name))
