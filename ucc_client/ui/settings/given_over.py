"""The window's settings, over those that an administrator gives."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSettings

from ucc_client.application.given_settings import GivenSettings


class SettingsOverGiven(QSettings):
    """What is given holds where the user chose nothing; what is locked holds always."""

    def __init__(self, file: str, given: GivenSettings) -> None:
        super().__init__(file, QSettings.Format.IniFormat)
        self._given = given

    def value(self, key: str, default: Any = None, kind: Any = None) -> Any:
        """Return what holds."""
        given = self._given.values.get(key)
        if key in self._given.locked:
            return default if given is None else given
        chosen = super().value(key)
        if chosen is not None:
            return chosen
        return default if given is None else given

    def setValue(self, key: str, value: object) -> None:
        """Keep what the user chose; what is locked, or given and left so, is no choice."""
        as_given = self._given.values.get(key) == value and not self.contains(key)
        if key not in self._given.locked and not as_given:
            super().setValue(key, value)
