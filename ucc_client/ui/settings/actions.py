"""Opens the preferences, and asks the worker for what they offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ucc_client.application.changes import Connection, KnownAccounts, Result, StateChanged
from ucc_client.application.commands import GetAccounts
from ucc_client.application.queries import GetHolidayPlaces, HolidayPlaces
from ucc_client.cache.accounts import Account
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.icons import Icons
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.settings.preferences import Preferences
from ucc_client.ui.sign_in.data_deletion import DataDeletion
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.settings.dialog import PreferencesDialog
    from ucc_client.ui.settings.holiday_section import PlacesReceiver


class PreferencesActions(QObject):
    """Between the window's menu and the dialog."""

    restart_wanted = Signal()
    """What was chosen holds at once by another start."""

    def __init__(
        self,
        window: MainWindow,
        bridge: Bridge,
        theme: Theme,
        icons: Icons,
        words: Words,
        *,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        self._theme, self._icons = theme, icons
        self._preferences = preferences
        self._account: Account | None = None
        self.deletion = DataDeletion(bridge, words, self)
        self.deletion.forgotten.connect(self._ask_accounts)
        self._dialog: PreferencesDialog | None = None
        self._state = StateChanged(connection=Connection.CONNECTING)
        window.preferences_wanted.connect(self._open)
        bridge.state_changed.connect(self._state_changed)

    def _open(self) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            return
        from ucc_client.ui.settings.dialog import PreferencesDialog

        dialog = PreferencesDialog(
            self._theme,
            self._icons,
            self._words,
            self._window,
            preferences=self._preferences,
            search=self._search,
        )
        dialog.restart_wanted.connect(self.restart_wanted)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        self._connect(dialog)
        self._show_state()
        dialog.account.show_account(self._account)
        self._ask_accounts()
        dialog.open()

    def use_account(self, account: Account | None = None) -> None:
        """Note who is signed in, None for nobody."""
        self._account = account
        if self._dialog is not None:
            self._dialog.account.show_account(account)
            self._ask_accounts()

    def _connect(self, dialog: PreferencesDialog) -> None:
        window = self._window
        dialog.syncing.sync_wanted.connect(window.sync.trigger)
        dialog.syncing.offline_wanted.connect(window.offline.setChecked)
        dialog.privacy.log_folder_wanted.connect(window.log_folder.trigger)
        dialog.privacy.deletion_wanted.connect(self._delete)
        for wanted, act in (
            (dialog.account.sign_in_wanted, window.sign_in_wanted),
            (dialog.account.sign_out_wanted, window.sign_out_wanted),
            (dialog.account.other_wanted, window.accounts.other_wanted),
        ):
            # One dialog at a time: the one about the account comes instead.
            wanted.connect(dialog.accept)
            wanted.connect(act)
        self.deletion.left.connect(dialog.accept)

    def _delete(self, account: Account) -> None:
        if self._dialog is not None:
            self.deletion.ask(account, self._dialog, is_open=account.is_same_user(self._account))

    def _ask_accounts(self) -> None:
        def answered(result: Result) -> None:
            if isinstance(result, KnownAccounts) and self._dialog is not None:
                self._dialog.privacy.show_accounts(result.accounts)

        self._bridge.send(GetAccounts(), answered)

    def _state_changed(self, state: StateChanged) -> None:
        self._state = state
        self._show_state()

    def _show_state(self) -> None:
        if self._dialog is None:
            return
        offline = self._window.offline
        section = self._dialog.syncing
        section.show_state(self._state)
        section.show_offline(offline=offline.isChecked(), possible=offline.isEnabled())

    def _closed(self) -> None:
        self._dialog = None

    def _search(self, country: str, receive: PlacesReceiver) -> None:
        def answered(result: Result) -> None:
            # The dialog may be gone by now.
            if isinstance(result, HolidayPlaces) and self._dialog is not None:
                receive(result)

        self._bridge.send(GetHolidayPlaces(country=country), answered)
