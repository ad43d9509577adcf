"""Starts and joins, from the menu, the details and the rows of the list."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.ui.bridge import Bridge
from ucc_client.ui.conferences.joining import Joining
from ucc_client.ui.conferences.row_button import Deed
from ucc_client.ui.conferences.starting import Starting
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.words import Words


class Deeds(QObject):
    """What is done with a conference at once, and never waits for a connection."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._pane = window.pane
        self._starting = Starting(window, bridge, words)
        self._joining = Joining(window, bridge, words)
        self._pane.deed_wanted.connect(self._do)
        window.join.triggered.connect(lambda: self._do(self._pane.current_key(), Deed.JOIN))

    def start(self, key: str) -> None:
        """Start the conference with this key."""
        self._starting.start(key)

    def _do(self, key: str, deed: Deed) -> None:
        if not key:
            return
        self._pane.select(key)
        if deed is Deed.JOIN:
            self._joining.join(key)
        else:
            self.start(key)
