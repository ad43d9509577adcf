"""Runs inside the measured program: uses the window, with a clock on its thread.

    python -m tests.benchmarks.in_use_driver use FILE DATA MILLISECONDS
    python -m tests.benchmarks.in_use_driver switch FILE DATA MILLISECONDS

It begins after so many MILLISECONDS. `use` types into the search, goes down the list and changes
the size of the window over the cache in DATA; how late a timer of 5 ms came during each goes to
FILE as JSON. `switch` chooses another language and starts again, as the preferences offer; FILE
gets the seconds from there to the first paint of the list.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

_KEYS_MS, _SIZES_MS = 60, 30
_DOWN = 40
_SIZES = 60


class User:
    """Does one thing after the other in the window of the program that runs here."""

    def __init__(self, application: Any, file: Path) -> None:
        from tests.benchmarks.window_driver import Clock

        self._application, self._file = application, file
        self._clock = Clock(application, file)
        self._found: dict[str, list[float]] = {}
        self._steps = self._uses()

    def go_on(self) -> None:
        """Do the next step, and come back for the one after it."""
        from PySide6.QtCore import QTimer

        pause_ms = next(self._steps, None)
        if pause_ms is not None:
            QTimer.singleShot(pause_ms, self._application, self.go_on)

    def _uses(self) -> Iterator[int]:
        window = program_of(self._application).window
        for name, use in (("search", _search), ("down", _down), ("resize", _resize)):
            self._clock.taken()
            yield from use(window)
            self._found[name] = self._clock.taken()
        self._file.write_text(json.dumps(self._found))
        window.quit_wanted.emit()


def program_of(application: Any) -> Any:
    """Return the program that runs in this process."""
    from ucc_client.ui.application import Program

    program = application.findChild(Program)
    assert program is not None
    return program


def _search(window: Any) -> Iterator[int]:
    from tests.benchmarks.list_driver import BACKSPACE, TYPED, press

    window.pane.search.setFocus()
    for text in TYPED[:6]:
        for letter in text + BACKSPACE * len(text):
            press(window.pane.search, letter)
            yield _KEYS_MS


def _down(window: Any) -> Iterator[int]:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    window.pane.list.setFocus()
    for _ in range(_DOWN):
        none = Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(window.pane.list, QKeyEvent(kind, Qt.Key.Key_Down, none))
        yield _KEYS_MS


def _resize(window: Any) -> Iterator[int]:
    for number in range(_SIZES):
        far = abs(_SIZES // 2 - number)
        window.resize(940 + 8 * far, 620 + 4 * far)
        yield _SIZES_MS


def main() -> int:
    """Use the window, or start it again in another language."""
    kind, file, data, when = sys.argv[1:]
    if kind == "again":
        return _again(Path(file), data, float(when))
    from PySide6.QtCore import QTimer

    from ucc_client.bootstrap import run_window
    from ucc_client.ui.system_application import SystemApplication

    application = SystemApplication(sys.argv[:1])
    user = User(application, Path(file)) if kind == "use" else None

    def switch() -> None:
        from PySide6.QtCore import QSettings

        from ucc_client.ui.settings.appearance_preference import AppearancePreference, Looks

        kept = QSettings(str(Path(data) / "window.ini"), QSettings.Format.IniFormat)
        AppearancePreference(kept).choose(Looks(language="de"))
        os.execv = _instead(file, data)
        program_of(application).restart()

    def begin() -> None:
        try:
            switch() if user is None else user.go_on()
        except BaseException:
            # Else the event loop runs on and on.
            application.exit(1)
            raise

    QTimer.singleShot(int(when), begin)
    return run_window(Path(data), offline=True)


def _instead(file: str, data: str) -> Callable[[Any, Any], NoReturn]:
    """Return what starts this driver again where the program would start itself."""
    begin, execute = time.clock_gettime(time.CLOCK_MONOTONIC), os.execv

    def start(_program: Any, _arguments: Any) -> NoReturn:
        driver = [sys.executable, "-m", "tests.benchmarks.in_use_driver", "again", file, data]
        execute(driver[0], [*driver, str(begin)])

    return start


def _again(file: Path, data: str, begin: float) -> int:
    from tests.benchmarks.opening_driver import note_first_paint
    from ucc_client.bootstrap import run_window

    note_first_paint(file)
    code = run_window(Path(data), offline=True)
    file.write_text(str(float(file.read_text()) - begin))
    return code


if __name__ == "__main__":
    sys.exit(main())
