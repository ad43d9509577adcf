"""What the first paint reads: the list's rows, straight from the file by `sqlite3`.

Importing SQLAlchemy costs more than a painted window; so the window reads this one table
by itself and everything else comes from the worker process behind it.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from ucc_client.domain.recurrence import Occurrence


class ConferenceRow(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One conference as lists show it: confirmed by the server, or changed and waiting.

    `key` is the conference's name inside this cache: `c` and the server's id, or the
    UUID of the command that creates it. `start` is the first date in epoch milliseconds.
    `state` is empty, `waiting`, or a `ChangeState` that needs the user. What follows it is of a
    series and as in `domain.conference.Conference`; `moved` has the new start by the original,
    `own_dates` length in minutes (0) and name ("") of those that have their own, by the original.
    """

    key: str
    conference_id: int | None
    name: str
    start: int
    occurrence: Occurrence
    is_active: bool
    is_terminated: bool
    is_readonly: bool
    i_moderate: bool
    people: int
    state: str
    zone: str = ""
    rule: str = ""
    duration_minutes: int = 0
    exceptions: tuple[int, ...] = ()
    moved: tuple[tuple[int, int], ...] = ()
    own_dates: tuple[tuple[int, int, str], ...] = ()


_PIECE = 400
COLUMNS = ConferenceRow.__struct_fields__

Exceptions = tuple[int, ...]
Moved = tuple[tuple[int, int], ...]
OwnDates = tuple[tuple[int, int, str], ...]
D = TypeVar("D", Exceptions, Moved, OwnDates)


def read_rows(database: Path) -> list[ConferenceRow]:
    """Return the rows of the projection; an absent or unreadable file has none.

    The worker process says later what is wrong with a damaged file.
    """
    return [row for piece in rows_in_pieces(database) for row in piece]


def rows_in_pieces(database: Path) -> Iterator[list[ConferenceRow]]:
    """Yield the same rows in pieces that are decoded in a few milliseconds.

    What cannot be read ends them: the worker process says so, and tells all rows itself.
    """
    if not database.exists():
        return
    query = f"SELECT {', '.join(COLUMNS)} FROM projection"  # noqa: S608 - our own names
    try:
        with contextlib.closing(read_only(database)) as connection:
            found = connection.execute(query)
            while piece := found.fetchmany(_PIECE):
                yield _rows(piece)
    except (sqlite3.Error, ValueError):
        return


def read_only(database: Path) -> sqlite3.Connection:
    """Open a cache to read it; raises sqlite3.Error."""
    uri = f"{database.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(uri, uri=True, timeout=0.2)


def _rows(found: list[tuple[Any, ...]]) -> list[ConferenceRow]:
    return [
        ConferenceRow(
            key=key,
            conference_id=conference_id,
            name=name,
            start=start,
            occurrence=Occurrence(occurrence),
            is_active=bool(is_active),
            is_terminated=bool(is_terminated),
            is_readonly=bool(is_readonly),
            i_moderate=bool(i_moderate),
            people=people,
            state=state,
            zone=zone,
            rule=rule,
            duration_minutes=duration_minutes,
            exceptions=unpacked(exceptions, Exceptions),
            moved=unpacked(moved, Moved),
            own_dates=unpacked(own_dates, OwnDates),
        )
        for (
            key,
            conference_id,
            name,
            start,
            occurrence,
            is_active,
            is_terminated,
            is_readonly,
            i_moderate,
            people,
            state,
            zone,
            rule,
            duration_minutes,
            exceptions,
            moved,
            own_dates,
        ) in found
    ]


def packed(dates: Exceptions | Moved | OwnDates) -> str:
    """Return dates as they stand in a column; most conferences have none."""
    return msgspec.json.encode(dates).decode() if dates else ""


def unpacked(text: str, kind: type[D]) -> D | tuple[()]:
    """Return dates from a column; raises msgspec.DecodeError, a ValueError."""
    return msgspec.json.decode(text, type=kind) if text else ()
