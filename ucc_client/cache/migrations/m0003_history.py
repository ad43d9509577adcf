"""Let changes be in conflict, unconfirmed or gone, and keep what they overwrite."""

from __future__ import annotations

import sqlalchemy as sa

STATEMENTS = (
    # A CHECK cannot be changed: the table is made anew and the outbox carried over.
    "ALTER TABLE outbox RENAME TO outbox_before",
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
        state TEXT NOT NULL CHECK (
            state IN ('waiting', 'sending', 'rejected', 'conflict', 'unconfirmed', 'gone')
        ),
        reason TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        attempt TEXT
    ) STRICT""",
    """INSERT INTO outbox
        SELECT sequence, command_id, server, user_id, kind, key, base, desired, created_at,
            CASE WHEN state = 'rejected' AND reason = 'deleted elsewhere' THEN 'gone'
                ELSE state END,
            CASE WHEN reason = 'deleted elsewhere' THEN '' ELSE reason END,
            attempts, attempt
        FROM outbox_before""",
    # Sequences that were given stay given.
    "DELETE FROM sqlite_sequence WHERE name = 'outbox'",
    """INSERT INTO sqlite_sequence (name, seq)
        SELECT 'outbox', seq FROM sqlite_sequence WHERE name = 'outbox_before'""",
    "DROP TABLE outbox_before",
    """UPDATE projection SET state = 'gone'
        WHERE state = 'rejected' AND key IN (SELECT key FROM outbox WHERE state = 'gone')""",
    """CREATE TABLE history (
        entry INTEGER PRIMARY KEY AUTOINCREMENT,
        kept_at INTEGER NOT NULL,
        key TEXT NOT NULL,
        why TEXT NOT NULL,
        conference TEXT NOT NULL
    ) STRICT""",
)


def upgrade(connection: sa.Connection) -> None:
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
