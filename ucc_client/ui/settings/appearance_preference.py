"""How the window looks and in which language it speaks, kept with the window's settings."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import TypeVar

import msgspec
from PySide6.QtCore import QObject, QSettings, Qt, Signal

from ucc_client.domain.languages import NAMES

SCHEME, LANGUAGE = "appearance/scheme", "appearance/language"
DENSITY, FIRST_DAY = "appearance/density", "appearance/first_day"


class Scheme(enum.StrEnum):
    """Which colours hold."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Density(enum.StrEnum):
    """How much room a line has."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class FirstDay(enum.StrEnum):
    """With which day a week begins."""

    SYSTEM = "system"
    MONDAY = "monday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    def weekday(self) -> Qt.DayOfWeek | None:
        """Return the day, None for the system's."""
        return {
            FirstDay.MONDAY: Qt.DayOfWeek.Monday,
            FirstDay.SATURDAY: Qt.DayOfWeek.Saturday,
            FirstDay.SUNDAY: Qt.DayOfWeek.Sunday,
        }.get(self)


class Looks(msgspec.Struct, frozen=True, kw_only=True):
    """How the window looks; `language` is a code, empty for the system's."""

    scheme: Scheme = Scheme.SYSTEM
    language: str = ""
    density: Density = Density.COMFORTABLE
    first_day: FirstDay = FirstDay.SYSTEM


_Chosen = TypeVar("_Chosen", bound=enum.StrEnum)


class AppearancePreference(QObject):
    """The system's until the user chooses."""

    changed = Signal()
    """Something else holds; a language does from the next start on."""

    def __init__(self, settings: QSettings, languages: Sequence[str] = tuple(NAMES)) -> None:
        """Offer these `languages`, by their codes."""
        super().__init__()
        self._settings = settings
        self.languages = languages

    def looks(self) -> Looks:
        """Return what holds."""
        language = str(self._settings.value(LANGUAGE) or "")
        return Looks(
            scheme=self._kept(SCHEME, Scheme.SYSTEM),
            language=language if language in self.languages else "",
            density=self._kept(DENSITY, Density.COMFORTABLE),
            first_day=self._kept(FIRST_DAY, FirstDay.SYSTEM),
        )

    def choose(self, looks: Looks) -> None:
        """Keep what the user chose."""
        before = self.looks()
        for key, chosen, held in (
            (SCHEME, looks.scheme.value, before.scheme.value),
            (LANGUAGE, looks.language, before.language),
            (DENSITY, looks.density.value, before.density.value),
            (FIRST_DAY, looks.first_day.value, before.first_day.value),
        ):
            if chosen != held:
                self._settings.setValue(key, chosen)
        if looks != before:
            self.changed.emit()

    def _kept(self, key: str, usual: _Chosen) -> _Chosen:
        """Return what is kept under a name, the usual where that is nothing one knows."""
        kept = str(self._settings.value(key) or "")
        return next((one for one in type(usual) if one.value == kept), usual)
