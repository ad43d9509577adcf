"""Light or dark, and in which language, kept with the window's settings."""

from __future__ import annotations

import enum

from PySide6.QtCore import QObject, QSettings, Signal

from ucc_client.ui.locale_choice import LANGUAGES

_SCHEME, _LANGUAGE = "appearance/scheme", "appearance/language"


class Scheme(enum.StrEnum):
    """Which colours hold."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class AppearancePreference(QObject):
    """The system's until the user chooses."""

    changed = Signal()
    """Other colours hold."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    def scheme(self) -> Scheme:
        """Return which colours hold."""
        kept = str(self._settings.value(_SCHEME) or "")
        return next((one for one in Scheme if one.value == kept), Scheme.SYSTEM)

    def language(self) -> str:
        """Return the code of the language that was chosen, empty for the system's."""
        kept = str(self._settings.value(_LANGUAGE) or "")
        return kept if kept in LANGUAGES else ""

    def choose(self, scheme: Scheme, language: str) -> None:
        """Keep what the user chose; colours hold at once, a language from the next start on."""
        if scheme is not self.scheme():
            self._settings.setValue(_SCHEME, scheme.value)
            self.changed.emit()
        self._settings.setValue(_LANGUAGE, language)
