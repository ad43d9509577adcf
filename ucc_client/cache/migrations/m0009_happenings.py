"""Remember what happened to conferences, and when."""

from __future__ import annotations

import sqlalchemy as sa

STATEMENTS = (
    "CREATE TABLE happenings (entry INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "
    "key TEXT NOT NULL, what TEXT NOT NULL, done_at INTEGER NOT NULL, synced_at INTEGER NOT NULL)",
    "CREATE INDEX happenings_by_key ON happenings (key)",
)


def upgrade(connection: sa.Connection) -> None:
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
