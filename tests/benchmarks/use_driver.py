"""Runs inside the measured program: uses the window as in an hour of work, and notes the memory.

    python -m tests.benchmarks.use_driver FILE DATA SERVER LOGIN    (password on stdin)

What went on goes to FILE as JSON: megabytes of window and worker (PSS as a whole, and what they
have allocated themselves) after the first sync, after the hour, and after twice a hundred dialogs;
and what is left of these in the window.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.memory import pss_of, tree_of
from tests.benchmarks.opened_dialogs import Left, open_and_close, openers, settle
from ucc_client.ui.system_application import SystemApplication

MINUTES = 60
"""Each with a sync, ten conferences that are looked at, a search and a page of the week."""
DIALOGS = 100
_SEARCHED = ("budget", "quarter 3", "guest 17", "+49 30 10000", "nobody")
_SETTLED_S = 3.0


class Use:
    """Drives the window of the program that runs here."""

    def __init__(self, program: Any, file: Path) -> None:
        self._program, self._window, self._file = program, program.window, file
        self._syncs = 0
        program.bridge.state_changed.connect(self._state_changed)

    def run(self) -> None:
        """Do everything, write what was noted, and leave."""
        _wait(lambda: self._syncs >= 1, "the first sync")
        _rest(_SETTLED_S)
        noted: dict[str, object] = {"after the first sync": _memory()}
        for _ in range(2):
            # What is made once and kept belongs to the program.
            for name, opener in self._openers():
                open_and_close(self._window, opener, name)
        for minute in range(MINUTES):
            self._minute(minute)
        _rest(_SETTLED_S)
        noted["after an hour of use"] = _memory()
        before = Left()
        opened = itertools.cycle(self._openers())
        for step in ("after a hundred dialogs", "after a hundred more"):
            for name, opener in itertools.islice(opened, DIALOGS):
                open_and_close(self._window, opener, name)
            noted[step] = _memory()
        widgets, objects = Left().since(before)
        noted["widgets left"] = sum(widgets.values())
        noted["objects left"] = dict(objects.most_common(5))
        self._file.write_text(json.dumps(noted))
        self._window.quit_wanted.emit()

    def _minute(self, minute: int) -> None:
        window, before = self._window, self._syncs
        window.sync_wanted.emit()
        _wait(lambda: self._syncs > before, f"sync {minute}")
        pane, model = window.pane, window.model
        for line in range(1, 11):
            pane.list.setCurrentIndex(model.index((minute * 37 + line) % model.rowCount()))
            _rest(0.02)
        text = _SEARCHED[minute % len(_SEARCHED)]
        for end in range(1, len(text) + 1):
            pane.search.setText(text[:end])
            _rest(0.02)
        pane.search.clear()
        _rest(0.05)

    def _openers(self) -> Iterator[tuple[str, Callable[[], object]]]:
        pane, model = self._window.pane, self._window.model
        for line in range(1, 4):
            pane.list.setCurrentIndex(model.index(line))
            _rest(0.05)
        _wait(self._window.edit.isEnabled, "a conference that can be changed")
        return iter(list(openers(self._window).items()))

    def _state_changed(self, state: Any) -> None:
        from ucc_client.application.changes import Connection

        if state.connection is Connection.ONLINE:
            self._syncs += self._was_syncing
        self._was_syncing = state.connection is Connection.SYNCING

    _was_syncing = False


def _memory() -> dict[str, float]:
    settle()
    own = tree_of(os.getpid())
    return {"whole": pss_of(own), "own": pss_of(own, "Pss_Anon")}


def _rest(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def _wait(condition: Callable[[], object], what: str, patience_s: float = 300) -> None:
    end = time.monotonic() + patience_s
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"not within {patience_s:g} s: {what}")
        _rest(0.01)


def main() -> int:
    """Run the real window and drive it from inside."""
    file, data, server, login = sys.argv[1:]
    password = sys.stdin.readline().rstrip("\n")
    application = SystemApplication(sys.argv[:1])

    def drive() -> None:
        from ucc_client.ui.application import Program

        program = application.findChild(Program)
        try:
            assert program is not None
            program.complete()
            Use(program, Path(file)).run()
        except BaseException:
            # Else the event loop runs on and on.
            application.exit(1)
            raise

    QTimer.singleShot(0, drive)
    from ucc_client.bootstrap import run_window

    return run_window(Path(data), server=server, login=login, password=password, language="en")


if __name__ == "__main__":
    sys.exit(main())
