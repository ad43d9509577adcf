"""The part of the preferences about what is kept on this computer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QUrl, Signal
from PySide6.QtWidgets import QComboBox, QPushButton

from ucc_client.application.log_detail import LogDetail
from ucc_client.cache.accounts import DEMO, Account
from ucc_client.ui.furniture import hint
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.log_preference import DETAIL, LogPreference
from ucc_client.ui.settings.section import Section
from ucc_client.ui.settings.update_preference import LOOK, UpdatePreference
from ucc_client.ui.sign_in.account_words import called
from ucc_client.ui.style import Theme
from ucc_client.ui.wrapping_box import WrappingBox


class PrivacySection(Section):
    """The log, and what there is of each account."""

    log_folder_wanted = Signal()
    deletion_wanted = Signal(object)
    """Delete what there is of an `Account`."""

    def __init__(
        self, theme: Theme, icons: Icons, preference: LogPreference, updates: UpdatePreference
    ) -> None:
        super().__init__(theme, icons)
        self._updates = updates
        self._preference = preference
        self._accounts: tuple[Account, ...] = ()
        self.detail = QComboBox()
        for detail, name in (
            (LogDetail.PROBLEMS, self.tr("only what goes wrong")),
            (LogDetail.USUAL, self.tr("as usual")),
            (LogDetail.EVERYTHING, self.tr("each step, to find a problem")),
        ):
            self.detail.addItem(name, detail.value)
        row = self.add_field(self.tr("&Write a log"), self.tr("Write a log"), self.detail, DETAIL)
        row.explain(
            self.tr("It stays on this computer, and has no names, numbers, PINs or passwords.")
        )
        row.also = self.tr("level, protocol, logging, debug")
        self.folder = _button(self.tr("Open the log's &folder"))
        self.folder.clicked.connect(self.log_folder_wanted)
        self.add_below([self.folder]).also = self.tr("log files, protocol")
        self.account = QComboBox()
        self.nothing = hint(self.tr("Nothing of an account is kept here."))
        self.nothing.setWordWrap(True)
        self._account_row = self.add_field(self.tr("&Data of"), self.tr("Data of"), self.account)
        self._account_row.also = self.tr("local data, cache, copy")
        self.delete = _button(self.tr("De&lete from this computer …"))
        self.delete.clicked.connect(self._want_deletion)
        self._row = self.add_below([self.delete])
        self._row.put_above(self.nothing)
        self._row.explain(
            self.tr("The copy of the conferences, and what was typed. The server keeps its own.")
        )
        self._row.also = self.tr("local data, cache, copy, wipe, remove, clear")
        self._add_updates()
        self.show_choices()
        self.show_accounts(())
        self.detail.currentIndexChanged.connect(self._choose)

    def _add_updates(self) -> None:
        """Offer the choice where there is one."""
        self.updates = WrappingBox(self.tr("Look for &new versions"))
        address = self._updates.address
        if address:
            row = self.add_below([self.updates], LOOK)
            said = self.tr("Once a day %1 is asked. Nothing is downloaded.")
            row.explain(said.replace("%1", QUrl(address).host()))
            row.also = self.tr("update, upgrade, release")
            self.updates.toggled.connect(self._choose)
        else:
            self.updates.setParent(self)
            self.updates.hide()

    def title(self) -> str:
        """Return what stands above it."""
        return self.tr("Privacy")

    def show_choices(self) -> None:
        """Show what holds."""
        with QSignalBlocker(self.detail):
            self.detail.setCurrentIndex(self.detail.findData(self._preference.detail().value))
        with QSignalBlocker(self.updates):
            self.updates.setChecked(self._updates.looks())

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """Offer these, the last used one first; the demo's is none that one could sign in to."""
        self._accounts = tuple(one for one in accounts if one.server != DEMO)
        self.account.clear()
        self.account.addItems([called(one) for one in self._accounts])
        self._account_row.setVisible(bool(self._accounts))
        self.nothing.setVisible(not self._accounts)
        self.delete.setEnabled(bool(self._accounts))

    def _choose(self) -> None:
        self._preference.choose(LogDetail(self.detail.currentData()))
        self._updates.choose(look=self.updates.isChecked())
        self.chosen.emit()

    def _want_deletion(self) -> None:
        self.deletion_wanted.emit(self._accounts[self.account.currentIndex()])


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setMinimumHeight(30)
    button.setAutoDefault(False)
    return button
