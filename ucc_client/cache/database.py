"""The SQLite file of one server and user, through SQLAlchemy Core.

Writes are short transactions, one at a time, durable when they return (WAL with
`synchronous=FULL`); reads see the last committed state and wait for nobody.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

from ucc_client.cache import migrations, write_ahead_log
from ucc_client.cache.errors import ClosedError, DamagedError, NotStoredError

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_BUSY_TIMEOUT_MS = 5000
_BEGINNING = b"SQLite format 3\0"


class Database:
    """An open cache file. `write` and `read` may be used from any thread.

    Every method raises NotStoredError, DamagedError or ClosedError and no driver's exception,
    bugs of ours (constraint, syntax) excepted.
    """

    def __init__(self, path: Path) -> None:
        """Open or make the file (0600, in folders of 0700) and bring its tables up to date.

        Raises NewerVersionError too.
        """
        self._path = path
        self._writing = threading.Lock()
        self._users = 0
        self._no_user = threading.Condition()
        self._closed = False
        with translated():
            _make_private(path)
            # SQLite removes its log when the last connection is closed in order.
            self.was_left_open = write_ahead_log.has_frames(path)
            lost = path.stat().st_size == 0 or write_ahead_log.is_damaged(path)
            if self.was_left_open and lost:
                raise DamagedError("the file and its log do not fit")
            # Held open as long as SQLite is: the system lets all locks of a process on a file go
            # when that closes it, and whoever else looks into it would take the log away.
            self._file = path.open("rb", buffering=0)
        # An error's text goes to the log, what people wrote does not.
        self._engine = sa.create_engine(f"sqlite:///{path}", hide_parameters=True)
        event.listen(self._engine, "connect", _configure)
        event.listen(self._engine, "begin", _begin)
        self._for_writing = self._engine.execution_options(begin="IMMEDIATE")
        try:
            with self.write() as connection:
                migrations.migrate(connection)
        except BaseException:
            self._let_go()
            raise

    @contextmanager
    def write(self) -> Iterator[sa.Connection]:
        """Run one transaction that is durable, or undone, at the end of the block."""
        with self._use(), self._writing, translated():
            self._check_beginning()
            with self._for_writing.begin() as connection:
                yield connection

    @contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """Run queries on one consistent state."""
        with self._use(), translated(), self._engine.begin() as connection:
            yield connection

    def check(self) -> None:
        """Look at every page; raises DamagedError. It takes its time, and holds up no write."""
        with self.read() as connection:
            found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        if found != "ok":
            raise DamagedError(found)

    def close(self) -> None:
        """Wait for the transactions that are running, then close the file for good."""
        with self._no_user:
            self._closed = True
            self._no_user.wait_for(lambda: self._users == 0)
        self._let_go()

    def _let_go(self) -> None:
        self._engine.dispose()
        self._file.close()

    def _check_beginning(self) -> None:
        """Raise DamagedError where the file is none of SQLite's any more, OSError without one.

        SQLite would go on with the pages that it remembers, and write what nobody could read again.
        """
        self._path.stat()
        self._file.seek(0)
        beginning = self._file.read(len(_BEGINNING))
        if beginning not in (b"", _BEGINNING):
            raise DamagedError("the file's beginning is not its own")

    @contextmanager
    def _use(self) -> Iterator[None]:
        with self._no_user:
            if self._closed:
                raise ClosedError("the cache was closed")
            self._users += 1
        try:
            yield
        finally:
            with self._no_user:
                self._users -= 1
                self._no_user.notify_all()


def _make_private(path: Path) -> None:
    # `parents=True` would give the rights to the innermost folder only.
    for folder in (*reversed(path.parent.parents), path.parent):
        folder.mkdir(exist_ok=True, mode=0o700)
    # SQLite gives its -wal and -shm files the same rights.
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _configure(connection: sqlite3.Connection, _record: Any) -> None:
    # Transactions are begun by `_begin`, not by the driver's guess.
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout = {_BUSY_TIMEOUT_MS}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _begin(connection: sa.Connection) -> None:
    mode = connection.get_execution_options().get("begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")


@contextmanager
def translated() -> Iterator[None]:
    """Turn what the driver and the disk raise into `cache.errors.CacheError`."""
    try:
        yield
    except OSError as error:
        raise NotStoredError(f"the cache cannot be written: {error.strerror}") from error
    except (sa.exc.OperationalError, sa.exc.DatabaseError) as error:
        if isinstance(error, sa.exc.IntegrityError | sa.exc.ProgrammingError):
            raise
        code = getattr(error.orig, "sqlite_errorcode", None)
        if code is None:
            # The driver's own: a text that is no UTF-8, and its words repeat it.
            raise DamagedError("a text cannot be read") from None
        code &= 0xFF
        if code in _DAMAGED:
            raise DamagedError(str(error.orig)) from error
        if code == sqlite3.SQLITE_ERROR:
            raise
        raise NotStoredError(str(error.orig)) from error
    except sqlite3.DatabaseError as error:
        # The pragmas of a new connection fail before SQLAlchemy has a hand on it.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        raise (DamagedError if code in _DAMAGED else NotStoredError)(str(error)) from error
