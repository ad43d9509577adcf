"""Buttons side by side, in as many lines as the width needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ucc_client.ui.style import SPACE

_HEIGHT = 30


class ButtonRow(QWidget):
    """A window can become narrow however many buttons there are."""

    def __init__(self, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self._buttons = tuple(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button in self._buttons:
            button.setParent(self)
            button.setMinimumHeight(_HEIGHT)

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return all of them, hidden ones too."""
        return self._buttons

    def event(self, event: QEvent) -> bool:
        """Arrange the buttons anew when one comes, goes, or has other words."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many lines as the buttons need."""
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        """Return one line, or the lines that there are at this width."""
        shown = self._shown()
        wide = sum(button.sizeHint().width() + SPACE for button in shown)
        placed = self._placed(self.width())
        last = placed[-1][1].y() if placed else 0
        return QSize(wide, last + _line(shown))

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the widest button."""
        widest = max((button.sizeHint().width() for button in self._shown()), default=0)
        return QSize(widest, self.sizeHint().height())

    def _shown(self) -> list[QPushButton]:
        return [button for button in self._buttons if not button.isHidden()]

    def _placed(self, width: int) -> list[tuple[QPushButton, QPoint]]:
        x = y = 0
        shown = self._shown()
        placed = []
        for button in shown:
            wide = button.sizeHint().width()
            if x and x + wide > width:
                x, y = 0, y + _line(shown) + SPACE
            placed.append((button, QPoint(x, y)))
            x += wide + SPACE
        return placed

    def _arrange(self) -> None:
        line = _line(self._shown())
        for button, place in self._placed(self.width()):
            button.resize(button.sizeHint().width(), line)
            button.move(place)
        high = self.sizeHint().height()
        if self.height() != high:
            self.setFixedHeight(high)


def _line(buttons: Sequence[QPushButton]) -> int:
    return max([_HEIGHT, *(button.sizeHint().height() for button in buttons)])
