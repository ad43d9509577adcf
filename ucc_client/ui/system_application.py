"""The application as a system may speak to it: macOS hands over links and files by an event."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class SystemApplication(QApplication):
    """Keeps what was handed over until somebody listens (`hand_over`)."""

    handed = Signal(str)
    """A link, or the path of a file."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._kept: list[str] | None = []

    def event(self, event: QEvent) -> bool:
        """Take what is to be opened; it may come before the window is there."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        what = event.file() or event.url().toString()
        if self._kept is None:
            self.handed.emit(what)
        else:
            self._kept.append(what)
        return True

    def hand_over(self) -> None:
        """Tell what came so far, and from now on at once."""
        kept, self._kept = self._kept or [], None
        for what in kept:
            self.handed.emit(what)
