"""Make the table of colleagues and contacts, for completion without a connection."""

from __future__ import annotations

import sqlalchemy as sa


def upgrade(connection: sa.Connection) -> None:
    connection.exec_driver_sql(
        """CREATE TABLE people (
            position INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            number TEXT NOT NULL,
            email TEXT NOT NULL,
            user_id INTEGER,
            source TEXT NOT NULL
        ) STRICT"""
    )
