"""A running server that believes in a telephone engine, for tests in which nothing shall ring."""

from __future__ import annotations

import time

import sqlalchemy as sa

from tests.running_server import RunningServer
from ucc_client.server.database.telephone_tables import telephone_lead

_LONG_MS = 3_600_000


def pretend_telephone(server: RunningServer) -> None:
    """Write that some process leads an engine, for an hour; the database has to be SQLite."""
    until = time.time_ns() // 1_000_000 + _LONG_MS
    engine = sa.create_engine(f"sqlite:///{server.data / 'ucc-server.sqlite3'}")
    with engine.begin() as connection:
        connection.execute(
            sa.insert(telephone_lead).values(id=1, holder="test", until=until, is_connected=True)
        )
    engine.dispose()
