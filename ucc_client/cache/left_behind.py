"""What would be lost with the cache of an account that nobody has open."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path


def unsent(database: Path) -> int | None:
    """Return how many changes in a cache were never sent; None when it cannot be read.

    Nothing is written: an account that is only asked about is not opened for that.
    """
    if not database.exists():
        return 0
    uri = f"{database.absolute().as_uri()}?mode=ro"
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=0.2)) as connection:
            (count,) = connection.execute("SELECT count(*) FROM outbox").fetchone()
            return int(count)
    except sqlite3.Error:
        return None
