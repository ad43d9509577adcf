"""What the board paints beside a name: a circle with the initial, and bars while they talk."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from ucc_client.application.live_seats import Place
from ucc_client.ui.style import BODY, Theme, font

_SIZE = 36
_BARS = 5
_BAR, _GAP = 3, 3
_STEP_MS = 100
_STILL = (0.45, 0.8, 1.0, 0.65, 0.4)
"""How high the bars are where nothing shall move."""


class Circle(QWidget):
    """The initial: with a ring while they talk, dashed while they are on the way."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._letter, self._place, self._talks = "", Place.OUT, False
        self.setFixedSize(_SIZE, _SIZE)

    def show_state(self, name: str, place: Place, *, talks: bool) -> None:
        """Show whose it is, and what they do."""
        letter = next((one for one in name if one.isalnum()), "?").upper()
        if (letter, place, talks) != (self._letter, self._place, self._talks):
            self._letter, self._place, self._talks = letter, place, talks
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        colour = self._theme.colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._place is Place.IN:
            painter.setBrush(colour("livetint" if self._talks else "selidle"))
        elif self._place is Place.COMING:
            painter.setPen(QPen(colour("link"), 1.5, Qt.PenStyle.DashLine))
        else:
            painter.setPen(QPen(colour("ctl"), 1))
        painter.drawEllipse(inner)
        if self._talks:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("livetext"), 2))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.setFont(font(QApplication.font(), BODY, strong=True))
        painter.setPen(colour("livetext" if self._talks else "text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()


class TalkMeter(QWidget):
    """Bars that move quietly while somebody talks, and dots while they listen.

    Where the platform wants no animation nothing moves. It shows that they talk, not how loud.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._talks, self._step = False, 0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._move)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the room for the bars."""
        return QSize(_BARS * (_BAR + _GAP), 22)

    @property
    def moves(self) -> bool:
        """Whether it moves just now."""
        return self._timer.isActive()

    def show_talking(self, *, talks: bool) -> None:
        """Show whether somebody talks."""
        if talks != self._talks:
            self._talks = talks
            self._run()
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Move only what can be seen."""
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still."""
        super().hideEvent(event)
        self._run()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars or dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("livetext" if self._talks else "ctl"))
        middle = self.height() / 2
        for bar in range(_BARS):
            high = self._height(bar) if self._talks else _BAR
            left = bar * (_BAR + _GAP)
            painter.drawRoundedRect(QRectF(left, middle - high / 2, _BAR, high), 1.5, 1.5)
        painter.end()

    def _height(self, bar: int) -> float:
        share = _STILL[bar]
        if self.moves:
            share *= 0.7 + 0.3 * math.sin(self._step * 0.9 + bar * 1.7)
        return max(share * (self.height() - 4), _BAR)

    def _run(self) -> None:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        may_move = self.style().styleHint(hint, None, self) > 0
        if self._talks and self.isVisible() and may_move:
            self._timer.start()
        else:
            self._timer.stop()

    def _move(self) -> None:
        self._step += 1
        if not self.visibleRegion().isEmpty():
            self.update()
