"""`python -m tests.bench`: how fast client and server are, beside the floor and a peer.

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

from tests.bench import client, floor, listing, peer, recurrence, serving, window
from tests.bench.measured import Line, Measured, median, seconds, table
from tests.bench.seeding import PEOPLE, seed
from tests.desktop.screen import missing as screen_lacks
from tests.faults.proxy import FaultProxy
from tests.running_server import Api, RunningServer
from tests.waiting import wait_until

_NO_SCREEN = "the list is not measured: there is no screen (see tests/desktop/screen.py)"
KINDS = {"bundled": [], "plain": ["--plain-starface"]}


def main() -> int:
    """Run what was asked for."""
    options = _options()
    sizes = options.sizes or ([1000, 10_000] if options.full else [1000])
    say(_environment())
    lines: list[Line] = []
    with tempfile.TemporaryDirectory(prefix="ucc-bench-") as folder:
        if not options.no_recurrence:
            say("\n" + recurrence.run())
        if not options.no_server:
            say("\n" + serving.run(Path(folder) / "serving", options.peers))
        if not options.no_list:
            say("\n" + (listing.run(Path(folder) / "list") if not screen_lacks() else _NO_SCREEN))
        if options.no_client:
            return 0
        for size in sizes:
            runs = options.runs or (3 if size <= 1000 else 1)
            bench = Bench(Path(folder) / str(size), size, runs)
            peers = bench.peers(options.peers) if options.peers else None
            for kind in KINDS:
                lines += bench.client(kind, peers)
            if size == sizes[-1] and not options.no_window:
                bench.window()
    say("\n" + table(lines))
    return 0


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

    def window(self) -> None:
        """Measure the GUI thread, and print it."""
        if absent := screen_lacks():
            say(f"no window: install {', '.join(absent)}")
            return
        bare = window.idle(self._new_folder() / "idle")
        say(f"\nGUI thread, idle bare window: {_waits(bare)}")
        for kind in KINDS:
            with self._server(kind) as server:
                real = window.syncing(self._new_folder() / "sync", server, server.first_employee)
            say(
                f"GUI thread, first sync of {self._size} ({kind}): {_waits(real)}; "
                f"longest × {real.longest / bare.longest:.1f} of the bare window's"
            )

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
        f"in {waits.seconds:.1f} s"
    )


def _environment() -> str:
    busy = ", ".join(f"{one:.2f}" for one in os.getloadavg())
    return (
        f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.platform()}, "
        f"load {busy}; {PEOPLE} participants each; floor with {floor.CONNECTIONS} connection(s)"
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "--sizes", type=lambda text: [int(one) for one in text.split(",")], metavar="N,N"
    )
    parser.add_argument("--full", action="store_true", help="1,000 and 10,000 conferences")
    parser.add_argument(
        "--runs", type=int, default=0, help="of each, for the median (3; 1 beyond 1,000)"
    )
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
