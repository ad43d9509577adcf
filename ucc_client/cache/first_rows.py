"""The rows that come first in the list, kept beside the projection for the first paint.

They are forgotten with every change of the projection, in the same transaction.
"""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import msgspec

from ucc_client.cache.snapshot import COLUMNS, ConferenceRow, read_only

FACT = "first_rows"
"""The name under which they are kept among the facts."""


class FirstRows(msgspec.Struct, frozen=True, kw_only=True):
    """All rows that have a date to come until `until`, or run; None where these are all rows.

    Made as of `made_at` for who is in `zone` (an IANA name); instants are epoch milliseconds.
    """

    zone: str
    made_at: int
    until: int | None
    rows: tuple[ConferenceRow, ...]
    columns: tuple[str, ...] = COLUMNS


def encoded(first: FirstRows) -> str:
    """Return them as they are kept."""
    return msgspec.json.encode(first).decode()


def read_first_rows(database: Path) -> FirstRows | None:
    """Return them from the file; None where there are none, or those of another version."""
    if not database.exists():
        return None
    try:
        with contextlib.closing(read_only(database)) as connection:
            query = "SELECT value FROM facts WHERE name = ?"
            found = connection.execute(query, (FACT,)).fetchone()
            if not found or not found[0]:
                return None
            first = msgspec.json.decode(found[0], type=FirstRows)
    except (sqlite3.Error, ValueError):
        return None
    return first if first.columns == COLUMNS else None
