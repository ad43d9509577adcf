"""A box to check whose words go on in the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

_NARROW = 220
"""Pixels; no box asks for more, however long its words are."""
_HIGH = 10_000


class WrappingBox(QCheckBox):
    """Painted by the style as any other; only its words are laid out here."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for little room: more makes fewer lines."""
        width = min(super().sizeHint().width(), _NARROW)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Be as small as it likes to be."""
        return QSize(min(super().sizeHint().width(), _NARROW), super().sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of its lines."""
        room = QRect(0, 0, width - self._before(), _HIGH)
        lines = self.fontMetrics().boundingRect(room, _flags(), self.text())
        return max(super().sizeHint().height(), lines.height() + 2 * self._above())

    def hitButton(self, place: object) -> bool:
        """Take a click anywhere, also on the lines below the first."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box beside the first line, and the words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        height = super().sizeHint().height()
        option.rect = QRect(0, 0, self.width(), height)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        room = self.rect().adjusted(self._before(), self._above(), 0, 0)
        painter.drawItemText(
            room,
            _flags(),
            self.palette(),
            self.isEnabled(),
            self.text(),
            QPalette.ColorRole.WindowText,
        )
        painter.end()

    def _above(self) -> int:
        """Return how much room is above the first line, so that it stands beside the box."""
        return max(0, (super().sizeHint().height() - self.fontMetrics().height() + 1) // 2)

    def _before(self) -> int:
        """Return how much room the box takes beside the words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style = self.style()
        box = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, option, self)
        gap = style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, option, self)
        return box + gap


def _flags() -> int:
    return int(
        Qt.AlignmentFlag.AlignLeft
        | Qt.AlignmentFlag.AlignTop
        | Qt.TextFlag.TextWordWrap
        | Qt.TextFlag.TextShowMnemonic
    )
