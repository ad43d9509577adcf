"""The part of the preferences that says who is signed in, and leads to other accounts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QPushButton

from ucc_client.cache.accounts import DEMO, Account
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.section import Section
from ucc_client.ui.style import Theme


class AccountSection(Section):
    """Nothing to choose: a name, a server, and what one can do."""

    sign_in_wanted = Signal()
    sign_out_wanted = Signal()
    other_wanted = Signal()
    """Sign in to another account."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, icons)
        self.who = QLabel()
        self.who.setWordWrap(True)
        self.who.setTextFormat(Qt.TextFormat.PlainText)
        self.sign_in = self._button(self.tr("&Sign in …"), self.sign_in_wanted)
        self.sign_out = self._button(self.tr("Sign &out …"), self.sign_out_wanted)
        self.other = self._button(self.tr("&Another account …"), self.other_wanted)
        row = self.add_below([self.sign_in, self.sign_out, self.other])
        row.put_above(self.who)
        row.also = self.tr("user, login, server, password, log out")
        self.show_account(None)

    def title(self) -> str:
        """Return what stands above it."""
        return self.tr("Account")

    def show_account(self, account: Account | None) -> None:
        """Show who is signed in, None for nobody."""
        if account is None:
            said = self.tr("Nobody is signed in.")
        else:
            where = self.tr("the demo") if account.server == DEMO else account.server
            lines = [account.name, account.email, f"{account.login} · {where}"]
            said = "\n".join(filter(None, lines))
        self.who.setText(said)
        self.sign_in.setVisible(account is None)
        self.sign_out.setVisible(account is not None)
        self.other.setVisible(account is not None)

    def _button(self, text: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setMinimumHeight(30)
        button.setAutoDefault(False)
        button.clicked.connect(wanted)
        return button
