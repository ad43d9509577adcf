"""Opening the earlier versions and restoring one, between dialog and worker."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ucc_client.application.changes import Failed, NothingThere, Result
from ucc_client.application.commands import RestoreVersion
from ucc_client.application.queries import ConferenceDetails, GetDetails, GetHistory, History
from ucc_client.domain.past_version import PastVersion
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.main_window import MainWindow, now_ms
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.history.dialog import HistoryDialog


class HistoryActions(QObject):
    """Has at most one dialog open."""

    def __init__(self, window: MainWindow, bridge: Bridge, theme: Theme, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge = window, bridge
        self._theme, self._words = theme, words
        self._dialog: HistoryDialog | None = None
        window.history.triggered.connect(lambda: self.open(window.pane.current_key()))

    def open(self, key: str) -> None:
        """Show what is kept, beginning with the newest version of `key`."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        from ucc_client.ui.history.dialog import HistoryDialog

        dialog = HistoryDialog(self._theme, self._words, self._window)
        dialog.current_changed.connect(self._compare)
        dialog.restore_wanted.connect(self._restore)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()
        self._refresh(key)

    def _refresh(self, key: str = "") -> None:
        def answered(result: Result) -> None:
            if self._dialog is None:
                return
            if isinstance(result, History):
                self._dialog.show_entries(result.entries, now_ms(), key)
            elif isinstance(result, Failed):
                self._dialog.show_entries((), now_ms())
                self._dialog.say(self._words.trouble(result.trouble))

        self._bridge.send(GetHistory(), answered)

    def _compare(self, entry: PastVersion) -> None:
        def answered(result: Result) -> None:
            if self._dialog is not None and not isinstance(result, Failed):
                there = result.conference if isinstance(result, ConferenceDetails) else None
                self._dialog.show_present(entry, there)

        self._bridge.send(GetDetails(key=entry.key), answered)

    def _restore(self, entry: PastVersion) -> None:
        command = RestoreVersion(command_id=str(uuid.uuid4()), entry=entry.entry)

        def answered(result: Result) -> None:
            if self._dialog is None:
                return
            if isinstance(result, Failed):
                self._dialog.say(self._words.trouble(result.trouble))
                self._dialog.restore.setEnabled(True)
            elif isinstance(result, NothingThere):
                self._dialog.say(self.tr("This version is not kept any more."))
                self._refresh()
            else:
                self._dialog.accept()
                self._window.pane.select(entry.key if entry.exists else command.command_id)

        self._bridge.send(command, answered)

    def _closed(self) -> None:
        self._dialog = None
