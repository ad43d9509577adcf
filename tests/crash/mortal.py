"""Processes that are killed at a moment nobody chose, and asked on as if nothing had been."""

from __future__ import annotations

import os
import signal
import threading
import time
from random import Random
from typing import Any

from tests.application.running_worker import PATIENCE, RunningWorker
from tests.waiting import wait_until
from ucc_client.application.queries import AnyRequest

_LONGEST_S = 0.9
_MOST_MESSAGES = 40
_TICK_S = 0.001


class MortalWorker(RunningWorker):
    """A worker that may die while it is spoken to."""

    def tell(self, request: AnyRequest) -> Any:
        """Ask, and return the answer, None when it has died before giving one."""
        if self.closed:
            return None
        try:
            number = self.send(request)
        except BrokenPipeError:
            self.bury()
            return None
        wait_until(
            lambda: self._answers.get(number) is not None or self.ended(),
            timeout=PATIENCE,
            what=f"an answer to {type(request).__name__}, or the end",
            dump=self._dump,
        )
        if self.ended():
            self.bury()
        return self._answers.get(number)

    def bury(self) -> None:
        """Read what it said until its end, and clean up; it has to be dead, or is killed."""
        if not self.closed:
            self.kill()


class Killer:
    """Kills a process after some messages of the worker, or after some time.

    Both have their turn: the first hits what the worker is just doing, the second what the
    server is doing, or nothing at all.
    """

    def __init__(self, random: Random, worker: MortalWorker, pid: int) -> None:
        self._worker, self._pid = worker, pid
        counts = random.random() < 0.5
        self._after = len(worker.said) + random.randint(1, _MOST_MESSAGES)
        self._seconds = _LONGEST_S if counts else random.uniform(0, _LONGEST_S)
        self._counts = counts
        self._never_set = threading.Event()
        self._thread = threading.Thread(target=self._strike)
        self._thread.start()

    def wait(self) -> None:
        """Return when it is done."""
        self._thread.join()

    @property
    def is_done(self) -> bool:
        return not self._thread.is_alive()

    def _strike(self) -> None:
        end = time.monotonic() + self._seconds
        while time.monotonic() < end and not self._enough_was_said():
            self._never_set.wait(_TICK_S)
        os.kill(self._pid, signal.SIGKILL)

    def _enough_was_said(self) -> bool:
        return self._counts and len(self._worker.said) >= self._after
