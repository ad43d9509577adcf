"""A client that nobody uses wakes a few times a minute, so that batteries last."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.benchmarks.wakes import children, since, wakes
from tests.ui.cached_account import fill_cache
from tests.waiting import wait_until

QUIET_S = 8.0
MOST = {"window": 3, "worker": 8}
"""So often may each wake meanwhile; a timer of two seconds would do so more often."""

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/task").exists(), reason="wake-ups are counted by Linux"
)


class _Stillness:
    """Becomes true once a process was quiet for long enough."""

    def __init__(self, pid: int, most: int) -> None:
        self._pid, self._most = pid, most
        self._begin, self._before = time.monotonic(), wakes(pid)

    def __call__(self) -> bool:
        now, found = time.monotonic(), wakes(self._pid)
        if since(self._before, found) > self._most:
            self._begin, self._before = now, found
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
            wait_until(lambda: bool(children(window.pid)), timeout=60, what="a worker")
            (worker,) = children(window.pid)
            for kind, pid in (("window", window.pid), ("worker", worker)):
                wait_until(_Stillness(pid, MOST[kind]), timeout=60, what=f"a quiet {kind}")
        finally:
            window.terminate()
