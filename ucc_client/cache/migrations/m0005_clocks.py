"""Keep what a server that keeps an instant only does not: the time of day that is meant."""

from __future__ import annotations

import sqlalchemy as sa

STATEMENTS = (
    """CREATE TABLE clocks (
        conference_id INTEGER PRIMARY KEY,
        zone TEXT NOT NULL,
        meant INTEGER NOT NULL,
        seen INTEGER NOT NULL,
        occurrence TEXT NOT NULL
    ) STRICT""",
)


def upgrade(connection: sa.Connection) -> None:
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
