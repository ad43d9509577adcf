"""Short texts that are painted again and again, laid out only once."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText

_KEPT = 512


class LaidText:
    """Paints lines of one font: shortened to their room, in the middle of its height.

    To lay a text out takes longer than to paint it, and a list that is scrolled, or searched as
    one types, shows most of its texts many times.
    """

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.height = self.metrics.height()
        self._laid = lru_cache(maxsize=_KEPT)(self._lay)

    def paint(
        self, painter: QPainter, room: QRect, text: str, colour: QColor, *, right: bool = False
    ) -> None:
        """Paint a text at the left of its room, or at the right."""
        if not text:
            return
        laid, width = self._laid(text, room.width())
        painter.setFont(self.font)
        painter.setPen(colour)
        left = room.right() + 1 - width if right else room.left()
        painter.drawStaticText(QPointF(left, room.top() + (room.height() - self.height) // 2), laid)

    def _lay(self, text: str, width: int) -> tuple[QStaticText, int]:
        laid, advance = self._made(text.replace("\n", " "))
        if advance > width:
            metrics, right = self.metrics, Qt.TextElideMode.ElideRight
            laid, advance = self._made(metrics.elidedText(laid.text(), right, width))
        return laid, advance

    def _made(self, text: str) -> tuple[QStaticText, int]:
        """Lay a text out, once; its width comes with that."""
        laid = QStaticText(text)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.prepare(font=self.font)
        return laid, ceil(laid.size().width())
