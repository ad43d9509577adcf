"""Starts a conference now or not at all: this rings people's phones."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.application.changes import Failed, Result
from ucc_client.application.commands import StartConference, SyncNow
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words


class Starting(QObject):
    """Asks the worker, and says why nobody was called."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words

    def start(self, key: str) -> None:
        """Start the conference with this key."""
        self._window.details.start.setEnabled(False)
        self._bridge.send(StartConference(key=key), self._started)

    def _started(self, result: Result) -> None:
        self._window.details.start.setEnabled(True)
        if not isinstance(result, Failed):
            self._bridge.send(SyncNow())
            return
        offline = result.trouble.is_out_of_reach
        tell(
            self._window,
            self.tr("Not started"),
            self.tr("The conference was not started."),
            self.tr(
                "The server cannot be reached. Nobody was called; start it again "
                "when you are online."
            )
            if offline
            else result.detail or self._words.trouble(result.trouble),
            warns=True,
        )
