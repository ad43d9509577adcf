"""Gives the user's own answer to an invitation, at once or not at all."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.application.changes import Connection, Failed, Result, StateChanged
from ucc_client.application.commands import AnswerInvitation
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words


class Answering(QObject):
    """Between the details and the worker."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        window.details.answer.answered.connect(self._give)
        bridge.state_changed.connect(self._follow)

    def _follow(self, state: StateChanged) -> None:
        online = state.connection in (Connection.ONLINE, Connection.SYNCING)
        self._window.details.show_connection(online=online)

    def _give(self, answer: InvitationAnswer, date: int | None) -> None:
        key = self._window.pane.current_key()
        self._bridge.send(AnswerInvitation(key=key, answer=answer, date=date), self._given)

    def _given(self, result: Result) -> None:
        if not isinstance(result, Failed):
            # What the server has now comes with the next sync, which is under way.
            return
        self._window.details.answer.failed()
        offline = result.trouble.is_out_of_reach
        tell(
            self._window,
            self.tr("Not answered"),
            self.tr("Your answer did not reach the server."),
            self.tr("Nothing changed. Answer again when you are online.")
            if offline
            else result.detail or self._words.trouble(result.trouble),
            warns=True,
        )
