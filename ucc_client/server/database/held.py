"""One row in one worker's hand, whichever process the worker is in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from sqlalchemy import Connection, Row, Select, Update, func, select

from ucc_client.server.database.engine import Database

_HANDS = 7_208_114 << 40
"""Where the numbers of our advisory locks begin, one for each row; any number that is ours."""
_ROWS = 1 << 40


class Held(Protocol):
    """A row, from its finding to what becomes of it."""

    def take(self, query: Select[Any]) -> Row[Any] | None:
        """Return the first row of a query FOR UPDATE SKIP LOCKED, if there is one."""

    def journal(self, statement: Update) -> bool:
        """Write something about the row that holds at once, and keep the row.

        False when the statement found no such row any more. Whoever looks at the row sees by
        `is_in_a_hand` whether we still live.
        """

    def finish(self, statement: Update) -> None:
        """Write what became of it; durable when this returns."""


@contextmanager
def hold(database: Database) -> Iterator[Held]:
    """Give a way to work for a while on one row that nobody else then works on.

    PostgreSQL keeps the row locked meanwhile, and frees it by itself when we die. SQLite would
    hold up everybody who writes; its only process has nobody to share the row with.
    """
    if not database.is_shared:
        yield _Unlocked(database)
        return
    with database.engine.connect() as connection:
        held = _Locked(connection)
        try:
            yield held
        finally:
            held.let_go()


def is_in_a_hand(connection: Connection, row_id: int) -> bool:
    """Tell whether the one who journalled something about a row still works on it.

    On PostgreSQL, whichever process that is; on SQLite it is up to the caller to know its own.
    """
    if connection.dialect.name != "postgresql":
        return False
    free = select(func.pg_try_advisory_xact_lock(_number(row_id)))
    return not connection.scalar(free)


class _Locked:
    """The row's lock lasts until the first commit; from the journal on there is another one.

    That belongs to the connection, and so ends with the process, too.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._row_id: int | None = None
        self._is_marked = False

    def take(self, query: Select[Any]) -> Row[Any] | None:
        row = self._connection.execute(query).first()
        self._row_id = row.id if row is not None else None
        return row

    def journal(self, statement: Update) -> bool:
        if self._row_id is None:
            raise LookupError("there is no row in hand")
        # Noted first: should this fail half-way, the connection is thrown away.
        self._is_marked = True
        self._connection.execute(select(func.pg_advisory_lock(_number(self._row_id))))
        found = self._connection.execute(statement).rowcount == 1
        self._connection.commit()
        return found

    def finish(self, statement: Update) -> None:
        self._connection.execute(statement)
        self._connection.commit()

    def let_go(self) -> None:
        """Give back the lock, with the connection where that is not sure to work."""
        if not self._is_marked:
            return
        try:
            self._connection.rollback()
            self._connection.execute(select(func.pg_advisory_unlock_all()))
            self._connection.commit()
        except BaseException:
            self._connection.invalidate()
            raise


class _Unlocked:
    """A transaction for each step, and between them no lock."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def take(self, query: Select[Any]) -> Row[Any] | None:
        with self._database.read() as connection:
            return connection.execute(query).first()

    def journal(self, statement: Update) -> bool:
        with self._database.write() as connection:
            return connection.execute(statement).rowcount == 1

    def finish(self, statement: Update) -> None:
        with self._database.write() as connection:
            connection.execute(statement)


def _number(row_id: int) -> int:
    return _HANDS + row_id % _ROWS
