"""The details follow the list: at once, but not letter by letter while one types a search."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

from ucc_client.application.queries import ConferenceDetails
from ucc_client.ui.main_window import MainWindow

_PAUSE_MS = 60
"""A pause between two letters that is longer can be one after the last."""


class Following(QObject):
    """Shows the details of what is selected.

    Each letter of a search may select another conference; its details wait until the list has
    shown what was found and the user pauses, so that neither letters nor list wait for them.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._details = window.details
        self._kept: tuple[ConferenceDetails, int | None] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._show)
        window.pane.search.textChanged.connect(self._pause.start)

    def show(self, details: ConferenceDetails, user_id: int | None) -> None:
        """Show these details, of whoever is signed in, once there is a pause."""
        self._kept = details, user_id
        if not self._pause.isActive():
            self._show()

    def forget(self) -> None:
        """Show nothing that came earlier: something else is selected now."""
        self._kept = None

    def _show(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            self._details.show_details(*kept, time.time_ns() // 1_000_000)
