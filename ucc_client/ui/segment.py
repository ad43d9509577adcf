"""One of several choices that stand side by side in a frame."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton, QStylePainter

from ucc_client.ui.style import BODY, font

_AROUND = 34
"""Edges and margins at both sides."""


class Segment(QRadioButton):
    """Shows its name in the middle, bold while it is chosen; its width is that of the bold one."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setProperty("kind", "segment")
        widest = QFontMetrics(self._font(strong=True)).horizontalAdvance(name)
        self.setMinimumWidth(widest + _AROUND)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, then the name where a style sheet cannot put it."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        name, option.text = option.text, ""
        painter.drawControl(QStyle.ControlElement.CE_RadioButton, option)
        chosen = self._font(strong=self.isChecked())
        wide = QFontMetrics(chosen).size(Qt.TextFlag.TextShowMnemonic, name).width()
        option.text = name
        option.rect = self.rect().adjusted((self.width() - wide) // 2, 0, 0, 0)
        painter.setFont(chosen)
        painter.drawControl(QStyle.ControlElement.CE_RadioButtonLabel, option)

    def _font(self, *, strong: bool) -> QFont:
        return font(self.font(), BODY, strong=strong)
