"""Connections to SQLite or PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, CursorResult, Engine, create_engine, event

_WRITES = "ucc_writes"


class Database:
    """Opens transactions; one that writes takes SQLite's write lock at its beginning."""

    def __init__(self, url: str) -> None:
        # An error's words go to the log: the values in a statement are nobody's business there.
        self.engine = create_engine(url, hide_parameters=True)
        if self.engine.dialect.name == "sqlite":
            _prepare_sqlite(self.engine)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a transaction that only reads."""
        with self.engine.begin() as connection:
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Give a transaction that only reads, and reads all of it as of one moment."""
        # SQLite's always does; PostgreSQL's looks afresh with every statement by default.
        postgresql = self.engine.dialect.name == "postgresql"
        level = {"isolation_level": "REPEATABLE READ"} if postgresql else {}
        with (
            self.engine.connect().execution_options(**level) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give a transaction that writes; it is durable when the block has ended."""
        with (
            self.engine.connect().execution_options(**{_WRITES: True}) as connection,
            connection.begin(),
        ):
            yield connection

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def inserted_id(result: CursorResult[Any]) -> int:
    """Return the id that the database gave an inserted row."""
    key = result.inserted_primary_key
    if key is None:
        raise LookupError("the statement inserted no row")
    return int(key[0])


def sqlite_url(data: Path) -> str:
    """Return the URL of the database below the data folder."""
    return f"sqlite:///{(data / 'ucc-server.sqlite3').absolute()}"


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        # Transactions are begun below, in the mode that fits.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA busy_timeout = 10000")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        writes = connection.get_execution_options().get(_WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
