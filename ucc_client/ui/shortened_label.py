"""A line of text that gives way: where a window is narrow it ends in three dots."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QToolTip

_LEAST_LETTERS = 6


class ShortenedLabel(QLabel):
    """Screen readers have the whole text, and the pointer where it is shortened."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        few = _LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        whole = super().sizeHint()
        return QSize(min(few, whole.width()), whole.height())

    def event(self, event: QEvent) -> bool:
        """Say the whole text where it is shortened and there is nothing else to say."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return super().event(event)
        if self._fitting() == self.text() or self.toolTip():
            return super().event(event)
        QToolTip.showText(event.globalPos(), self.text(), self)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        enabled, role, where = self.isEnabled(), QPalette.ColorRole.WindowText, self.alignment()
        painter, room, fitting = QPainter(self), self.contentsRect(), self._fitting()
        self.style().drawItemText(painter, room, where, self.palette(), enabled, fitting, role)

    def _fitting(self) -> str:
        right, room = Qt.TextElideMode.ElideRight, self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), right, room)
