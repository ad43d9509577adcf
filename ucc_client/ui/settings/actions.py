"""Opens the preferences, and asks the worker for what they offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from ucc_client.application.changes import Result
from ucc_client.application.queries import GetHolidayPlaces, HolidayPlaces
from ucc_client.application.session_start import SessionStart
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.settings.appearance_preference import AppearancePreference
from ucc_client.ui.settings.call_preference import CallPreference
from ucc_client.ui.settings.holiday_place import HolidayPreference
from ucc_client.ui.settings.holiday_section import PlacesReceiver
from ucc_client.ui.settings.locked_choices import LockedChoices
from ucc_client.ui.settings.reminder_preference import ReminderPreference
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.settings.dialog import PreferencesDialog


class PreferencesActions(QObject):
    """Between the window's menu and the dialog."""

    restart_wanted = Signal()
    """What was chosen holds at once by another start."""

    def __init__(
        self,
        window: MainWindow,
        bridge: Bridge,
        words: Words,
        holidays: HolidayPreference,
        calls: CallPreference,
        *,
        reminding: ReminderPreference,
        session: SessionStart,
        appearance: AppearancePreference,
        locks: LockedChoices,
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        self._holidays, self._calls = holidays, calls
        self._reminding, self._session, self._appearance = reminding, session, appearance
        self._locks = locks
        self._dialog: PreferencesDialog | None = None
        window.preferences_wanted.connect(self._open)

    def _open(self) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            return
        from ucc_client.ui.settings.dialog import PreferencesDialog

        dialog = PreferencesDialog(
            self._words,
            self._holidays,
            self._calls,
            self._search,
            self._window,
            reminding=self._reminding,
            session=self._session,
            appearance=self._appearance,
            locks=self._locks,
        )
        before = self._appearance.language()
        dialog.accepted.connect(lambda: self._offer_restart(before))
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _offer_restart(self, before: str) -> None:
        """Another language holds at once only by another start."""
        if self._appearance.language() == before:
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Language"))
        box.setText(self.tr("The window speaks the other language when it is started again."))
        again = box.addButton(self.tr("&Start again now"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(self.tr("&Later"), QMessageBox.ButtonRole.RejectRole))
        again.clicked.connect(self.restart_wanted)
        box.open()

    def _closed(self) -> None:
        self._dialog = None

    def _search(self, country: str, receive: PlacesReceiver) -> None:
        def answered(result: Result) -> None:
            # The dialog may be gone by now.
            if isinstance(result, HolidayPlaces) and self._dialog is not None:
                receive(result)

        self._bridge.send(GetHolidayPlaces(country=country), answered)
