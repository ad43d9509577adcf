"""Signing in and out: the dialogs, what is asked of the worker, and what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from ucc_client.application.changes import Failed, KnownAccounts, Result, SignedIn, StateChanged
from ucc_client.application.commands import (
    GetAccounts,
    OpenOffline,
    SignIn,
    SignOut,
    WorkOffline,
)
from ucc_client.application.given_settings import GivenSettings
from ucc_client.cache.accounts import Account
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.ui.asking import answer_to
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.sign_in.dialog import SignInDialog


class SignInActions(QObject):
    """Between the window's menu, the sign-in dialog and the worker."""

    signed_in = Signal(object, object)
    """An `Account` is open, with its rows."""
    signed_out = Signal()

    def __init__(
        self, window: MainWindow, bridge: Bridge, words: Words, *, server: str = "", login: str = ""
    ) -> None:
        """Prepare; `server` and `login` are what the command line proposes."""
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        self._server, self._login = server, login
        self._account: Account | None = None
        self._given = GivenSettings()
        self._stays_offline = False
        self._waiting = self._rejected = 0
        self._alarmed = ""
        self.dialog: SignInDialog | None = None
        window.sign_in_wanted.connect(self.ask)
        window.sign_out_wanted.connect(self._ask_to_sign_out)
        window.accounts.chosen.connect(self._change_to)
        window.accounts.other_wanted.connect(lambda: self.ask_for("", ""))
        window.offline.toggled.connect(self._work_offline)
        bridge.state_changed.connect(self._state_changed)

    def follow(self, given: GivenSettings) -> None:
        """Propose the server and login that an administrator gives; a locked server is the only."""
        self._given = given

    def know(self, account: Account | None) -> None:
        """Propose this account, and offer to change to the others."""
        self._account = account
        # What was kept by an earlier start says nothing of this one, unless it was taken up.
        still = self._window.kept_offline() and self._window.offline.isChecked()
        self._show_offline(offline=self._stays_offline or still)
        self._bridge.send(GetAccounts(), self._show_accounts)

    def _show_accounts(self, result: Result) -> None:
        if isinstance(result, KnownAccounts):
            self._window.accounts.show_accounts(result.accounts, self._account)

    def ask(self) -> None:
        """Open the sign-in dialog."""
        account = self._account
        self.ask_for(
            self._server or (account.server if account else self._given.server),
            self._login or (account.login if account else self._given.login),
        )

    def ask_for(self, server: str, login: str) -> None:
        """Open the sign-in dialog for an account."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        fixed = bool(self._given.server) and "server" in self._given.locked
        server = self._given.server if fixed else server
        from ucc_client.ui.sign_in.dialog import SignInDialog

        dialog = SignInDialog(self._words, server=server, login=login, parent=self._window)
        if fixed:
            dialog.fix_server()
        dialog.sign_in_wanted.connect(lambda request: self._bridge.send(request, self._answered))
        dialog.finished.connect(self._dialog_closed)
        self.dialog = dialog
        dialog.open()

    def begin(self, opening: SignIn | OpenOffline) -> None:
        """Open an account by itself; where that needs the user, the dialog says why.

        Who worked offline when the program ended goes on so, with what is known here.
        """
        kept = self._account is not None and self._window.kept_offline()
        if kept and isinstance(opening, SignIn) and opening.password is None:
            self._stays_offline = True
            opening = OpenOffline(server=opening.server, login=opening.login)
        self._bridge.send(opening, self._opening_answered)

    def _opening_answered(self, result: Result) -> None:
        if isinstance(result, SignedIn):
            self._use(result.account, result.rows)
        elif isinstance(result, Failed):
            self.ask()
            if self.dialog is not None and result.detail != "no password":
                self.dialog.failed(result)

    def _answered(self, result: Result) -> None:
        if isinstance(result, SignedIn):
            self._go_online()
            self._use(result.account, result.rows)
            if self.dialog is not None:
                self.dialog.succeeded()
            if not result.password_kept:
                self._tell_not_kept()
        elif isinstance(result, Failed) and self.dialog is not None:
            self.dialog.failed(result)

    def _use(self, account: Account, rows: Sequence[ConferenceRow]) -> None:
        self._account = account
        self._alarmed = ""
        self.signed_in.emit(account, rows)

    def _tell_not_kept(self) -> None:
        tell(
            self._window,
            self.tr("Password not kept"),
            self.tr("You are signed in, but your password was not kept."),
            self.tr(
                "This computer has no keyring, or it is locked. A password is kept nowhere else: "
                "you will be asked for it at the next start."
            ),
        )

    def _change_to(self, account: Account) -> None:
        """Open another account; only where no password is kept one is asked."""

        def answered(result: Result) -> None:
            if isinstance(result, SignedIn):
                self._go_online()
                self._use(result.account, result.rows)
            elif isinstance(result, Failed):
                self._show_offline(offline=self._window.kept_offline())
                # The one that is open stays so, and stays marked.
                self._bridge.send(GetAccounts(), self._show_accounts)
                self.ask_for(account.server, account.login)
                if self.dialog is not None and result.detail != "no password":
                    self.dialog.failed(result)

        self._bridge.send(SignIn(server=account.server, login=account.login), answered)

    def _go_online(self) -> None:
        self._stays_offline = False
        self._window.keep_offline(offline=False)

    def _work_offline(self, offline: bool) -> None:
        if self._stays_offline and not offline and self._account is not None:
            # Nobody has signed in yet.
            self._change_to(self._account)
            return
        self._window.keep_offline(offline=offline)

        def answered(result: Result) -> None:
            if isinstance(result, Failed):
                self._window.keep_offline(offline=not offline)
                self._show_offline(offline=not offline)
                self.ask()

        self._bridge.send(WorkOffline(offline=offline), answered)

    def _show_offline(self, *, offline: bool) -> None:
        blocker = QSignalBlocker(self._window.offline)
        self._window.offline.setChecked(offline)
        blocker.unblock()

    def _dialog_closed(self) -> None:
        self.dialog = None

    def _state_changed(self, state: StateChanged) -> None:
        """Note what waits; a certificate that is not to be trusted is shown, once."""
        self._waiting, self._rejected = state.waiting, state.rejected
        if state.trouble is None or state.certificate is None:
            return
        alarm = state.certificate.fingerprint
        if alarm != self._alarmed and self.dialog is None and self._account is not None:
            self._alarmed = alarm
            self.ask()
            self._tell_certificate(state)

    def _tell_certificate(self, state: StateChanged) -> None:
        if self.dialog is not None and state.trouble is not None:
            self.dialog.failed(
                Failed(
                    trouble=state.trouble, certificate=state.certificate, accepted=state.accepted
                )
            )

    def _ask_to_sign_out(self) -> None:
        """Ask, saying what waits; what is cached, and what waits, is kept unless it is unwanted."""
        from ucc_client.ui.sign_in.sign_out_question import SignOutQuestion

        box = SignOutQuestion(self._waiting, self._window, rejected=self._rejected)
        answer_to(box)
        if box.agreed():
            wipe = box.wipes()
            self._bridge.send(SignOut(forget_password=True, wipe=wipe), self._signed_out)

    def _signed_out(self, result: Result) -> None:
        if isinstance(result, Failed):
            said = self._words.trouble(result.trouble)
            tell(self._window, self.tr("Sign out"), said, warns=True)
            return
        self.has_left()

    def has_left(self) -> None:
        """Nobody is signed in any more: ask who comes."""
        self._account = None
        self.signed_out.emit()
        self._bridge.send(GetAccounts(), self._show_accounts)
        self.ask()
