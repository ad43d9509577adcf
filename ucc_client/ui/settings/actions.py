"""Opens the preferences, and asks the worker for what they offer."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.application.changes import Result
from ucc_client.application.queries import GetHolidayPlaces, HolidayPlaces
from ucc_client.application.session_start import SessionStart
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.settings.call_preference import CallPreference
from ucc_client.ui.settings.dialog import PreferencesDialog
from ucc_client.ui.settings.holiday_place import HolidayPreference
from ucc_client.ui.settings.holiday_section import PlacesReceiver
from ucc_client.ui.settings.reminder_preference import ReminderPreference
from ucc_client.ui.words import Words


class PreferencesActions(QObject):
    """Between the window's menu and the dialog."""

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
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        self._holidays, self._calls = holidays, calls
        self._reminding, self._session = reminding, session
        self._dialog: PreferencesDialog | None = None
        window.preferences_wanted.connect(self._open)

    def _open(self) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = PreferencesDialog(
            self._words,
            self._holidays,
            self._calls,
            self._search,
            self._window,
            reminding=self._reminding,
            session=self._session,
        )
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self._dialog = None

    def _search(self, country: str, receive: PlacesReceiver) -> None:
        def answered(result: Result) -> None:
            # The dialog may be gone by now.
            if isinstance(result, HolidayPlaces) and self._dialog is not None:
                receive(result)

        self._bridge.send(GetHolidayPlaces(country=country), answered)
