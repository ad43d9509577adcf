"""Where window and worker both want the processor, the window goes first."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.application.running_worker import RunningWorker
from ucc_client.application.commands import GetAccounts

_LAST = 19


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="Windows has other priorities")
def test_a_worker_stands_back_behind_the_window(tmp_path: Path) -> None:
    worker = RunningWorker(tmp_path)
    try:
        worker.ask(GetAccounts())
        own, its = (os.getpriority(os.PRIO_PROCESS, pid) for pid in (0, worker.pid))
    finally:
        worker.close()
    assert its == min(own + 5, _LAST)
