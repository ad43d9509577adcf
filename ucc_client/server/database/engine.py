"""Connections to SQLite or PostgreSQL."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    CursorResult,
    Engine,
    create_engine,
    event,
    func,
    make_url,
    select,
)
from sqlalchemy.exc import DataError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from ucc_client.server.refusals import DatabaseBusyError, InvalidError

CONNECTIONS = 10
"""How many connections to PostgreSQL a process keeps, unless told otherwise."""

PATIENCE = 10.0
"""Seconds that a transaction waits for its turn."""

_WRITES = "ucc_writes"
_PREPARING = 7_208_114_391_772_651_009
"""The advisory lock, any number that is ours, of the one process that prepares the database."""


class Database:
    """Opens transactions; one that writes takes SQLite's write lock at its beginning.

    A value that the database cannot keep (a text that is too long, or with a zero in it; SQLite
    keeps both) raises InvalidError.

    `connections` is how many are kept to PostgreSQL, and how many there are at most; who needs
    one more waits. So does who writes to SQLite while another does. After `patience` seconds
    either raises DatabaseBusyError, and nothing was done.
    """

    def __init__(
        self, url: str, *, connections: int = CONNECTIONS, patience: float = PATIENCE
    ) -> None:
        # Hidden: an error's words go to the log, where the values in a statement are nobody's
        # business.
        known = _with_driver(make_url(url))
        self._pen, self._patience = threading.Lock(), patience
        if known.get_backend_name() == "postgresql":
            # Asked before each use: one that a restart of PostgreSQL has cut is replaced unseen.
            self.engine = create_engine(
                known,
                pool_size=connections,
                max_overflow=0,
                pool_timeout=patience,
                pool_pre_ping=True,
                hide_parameters=True,
            )
        else:
            self.engine = create_engine(known, hide_parameters=True)
        if self.engine.dialect.name == "sqlite":
            _prepare_sqlite(self.engine, round(patience * 1000))

    @property
    def is_shared(self) -> bool:
        """Whether several processes may serve it: PostgreSQL yes, SQLite no."""
        return self.engine.dialect.name == "postgresql"

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a transaction that only reads."""
        with _fitting(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Give a transaction that only reads, and reads all of it as of one moment."""
        # SQLite's always does; PostgreSQL's looks afresh with every statement by default.
        level = {"isolation_level": "REPEATABLE READ"} if self.is_shared else {}
        with (
            _fitting(),
            self.engine.connect().execution_options(**level) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give a transaction that writes; it is durable when the block has ended."""
        with (
            _fitting(),
            self._writing(),
            self.engine.connect().execution_options(**{_WRITES: True}) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Be the one in this process who writes to SQLite.

        Its own way of waiting is to look again now and then: who has just come often goes first.
        """
        if self.is_shared:
            yield
            return
        if not self._pen.acquire(timeout=self._patience):
            raise DatabaseBusyError
        try:
            yield
        finally:
            self._pen.release()

    @contextmanager
    def prepare(self) -> Iterator[Connection]:
        """Give a transaction that writes and waits until nobody else prepares the database.

        Of processes that start at the same time one does what a first start does, and the others
        find it done.
        """
        with self.write() as connection:
            if self.is_shared:
                connection.execute(select(func.pg_advisory_xact_lock(_PREPARING)))
            yield connection

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


@contextmanager
def _fitting() -> Iterator[None]:
    try:
        yield
    except DataError as error:
        raise InvalidError("A text or a number is one that cannot be kept.") from error
    except PoolTimeoutError as error:
        raise DatabaseBusyError from error
    except OperationalError as error:
        if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
            raise DatabaseBusyError from error
        raise


def inserted_id(result: CursorResult[Any]) -> int:
    """Return the id that the database gave an inserted row."""
    key = result.inserted_primary_key
    if key is None:
        raise LookupError("the statement inserted no row")
    return int(key[0])


def sqlite_url(data: Path) -> str:
    """Return the URL of the database below the data folder."""
    return f"sqlite:///{(data / 'ucc-server.sqlite3').absolute()}"


def _with_driver(url: URL) -> URL:
    """Let `postgresql://` and `postgres://`, as everybody writes them, mean the driver we have."""
    plain = url.drivername in ("postgresql", "postgres")
    return url.set(drivername="postgresql+psycopg") if plain else url


def _prepare_sqlite(engine: Engine, patience_ms: int) -> None:
    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        # Transactions are begun below, in the mode that fits.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {patience_ms}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        writes = connection.get_execution_options().get(_WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
