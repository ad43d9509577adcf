"""Tell the list of rules, zones and dates of their own, which a server may have."""

from __future__ import annotations

import sqlalchemy as sa

STATEMENTS = (
    "ALTER TABLE projection ADD COLUMN zone TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE projection ADD COLUMN rule TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE projection ADD COLUMN duration_minutes INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE projection ADD COLUMN exceptions TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE projection ADD COLUMN moved TEXT NOT NULL DEFAULT ''",
)


def upgrade(connection: sa.Connection) -> None:
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
