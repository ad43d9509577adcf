"""What it takes to read: SQLAlchemy's connections can, and so can those of `direct`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import Insert, Select, Update


class Rows(Protocol):
    """What a query found; a row has its columns as attributes."""

    def first(self) -> Any:
        """Return the first row, None without one."""

    def one(self) -> Any:
        """Return the only row."""

    def all(self) -> Sequence[Any]:
        """Return all rows."""

    def __iter__(self) -> Iterator[Any]:
        """Go through the rows."""


class Reading(Protocol):
    """A transaction in which queries are carried out."""

    def execute(
        self,
        statement: Select[Any] | Insert | Update,
        parameters: Mapping[str, Any] | None = None,
        /,
    ) -> Rows:
        """Carry out a statement."""
