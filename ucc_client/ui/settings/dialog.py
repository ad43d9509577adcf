"""The preferences: one page of two columns, a heading for each section."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ucc_client.application.session_start import SessionStart
from ucc_client.ui.furniture import furnish, primary_button
from ucc_client.ui.settings.appearance_preference import AppearancePreference
from ucc_client.ui.settings.appearance_section import AppearanceSection
from ucc_client.ui.settings.call_preference import CallPreference
from ucc_client.ui.settings.call_section import CallSection
from ucc_client.ui.settings.holiday_place import HolidayPreference
from ucc_client.ui.settings.holiday_section import HolidaySection, PlacesSearch
from ucc_client.ui.settings.locked_choices import LockedChoices
from ucc_client.ui.settings.reminder_preference import ReminderPreference
from ucc_client.ui.settings.reminder_section import ReminderSection
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
        *,
        reminding: ReminderPreference,
        session: SessionStart,
        appearance: AppearancePreference,
        locks: LockedChoices | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._holidays, self._calls = holidays, calls
        self._reminding, self._session, self._appearance = reminding, session, appearance
        self.reminders = ReminderSection(
            reminding.wishes(), to_tray=reminding.to_tray(), at_login=session.is_on()
        )
        self.appearance = AppearanceSection(appearance.scheme(), appearance.language())
        self.holidays = HolidaySection(words, holidays.place(), search)
        self.calls = CallSection(calls.scheme(), calls.outside())
        if locks is not None:
            self._lock(locks)
        self.use = primary_button(self.tr("&Save"))
        self.cancel = QPushButton(self.tr("Cancel"))
        columns = QHBoxLayout()
        columns.setSpacing(3 * SPACE)
        for sections in (
            (
                (self.tr("Notifications"), self.reminders),
                (self.tr("Appearance"), self.appearance),
            ),
            ((self.tr("Public holidays"), self.holidays), (self.tr("Calls"), self.calls)),
        ):
            columns.addLayout(_column(sections), 1)
        furnish(self, columns, (), (self.cancel, self.use))
        self.setMinimumWidth(900)
        self.use.setDefault(True)
        self.cancel.setAutoDefault(True)  # Enter presses it while the keyboard is there
        self.use.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        if self.holidays.country.isEnabled():
            self.holidays.country.setFocus()

    def _lock(self, locks: LockedChoices) -> None:
        """Take away what an administrator set for good."""
        told, looks, calls, places = self.reminders, self.appearance, self.calls, self.holidays
        places.region_is_fixed = locks.holds("holidays/region")
        locks.mark(
            told,
            {
                "reminders/minutes": tuple(told.moments.values()),
                "reminders/nag": (told.nag,),
                "reminders/missed": (told.missed,),
                "reminders/check": (told.check,),
                "window/close_to_tray": (told.to_tray,),
            },
        )
        locks.mark(
            looks,
            {"appearance/scheme": (looks.colours,), "appearance/language": (looks.languages,)},
        )
        locks.mark(calls, {"calls/scheme": (calls.choice,), "calls/outside": (calls.line,)})
        locks.mark(
            places, {"holidays/country": (places.country,), "holidays/region": (places.region,)}
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Be high enough for all that stands here, in however many lines."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def accept(self) -> None:
        """Keep what was chosen, which holds at once; says what could not be kept."""
        chosen = self.reminders
        try:
            self._session.set(on=chosen.at_login.isChecked())
        except OSError as error:
            QMessageBox.warning(
                self,
                self.tr("Not saved"),
                self.tr("The start at log-in could not be changed: %1").replace(
                    "%1", error.strerror or str(error)
                ),
            )
            return
        self._reminding.choose(chosen.wishes(), to_tray=chosen.to_tray.isChecked())
        self._holidays.choose(self.holidays.place())
        self._appearance.choose(self.appearance.scheme(), self.appearance.language())
        self._calls.choose(self.calls.scheme(), self.calls.outside())
        super().accept()


def _column(sections: Sequence[tuple[str, QWidget]]) -> QVBoxLayout:
    """Return sections below each other, each with its heading."""
    column = QVBoxLayout()
    column.setSpacing(SPACE + 2)
    for title, section in sections:
        heading = QLabel(title)
        set_type(heading, HEADING, strong=True)
        column.addWidget(heading)
        column.addWidget(section)
        column.addSpacing(SPACE)
    column.addStretch(1)
    return column
