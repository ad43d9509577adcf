"""The rows that have a goal: ours beside the floor or a peer of the same run."""

from __future__ import annotations

import json
import platform
import subprocess
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import NamedTuple

_VERSIONS = ("PySide6-Essentials", "SQLAlchemy", "requests", "litestar", "uvicorn", "msgspec")


class Goal(NamedTuple):
    """What one row aims at; `absolute` goals are in the row's unit, all others are ratios."""

    unit: str
    goal: float
    against: str = "floor"
    direction: str = "at most"
    absolute: bool = False


GOALS = {
    "start-10000": Goal("s", 1.5),
    "memory-10000": Goal("MB", 1.25),
    "sync-changes-10000": Goal("s", 1.5),
    "sync-plain-1000": Goal("s", 1.5),
    "sync-nothing-10000": Goal("ms", 50, absolute=True),
    "gui-wait-p99": Goal("ms", 16, absolute=True),
    "gui-wait-max": Goal("ms", 2),
    "recurrence-next": Goal("s", 50, "dateutil", "at least"),
    "server-one": Goal("1/s", 10, "radicale", "at least"),
    "server-list": Goal("1/s", 10, "radicale", "at least"),
    "server-create": Goal("1/s", 10, "radicale", "at least"),
}


class Row(NamedTuple):
    """All rounds of one row, in its unit."""

    name: str
    ours: Sequence[float]
    floor: Sequence[float] = ()
    peers: Mapping[str, float | Sequence[float]] = {}
    """Of each peer the median of its rounds, or all of them."""

    @property
    def medians(self) -> dict[str, float]:
        """Return one figure for each peer."""
        return {
            name: median(found) if isinstance(found, Sequence) else found
            for name, found in self.peers.items()
        }

    @property
    def ratio(self) -> float | None:
        """Return ours / floor, or how many times as fast as the peer; None without a measure."""
        goal = GOALS[self.name]
        own = median(self.ours)
        if goal.against == "floor":
            return own / median(self.floor) if self.floor else None
        other = self.medians.get(goal.against)
        if other is None:
            return None
        # Rates grow with speed, durations shrink.
        return own / other if goal.unit == "1/s" else other / own

    @property
    def is_reached(self) -> bool | None:
        """Tell whether the goal is reached; None when nothing was there to compare with."""
        goal = GOALS[self.name]
        reached = median(self.ours) if goal.absolute else self.ratio
        if reached is None:
            return None
        return reached <= goal.goal if goal.direction == "at most" else reached >= goal.goal


class Plain(NamedTuple):
    """All rounds of a row without a goal: it is told, and stands in no file."""

    name: str
    unit: str
    ours: Sequence[float]
    floor: Sequence[float] = ()


def table(rows: Sequence[Row], others: Sequence[Plain] = ()) -> str:
    """Lay the rows out: median and spread of ours, the floor, the ratio, the goal."""
    head = f"{'row':<20}{'ours':>12}{'min–max':>18}{'floor':>12}{'ratio':>8}  goal"
    lines = [head, "-" * 96]
    for row in rows:
        goal = GOALS[row.name]
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        floor = _figure(median(row.floor), goal.unit) if row.floor else ""
        spread = f"{min(row.ours):.4g}–{max(row.ours):.4g}"
        unit = f" {goal.unit}" if goal.absolute else f" × {goal.against}"
        said = {None: "not compared", True: "reached", False: "MISSED"}[row.is_reached]
        line = f"{row.name:<20}{_figure(median(row.ours), goal.unit):>12}{spread:>18}{floor:>12}"
        line += f"{ratio:>8}  {goal.direction} {goal.goal:g}{unit}: {said}"
        line += "".join(f"; {name} {value:.4g}" for name, value in row.medians.items())
        lines.append(line)
    for other in others:
        own, spread = median(other.ours), f"{min(other.ours):.4g}–{max(other.ours):.4g}"
        least = median(other.floor) if other.floor else 0.0
        line = f"{other.name:<20}{_figure(own, other.unit):>12}{spread:>18}"
        line += f"{_figure(least, other.unit):>12}{own / least:>8.2f}" if least else " " * 20
        lines.append(f"{line}  no goal")
    return "\n".join(lines)


def write(
    rows: Sequence[Row], file: Path, machine: str, others: Mapping[str, str] | None = None
) -> None:
    """Write the rows as JSON; what was not compared has a `ratio` of null.

    `others` are the versions of the peers.
    """
    found = {
        "commit": _commit(),
        "machine": machine,
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in _VERSIONS},
            **(others or {}),
        },
        "rows": [_as_json(row) for row in rows],
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n")


def _as_json(row: Row) -> dict[str, object]:
    goal = GOALS[row.name]
    return {
        "name": row.name,
        "unit": goal.unit,
        "ours": median(row.ours),
        "floor": median(row.floor) if row.floor else None,
        "peers": row.medians,
        "ratio": row.ratio,
        "against": goal.against,
        "goal": goal.goal,
        "direction": goal.direction,
    }


def _figure(value: float, unit: str) -> str:
    return f"{value:.4g} {unit}"


def _commit() -> str:
    asked = ["git", "rev-parse", "HEAD"]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
