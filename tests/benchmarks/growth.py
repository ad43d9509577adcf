"""`python -m tests.benchmarks.growth`: how all of it grows with the number of conferences.

Each size is measured in one run on this machine: the start, the memory, a key of the search, a
first sync and one without news, the next dates of as many series. The figures go to
`build/growth.json`, the picture of them to `docs/growth.svg`.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.benchmarks import client, listing, opening, recurrence
from tests.benchmarks.measured import say
from tests.benchmarks.syncing import Syncing
from tests.desktop.screen import Screen
from tests.desktop.screen import missing as screen_lacks
from ucc_client.domain.series_of import series_of

SIZES = (100, 1000, 10_000, 100_000)
PARTS = ("start", "list", "sync", "next")
TYPED = 5
"""So many texts are typed into the search, and deleted key by key."""
_SETTLED_MS = 3000
_MS_FOR_EACH = 0.06
"""A start with very many takes longer until all of it is there."""


class Curve(NamedTuple):
    """What was measured by the number of conferences; the goal is a slope in a doubly log plot.

    A slope of 1 is as many times as much with as many times the conferences, 0 is flat. It is
    taken from the two largest sizes.
    """

    name: str
    title: str
    unit: str
    ours: dict[int, float]
    floor: dict[int, float]
    steepest: float = 1.0

    @property
    def slope(self) -> float | None:
        """Return how steep it is at the end; None with fewer than two sizes."""
        sizes = sorted(self.ours)[-2:]
        if len(sizes) < 2:
            return None
        small, large = sizes
        return math.log(self.ours[large] / self.ours[small]) / math.log(large / small)

    @property
    def is_reached(self) -> bool:
        """Tell whether it grows no faster than it may; a tenth is the noise of a machine."""
        return self.slope is None or self.slope <= self.steepest + 0.1


_NEARLY_FLAT = 0.3
"""Twice as much for ten times as many."""


def main() -> int:
    """Measure, print a table, and write figures and picture."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="ucc-growth-") as name:
        found = measure(Path(name), options.sizes, options.rounds, options.only)
    say(table(found))
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps([one._asdict() for one in found], indent=1) + "\n")
    from tests.benchmarks.growth_picture import draw

    draw(found, options.picture)
    say(f"{options.json} {options.picture}")
    return 0


def measure(folder: Path, sizes: Sequence[int], rounds: int, parts: Sequence[str]) -> list[Curve]:
    """Measure these parts with each of the sizes."""
    found: list[Curve] = []
    needs_screen = {"start", "list"} & {*parts}
    if needs_screen and (absent := screen_lacks()):
        say(f"neither start nor search, for there is no screen: install {', '.join(absent)}")
    elif needs_screen:
        folders = {size: folder / f"data-{size}" for size in sizes}
        for size, data in folders.items():
            listing.fill(data, listing.made(size))
        if "start" in parts:
            found.append(_starts(folder / "start", folders, rounds))
        if "list" in parts:
            found += _searches(folder / "list", folders)
    if "sync" in parts:
        found += _syncs(folder / "sync", sizes)
    if "next" in parts:
        found.append(_next_dates(sizes, rounds))
    return found


def table(curves: Sequence[Curve]) -> str:
    """Lay out what was measured, and whether it grows no faster than it may."""
    sizes = sorted({size for one in curves for size in one.ours})
    lines = [f"{'':<30}" + "".join(f"{size:>12,}" for size in sizes) + "  growth"]
    for one in curves:
        cells = "".join(f"{figure(one.ours.get(size)):>12}" for size in sizes)
        said = "as it may" if one.is_reached else "TOO FAST"
        grown = "" if one.slope is None else f"  n^{one.slope:.2f}, at most n^{one.steepest:g}"
        lines.append(f"{f'{one.title}, {one.unit}':<30}{cells}{grown}: {said}")
    return "\n".join(lines)


def figure(value: float | None) -> str:
    """Write a figure with three digits that mean something."""
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _starts(folder: Path, folders: Mapping[int, Path], rounds: int) -> Curve:
    """Start by turns; a first start of each, which warms the disk, does not count."""
    ours: dict[int, list[float]] = {size: [] for size in folders}
    floor: dict[int, list[float]] = {size: [] for size in folders}
    with Screen(folder) as screen:
        screen.environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        for number in range(rounds + 1):
            for size, data in folders.items():
                for kind, where, times in (
                    ("bare", str(size), floor[size]),
                    ("real", str(data), ours[size]),
                ):
                    file = folder / f"{kind}-{size}-{number}"
                    seconds = opening.open_one(screen, file, kind, where)
                    if number:
                        times.append(seconds)
    say(f"start: {_medians(ours)}")
    title = "start to first paint"
    return Curve("start", title, "s", _medians(ours), _medians(floor), _NEARLY_FLAT)


def _searches(folder: Path, folders: Mapping[int, Path]) -> list[Curve]:
    keys, memory = {}, {}
    for size, data in folders.items():
        settled_ms = round(_SETTLED_MS + size * _MS_FOR_EACH)
        found = listing.measured(folder / str(size), "real", data, settled_ms, TYPED)
        keys[size] = 1000 * median(found["typing"]["shown"])
        memory[size] = found["memory"]
        say(f"search and memory of {size}: {keys[size]:.1f} ms, {memory[size]:.0f} MB")
    return [
        Curve("memory", "memory after the start", "MB", memory, {}),
        Curve("search", "search: key to picture", "ms", keys, {}, _NEARLY_FLAT),
    ]


def _syncs(folder: Path, sizes: Sequence[int]) -> list[Curve]:
    first, nothing = {}, {}
    for size in sizes:
        syncing = Syncing(folder / str(size), size)
        with syncing.server("bundled") as server:
            found = client.run(folder / f"data-{size}", server.url, server.first_employee, size)
        first[size], nothing[size] = found[0].wall, 1000 * found[1].wall
        say(f"sync of {size}: {first[size]:.2f} s, without news {nothing[size]:.0f} ms")
    return [
        Curve("sync", "first sync", "s", first, {}),
        Curve("sync-nothing", "sync without news", "ms", nothing, {}),
    ]


def _next_dates(sizes: Sequence[int], rounds: int) -> Curve:
    ours, floor = {}, {}
    for size in sizes:
        planned = recurrence.planned(size)
        series = [series_of(one, recurrence.ZONES[0]) for one in planned]
        ours[size] = _processor_ms(lambda asked=series: recurrence.next_dates(asked), rounds)
        floor[size] = _processor_ms(lambda asked=planned: _least_arithmetic(asked), rounds)
    say(f"next dates: {ours}")
    return Curve("next", "next dates of as many series", "ms", ours, floor)


def _least_arithmetic(planned: Sequence[object]) -> list[int]:
    """The floor: the next of weekly dates without a zone, a rule or a change."""
    week = 7 * 86_400_000
    starts = [getattr(one, "start") for one in planned]  # noqa: B009 - as dear as it is for ours
    return [start + max(0, -((start - recurrence.NOW) // week)) * week for start in starts]


def _processor_ms(ask: Callable[[], object], rounds: int) -> float:
    return 1000 * median(recurrence.timed(ask, rounds + 1)[1])  # type: ignore[arg-type]


def _medians(times: Mapping[int, Sequence[float]]) -> dict[int, float]:
    return {size: median(found) for size, found in times.items()}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.growth", description=__doc__)
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES, help="of conferences")
    parser.add_argument("--rounds", type=int, default=3, help="of the start, for the median (3)")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--json", type=Path, default=Path("build/growth.json"))
    parser.add_argument("--picture", type=Path, default=Path("docs/growth.svg"))
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
