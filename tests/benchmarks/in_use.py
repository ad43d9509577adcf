"""How long the GUI thread waits while the window is used, and what an idle client wakes for."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

from tests.benchmarks import window
from tests.benchmarks.goals import Plain
from tests.benchmarks.listing import SETTLED_MS, SIZE, fill, made
from tests.benchmarks.wakes import children, since, wakes
from tests.desktop.screen import Screen
from tests.running_server import RunningServer
from tests.waiting import wait_until

QUIET_S = 5.0
"""Who wakes at most twice in that time has come to rest."""
_FEW = 2
_USES = {"search": "search", "down": "down the list", "resize": "resize"}
_TICKS = os.sysconf("SC_CLK_TCK")


class Idle(NamedTuple):
    """What a client did that nobody used, in a minute."""

    window: float
    """Times that it woke."""
    worker: float
    processor: float
    """Milliseconds of both."""


def use(folder: Path, rounds: int, size: int = SIZE) -> list[Plain]:
    """Use the window over a cache of so many conferences; one row for p99 and longest of each."""
    folder.mkdir(parents=True)
    fill(folder / "data", made(size))
    bare, own, switched = [], [], []
    for number in range(rounds):
        bare.append(window.idle(folder / f"idle-{number}"))
        own.append(json.loads(_driven(folder / f"use-{number}", "use", folder / "data")))
        switched.append(float(_driven(folder / f"switch-{number}", "switch", folder / "data")))
        (folder / "data" / "window.ini").unlink()
    rows = []
    for key, name in _USES.items():
        late = [sorted(1000 * one for one in each[key]) for each in own]
        p99 = [one[int(len(one) * 0.99)] for one in late]
        rows.append(Plain(f"{name}, p99", "ms", p99, [one.p99 for one in bare]))
        longest = [one[-1] for one in late]
        rows.append(Plain(f"{name}, max", "ms", longest, [one.longest for one in bare]))
    return [*rows, Plain("other language", "s", switched)]


def idle(folder: Path, server: RunningServer, user: dict[str, Any], seconds: float = 60.0) -> Idle:
    """Let a client rest that is signed in; the server tells it of news, and there are none."""
    folder.mkdir(parents=True)
    with Screen(folder / "screen") as screen:
        window.leave_alone(screen)
        command = [sys.executable, "-c", _SIGNED_IN, str(folder / "data"), server.url]
        program = screen.start([*command, user["login"]], said=f"{user['password']}\n")
        try:
            wait_until(lambda: bool(children(program.pid)), timeout=60, what="a worker")
            (worker,) = children(program.pid)
            for pid in (program.pid, worker):
                _come_to_rest(pid)
            before, spent = [wakes(program.pid), wakes(worker)], _processor(program.pid, worker)
            time.sleep(seconds)
            after = [wakes(program.pid), wakes(worker)]
            spent = _processor(program.pid, worker) - spent
        finally:
            program.terminate()
    minutes = seconds / 60
    woke = [since(*both) / minutes for both in zip(before, after, strict=True)]
    return Idle(woke[0], woke[1], spent / minutes)


_SIGNED_IN = """
import sys
from pathlib import Path
from ucc_client.bootstrap import run_window
data, server, login = sys.argv[1:]
password = sys.stdin.readline().rstrip("\\n")
run_window(Path(data), server=server, login=login, password=password, language="en")
"""


def _driven(folder: Path, kind: str, data: Path) -> str:
    folder.mkdir()
    file = folder / "noted"
    with Screen(folder / "screen") as screen:
        window.leave_alone(screen)
        driver = [sys.executable, "-m", "tests.benchmarks.in_use_driver", kind]
        program = screen.start([*driver, str(file), str(data), str(SETTLED_MS)], folder=Path.cwd())
        assert program.wait(180) == 0, screen.log_of_programs()
    return file.read_text()


def _come_to_rest(pid: int) -> None:
    begin, before = time.monotonic(), wakes(pid)

    def rests() -> bool:
        nonlocal begin, before
        if since(before, wakes(pid)) > _FEW:
            begin, before = time.monotonic(), wakes(pid)
        return time.monotonic() - begin >= QUIET_S

    wait_until(rests, timeout=120, what="a client that rests")


def _processor(*processes: int) -> float:
    """Return milliseconds of the processor that they have had together."""
    found = 0
    for one in processes:
        fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        found += int(fields[11]) + int(fields[12])
    return 1000 * found / _TICKS
