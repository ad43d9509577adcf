"""The question before one signs out: whether the conferences stay on this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget


class SignOutQuestion(QMessageBox):
    """Says what waits, and what becomes of it."""

    def __init__(self, waiting: int, parent: QWidget | None = None, *, rejected: int = 0) -> None:
        """Ask; `waiting` and `rejected` count the changes that are not at the server."""
        super().__init__(parent)
        self._waiting, self._rejected = waiting, rejected
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Sign out"))
        self.setText(self.tr("Sign out?"))
        self.wipe = QCheckBox(self.tr("&Delete my conferences from this computer"))
        self.wipe.toggled.connect(self._say)
        self.setCheckBox(self.wipe)
        self._out = self.addButton(self.tr("&Sign out"), QMessageBox.ButtonRole.AcceptRole)
        self.setEscapeButton(self.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole))
        self._say(False)

    def agreed(self) -> bool:
        """Tell whether the user signs out."""
        return self.clickedButton() is self._out

    def wipes(self) -> bool:
        """Tell whether what lies on this computer is to be deleted."""
        return self.wipe.isChecked()

    def _say(self, wipes: bool) -> None:
        if not wipes:
            said = self.tr("Your conferences stay on this computer until you sign in again.")
            if self._waiting:
                said += " " + self.tr(
                    "%n changes wait; they are kept and sent after you sign in again.",
                    None,
                    self._waiting,
                )
        else:
            said = self.tr("They stay on the server and come back when you sign in again.")
            lost = self._waiting + self._rejected
            if lost:
                said += "\n\n" + self.tr(
                    "%n changes have not been sent yet. They are lost for good.", None, lost
                )
        self.setInformativeText(said)
