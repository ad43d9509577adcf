"""Remember which dates the user was reminded of."""

from __future__ import annotations

import sqlalchemy as sa

STATEMENTS = (
    "CREATE TABLE alarms (key TEXT NOT NULL, original INTEGER NOT NULL, start INTEGER NOT NULL, "
    "minutes INTEGER, checked INTEGER NOT NULL, settled INTEGER NOT NULL, "
    "snoozed_until INTEGER NOT NULL, shown_at INTEGER NOT NULL, "
    "PRIMARY KEY (key, original, start))",
)


def upgrade(connection: sa.Connection) -> None:
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
