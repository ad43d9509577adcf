"""Make the tables of the first version."""

from __future__ import annotations

import sqlalchemy as sa

STATEMENTS = (
    """CREATE TABLE facts (
        name TEXT PRIMARY KEY NOT NULL,
        value TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE confirmed (
        conference_id INTEGER PRIMARY KEY,
        summary TEXT,
        details TEXT,
        fetched_at INTEGER NOT NULL
    ) STRICT""",
    # AUTOINCREMENT: a sequence is never given twice, so the order of commands holds.
    """CREATE TABLE outbox (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        command_id TEXT NOT NULL UNIQUE,
        server TEXT NOT NULL,
        user_id INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('create', 'edit', 'delete')),
        key TEXT NOT NULL,
        base TEXT,
        desired TEXT,
        created_at INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'rejected')),
        reason TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        attempt TEXT
    ) STRICT""",
    """CREATE TABLE finished (
        command_id TEXT PRIMARY KEY NOT NULL,
        finished_at INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE adopted (
        local_key TEXT PRIMARY KEY NOT NULL,
        conference_id INTEGER NOT NULL UNIQUE
    ) STRICT""",
    """CREATE TABLE projection (
        key TEXT PRIMARY KEY NOT NULL,
        conference_id INTEGER,
        name TEXT NOT NULL,
        start INTEGER NOT NULL,
        occurrence TEXT NOT NULL,
        is_active INTEGER NOT NULL,
        is_terminated INTEGER NOT NULL,
        is_readonly INTEGER NOT NULL,
        i_moderate INTEGER NOT NULL,
        people INTEGER NOT NULL,
        state TEXT NOT NULL
    ) STRICT""",
)


def upgrade(connection: sa.Connection) -> None:
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
