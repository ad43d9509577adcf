"""What is said of a running conference at a server that does not tell who is in."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from ucc_client.ui.conferences.button_row import ButtonRow
from ucc_client.ui.conferences.dial_in_card import is_web
from ucc_client.ui.folding_row import FoldingRow
from ucc_client.ui.furniture import IconLabel
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import SPACE, Theme

_LEAST = 220
"""Narrower, the words would be a column of single ones."""


class PlainCard(QFrame):
    """Offers the server's own page, and nothing that cannot be done."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._address = ""
        words = QLabel(
            self.tr(
                "It is running. This server does not tell programs who is in; its own page may."
            )
        )
        words.setWordWrap(True)
        self.page = QPushButton(self.tr("Open its web pa&ge"))
        self.page.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, SPACE, 12, SPACE)
        row.setSpacing(12)
        row.addWidget(IconLabel(theme, icons, "phone-call", "live"))
        words.setMinimumWidth(_LEAST)
        row.addWidget(FoldingRow(words, ButtonRow((self.page,)), stretches=(1, 0)), 1)
        self.hide()

    def show_server(self, address: str, *, running: bool) -> None:
        """Show the card of a conference that runs; `address` is the server's."""
        self._address = address
        self.page.setVisible(is_web(address))
        self.setVisible(running)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))
