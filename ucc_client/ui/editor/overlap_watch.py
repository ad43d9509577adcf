"""Asks for overlaps while somebody types: not at every key, and only the last answer counts."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from ucc_client.application.queries import GetOverlaps, Overlap
from ucc_client.ui.editor.date_insight import DateInsight

_PAUSE_MS = 250


class OverlapWatch(QObject):
    """Knows what lies on the dates that were last looked at."""

    found = Signal()
    """There is an answer, or there is none any more: see `overlaps`."""

    def __init__(self, insight: DateInsight, parent: QObject) -> None:
        super().__init__(parent)
        self._insight = insight
        self._query: GetOverlaps | None = None
        self.overlaps: tuple[Overlap, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    def look(self, query: GetOverlaps | None) -> None:
        """Look at these dates from now on, or at none."""
        if query == self._query:
            return
        self._query = query
        if query is None or not query.dates:
            self._pause.stop()
        else:
            self._pause.start()
        if self.overlaps:
            self.overlaps = ()
            self.found.emit()

    def _ask(self) -> None:
        query = self._query
        if query is not None:
            self._insight.overlaps(query, lambda found: self._take(query, found))

    def _take(self, query: GetOverlaps, found: tuple[Overlap, ...]) -> None:
        # The dialog may be gone when its answer comes.
        if isValid(self) and query == self._query and found != self.overlaps:
            self.overlaps = found
            self.found.emit()
