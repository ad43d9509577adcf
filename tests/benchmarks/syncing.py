"""Syncs of the worker and of the window with a server that has so many conferences."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from statistics import median as middle
from typing import Any, NamedTuple

from tests.benchmarks import client, floor, peer, window
from tests.benchmarks.measured import Line, Measured, say, seconds
from tests.benchmarks.seeding import seed
from tests.faults.proxy import FaultProxy
from tests.running_server import Api, RunningServer
from tests.waiting import wait_until

KINDS = {"bundled": [], "plain": ["--plain-starface"]}


class Synced(NamedTuple):
    """What the rounds measured of ours and the floor: a first sync, and one without news."""

    kind: str
    ours: list[list[Measured]]
    """By phase, then by round."""
    floors: list[list[float]]
    """Seconds, likewise."""
    news: Measured | None = None
    """A sync after ten changes by another, once."""


class Syncing:
    """All measurements of syncs with one number of conferences, in a folder of its own."""

    def __init__(self, folder: Path, size: int) -> None:
        self._folder, self._size = folder, size
        self._fresh = count()

    def worker(self, kind: str, rounds: int, *, changes: bool = False) -> Synced:
        """Measure the worker against one kind of server and the floor by turns."""
        with self.server(kind) as server:
            user = server.first_employee
            through = self._new_folder()
            with FaultProxy(server.url) as proxy:
                counted = client.counted(proxy, through, user)
            (cache,) = through.glob("servers/*/user-*.sqlite3")
            found = Synced(kind, [[], []], [[], []])
            for number in range(rounds):
                ours = client.run(self._new_folder(), server.url, user, self._size)
                writing = floor.write(cache, self._new_folder())
                for phase, once in enumerate(counted):
                    run = ours[phase]._replace(requests=once.requests, bytes=once.bytes)
                    found.ours[phase].append(run)
                    least = floor.fetch(server, user, once.paths) + (0.0 if phase else writing)
                    found.floors[phase].append(least)
                say(f"{kind} {self._size}: run {number + 1}: {ours[0].wall:.2f} s")
            if changes:
                change = _change(server)
                run = client.run(self._new_folder(), server.url, user, self._size, change)
                found = found._replace(news=run[2])
        return found

    def lines(self, found: Synced, peers: list[Measured] | None = None) -> list[Line]:
        """Lay out what was found for the table, a line for each phase."""
        runs = [*found.ours, *([[found.news]] if found.news else [])]
        floors = [*map(middle, found.floors), None]
        return [
            Line(
                f"{found.kind} {self._size}: {client.PHASES[phase]}",
                one,
                floors[phase],
                peers[phase].wall if peers else None,
            )
            for phase, one in enumerate(runs)
        ]

    def vdirsyncer(self, programs: Path) -> list[Measured] | None:
        """Measure vdirsyncer with radicale, if they are there: once by phase, for it takes long."""
        if peer.missing(programs):
            say(f"no vdirsyncer in {programs}: not compared (make bench installs it)")
            return None
        begin = peer.start(programs, self._new_folder())
        found = peer.run(programs, self._new_folder(), self._size)
        say(
            f"vdirsyncer {self._size}: first sync {seconds(found[0].wall)}; "
            f"{seconds(begin.wall)} of each sync is its start"
        )
        return found

    def window(self, rounds: int, idle_s: float) -> tuple[list[window.Waits], list[window.Waits]]:
        """Measure by turns an idle bare window and the real one during a first sync."""
        bare, real = [], []
        for _ in range(rounds):
            bare.append(window.idle(self._new_folder() / "idle", idle_s))
            say(f"GUI thread, idle bare window: {_waits(bare[-1])}")
            with self.server("bundled") as server:
                folder = self._new_folder() / "sync"
                real.append(window.syncing(folder, server, server.first_employee))
            say(f"GUI thread, first sync of {self._size}: {_waits(real[-1])}")
        return bare, real

    @contextlib.contextmanager
    def server(self, kind: str) -> Iterator[RunningServer]:
        """Run a server of this kind that has the conferences."""
        server = RunningServer(self._folder / kind, afresh=True)
        is_new = not server.folder.exists()
        # The floor asks for one thing after the other, faster than one user may by default.
        server.start(arguments=["--demo", "--requests-per-second", "100000", *KINDS[kind]])
        try:
            if is_new:
                assert server.stop() == 0
                seed(
                    server.data,
                    self._size,
                    owner=server.first_employee["login"],
                    colleague=_colleague_on(server)["login"],
                )
                server.start()
            yield server
        finally:
            server.stop()

    def _new_folder(self) -> Path:
        return self._folder / f"run-{next(self._fresh)}"


def _change(server: RunningServer) -> Callable[[], None]:
    """Return what a colleague does meanwhile: new names for ten conferences."""

    def change() -> None:
        api = Api(server, _colleague_on(server))
        asked = {"pagesize": "10", "page": "0", "sort": "conferenceId"}
        for line in api.call("GET", api.conferences, params=asked).json():
            path = f"{api.conferences}/{line['conferenceId']}"
            body = api.call("GET", path).json()
            body["name"] = f"Changed: {body['name']}"
            assert api.call("PUT", path, json=body).status_code in (200, 204)
        api.close()
        _wait_for_mails(server)

    return change


def _colleague_on(server: RunningServer) -> dict[str, Any]:
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
