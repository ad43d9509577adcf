"""The preferences: one page, a heading for each section."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from ucc_client.ui.furniture import furnish, primary_button
from ucc_client.ui.settings.call_preference import CallPreference
from ucc_client.ui.settings.call_section import CallSection
from ucc_client.ui.settings.holiday_place import HolidayPreference
from ucc_client.ui.settings.holiday_section import HolidaySection, PlacesSearch
from ucc_client.ui.style import HEADING, SPACE, set_type
from ucc_client.ui.words import Words


class PreferencesDialog(QDialog):
    """Changes what the user prefers, when it is accepted."""

    def __init__(
        self,
        words: Words,
        holidays: HolidayPreference,
        calls: CallPreference,
        search: PlacesSearch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._holidays, self._calls = holidays, calls
        self.holidays = HolidaySection(words, holidays.place(), search)
        self.calls = CallSection(calls.scheme())
        self.use = primary_button(self.tr("&Save"))
        self.cancel = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout()
        column.setSpacing(SPACE + 2)
        sections: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Public holidays"), self.holidays),
            (self.tr("Calls"), self.calls),
        )
        for title, section in sections:
            heading = QLabel(title)
            set_type(heading, HEADING, strong=True)
            column.addWidget(heading)
            column.addWidget(section)
            column.addSpacing(SPACE)
        column.addStretch(1)
        furnish(self, column, (), (self.cancel, self.use))
        self.setMinimumWidth(520)
        self.use.setDefault(True)
        self.cancel.setAutoDefault(True)  # Enter presses it while the keyboard is there
        self.use.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.holidays.country.setFocus()

    def accept(self) -> None:
        """Keep what was chosen."""
        self._holidays.choose(self.holidays.place())
        self._calls.choose(self.calls.scheme())
        super().accept()
