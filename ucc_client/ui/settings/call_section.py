"""The part of the preferences that says which program calls go to."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QLineEdit

from ucc_client.ui.furniture import hint
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.call_preference import OUTSIDE, SCHEME, CallPreference, CallScheme
from ucc_client.ui.settings.section import Section
from ucc_client.ui.style import Theme


class CallSection(Section):
    """Which program calls, and what it dials first."""

    def __init__(self, theme: Theme, icons: Icons, preference: CallPreference) -> None:
        super().__init__(theme, icons)
        self._preference = preference
        explained = hint(
            self.tr("Call dials the conference's number, and then your PIN where that is known.")
        )
        explained.setWordWrap(True)
        self.add_words(explained)
        self.choice = QComboBox()
        names = {
            CallScheme.TEL: self.tr("the telephone program (tel:)"),
            CallScheme.SIP: self.tr("a SIP phone (sip:)"),
            CallScheme.CALLTO: self.tr("an older program (callto:)"),
        }
        for one, name in names.items():
            self.choice.addItem(name, one.value)
        self.line = QLineEdit()
        self.line.setMaxLength(8)
        self.line.setValidator(QRegularExpressionValidator("[0-9*]*", self.line))
        self.line.setPlaceholderText(self.tr("none"))
        row = self.add_field(self.tr("Calls &go to"), self.tr("Calls go to"), self.choice, SCHEME)
        row.also = self.tr("dial, telephone, softphone")
        row = self.add_field(self.tr("Outsid&e line"), self.tr("Outside line"), self.line, OUTSIDE)
        row.explain(self.tr("What your telephone wants before a number from outside, such as 0."))
        row.also = self.tr("prefix, dial, exchange line")
        self.show_choices()
        self.choice.currentIndexChanged.connect(self._choose)
        self.line.textEdited.connect(self._choose)

    def title(self) -> str:
        """Return what stands above it."""
        return self.tr("Calls")

    def show_choices(self) -> None:
        """Show what holds."""
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(self.choice.findData(self._preference.scheme().value))
        self.line.setText(self._preference.outside())

    def _choose(self) -> None:
        scheme = CallScheme(self.choice.currentData())
        self._preference.choose(scheme, self.line.text())
        self.chosen.emit()
