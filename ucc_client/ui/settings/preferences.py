"""All that the user prefers, and the way back to what held at first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLocale, QSettings

from ucc_client.application.session_start import SessionStart
from ucc_client.ui.settings.appearance_preference import AppearancePreference
from ucc_client.ui.settings.call_preference import CallPreference
from ucc_client.ui.settings.holiday_place import HolidayPreference
from ucc_client.ui.settings.log_preference import LogPreference
from ucc_client.ui.settings.reminder_preference import ReminderPreference
from ucc_client.ui.settings.sync_preference import SyncPreference
from ucc_client.ui.settings.update_preference import UpdatePreference

AT_LOGIN = "session/start"
"""Stands for the start with the session, which is not kept with the window's settings."""


class Preferences:
    """One object for each thing to prefer, over the window's settings."""

    def __init__(
        self,
        settings: QSettings,
        system: QLocale,
        session: SessionStart,
        locked: frozenset[str] = frozenset(),
        appearance: AppearancePreference | None = None,
        *,
        updates: str = "",
    ) -> None:
        """Know the `system`'s locale, and which settings are `locked`, by the window's names.

        `appearance` is the one that the window follows already; `updates` the address of new
        versions, empty for none.
        """
        self._settings = settings
        self.locked = locked
        self.session = session
        self.appearance = appearance or AppearancePreference(settings)
        self.calls = CallPreference(settings)
        self.holidays = HolidayPreference(settings, system)
        self.reminding = ReminderPreference(settings)
        self.syncing = SyncPreference(settings)
        self.logging = LogPreference(settings)
        self.updates = UpdatePreference(settings, updates)

    def reset(self, keys: Iterable[str]) -> Mapping[str, object]:
        """Let go of what the user chose under these names, and return it.

        What is locked stays. Raises OSError when the start with the session cannot be changed, and
        lets go of nothing then.
        """
        before: dict[str, object] = {}
        keys = tuple(keys)
        if AT_LOGIN in keys and self.session.is_on():
            self.session.set(on=False)
            before[AT_LOGIN] = True
        for key in keys:
            if key not in self.locked and self._settings.contains(key):
                before[key] = self._settings.value(key)
                self._settings.remove(key)
        self._tell()
        return before

    def put_back(self, before: Mapping[str, object]) -> None:
        """Choose again what `reset` returned; raises OSError where only the start is not."""
        for key, value in before.items():
            if key != AT_LOGIN:
                self._settings.setValue(key, value)
        self._tell()
        if AT_LOGIN in before:
            self.session.set(on=True)

    def _tell(self) -> None:
        for one in (
            self.appearance,
            self.holidays,
            self.reminding,
            self.syncing,
            self.logging,
            self.updates,
        ):
            one.changed.emit()
