"""A line of the details: an icon, and words that wrap."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ucc_client.ui.furniture import IconLabel
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import BODY, Theme, set_type


class IconLine(QWidget):
    """Words are plain text: a rule that we do not understand is shown as the server wrote it."""

    def __init__(self, theme: Theme, icons: Icons, icon: str, role: str, above: int = 0) -> None:
        """Colour both by `role`; `above` is the space over the line."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, above, 0, 0)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        set_type(self.words, BODY, role=role)
        row.addWidget(IconLabel(theme, icons, icon, role), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
