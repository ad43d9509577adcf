"""What a user does about a server that starts a series at another time than is meant."""

from __future__ import annotations

import uuid

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from ucc_client.application.changes import Done, Failed, Result
from ucc_client.application.commands import EditConference, TakeServersTime
from ucc_client.application.queries import ConferenceDetails, GetShifted, Shifted
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.changes.made_change import MadeChange
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words

_SETTLE_MS = 500
"""Rows come in numbers; the list is asked about once."""


class ClockActions(QObject):
    """Between the card in the details, the marks in the list, and the worker."""

    made = Signal(object)
    """A `MadeChange` that can be taken back."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        window.details.clock.correction_wanted.connect(self.correct)
        window.details.clock.acceptance_wanted.connect(self.accept)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._look)
        for news in (bridge.opened, bridge.rows_changed, bridge.state_changed):
            news.connect(self._look_soon)

    def _look_soon(self, _message: object) -> None:
        self._settle.start()

    def _look(self) -> None:
        self._bridge.send(GetShifted(), self._mark)

    def _mark(self, result: Result) -> None:
        self._window.model.mark_shifted(result.keys if isinstance(result, Shifted) else ())

    def correct(self, shown: ConferenceDetails) -> None:
        """Tell the server the next date at the time that is meant."""
        if shown.shift is None:
            return
        after = msgspec.structs.replace(shown.conference, start=shown.shift.meant)
        command = EditConference(
            command_id=str(uuid.uuid4()),
            key=shown.row.key,
            base=shown.conference,
            conference=after,
        )
        change = MadeChange(command=command, before=shown.conference, after=after, at_server=True)

        def answered(result: Result) -> None:
            if isinstance(result, Done):
                self.made.emit(change)
            self._told(result)

        self._bridge.send(command, answered)

    def accept(self, shown: ConferenceDetails) -> None:
        """Take the server's time for the one that is meant; nothing is sent."""
        if shown.shift is not None:
            wish = TakeServersTime(key=shown.row.key, start=shown.shift.start)
            self._bridge.send(wish, self._told)

    def _told(self, result: Result) -> None:
        if isinstance(result, Failed):
            said = self._words.trouble(result.trouble)
            tell(self._window, self.tr("Not saved"), said, warns=True)
