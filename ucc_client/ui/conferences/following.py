"""The details follow the list: at once, but not letter by letter while one types a search."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

from ucc_client.application.queries import ConferenceDetails
from ucc_client.ui.main_window import MainWindow

_PAUSE_MS = 60
"""A pause between two letters that is longer can be one after the last."""
_PICTURE_MS = 16
"""By then what was found is on the screen; its details are another picture."""
_PAUSES = 20
"""So often the answer to a search is waited for; it may be late, or never come."""


class Following(QObject):
    """Shows the details of what is selected.

    Each letter of a search may select another conference; its details wait until the list has
    shown what was found and the user pauses, so that neither letters nor list wait for them.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._details, self._pane = window.details, window.pane
        self._kept: tuple[ConferenceDetails, int | None] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._paused)
        self._pauses = 0
        self._pane.search.textChanged.connect(self._typed)
        self._pane.found_shown.connect(self._found_shown)

    def show(self, details: ConferenceDetails, user_id: int | None) -> None:
        """Show these details, of whoever is signed in, once there is a pause."""
        self._kept = details, user_id
        if not self._pause.isActive():
            self._show()

    def show_now(self) -> bool:
        """Show what waits for a pause, if anything does, and tell whether it did.

        What is done with what is selected is done with the date that its details show.
        """
        waited = self._kept is not None
        self._show()
        return waited

    def forget(self) -> None:
        """Show nothing that came earlier: something else is selected now."""
        self._kept = None

    def waits(self) -> bool:
        """Tell whether one types, or the answer to what was typed is to come."""
        return self._pause.isActive()

    def _typed(self) -> None:
        self._pauses = 0
        self._pause.start(_PAUSE_MS)

    def _found_shown(self) -> None:
        if self._pause.isActive():
            rest = self._pause.remainingTime() if self._pauses == 0 else 0
            self._pauses = _PAUSES
            self._pause.start(max(rest, _PICTURE_MS))

    def _paused(self) -> None:
        self._pauses += 1
        if self._pane.looking and self._pauses < _PAUSES:
            self._pause.start(_PAUSE_MS)
        else:
            self._show()

    def _show(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            self._details.show_details(*kept, time.time_ns() // 1_000_000)
