"""The dialogs of the window, opened and closed again and again, and what stays of them."""

from __future__ import annotations

import gc
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

_PATIENCE_S = 30.0


def openers(window: Any) -> dict[str, Callable[[], object]]:
    """Return what opens each of them, by its name; a conference has to be chosen in the window.

    Questions that wait for their answer are none of them.
    """
    return {
        "new conference": window.new.trigger,
        "edit": window.edit.trigger,
        "duplicate": window.duplicate.trigger,
        "earlier versions": window.history.trigger,
        "waiting changes": window.waiting.trigger,
        "preferences": window.preferences_wanted.emit,
        "keyboard shortcuts": window.show_shortcuts,
        "report a problem": window.report.trigger,
        "user guide": window.guide.trigger,
    }


def open_and_close(window: QWidget, opener: Callable[[], object], what: str) -> None:
    """Open a dialog, let it be painted, and close it without any change."""
    before = {one for one in QApplication.topLevelWidgets() if one.isVisible()}

    def come() -> list[QWidget]:
        return [
            one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before
        ]

    opener()
    _wait(come, f"{what} opens")
    _wait(lambda: all(one.windowHandle().isExposed() for one in come()), f"{what} is painted")
    for one in come():
        one.close()
    _wait(lambda: not come(), f"{what} closes")
    window.activateWindow()
    settle()


def settle() -> None:
    """Let everything that was to be deleted be deleted."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


class Left:
    """What there is now, to be compared with later."""

    def __init__(self) -> None:
        settle()
        self.widgets = Counter(type(one).__name__ for one in QApplication.allWidgets())
        self.objects = Counter(type(one).__name__ for one in gc.get_objects())

    def since(self, before: Left) -> tuple[Counter[str], Counter[str]]:
        """Return the widgets and the other objects that are there now and were not before."""
        return self.widgets - before.widgets, self.objects - before.objects


def _wait(condition: Callable[[], object], what: str) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"not within {_PATIENCE_S:g} s: {what}")
        QApplication.processEvents()
        time.sleep(0.002)
