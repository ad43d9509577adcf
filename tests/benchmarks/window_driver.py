"""Runs inside the measured program: the real window, or a bare one, with a clock on its thread.

    python -m tests.benchmarks.window_driver FILE bare SECONDS [MODULE...]    (all of them imported)
    python -m tests.benchmarks.window_driver FILE real DATA SERVER LOGIN    (password on stdin)

A timer of 5 ms notes how late it comes; the numbers go to FILE as JSON when it ends.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.benchmarks.memory import pss_mb
from ucc_client.ui.system_application import SystemApplication

INTERVAL_S = 0.005
_LOOK_MS = 20
AFTERGLOW_MS = 1000
"""After the sync the rows have still to be painted."""


class Clock(QObject):
    """Notes how late each tick of the GUI thread is, in seconds, until it is told to write."""

    def __init__(self, application: QApplication, file: Path) -> None:
        super().__init__(application)
        self._file = file
        self._late: list[float] = []
        self._begin = self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(INTERVAL_S * 1000))
        self._timer.timeout.connect(self._tick)
        # The first tick comes when the event loop runs: what was before is the start's.
        QTimer.singleShot(0, self, self._start)

    def write(self, **more: object) -> None:
        """Write what was noted."""
        self._timer.stop()
        seconds = time.perf_counter() - self._begin
        told = {"late": self._late, "seconds": seconds, "memory": pss_mb(os.getpid())}
        self._file.write_text(json.dumps({**told, **more}))

    def taken(self) -> list[float]:
        """Return what was noted since this was last asked, or since the start."""
        found, self._late = self._late, []
        return found

    def _start(self) -> None:
        self._begin = self._last = time.perf_counter()
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._late.append(max(0.0, now - self._last - INTERVAL_S))
        self._last = now


class Watcher(QObject):
    """Waits in the real program for the end of its first sync, and then leaves as a user does."""

    def __init__(self, application: QApplication, clock: Clock) -> None:
        super().__init__(application)
        self._application, self._clock = application, clock
        self._was_syncing = False
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._find)
        self._looking.start()

    def _find(self) -> None:
        """Listen to the worker, as soon as the program does: who asks sooner makes it read code."""
        from ucc_client.ui.application import Program

        program = self._application.findChild(Program)
        assert program is not None
        if "bridge" not in vars(program):
            return
        self._looking.stop()
        self._program = program
        self._program.bridge.state_changed.connect(self._state_changed)

    def _state_changed(self, state: object) -> None:
        from ucc_client.application.changes import Connection, StateChanged

        assert isinstance(state, StateChanged)
        if state.connection is Connection.SYNCING:
            self._was_syncing = True
        elif state.connection is Connection.ONLINE and self._was_syncing:
            self._was_syncing = False
            QTimer.singleShot(AFTERGLOW_MS, self, self._leave)

    def _leave(self) -> None:
        self._clock.write()
        self._program.window.quit_wanted.emit()


def main() -> int:
    file, kind, *rest = sys.argv[1:]
    application = (QApplication if kind == "bare" else SystemApplication)(sys.argv[:1])
    clock = Clock(application, Path(file))
    if kind == "bare":
        for module in rest[1:]:
            importlib.import_module(module)
        window = QMainWindow()
        window.setCentralWidget(QLabel("Nothing happens here"))
        window.resize(1000, 700)
        window.show()

        def leave() -> None:
            clock.write()
            application.quit()

        QTimer.singleShot(round(float(rest[0]) * 1000), leave)
        return application.exec()
    from ucc_client.bootstrap import run_window

    data, server, login = rest
    watcher = Watcher(application, clock)
    password = sys.stdin.readline().rstrip("\n")
    code = run_window(Path(data), server=server, login=login, password=password, language="en")
    watcher.deleteLater()
    return code


if __name__ == "__main__":
    sys.exit(main())
