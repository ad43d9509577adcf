"""The part of the preferences that says which program calls go to."""

from __future__ import annotations

from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from ucc_client.ui.furniture import hint, labelled
from ucc_client.ui.settings.call_preference import CallScheme
from ucc_client.ui.style import SPACE


class CallSection(QWidget):
    """Which program calls, and what it dials first."""

    def __init__(self, scheme: CallScheme, outside: str = "") -> None:
        super().__init__()
        self.choice = QComboBox()
        names = {
            CallScheme.TEL: self.tr("the telephone program (tel:)"),
            CallScheme.SIP: self.tr("a SIP phone (sip:)"),
            CallScheme.CALLTO: self.tr("an older program (callto:)"),
        }
        for one, name in names.items():
            self.choice.addItem(name, one.value)
        self.choice.setCurrentIndex(self.choice.findData(scheme.value))
        self.line = QLineEdit(outside)
        self.line.setMaxLength(8)
        self.line.setValidator(QRegularExpressionValidator("[0-9*]*", self.line))
        self.line.setPlaceholderText(self.tr("none"))
        explained = hint(
            self.tr("Call dials the conference's number, and then your PIN where that is known.")
        )
        explained.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE + 2)
        column.addWidget(explained)
        column.addLayout(
            labelled(
                [
                    (self.tr("Calls &go to"), self.tr("Calls go to"), self.choice),
                    (self.tr("Outsid&e line"), self.tr("Outside line"), self.line),
                ]
            )
        )
        column.addWidget(
            hint(self.tr("What your telephone wants before a number from outside, such as 0."))
        )

    def outside(self) -> str:
        """Return what is typed as the outside line."""
        return self.line.text()

    def scheme(self) -> CallScheme:
        """Return what is chosen."""
        return CallScheme(self.choice.currentData())
