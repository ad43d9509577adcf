"""`python -m tests.benchmarks`: how fast client and server are, beside the floor and the peers.

Everything runs on this machine, one after the other and by turns, in one run: only the ratios
mean much.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks import (
    floor,
    goals,
    in_use,
    listing,
    opening,
    peer,
    recurrence,
    serving,
)
from tests.benchmarks.desktop_peers import DesktopPeers
from tests.benchmarks.measured import Measured, say, table
from tests.benchmarks.seeding import PEOPLE
from tests.benchmarks.syncing import Synced, Syncing
from tests.desktop.screen import missing as screen_lacks

BIG, SMALL = 10_000, 1000
QUICK = ("recurrence", "server", "start", "sync", "window")
PARTS = (*QUICK, "list", "use", "idle")


def main() -> int:
    """Run what was asked for; the rows with a goal come last, and into a file."""
    options = _options()
    begin = time.monotonic()
    say(_environment())
    with tempfile.TemporaryDirectory(prefix="ucc-bench-") as name:
        run = Run(Path(name), options)
        for part in PARTS:
            if part in options.only:
                say(f"\n{part}")
                getattr(run, part)()
    file = Path("build") / ("bench-quick.json" if options.quick else "bench.json")
    rows = run.rows()
    goals.write(rows, file, _machine(), run.versions())
    say(f"\n{goals.table(rows, run.others)}\n{file}, after {time.monotonic() - begin:.0f} s")
    return 0


class Run:
    """One run of everything that was asked for; it collects the rows."""

    def __init__(self, folder: Path, options: argparse.Namespace) -> None:
        self._folder = folder
        self._quick = options.quick
        self._programs: Path | None = options.peers
        self._rounds = options.rounds
        self._found: dict[str, goals.Row] = {}
        self.others: list[goals.Plain] = []
        """Rows without a goal."""
        self._desktop = DesktopPeers() if options.peers and not screen_lacks() else None
        self._syncing = {size: Syncing(folder / str(size), size) for size in (SMALL, BIG)}

    def rows(self) -> list[goals.Row]:
        """Return what was found, in the order of the goals."""
        return [self._found[name] for name in goals.GOALS if name in self._found]

    def versions(self) -> dict[str, str]:
        """Return the versions of the peers that were there."""
        found = {name: version(name) for name in ("python-dateutil", "recurring-ical-events")}
        if self._programs is not None and not peer.missing(self._programs):
            found |= _versions_in(self._programs, ("vdirsyncer", "radicale"))
        return found | (self._desktop.versions() if self._desktop else {})

    def recurrence(self) -> None:
        """When series take place."""
        text, found = recurrence.run(*((1000, 100, 3) if self._quick else ()))
        say(text)
        peers = {"dateutil": found[0].bare, "recurring-ical-events": found[0].ical}
        self._add("recurrence-next", found[0].runs, peers=peers)

    def server(self) -> None:
        """What a server answers in a second."""
        found = serving.run(
            self._folder / "serving",
            self._programs,
            rounds=self._rounds,
            seconds=1.5 if self._quick else 3,
            only_goals=self._quick,
        )
        say(serving.table(found))
        for name, (kind, least) in serving.GOALS.items():
            peers = (
                {"radicale": [one.load.rate for one in found.other[kind]]} if found.other else {}
            )
            own = [one.load.rate for one in found.rows["SQLite"][kind]]
            self._add(name, own, found.floors[least], peers)

    def start(self) -> None:
        """From the start of the process to the first paint."""
        if self._has_no_screen():
            return
        peers = self._desktop
        opened = opening.run(
            self._folder / "opening",
            rounds=self._rounds + 2,
            beside=None if peers is None else peers.round,
        )
        if peers is not None:
            say(peers.text)
        self._add("start-10000", opened.ours, opened.floor, peers.starts if peers else {})

    def sync(self) -> None:
        """Syncs of the worker, those on a plain STARFACE with fewer conferences."""
        small, big = self._syncing[SMALL], self._syncing[BIG]
        plain = small.worker("plain", self._rounds)
        changes = big.worker("bundled", self._rounds, changes=not self._quick)
        others = big.vdirsyncer(self._programs) if self._programs else None
        say("\n" + table([*small.lines(plain), *big.lines(changes, others)]))
        self._add_sync("sync-plain-1000", plain, 0, None)
        self._add_sync("sync-changes-10000", changes, 0, others)
        self._add_sync("sync-nothing-10000", changes, 1, others)

    def window(self) -> None:
        """The GUI thread during a first sync, and the memory after it."""
        if self._has_no_screen():
            return
        bare, real = self._syncing[BIG].window(self._rounds, 5 if self._quick else 10)
        for name, what in (
            ("memory-10000", "memory"),
            ("gui-wait-p99", "p99"),
            ("gui-wait-max", "longest"),
        ):
            peers = self._desktop.memory if self._desktop and what == "memory" else {}
            own, least = ([getattr(one, what) for one in found] for found in (real, bare))
            self._add(name, own, least, peers)

    def list(self) -> None:
        """Typing in the search, and scrolling."""
        if not self._has_no_screen():
            say(listing.run(self._folder / "list", rounds=self._rounds))

    def use(self) -> None:
        """The GUI thread while the window is used, and how soon it speaks another language."""
        if not self._has_no_screen():
            self.others += in_use.use(self._folder / "use", self._rounds)

    def idle(self) -> None:
        """What wakes a client that nobody uses."""
        if self._has_no_screen():
            return
        small = self._syncing[SMALL]
        with small.server("bundled") as server:
            found = in_use.idle(self._folder / "rest", server, server.first_employee)
        self.others += [
            goals.Plain("idle, window wakes", "/min", [found.window]),
            goals.Plain("idle, worker wakes", "/min", [found.worker]),
            goals.Plain("idle, processor", "ms/min", [found.processor]),
        ]

    def _add(self, name: str, *found: object, **peers: object) -> None:
        self._found[name] = goals.Row(name, *found, **peers)  # type: ignore[arg-type]

    def _add_sync(
        self, name: str, found: Synced, phase: int, others: list[Measured] | None
    ) -> None:
        factor = 1000 if goals.GOALS[name].unit == "ms" else 1
        self._add(
            name,
            [one.wall * factor for one in found.ours[phase]],
            [one * factor for one in found.floors[phase]],
            {"vdirsyncer": others[phase].wall * factor} if others else {},
        )

    def _has_no_screen(self) -> bool:
        absent = screen_lacks()
        if absent:
            say(f"not measured, for there is no screen: install {', '.join(absent)}")
        return bool(absent)


def _versions_in(programs: Path, names: tuple[str, ...]) -> dict[str, str]:
    """Ask the Python of the peers' own environment for their versions."""
    asking = "import sys, importlib.metadata as m; print(*map(m.version, sys.argv[1:]))"
    asked = [str(programs / "python"), "-c", asking, *names]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    return dict(zip(names, done.stdout.split(), strict=False))


def _machine() -> str:
    return f"{os.cpu_count()} cores, {platform.platform()}, load {_load()}"


def _environment() -> str:
    return (
        f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.platform()}, "
        f"load {_load()}; {PEOPLE} participants each; "
        f"floor with {floor.CONNECTIONS} connection(s)"
    )


def _load() -> str:
    return ", ".join(f"{one:.2f}" for one in os.getloadavg())


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="less of everything, in two minutes")
    parser.add_argument("--rounds", type=int, help="how often each is measured (3, quick: 1)")
    parser.add_argument(
        "--peers",
        type=Path,
        metavar="DIR",
        help="with the peers; where vdirsyncer and radicale are",
    )
    parser.add_argument(
        "--only", nargs="+", choices=PARTS, help=f"these parts (quick: {', '.join(QUICK)})"
    )
    options = parser.parse_args()
    options.rounds = options.rounds or (1 if options.quick else 3)
    options.only = options.only or (QUICK if options.quick else PARTS)
    return options


if __name__ == "__main__":
    sys.exit(main())
