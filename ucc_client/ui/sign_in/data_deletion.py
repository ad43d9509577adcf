"""Deletes what this computer has of an account, once the user has read what is lost."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ucc_client.application.changes import Failed, Result
from ucc_client.application.commands import SignOut
from ucc_client.application.worker_settings import ForgetAccount, GetLocalData, LocalData
from ucc_client.cache.accounts import Account
from ucc_client.ui.asking import answer_to
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.sign_in.deletion_question import DataDeletionQuestion
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words


class DataDeletion(QObject):
    """Asks the worker what would be lost, then the user, then has it deleted."""

    left = Signal()
    """The account that was open is gone, and nobody is signed in."""
    forgotten = Signal()
    """Another account is gone."""

    def __init__(self, bridge: Bridge, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._words = bridge, words

    def ask(self, account: Account, window: QWidget, *, is_open: bool) -> None:
        """Ask about an account, above `window`."""

        def answered(result: Result) -> None:
            # It may be closed by now.
            if not isValid(window):
                return
            unsent = result.unsent if isinstance(result, LocalData) else None
            box = DataDeletionQuestion(account, unsent, window, is_open=is_open)
            answer_to(box)
            if box.agreed():
                self._delete(account, window, is_open=is_open)

        self._bridge.send(GetLocalData(server=account.server, login=account.login), answered)

    def _delete(self, account: Account, window: QWidget, *, is_open: bool) -> None:
        def done(result: Result) -> None:
            if isinstance(result, Failed):
                said = self._words.trouble(result.trouble)
                tell(window, self.tr("Delete local data"), said, warns=True)
            elif is_open:
                self.left.emit()
            else:
                self.forgotten.emit()

        if is_open:
            self._bridge.send(SignOut(forget_password=True, wipe=True), done)
        else:
            self._bridge.send(ForgetAccount(server=account.server, login=account.login), done)
