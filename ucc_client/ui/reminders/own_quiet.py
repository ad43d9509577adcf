"""Notices of our own wait while Windows says that somebody presents; macOS tells nobody."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

LOOK_MS = 5_000
"""How often it is asked whether what is held back may be shown."""
_FULL_SCREEN, _GAME, _PRESENTS = 2, 3, 4
"""QUERY_USER_NOTIFICATION_STATE; what is not among them may be disturbed, or is not there."""


class OwnQuiet(QObject):
    """Holds notices back by their tags, and frees them when nobody presents any more."""

    freed = Signal(str)
    """The notice with this tag may be shown now: show it anew."""

    def __init__(self, is_quiet: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_quiet = is_quiet
        self._held: dict[str, None] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def holds(self, tag: str) -> bool:
        """Tell whether the notice with this tag has to wait; if so it is freed later."""
        if not self._is_quiet():
            self.forget(tag)
            return False
        self._held[tag] = None
        self._timer.start()
        return True

    def forget(self, tag: str) -> None:
        """Free this one no more."""
        self._held.pop(tag, None)
        if not self._held:
            self._timer.stop()

    def _look(self) -> None:
        if self._is_quiet():
            return
        held, self._held = self._held, {}
        self._timer.stop()
        for tag in held:
            self.freed.emit(tag)


def windows_is_quiet() -> bool:
    """Tell whether Windows says that nothing is to pop up; elsewhere nobody says so.

    That is while a program fills the screen, and in the mode for presentations.
    https://learn.microsoft.com/windows/win32/api/shellapi/nf-shellapi-shqueryusernotificationstate
    """
    state = _state()
    return state is not None and says_quiet(state)


def says_quiet(state: int) -> bool:
    """Tell whether a QUERY_USER_NOTIFICATION_STATE wants quiet."""
    return state in (_FULL_SCREEN, _GAME, _PRESENTS)


if sys.platform == "win32":
    import ctypes

    def _state() -> int | None:
        state = ctypes.c_int()
        failed = ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state))
        return None if failed else state.value

else:

    def _state() -> int | None:
        return None
