"""The address at which other calendar programs show the own conferences."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ucc_client.contract.subscription import for_programs
from ucc_client.ui.furniture import furnish, hint, primary_button
from ucc_client.ui.style import SPACE


class CalendarAddressDialog(QDialog):
    """Shows the address; what is to be done with it others do."""

    open_wanted = Signal(str)
    """An address (`webcals:`) that the calendar program is to open."""
    renew_wanted = Signal()
    revoke_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Calendar address"))
        explained = QLabel(
            self.tr(
                "Outlook, Thunderbird, Google and others can show all your conferences, and follow "
                "every change by themselves. Give them this address as a calendar from the "
                "internet."
            )
        )
        warned = hint(
            self.tr(
                "Whoever has the address sees all your conferences with your PINs. Give it to "
                "nobody but your own calendars; a new address makes the old one worthless."
            )
        )
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        self.address.setMinimumHeight(30)
        self.address.setAccessibleName(self.tr("Your calendar's address"))
        self.copy = QPushButton(self.tr("&Copy"))
        self.copy.setMinimumHeight(30)
        self.copy.setAutoDefault(False)
        self.says = hint()
        self.says.setAccessibleName(self.tr("State"))
        for text in (explained, warned, self.says):
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
        self.open_program = primary_button(self.tr("&Open in the calendar program"))
        self.make = primary_button(self.tr("&Make an address"))
        self.renew = QPushButton(self.tr("Make a &new address"))
        self.revoke = QPushButton(self.tr("&Switch off"))
        self.close_button = QPushButton(self.tr("Close"))
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(self.address, 1)
        line.addWidget(self.copy)
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(explained)
        column.addWidget(warned)
        column.addLayout(line)
        column.addWidget(self.says)
        column.addStretch(1)
        furnish(
            self,
            column,
            (self.renew, self.revoke),
            (self.close_button, self.open_program, self.make),
            scrolls=True,
        )
        self.copy.clicked.connect(self._copy)
        self.open_program.clicked.connect(
            lambda: self.open_wanted.emit(for_programs(self.address.text()))
        )
        for button in (self.make, self.renew):
            button.clicked.connect(self.renew_wanted)
        self.revoke.clicked.connect(self.revoke_wanted)
        self.close_button.clicked.connect(self.reject)
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize() - QSize(16, 48)))
        self.wait()

    def sizeHint(self) -> QSize:
        """Return a size in which German fits."""
        return QSize(720, 320)

    def wait(self) -> None:
        """Say that the server is asked; nothing can be done meanwhile."""
        self._offer(None)
        self.say(self.tr("Asking the server …"))

    def show_address(self, address: str) -> None:
        """Show the address, empty for none."""
        self.address.setText(address)
        self.address.setCursorPosition(0)
        self._offer(address)
        self.say("" if address else self.tr("You have no calendar address."))
        (self.open_program if address else self.make).setFocus()

    def say(self, text: str) -> None:
        """Say how it stands."""
        self.says.setText(text)

    def _offer(self, address: str | None) -> None:
        """Offer what can be done; `address` is None while nobody knows."""
        for widget in (self.address, self.copy, self.open_program, self.renew, self.revoke):
            widget.setVisible(bool(address))
        self.make.setVisible(address == "")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.address.text())
        self.say(self.tr("The address is in the clipboard."))
