"""Opens the calendar address, and asks the worker for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from ucc_client.application.changes import Connection, Failed, Result, StateChanged
from ucc_client.application.queries import Defaults, GetDefaults
from ucc_client.application.subscription_requests import (
    AddressDeed,
    AskCalendarAddress,
    CalendarAddress,
)
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.subscription.dialog import CalendarAddressDialog


class CalendarAddressActions(QObject):
    """Between the menu and the worker."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        window.calendar_address.triggered.connect(self.open)
        # Not before it is known whether the server has any.
        window.calendar_address.setVisible(False)
        self._was_online = False
        bridge.opened.connect(self._learn)
        bridge.state_changed.connect(self._follow)
        self._learn()

    def _follow(self, state: StateChanged) -> None:
        # The server may be another, or have become newer, since it was last reached.
        is_online = state.connection is Connection.ONLINE
        if is_online and not self._was_online:
            self._learn()
        self._was_online = is_online

    def _learn(self) -> None:
        self._bridge.send(GetDefaults(), self._offer)

    def _offer(self, result: Result) -> None:
        if isinstance(result, Defaults):
            self._window.calendar_address.setVisible(result.subscription)

    def open(self) -> None:
        """Show the address."""
        from ucc_client.ui.subscription.dialog import CalendarAddressDialog

        dialog = CalendarAddressDialog(self._window)
        dialog.open_wanted.connect(lambda address: self._open_program(dialog, address))
        dialog.renew_wanted.connect(lambda: self._ask(dialog, AddressDeed.RENEW))
        dialog.revoke_wanted.connect(lambda: self._ask(dialog, AddressDeed.REVOKE))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self._ask(dialog, AddressDeed.LOOK)

    def _ask(self, dialog: CalendarAddressDialog, deed: AddressDeed) -> None:
        dialog.wait()
        wish = AskCalendarAddress(deed=deed)
        self._bridge.send(wish, lambda result: self._show(dialog, deed, result))

    def _show(self, dialog: CalendarAddressDialog, deed: AddressDeed, result: Result) -> None:
        # Somebody may have closed it already.
        if not isValid(dialog):
            return
        if isinstance(result, Failed):
            dialog.say(self._why(result))
        elif isinstance(result, CalendarAddress):
            if result.address is None:
                dialog.say(self.tr("This server has no calendar addresses."))
                return
            dialog.show_address(result.address)
            if deed is AddressDeed.RENEW:
                dialog.say(self.tr("There is a new address. Earlier ones do not hold any more."))

    def _open_program(self, dialog: CalendarAddressDialog, address: str) -> None:
        if not QDesktopServices.openUrl(QUrl(address)):
            dialog.say(
                self.tr("No program opens it. Copy the address, and add it to your calendar there.")
            )

    def _why(self, failure: Failed) -> str:
        if failure.trouble.is_out_of_reach:
            return self.tr("The server cannot be reached just now.")
        return self._words.trouble(failure.trouble)
