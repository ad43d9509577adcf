"""What would be lost with the cache of an account that nobody has open."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from ucc_client.cache.snapshot import read_only


def unsent(database: Path) -> int | None:
    """Return how many changes in a cache were never sent; None when it cannot be read.

    Nothing is written: an account that is only asked about is not opened for that.
    """
    if not database.exists():
        return 0
    try:
        with contextlib.closing(read_only(database)) as connection:
            (count,) = connection.execute("SELECT count(*) FROM outbox").fetchone()
            return int(count)
    except sqlite3.Error:
        return None
