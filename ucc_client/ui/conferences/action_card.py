"""A card in the details: what there is to know, and the buttons that do something about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ucc_client.ui.conferences.button_row import ButtonRow
from ucc_client.ui.furniture import IconLabel
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import BODY, SPACE, Theme, set_type


class ActionCard(QFrame):
    """An icon, a title, a text, and the buttons of the kind of card; hidden at first."""

    def __init__(self, theme: Theme, icons: Icons, icon: str, tone: str) -> None:
        super().__init__()
        self._icon = IconLabel(theme, icons, icon, tone)
        self._title = QLabel()
        set_type(self._title, BODY, strong=True)
        self._text = QLabel()
        set_type(self._text, BODY)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)

    def _lay_out(self, *buttons: QPushButton) -> None:
        column = QVBoxLayout()
        column.setSpacing(SPACE // 2)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(SPACE // 2)
        column.addWidget(ButtonRow(buttons))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.hide()
