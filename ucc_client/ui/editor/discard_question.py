"""Asks before what was typed is thrown away."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from ucc_client.ui.asking import answer_to


class DiscardQuestion(QMessageBox):
    """Enter and Esc keep it."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(title)
        self.setText(self.tr("Throw away what you typed?"))
        self.setInformativeText(self.tr("It has not been saved."))
        self.discard = self.addButton(
            self.tr("&Throw away"), QMessageBox.ButtonRole.DestructiveRole
        )
        keep = self.addButton(self.tr("&Keep editing"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(keep)

    def discards(self) -> bool:
        """Ask, and tell whether it is to go."""
        return answer_to(self) is self.discard
