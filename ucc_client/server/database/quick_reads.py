"""Reads of a SQLite database that are over at once, made by the event loop itself.

Such a read takes a few microseconds. The way into a worker thread and back takes a hundred times
as long, and SQLAlchemy's way to the database ten times. Nobody is ever waited for here: what is
locked, or takes more than a moment, is given up, and whoever asked goes the usual way.
"""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import Boolean, Select
from sqlalchemy.dialects import sqlite

from ucc_client.server.database.engine import Database

_STEPS = 40_000
"""Instructions of SQLite's machine that one query may take: about two milliseconds."""


class QuickReads:
    """One connection that only reads. Everything here belongs to one thread.

    Queries are those that are written down once, in modules or in caches. Any of them raises
    sqlite3.OperationalError when it cannot be answered at once.
    """

    def __init__(self, database: Database) -> None:
        self._connection = sqlite3.connect(database.engine.url.database or "", isolation_level=None)
        self._connection.execute("PRAGMA busy_timeout = 0")
        self._connection.execute("PRAGMA query_only = ON")
        self._connection.set_progress_handler(_give_up, _STEPS)

    def version(self) -> int:
        """Return a number that is another one as soon as anybody has committed a change.

        Whichever process that was: it is a counter in the memory that SQLite shares between them.
        """
        (number,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(number)

    @contextmanager
    def snapshot(self) -> Iterator[int]:
        """Read, while the block lasts, as of one moment; gives the version of that."""
        self._connection.execute("BEGIN")
        try:
            yield self.version()
        finally:
            # Nothing was written; unlike a commit it never fails, whatever the read came to.
            self._connection.rollback()

    def execute(
        self, statement: Select[Any], parameters: Mapping[str, Any] | None = None, /
    ) -> _Found:
        """Carry out a query."""
        written = _written(statement)
        values = {**written.values, **(parameters or {})}
        found = self._connection.execute(written.text, [values[name] for name in written.names])
        return _Found(map(written.row, found))

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


class _Found(list[Any]):
    def first(self) -> Any:
        """Return the first row, None without one."""
        return self[0] if self else None

    def one(self) -> Any:
        """Return the only row."""
        (row,) = self
        return row

    def all(self) -> list[Any]:
        """Return all rows."""
        return self


class _Written(msgspec.Struct, frozen=True):
    """A query as SQLite reads it: its parameters in order, those it brings, and how rows look."""

    text: str
    names: list[str]
    values: dict[str, Any]
    row: Callable[[tuple[Any, ...]], Any]


def _give_up() -> int:
    return 1


@lru_cache(maxsize=128)
def _written(statement: Select[Any]) -> _Written:
    compiled = statement.compile(dialect=sqlite.dialect())
    columns = statement.selected_columns
    kind: Any = namedtuple("Row", columns.keys())  # type: ignore[misc]
    made: Callable[[tuple[Any, ...]], Any] = kind._make
    truths = [at for at, column in enumerate(columns) if isinstance(column.type, Boolean)]

    def with_truths(values: tuple[Any, ...]) -> Any:
        row = list(values)
        for at in truths:
            if row[at] is not None:
                row[at] = row[at] == 1
        return made(tuple(row))

    return _Written(
        text=str(compiled),
        names=list(compiled.positiontup or ()),
        values=dict(compiled.params),
        row=with_truths if truths else made,
    )
