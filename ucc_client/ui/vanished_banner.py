"""Very much is gone at once: a question before any of it is let go."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from ucc_client.application.connection_state import StateChanged
from ucc_client.ui.conferences.button_row import ButtonRow
from ucc_client.ui.folding_row import FoldingRow
from ucc_client.ui.furniture import IconLabel
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import SPACE, WINDOW_MARGIN, Theme

_LEAST = 220
"""Narrower, the text would be a column of single words."""


class VanishedBanner(QFrame):
    """Hidden unless many conferences are missing.

    Put aside, it comes back with another number, also of the changes that wait for the answer.
    """

    allowed = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self._asked = self._put_aside = (0, 0)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.allow = QPushButton(self.tr("Let them g&o"))
        self.keep = QPushButton(self.tr("Keep the&m for now"))
        self.allow.clicked.connect(self._allow)
        self.keep.clicked.connect(self._keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(WINDOW_MARGIN, SPACE, 12, SPACE)
        row.setSpacing(12)
        icon = IconLabel(theme, icons, "triangle-alert", "warn")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self.text.setMinimumWidth(_LEAST)
        row.addWidget(
            FoldingRow(self.text, ButtonRow((self.keep, self.allow)), stretches=(1, 0)), 1
        )
        self.hide()

    def show_state(self, state: StateChanged) -> None:
        """Ask, or be silent."""
        self._asked = (state.vanished, state.waiting)
        if not state.vanished:
            self._put_aside = (0, 0)
        self.text.setText(
            self.tr(
                "%n conferences are not on the server any more. Is it the right server?",
                None,
                state.vanished,
            )
            + " "
            + self.tr("They are kept here, and nothing is sent until you decide.")
        )
        self.setAccessibleName(self.text.text())
        self.setVisible(state.vanished > 0 and self._asked != self._put_aside)

    def _allow(self) -> None:
        self.hide()
        self._put_aside = self._asked
        self.allowed.emit()

    def _keep(self) -> None:
        self._put_aside = self._asked
        self.hide()
