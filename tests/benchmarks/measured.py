"""What was measured, and the table of it."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Sequence
from typing import NamedTuple


class Measured(NamedTuple):
    """One run: seconds on the clock, seconds of the processor, requests, bytes both ways.

    What was not measured is None.
    """

    wall: float
    cpu: float | None = None
    requests: int | None = None
    bytes: int | None = None


class Line(NamedTuple):
    """One line of the table; `floor` and `peer` are seconds to compare with."""

    what: str
    runs: Sequence[Measured]
    floor: float | None = None
    peer: float | None = None


HEAD = ("what", "wall", "min–max", "cpu", "requests", "kB", "floor", "× floor", "peer", "peer ×")


def median(runs: Sequence[Measured]) -> Measured:
    """Return the median of each figure that all runs have."""
    columns = zip(*runs, strict=True)
    middle = [None if None in column else statistics.median(column) for column in columns]
    return Measured(*middle)  # type: ignore[arg-type]


def table(lines: Sequence[Line]) -> str:
    """Lay the lines out below their head."""
    cells = [HEAD, *(_cells(line) for line in lines)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(HEAD))]
    rows = [
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in cells
    ]
    return "\n".join([rows[0], "-" * len(rows[0]), *rows[1:]])


def _cells(line: Line) -> tuple[str, ...]:
    own = median(line.runs)
    walls = [run.wall for run in line.runs]
    return (
        line.what,
        seconds(own.wall),
        f"{seconds(min(walls))}–{seconds(max(walls))}",
        seconds(own.cpu),
        "" if own.requests is None else f"{own.requests:.0f}",
        "" if own.bytes is None else f"{own.bytes / 1000:.0f}",
        seconds(line.floor),
        "" if not line.floor else f"{own.wall / line.floor:.2f}",
        seconds(line.peer),
        "" if not line.peer else f"{line.peer / own.wall:.1f}",
    )


def seconds(value: float | None) -> str:
    """Write a duration: below one second in milliseconds."""
    if value is None:
        return ""
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.1f} ms"


def say(text: str) -> None:
    """Print at once: a run is long."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
