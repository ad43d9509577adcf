"""`python -m tests.benchmarks`: how fast client and server are, beside the floor and a peer.

Everything runs on this machine, one after the other, in one run: only the ratios mean much.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path
from statistics import median as middle
from typing import Any

from tests.benchmarks import (
    client,
    floor,
    goals,
    listing,
    opening,
    peer,
    recurrence,
    serving,
    window,
)
from tests.benchmarks.measured import Line, Measured, median, seconds, table
from tests.benchmarks.seeding import PEOPLE, seed
from tests.desktop.screen import missing as screen_lacks
from tests.faults.proxy import FaultProxy
from tests.running_server import Api, RunningServer
from tests.waiting import wait_until

_NO_SCREEN = "the list is not measured: there is no screen (see tests/desktop/screen.py)"
KINDS = {"bundled": [], "plain": ["--plain-starface"]}


BIG, SMALL = 10_000, 1000


def main() -> int:
    """Run what was asked for; the rows with a goal come last, and into a file."""
    options = _options()
    quick = options.quick
    say(_environment())
    rows: list[goals.Row] = []
    with tempfile.TemporaryDirectory(prefix="ucc-bench-") as name:
        folder = Path(name)
        if not options.no_recurrence:
            rows.append(_recurrence(quick))
        if not options.no_server:
            rows += _server(folder / "serving", options.peers, quick)
        if not options.no_list and not quick:
            say("\n" + (listing.run(folder / "list") if not screen_lacks() else _NO_SCREEN))
        if not options.no_client:
            rows += _client(folder, options)
    rows.sort(key=lambda row: list(goals.GOALS).index(row.name))
    file = Path("build") / ("bench-quick.json" if quick else "bench.json")
    goals.write(rows, file, _machine())
    say(f"\n{goals.table(rows)}\n{file}")
    return 0


def _recurrence(quick: bool) -> goals.Row:
    text, found = recurrence.run(*((1000, 100, 3) if quick else ()))
    say("\n" + text)
    peers = {"dateutil": found[0].bare, "recurring-ical-events": found[0].ical}
    return goals.Row("recurrence-next", [found[0].ours], peers=peers)


def _server(folder: Path, programs: Path | None, quick: bool) -> list[goals.Row]:
    found = serving.run(folder, programs, ("SQLite",) if quick else ("SQLite", "PostgreSQL"))
    say("\n" + found.text)
    floors = found.floors["empty handler"], found.floors["SQLite inserts"]
    return [
        goals.Row(
            name,
            [found.rows["SQLite"][kind].load.rate],
            [least],
            {"radicale": found.other[kind].load.rate} if found.other else {},
        )
        for name, kind, least in (
            ("server-one", "one conference", floors[0]),
            ("server-list", "list of 20", floors[0]),
            ("server-create", "create, durable", floors[1]),
        )
    ]


def _client(folder: Path, options: argparse.Namespace) -> list[goals.Row]:
    quick = options.quick
    runs = options.runs or (1 if quick else 3)
    rows, lines = [], []
    if not screen_lacks() and not options.no_window:
        opened = opening.run(folder / "opening", rounds=3 if quick else 7)
        rows.append(goals.Row("start-10000", opened.ours, opened.floor))
    small, big = (Bench(folder / str(size), size, runs) for size in (SMALL, BIG))
    peers = big.peers(options.peers) if options.peers else None
    plain = small.client("plain", None)
    lines += plain
    changes = big.client("bundled", peers)
    lines += changes
    if options.full:
        lines += [*small.client("bundled", None), *big.client("plain", None)]
    for name, line, factor in (
        ("sync-plain-1000", plain[0], 1),
        ("sync-changes-10000", changes[0], 1),
        ("sync-nothing-10000", changes[1], 1000),
    ):
        own = [run.wall * factor for run in line.runs]
        least = [line.floor * factor] if line.floor else []
        other = {"vdirsyncer": line.peer * factor} if line.peer else {}
        rows.append(goals.Row(name, own, least, other))
    if not options.no_window:
        rows += big.window(rounds=1 if quick else 3)
    say("\n" + table(lines))
    return rows


class Bench:
    """All measurements with one number of conferences."""

    def __init__(self, folder: Path, size: int, runs: int) -> None:
        self._folder, self._size, self._runs = folder, size, runs
        self._fresh = count()
        self._changes = count()

    def client(self, kind: str, peers: list[Measured] | None) -> list[Line]:
        """Measure the worker against one kind of server; returns a line for each phase."""
        with self._server(kind) as server:
            user = server.first_employee
            runs = []
            for number in range(self._runs):
                runs.append(
                    client.run(
                        self._new_folder(), server.url, user, self._change(server), self._size
                    )
                )
                say(f"{kind} {self._size}: run {number + 1}: {runs[-1][0].wall:.2f} s")

            def replay(paths: Sequence[str]) -> float:
                return middle(floor.fetch(server, user, paths) for _ in range(self._runs))

            through = self._new_folder()
            with FaultProxy(server.url) as proxy:
                counted = client.counted(proxy, through, user, self._change(server), replay)
            (cache,) = through.glob("servers/*/user-*.sqlite3")
            writing = middle(floor.write(cache, self._new_folder()) for _ in range(self._runs))
            lines = []
            for phase, name in enumerate(client.PHASES):
                once = counted[phase]
                found = [
                    run[phase]._replace(requests=once.requests, bytes=once.bytes) for run in runs
                ]
                least = once.floor + (writing if phase == 0 else 0.0)
                other = peers[phase].wall if peers else None
                lines.append(Line(f"{kind} {self._size}: {name}", found, least, other))
        return lines

    def peers(self, programs: Path) -> list[Measured] | None:
        """Measure vdirsyncer, if it is there; returns medians by phase."""
        if peer.missing(programs):
            say(f"no vdirsyncer in {programs}: not compared (make bench installs it)")
            return None
        # Ten times slower than we want to be: one run tells enough when it is long.
        times = self._runs if self._size <= 1000 else 1
        begin = median([peer.start(programs, self._new_folder()) for _ in range(self._runs)])
        cold = peer.run(programs, self._new_folder(), self._size, warm=False)
        runs = [peer.run(programs, self._new_folder(), self._size) for _ in range(times)]
        say(
            f"vdirsyncer {self._size}: first sync {seconds(runs[0][0].wall)}, "
            f"{seconds(cold[0].wall)} from a radicale that has read nothing yet; "
            f"{seconds(begin.wall)} of each sync is its start"
        )
        return [median([run[phase] for run in runs]) for phase in range(len(client.PHASES))]

    def window(self, rounds: int) -> list[goals.Row]:
        """Measure by turns the GUI thread, and the memory when all is there."""
        if absent := screen_lacks():
            say(f"no window: install {', '.join(absent)}")
            return []
        bare, real = [], []
        for _ in range(rounds):
            bare.append(window.idle(self._new_folder() / "idle"))
            say(f"\nGUI thread, idle bare window: {_waits(bare[-1])}")
            with self._server("bundled") as server:
                folder = self._new_folder() / "sync"
                real.append(window.syncing(folder, server, server.first_employee))
            say(f"GUI thread, first sync of {self._size}: {_waits(real[-1])}")
        return [
            goals.Row(
                name, [getattr(one, what) for one in real], [getattr(one, what) for one in bare]
            )
            for name, what in (
                ("memory-10000", "memory"),
                ("gui-wait-p99", "p99"),
                ("gui-wait-max", "longest"),
            )
        ]

    @contextlib.contextmanager
    def _server(self, kind: str) -> Iterator[RunningServer]:
        """Run a server of this kind that has the conferences."""
        server = RunningServer(self._folder / kind, afresh=True)
        is_new = not server.folder.exists()
        server.start()
        try:
            if is_new:
                assert server.stop() == 0
                seed(
                    server.data,
                    self._size,
                    owner=server.first_employee["login"],
                    colleague=colleague_on(server)["login"],
                )
                server.start()
            assert server.stop() == 0
            server.start(arguments=["--demo", *KINDS[kind]])
            yield server
        finally:
            server.stop()

    def _change(self, server: RunningServer) -> Callable[[], None]:
        """Return what a colleague does meanwhile: new names for ten conferences."""
        mark = next(self._changes)

        def change() -> None:
            api = Api(server, colleague_on(server))
            asked = {"pagesize": "10", "page": str(mark), "sort": "conferenceId"}
            for line in api.call("GET", api.conferences, params=asked).json():
                path = f"{api.conferences}/{line['conferenceId']}"
                body = api.call("GET", path).json()
                body["name"] = f"Changed {mark}: {body['name']}"
                assert api.call("PUT", path, json=body).status_code in (200, 204)
            api.close()
            _wait_for_mails(server)

        return change

    def _new_folder(self) -> Path:
        return self._folder / f"run-{next(self._fresh)}"


def say(text: str) -> None:
    """Print at once: a run is long."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def colleague_on(server: RunningServer) -> dict[str, Any]:
    """Return somebody else who moderates what was seeded."""
    employees = [user for user in server.users if "administrator" not in user["roles"]]
    return employees[1]


def _wait_for_mails(server: RunningServer) -> None:
    """Let the server finish its mails: they are not what is measured."""
    uri = f"file:{server.data / 'ucc-server.sqlite3'}?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as database:
        states = "SELECT DISTINCT state FROM mails"
        wait_until(
            lambda: database.execute(states).fetchall() == [("sent",)], what="mails", timeout=60
        )


def _waits(waits: window.Waits) -> str:
    return (
        f"p50 {waits.p50:.1f}, p99 {waits.p99:.1f}, max {waits.longest:.1f} ms "
        f"in {waits.seconds:.1f} s; {waits.memory:.0f} MB"
    )


def _machine() -> str:
    busy = ", ".join(f"{one:.2f}" for one in os.getloadavg())
    return f"{os.cpu_count()} cores, {platform.platform()}, load {busy}"


def _environment() -> str:
    busy = ", ".join(f"{one:.2f}" for one in os.getloadavg())
    return (
        f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.platform()}, "
        f"load {busy}; {PEOPLE} participants each; floor with {floor.CONNECTIONS} connection(s)"
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, in two minutes")
    parser.add_argument("--full", action="store_true", help="both sizes from both servers")
    parser.add_argument("--runs", type=int, default=0, help="of each sync, for the median (3)")
    parser.add_argument(
        "--peers", type=Path, metavar="DIR", help="where vdirsyncer and radicale are"
    )
    parser.add_argument("--no-recurrence", action="store_true", help="leave the series out")
    parser.add_argument("--no-server", action="store_true", help="leave the server out")
    parser.add_argument("--no-list", action="store_true", help="leave search and scrolling out")
    parser.add_argument("--no-client", action="store_true", help="measure the server only")
    parser.add_argument("--no-window", action="store_true", help="leave the window out")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
