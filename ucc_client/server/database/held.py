"""One row in one worker's hand, whichever process the worker is in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from sqlalchemy import Connection, Row, Select, Update

from ucc_client.server.database.engine import Database


class Held(Protocol):
    """A row, from its finding to what becomes of it."""

    def take(self, query: Select[Any]) -> Row[Any] | None:
        """Return the first row of a query FOR UPDATE SKIP LOCKED, if there is one."""

    def finish(self, statement: Update) -> None:
        """Write what became of it; durable when the block has ended."""


@contextmanager
def hold(database: Database) -> Iterator[Held]:
    """Give a way to work for a while on one row that nobody else then works on.

    PostgreSQL keeps the row locked meanwhile, and frees it by itself when we die. SQLite would
    hold up everybody who writes; its only process has nobody to share the row with.
    """
    if not database.is_shared:
        yield _Unlocked(database)
        return
    with database.write() as connection:
        yield _Locked(connection)


class _Locked:
    """The row's lock lasts until the transaction ends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def take(self, query: Select[Any]) -> Row[Any] | None:
        return self._connection.execute(query).first()

    def finish(self, statement: Update) -> None:
        self._connection.execute(statement)


class _Unlocked:
    """Two transactions, and between them no lock."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def take(self, query: Select[Any]) -> Row[Any] | None:
        with self._database.read() as connection:
            return connection.execute(query).first()

    def finish(self, statement: Update) -> None:
        with self._database.write() as connection:
            connection.execute(statement)
