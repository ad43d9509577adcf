"""Opens the preferences, and asks the worker for what they offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ucc_client.application.changes import Connection, Result, StateChanged
from ucc_client.application.queries import GetHolidayPlaces, HolidayPlaces
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.icons import Icons
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.settings.preferences import Preferences
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.settings.dialog import PreferencesDialog
    from ucc_client.ui.settings.holiday_section import PlacesReceiver


class PreferencesActions(QObject):
    """Between the window's menu and the dialog."""

    restart_wanted = Signal()
    """What was chosen holds at once by another start."""

    def __init__(
        self,
        window: MainWindow,
        bridge: Bridge,
        theme: Theme,
        icons: Icons,
        words: Words,
        *,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        self._theme, self._icons = theme, icons
        self._preferences = preferences
        self._dialog: PreferencesDialog | None = None
        self._state = StateChanged(connection=Connection.CONNECTING)
        window.preferences_wanted.connect(self._open)
        bridge.state_changed.connect(self._state_changed)

    def _open(self) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            return
        from ucc_client.ui.settings.dialog import PreferencesDialog

        dialog = PreferencesDialog(
            self._theme,
            self._icons,
            self._words,
            self._window,
            preferences=self._preferences,
            search=self._search,
        )
        dialog.restart_wanted.connect(self.restart_wanted)
        dialog.finished.connect(self._closed)
        dialog.syncing.sync_wanted.connect(self._window.sync.trigger)
        dialog.syncing.offline_wanted.connect(self._window.offline.setChecked)
        self._dialog = dialog
        self._show_state()
        dialog.open()

    def _state_changed(self, state: StateChanged) -> None:
        self._state = state
        self._show_state()

    def _show_state(self) -> None:
        if self._dialog is None:
            return
        offline = self._window.offline
        section = self._dialog.syncing
        section.show_state(self._state)
        section.show_offline(offline=offline.isChecked(), possible=offline.isEnabled())

    def _closed(self) -> None:
        self._dialog = None

    def _search(self, country: str, receive: PlacesReceiver) -> None:
        def answered(result: Result) -> None:
            # The dialog may be gone by now.
            if isinstance(result, HolidayPlaces) and self._dialog is not None:
                receive(result)

        self._bridge.send(GetHolidayPlaces(country=country), answered)
