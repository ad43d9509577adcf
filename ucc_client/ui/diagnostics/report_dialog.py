"""The report of a problem as it would be given away: to be read first."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ucc_client.ui.furniture import furnish, hint, primary_button
from ucc_client.ui.style import SPACE


class ReportDialog(QDialog):
    """Shows the text, which may be changed, and saves or copies what stands there."""

    save_wanted = Signal(str)
    """The text that the user has read."""

    def __init__(self, content: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report a problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        explained = hint(
            self.tr(
                "This goes to nobody by itself. Read it, take out what you like, add what you did, "
                "then save it and send it to your administrator. Passwords, numbers, addresses and "
                "what people wrote are not in it."
            )
        )
        explained.setWordWrap(True)
        self.text = QPlainTextEdit(content)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.save = primary_button(self.tr("&Save …"))
        self.copy = QPushButton(self.tr("&Copy"))
        self.close_button = QPushButton(self.tr("Close"))
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(explained)
        column.addWidget(self.text, 1)
        furnish(self, column, (self.copy,), (self.close_button, self.save))
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.text.toPlainText()))
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self.text.toPlainText())
        )
        self.close_button.clicked.connect(self.reject)

    def sizeHint(self) -> QSize:
        """Return a size that fits 1280 × 720."""
        return QSize(760, 520)
