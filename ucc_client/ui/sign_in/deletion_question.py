"""The question before what this computer has of an account is deleted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ucc_client.cache.accounts import Account
from ucc_client.ui.sign_in.account_words import called


class DataDeletionQuestion(QMessageBox):
    """Says what is lost, and what is not."""

    def __init__(
        self, account: Account, unsent: int | None, parent: QWidget | None = None, *, is_open: bool
    ) -> None:
        """Ask; `unsent` counts changes that never left, None where nobody can tell."""
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Delete local data"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        said = self.tr("Delete what this computer has of %1?")
        self.setText(said.replace("%1", called(account)))
        told = self.tr(
            "Gone are the copy of the conferences and people, their earlier versions, what was "
            "typed and not saved, and the password where it is kept. On the server everything "
            "stays, and comes back with the next sign-in."
        )
        if is_open:
            told += " " + self.tr("You are signed out.")
        if unsent is None:
            told += "\n\n" + self.tr(
                "Whether changes wait that have not been sent yet cannot be told. "
                "They would be lost for good."
            )
        elif unsent:
            told += "\n\n" + self.tr(
                "%n changes have not been sent yet. They are lost for good.", None, unsent
            )
        self.setInformativeText(told)
        self._delete = self.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = self.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setEscapeButton(cancel)
        self.setDefaultButton(cancel)

    def agreed(self) -> bool:
        """Tell whether it is to be deleted."""
        return self.clickedButton() is self._delete
