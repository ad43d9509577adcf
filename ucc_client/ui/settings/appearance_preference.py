"""Light or dark, and in which language, kept with the window's settings."""

from __future__ import annotations

import enum

import msgspec
from PySide6.QtCore import QObject, QSettings, Signal

from ucc_client.ui.locale_choice import LANGUAGES

SCHEME, LANGUAGE = "appearance/scheme", "appearance/language"


class Scheme(enum.StrEnum):
    """Which colours hold."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Looks(msgspec.Struct, frozen=True, kw_only=True):
    """How the window looks; `language` is a code, empty for the system's."""

    scheme: Scheme = Scheme.SYSTEM
    language: str = ""


class AppearancePreference(QObject):
    """The system's until the user chooses."""

    changed = Signal()
    """Something else holds; a language does from the next start on."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    def looks(self) -> Looks:
        """Return what holds."""
        kept = str(self._settings.value(SCHEME) or "")
        language = str(self._settings.value(LANGUAGE) or "")
        return Looks(
            scheme=next((one for one in Scheme if one.value == kept), Scheme.SYSTEM),
            language=language if language in LANGUAGES else "",
        )

    def choose(self, looks: Looks) -> None:
        """Keep what the user chose."""
        before = self.looks()
        for key, chosen, held in (
            (SCHEME, looks.scheme.value, before.scheme.value),
            (LANGUAGE, looks.language, before.language),
        ):
            if chosen != held:
                self._settings.setValue(key, chosen)
        if looks != before:
            self.changed.emit()
