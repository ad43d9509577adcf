"""A client that nobody uses wakes a few times a minute, so that batteries last."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.ui.cached_account import fill_cache
from tests.waiting import wait_until

QUIET_S = 8.0
MOST = {"window": 3, "worker": 8}
"""So often may each wake meanwhile; a timer of two seconds would do so more often."""

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/task").exists(), reason="wake-ups are counted by Linux"
)


def _children(pid: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def _wakes(pid: int) -> int:
    """Return how often the threads of a process have waited for something."""
    lines = [
        line
        for task in Path(f"/proc/{pid}/task").iterdir()
        for line in (task / "status").read_text().splitlines()
    ]
    return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt"))


class _Stillness:
    """Becomes true once a process was quiet for long enough."""

    def __init__(self, pid: int, most: int) -> None:
        self._pid, self._most = pid, most
        self._begin, self._before = time.monotonic(), _wakes(pid)

    def __call__(self) -> bool:
        now, wakes = time.monotonic(), _wakes(self._pid)
        if wakes - self._before > self._most:
            self._begin, self._before = now, wakes
        return now - self._begin >= QUIET_S


def test_a_client_that_nobody_uses_hardly_ever_wakes(tmp_path: Path) -> None:
    fill_cache(tmp_path, ["Budget"])
    program = "import sys, pathlib; from ucc_client.bootstrap import run_window; " + (
        "sys.exit(run_window(pathlib.Path(sys.argv[1]), offline=True, language='en'))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], env=environment
    ) as window:
        try:
            wait_until(lambda: bool(_children(window.pid)), timeout=60, what="a worker")
            (worker,) = _children(window.pid)
            for kind, pid in (("window", window.pid), ("worker", worker)):
                wait_until(_Stillness(pid, MOST[kind]), timeout=60, what=f"a quiet {kind}")
        finally:
            window.terminate()
