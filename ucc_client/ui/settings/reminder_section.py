"""The part of the preferences about reminders, the tray and the start of the session."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal

from ucc_client.application.session_start import SessionStart
from ucc_client.domain.alarm import MOMENTS, Wishes
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.preferences import AT_LOGIN
from ucc_client.ui.settings.reminder_preference import (
    CHECK,
    MINUTES,
    MISSED,
    NAG,
    TO_TRAY,
    ReminderPreference,
)
from ucc_client.ui.settings.section import Section
from ucc_client.ui.style import Theme
from ucc_client.ui.wrapping_box import WrappingBox


class ReminderSection(Section):
    """One box for each choice."""

    failed = Signal(str)
    """The start with the session could not be changed, and why."""

    def __init__(
        self, theme: Theme, icons: Icons, preference: ReminderPreference, session: SessionStart
    ) -> None:
        super().__init__(theme, icons)
        self._preference, self._session = preference, session
        names = {
            15: self.tr("1&5 minutes before"),
            5: self.tr("5 &minutes before"),
            0: self.tr("&at the start"),
        }
        self.moments = {m: WrappingBox(names[m]) for m in MOMENTS}
        row = self.add_below(list(self.moments.values()), MINUTES)
        row.lead(self.tr("Remind me of my conferences"))
        row.also = self.tr("reminder, alarm, notice")
        self.nag = self.add_box(
            self.tr("Re&peat every two minutes from the start until I join"), NAG
        )
        self.missed = self.add_box(self.tr("Tell me at the next start &what I missed"), MISSED)
        self.check = self.add_box(
            self.tr("Look o&ver my own conferences a quarter of an hour before"), CHECK
        )
        self.to_tray = WrappingBox(self.tr("&Keep running in the tray when the window is closed"))
        row = self.add_below([self.to_tray], TO_TRAY)
        row.explain(self.tr("Where the desktop has no tray, the window stays as it is."))
        row.also = self.tr("background, system tray, quit")
        self.at_login = self.add_box(self.tr("S&tart hidden when I log in"), AT_LOGIN)
        self.rows[-1].also = self.tr("autostart, begin with the computer")
        self.show_choices()
        for box in (*self.moments.values(), self.nag, self.missed, self.check, self.to_tray):
            box.toggled.connect(self._choose)
        self.at_login.toggled.connect(self._choose_start)

    def title(self) -> str:
        """Return what stands above it."""
        return self.tr("Notifications")

    def show_choices(self) -> None:
        """Show what holds."""
        wishes = self._preference.wishes()
        for box, checked in (
            *((box, minutes in wishes.minutes) for minutes, box in self.moments.items()),
            (self.nag, wishes.nag),
            (self.missed, wishes.missed),
            (self.check, wishes.check),
            (self.to_tray, self._preference.to_tray()),
            (self.at_login, self._session.is_on()),
        ):
            with QSignalBlocker(box):
                box.setChecked(checked)

    def _choose(self) -> None:
        wishes = Wishes(
            minutes=tuple(m for m, box in self.moments.items() if box.isChecked()),
            nag=self.nag.isChecked(),
            missed=self.missed.isChecked(),
            check=self.check.isChecked(),
        )
        self._preference.choose(wishes, to_tray=self.to_tray.isChecked())
        self.chosen.emit()

    def _choose_start(self, on: bool) -> None:
        try:
            self._session.set(on=on)
        except OSError as error:
            self.show_choices()
            self.failed.emit(error.strerror or str(error))
            return
        self.chosen.emit()
