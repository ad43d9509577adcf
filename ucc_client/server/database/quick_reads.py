"""Reads of a SQLite database that are over at once, made by the event loop itself.

Such a read takes a few microseconds. The way into a worker thread and back takes a hundred times
as long. Nobody is ever waited for here: what is locked, or takes more than a moment, is given up,
and whoever asked goes the usual way.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ucc_client.server.database.direct import Direct
from ucc_client.server.database.engine import Database

_STEPS = 40_000
"""Instructions of SQLite's machine that one query may take: about two milliseconds."""
_LOOKS = 20
"""How often it is looked meanwhile how many it has taken."""


class QuickReads(Direct):
    """One connection that only reads. Everything here belongs to one thread.

    Anything here raises sqlite3.OperationalError when it cannot be answered at once.
    """

    def __init__(self, database: Database) -> None:
        file = database.engine.url.database or ""
        # Opened by the thread that starts the loop, and closed after it has ended.
        driver = sqlite3.connect(
            file, isolation_level=None, check_same_thread=False, factory=_Impatient
        )
        super().__init__(driver)
        self._driver.execute("PRAGMA busy_timeout = 0")
        self._driver.execute("PRAGMA query_only = ON")

    def version(self) -> int:
        """Return a number that is another one as soon as anybody has committed a change.

        Whichever process that was: it is a counter in the memory that SQLite shares between them.
        """
        (number,) = self._driver.execute("PRAGMA data_version").fetchone()
        return int(number)

    @contextmanager
    def snapshot(self) -> Iterator[int]:
        """Read, while the block lasts, as of one moment; gives the version of that."""
        self._driver.execute("BEGIN")
        try:
            yield self.version()
        finally:
            # Nothing was written; unlike a commit it never fails, whatever the read came to.
            self._driver.rollback()

    def close(self) -> None:
        """Close the connection."""
        self._driver.close()


class _Impatient(sqlite3.Connection):
    """Gives up what takes too long.

    SQLite counts the steps of a statement over all times that it was carried out: here they are
    counted anew for each.
    """

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._looks = 0
        self.set_progress_handler(self._is_enough, _STEPS // _LOOKS)

    def execute(self, *asked: Any) -> sqlite3.Cursor:
        self._looks = 0
        return super().execute(*asked)

    def _is_enough(self) -> bool:
        self._looks += 1
        return self._looks > _LOOKS
