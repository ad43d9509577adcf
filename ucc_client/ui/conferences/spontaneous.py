"""Makes a conference and starts it in one go: now, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from ucc_client.application.changes import Connection, Failed, Result, StateChanged
from ucc_client.application.commands import CreateConference
from ucc_client.application.queries import ConferenceDetails, GetDetails
from ucc_client.domain.conference import Conference
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.telling import tell

if TYPE_CHECKING:
    from ucc_client.ui.editor.dialog import ConferenceDialog

PATIENCE_MS = 10_000
"""Whoever pressed the button is not there for ever, and phones shall not ring at any time."""


class Spontaneous(QObject):
    """Offers to start at once where there is a connection; waits for the server to know of it."""

    def __init__(self, window: MainWindow, bridge: Bridge, start: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._bridge, self._start = window, bridge, start
        self._online = False
        self._dialog: ConferenceDialog | None = None
        self._key = ""
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(PATIENCE_MS)
        self._end.timeout.connect(self._give_up)
        bridge.state_changed.connect(self._state_changed)
        bridge.rows_changed.connect(self._ask)

    def offer(self, dialog: ConferenceDialog, command_id: str) -> None:
        """Let a new conference be started from its dialog; `command_id` creates it."""
        self._dialog = dialog
        self._offer(dialog)
        dialog.start_wanted.connect(lambda wanted: self._create(dialog, command_id, wanted))

    def _create(self, dialog: ConferenceDialog, command_id: str, conference: Conference) -> None:
        def answered(result: Result) -> None:
            if isinstance(result, Failed):
                dialog.failed(result)
                return
            dialog.saved()
            self._window.pane.select(command_id)
            self._key = command_id
            self._end.start()
            self._ask()

        self._bridge.send(CreateConference(command_id=command_id, conference=conference), answered)

    def _ask(self) -> None:
        if self._key:
            self._bridge.send(GetDetails(key=self._key), self._look)

    def _look(self, result: Result) -> None:
        if not self._key or not isinstance(result, ConferenceDetails):
            return
        if result.row.conference_id is not None:
            self._key = ""
            self._end.stop()
            self._start(result.row.key)
        elif result.problem is not None:
            self._give_up()

    def _give_up(self) -> None:
        self._key = ""
        self._end.stop()
        tell(
            self._window,
            self.tr("Not started"),
            self.tr("The conference was not started."),
            self.tr(
                "It is kept here, but the server has not taken it yet. Nobody was called; "
                "start it when the server has it."
            ),
            warns=True,
        )

    def _state_changed(self, state: StateChanged) -> None:
        self._online = state.connection in (Connection.ONLINE, Connection.SYNCING)
        if self._dialog is not None and isValid(self._dialog):
            self._offer(self._dialog)

    def _offer(self, dialog: ConferenceDialog) -> None:
        can_call = self._window.details.live.can_call
        dialog.offer_start(online=self._online, can_call=can_call)
