"""The menu that changes to another account."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ucc_client.cache.accounts import DEMO, Account


class AccountMenu(QMenu):
    """The accounts that this computer knows, the one that is open marked, and a way to others."""

    chosen = Signal(object)
    """An `Account`."""
    other_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Account"))
        self.setAccessibleName(self.tr("Account"))
        self._group = QActionGroup(self)
        self._other = QAction(self.tr("&Another account …"), self)
        self._other.triggered.connect(self.other_wanted)
        self.show_accounts((), None)

    def show_accounts(self, accounts: Sequence[Account], current: Account | None) -> None:
        """Offer these; the demo's is none that one could sign in to."""
        # What `clear` takes out it deletes.
        for old in self.actions():
            self.removeAction(old)
        for old in self._group.actions():
            self._group.removeAction(old)
            old.deleteLater()
        for account in sorted(
            (one for one in accounts if one.server != DEMO),
            key=lambda one: (one.name.casefold(), one.server),
        ):
            host = account.server.partition("//")[2]
            label = f"{account.name} ({account.login}) · {host}".replace("&", "&&")
            action = QAction(label, self)
            action.setCheckable(True)
            action.setChecked(account.is_same_user(current))
            action.triggered.connect(lambda _checked=False, one=account: self.chosen.emit(one))
            self._group.addAction(action)
            self.addAction(action)
        if self._group.actions():
            self.addSeparator()
        self.addAction(self._other)

    def offered(self) -> list[QAction]:
        """Return the actions of the accounts."""
        return self._group.actions()
