"""Asks once before a conference ends for all."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ucc_client.ui.asking import answer_to


class EndQuestion(QMessageBox):
    """Says how many are hung up on."""

    def __init__(self, name: str, count: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("End for all"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("End “%1” for all?").replace("%1", name))
        said = self.tr("%n people are in; their calls end.", None, count)
        self.setInformativeText(said if count else self.tr("Nobody is in just now."))
        self.end = self.addButton(self.tr("&End for all"), QMessageBox.ButtonRole.DestructiveRole)
        run = self.addButton(self.tr("Let it &run"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(run)
        self.setEscapeButton(run)

    def asked(self) -> bool:
        """Wait for the user; tell whether it shall end."""
        return answer_to(self) is self.end
