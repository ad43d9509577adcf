"""Two parts of a window that stand beside each other where there is room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ucc_client.ui.style import SPACE

_BESIDE = QBoxLayout.Direction.LeftToRight
_BELOW = QBoxLayout.Direction.TopToBottom


class FoldingRow(QWidget):
    """As narrow as the wider of its parts: on a small screen the second is below the first."""

    folded = Signal(bool)
    """Whether the second part is below the first, or beside it again."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        stretches: tuple[int, int] = (0, 1),
        spacing: int = SPACE,
    ) -> None:
        super().__init__()
        self._parts = first, second
        self._row = QBoxLayout(_BESIDE, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        for part, stretch in zip(self._parts, stretches, strict=True):
            self._row.addWidget(part, stretch)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the wider part."""
        return QSize(max(map(_least, self._parts)), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts where they have room."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """Put them anew when one of them needs more room, or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        needed = sum(map(_least, self._parts)) + self._row.spacing()
        direction = _BESIDE if self.width() >= needed else _BELOW
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.folded.emit(direction == _BELOW)


def _least(part: QWidget) -> int:
    return max(part.minimumSizeHint().width(), part.minimumWidth())
