"""The real worker process under the clock."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from tests.application.running_worker import RunningWorker
from tests.benchmarks.measured import Measured
from tests.faults.proxy import FaultProxy
from ucc_client.application.changes import Connection, Message, StateChanged
from ucc_client.application.commands import GetAccounts, SignIn, SyncNow
from ucc_client.application.queries import AnyRequest

_PATIENCE_S = 900.0
_TICKS = os.sysconf("SC_CLK_TCK")


class TimedWorker(RunningWorker):
    """Notes when it was in sync again, at the instant when it says so."""

    def __init__(self, data: Path) -> None:
        self._in_sync = threading.Event()
        self._synced_at = 0.0
        self._syncing = False
        super().__init__(data, afresh=True)
        # How long a process takes to start is measured elsewhere.
        self.ask(GetAccounts())

    def sync(self, request: AnyRequest) -> float:
        """Send a request that starts a round; returns the seconds until it was whole."""
        self._in_sync.clear()
        self._syncing = False
        begin = time.perf_counter()
        self.send(request)
        assert self._in_sync.wait(_PATIENCE_S), self._dump()
        return self._synced_at - begin

    def sleep_through(self, change: Callable[[], None]) -> None:
        """Let something happen of which the process hears only later, whoever tells it."""
        os.kill(self.pid, signal.SIGSTOP)
        try:
            change()
        finally:
            os.kill(self.pid, signal.SIGCONT)

    def cpu(self) -> float:
        """Return the processor time of the process until now, in seconds."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def _receive(self, message: Message) -> None:
        now = time.perf_counter()
        super()._receive(message)
        if not isinstance(message, StateChanged):
            return
        if message.connection is Connection.SYNCING:
            self._syncing = True
        elif message.connection is Connection.ONLINE and self._syncing:
            self._synced_at = now
            self._in_sync.set()


PHASES = ("first sync", "nothing changed", "10 changes by another")


def run(
    data: Path,
    url: str,
    user: dict[str, Any],
    size: int,
    change: Callable[[], None] | None = None,
) -> list[Measured]:
    """Sync for the first time, again, and after a `change`; one measurement for each phase."""
    worker = TimedWorker(data)
    try:
        sign_in = SignIn(server=url, login=user["login"], password=user["password"])
        measured = [_phase(worker, sign_in)]
        assert len(worker.rows) == size, len(worker.rows)
        measured.append(_phase(worker, SyncNow()))
        if change is not None:
            before = dict(worker.rows)
            worker.sleep_through(change)
            measured.append(_phase(worker, SyncNow()))
            news = [key for key, row in worker.rows.items() if before.get(key) != row]
            assert len(news) == 10, news
    finally:
        code = worker.close()
    assert code == 0
    return measured


class Counted(NamedTuple):
    """What a phase asked for: how many requests, bytes both ways, and what a floor has to read."""

    requests: int
    bytes: int
    paths: tuple[str, ...]


def counted(proxy: FaultProxy, data: Path, user: dict[str, Any]) -> list[Counted]:
    """Sync for the first time and again, through a proxy that counts."""
    worker = TimedWorker(data)
    sign_in = SignIn(server=proxy.url, login=user["login"], password=user["password"])
    requests: list[AnyRequest] = [sign_in, SyncNow()]
    found = []
    try:
        for request in requests:
            first, bytes_before = len(proxy.requests), proxy.bytes_up + proxy.bytes_down
            worker.sync(request)
            seen = proxy.requests[first:]
            size = proxy.bytes_up + proxy.bytes_down - bytes_before
            paths = tuple(one.path for one in seen if is_replayed(one.path))
            found.append(Counted(len(seen), size, paths))
    finally:
        code = worker.close()
    assert code == 0
    return found


def is_replayed(path: str) -> bool:
    """Tell whether the floor reads this too: no sign-in, and no stream without an end."""
    return not path.endswith(("/login", "/events"))


def _phase(worker: TimedWorker, request: AnyRequest) -> Measured:
    before = worker.cpu()
    wall = worker.sync(request)
    return Measured(wall, worker.cpu() - before)
