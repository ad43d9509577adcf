"""What stands beside the list while nothing is selected: how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucc_client.ui.furniture import IconLabel, hint, primary_button
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import BODY, SPACE, TITLE, Theme, set_type


class Welcome(QWidget):
    """An invitation to plan the first conference."""

    new_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        title = QLabel(self.tr("Bring people together by phone"))
        title.setWordWrap(True)
        set_type(title, TITLE, strong=True)
        text = hint(
            self.tr("A name, a time and the people. Each gets the number and a PIN of their own.")
        )
        text.setWordWrap(True)
        card = QFrame()
        card.setProperty("kind", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        name = QLabel(self.tr("Plan a conference"))
        set_type(name, BODY, strong=True)
        words.addWidget(name)
        kinds = hint(self.tr("Once or repeating, with invitations by mail"))
        kinds.setWordWrap(True)
        words.addWidget(kinds)
        words.addStretch(1)
        row.addWidget(IconLabel(theme, icons, "calendar-plus", "link"))
        row.addLayout(words, 1)
        self.begin = primary_button(self.tr("Plan …"))
        self.begin.clicked.connect(self.new_wanted)
        row.addWidget(self.begin)

        middle = QVBoxLayout()
        middle.setSpacing(SPACE)
        middle.addStretch(2)
        middle.addWidget(title)
        middle.addWidget(text)
        middle.addSpacing(20)
        middle.addWidget(card)
        middle.addStretch(3)
        around = QHBoxLayout(self)
        around.addStretch(1)
        around.addLayout(middle, 8)
        around.addStretch(1)
        around.setAlignment(Qt.AlignmentFlag.AlignCenter)
