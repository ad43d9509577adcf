"""Copies of an SQLite database that are whole, whatever is written meanwhile."""

from __future__ import annotations

import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

from ucc_client.server.backup.error import BackupError
from ucc_client.server.language import N_

ID_JUMP = 1_000_000
"""Ids that were given after the backup must not come again: clients and mails remember them."""


def copy(database: Path, target: Path) -> None:
    """Copy a database by SQLite's own way, as of one moment. Raises BackupError."""
    with (
        closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(target)) as copied,
    ):
        source.backup(copied)
    settle(target)
    check(target)


def check(database: Path) -> None:
    """Raise BackupError when a database is not whole."""
    try:
        with closing(sqlite3.connect(database)) as opened:
            found = opened.execute("PRAGMA integrity_check").fetchall()
    except sqlite3.DatabaseError as error:
        found = [(str(error),)]
    if found != [("ok",)]:
        raise BackupError(
            N_("The database is damaged ({reason}). Nothing was changed."), reason=found[0][0]
        )


def settle(database: Path) -> None:
    """Leave a database as one file, with no journal beside it."""
    with closing(sqlite3.connect(database)) as opened:
        opened.execute("PRAGMA journal_mode = DELETE")


def begin_anew(database: Path) -> None:
    """Let a restored database be another one to clients: they read all again, and sign in."""
    with closing(sqlite3.connect(database)) as opened, opened:
        columns = [row[1] for row in opened.execute("PRAGMA table_info(installation)")]
        if "epoch" in columns:
            opened.execute("UPDATE installation SET epoch = ?", (secrets.token_hex(8),))
        opened.execute("DELETE FROM tokens")
        opened.execute("UPDATE sqlite_sequence SET seq = seq + ?", (ID_JUMP,))
