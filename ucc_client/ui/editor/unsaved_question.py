"""Asks what is to become of something that was typed before the program ended."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget


class UnsavedQuestion(QMessageBox):
    """Go on, throw it away, or be asked again at the next start."""

    wanted = Signal()
    thrown_away = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        """Ask with this `text`, which may be what somebody typed."""
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Not saved yet"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setInformativeText(
            self.tr("What you typed is still here. Nothing of it was sent to anybody.")
        )
        self._go_on = self.addButton(self.tr("&Go on typing"), QMessageBox.ButtonRole.AcceptRole)
        self._drop = self.addButton(self.tr("&Throw away"), QMessageBox.ButtonRole.DestructiveRole)
        later = self.addButton(self.tr("&Later"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self._go_on)
        self.setEscapeButton(later)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self._answered)

    def _answered(self) -> None:
        if self.clickedButton() is self._go_on:
            self.wanted.emit()
        elif self.clickedButton() is self._drop:
            self.thrown_away.emit()
