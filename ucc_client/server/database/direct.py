"""Statements that SQLite carries out without SQLAlchemy on the way.

What they are is SQLAlchemy's all the same: each is written down once, translated once, and then
carried out ten times as fast. They are those that are made over and over: statements put together
for one request would only fill the memory with their translations.
"""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import Boolean, Connection, Insert, Select, Update
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError

from ucc_client.server.database.reading import Reading

Statement = Select[Any] | Insert | Update


def direct(connection: Connection) -> Reading:
    """Return what carries out a statement in this transaction at the least cost.

    It raises what SQLAlchemy does. Columns get no defaults of Python's.
    """
    if connection.dialect.name != "sqlite":
        return connection
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError("this is no connection of Python's own driver")
    return _Within(driver)


def each(
    connection: Connection, statement: Statement, rows: Sequence[Mapping[str, Any]]
) -> list[Any]:
    """Carry out a statement for each of these rows; return what comes back, in their order.

    Over a network they go together.
    """
    if connection.dialect.name != "sqlite":
        result = connection.execute(statement, list(rows))
        return list(result.all()) if result.returns_rows else []
    doing = direct(connection)
    return [found for row in rows for found in doing.execute(statement, row)]


class Direct:
    """Carries statements out on one connection. Raises sqlite3.Error."""

    def __init__(self, driver: sqlite3.Connection) -> None:
        self._driver = driver

    def execute(
        self, statement: Statement, parameters: Mapping[str, Any] | None = None, /
    ) -> _Found:
        """Carry out a statement."""
        given = parameters or {}
        written = _written(statement, tuple(given) if isinstance(statement, Insert) else ())
        values = {**written.values, **given}
        found = self._driver.execute(written.text, [values[name] for name in written.names])
        return _Found(map(written.row, found))


class _Within(Direct):
    def execute(
        self, statement: Statement, parameters: Mapping[str, Any] | None = None, /
    ) -> _Found:
        try:
            return super().execute(statement, parameters)
        except sqlite3.Error as error:
            raise DBAPIError.instance(
                None, None, error, sqlite3.Error, hide_parameters=True
            ) from error


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
    """A statement as SQLite reads it: its parameters in order, those it brings, how rows look."""

    text: str
    names: list[str]
    values: dict[str, Any]
    row: Callable[[tuple[Any, ...]], Any]


@lru_cache(maxsize=256)
def _written(statement: Statement, given: tuple[str, ...]) -> _Written:
    compiled = statement.compile(dialect=sqlite.dialect(), column_keys=list(given) or None)
    columns = statement.exported_columns
    kind: Any = namedtuple("Row", map(str, columns.keys()))  # type: ignore[misc]
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
