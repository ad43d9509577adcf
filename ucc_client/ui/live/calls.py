"""Asks who was in a conference, and shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from ucc_client.application.changes import Failed, NothingThere, Result, Trouble
from ucc_client.application.queries import Calls, GetCalls
from ucc_client.contract.errors import status_in
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.main_window import MainWindow, now_ms
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.live.calls_dialog import CallsDialog


class CallRecords(QObject):
    """Between the details' button and the worker."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        window.details.page.records.clicked.connect(self.open)

    def open(self) -> None:
        """Show who was in the conference that is selected."""
        key = self._window.pane.current_key()
        row = self._window.model.row_of(key)
        if row is None:
            return
        # Only now: the first paint waits for no dialog.
        from ucc_client.ui.live.calls_dialog import CallsDialog  # noqa: PLC0415

        dialog = CallsDialog(row.name, self._words, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self._bridge.send(GetCalls(key=key), lambda result: self._show(dialog, result))

    def _show(self, dialog: CallsDialog, result: Result) -> None:
        # Somebody may have closed it already.
        if not isValid(dialog):
            return
        if isinstance(result, Calls):
            dialog.show_calls(result.calls, now_ms())
        elif isinstance(result, NothingThere):
            dialog.say(self.tr("The server does not have this conference."))
        elif isinstance(result, Failed):
            dialog.say(self._why(result))

    def _why(self, failure: Failed) -> str:
        if failure.trouble.is_out_of_reach:
            return self.tr("The server cannot be reached just now.")
        if failure.trouble is not Trouble.REJECTED:
            return self._words.trouble(failure.trouble)
        if status_in(failure.detail) is None:
            return failure.detail
        return self.tr("Only who made the conference sees who was in.")
