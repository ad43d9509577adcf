"""Looks in the worker for the conferences that a search fits by their people."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.application.changes import Result, RowsChanged
from ucc_client.application.queries import FindConferences, FoundConferences
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.main_window import MainWindow


class LookingUp(QObject):
    """Asks one question at a time: what was typed meanwhile is asked when it is answered."""

    def __init__(self, window: MainWindow, bridge: Bridge) -> None:
        super().__init__(window)
        self._pane, self._bridge = window.pane, bridge
        self._asked, self._next = "", ""
        self._pane.looks_up = True
        self._pane.search_wanted.connect(self._look)
        bridge.rows_changed.connect(self._rows_changed)

    def _look(self, text: str) -> None:
        if self._asked:
            self._next = text
            return
        self._asked = text
        self._bridge.send(FindConferences(text=text), self._answered)

    def _answered(self, result: Result) -> None:
        asked, self._asked = self._asked, ""
        if isinstance(result, FoundConferences):
            self._pane.show_found(asked, result)
        following, self._next = self._next, ""
        if following:
            self._look(following)

    def _rows_changed(self, _change: RowsChanged) -> None:
        text = self._pane.search.text()
        if text.strip():
            self._look(text)
