"""Whose public holidays are shown: a country and a region, kept with the window's settings."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QLocale, QObject, QSettings, Signal

COUNTRY, REGION = "holidays/country", "holidays/region"


class HolidayPlace(msgspec.Struct, frozen=True):
    """A country by its ISO 3166-1 code, empty for none, and a region of it, empty for none."""

    country: str = ""
    region: str = ""


class HolidayPreference(QObject):
    """Until the user chooses, the country is that of the system's language settings."""

    changed = Signal()

    def __init__(self, settings: QSettings, system: QLocale) -> None:
        super().__init__()
        self._settings = settings
        self._proposed = country_of(system)

    def place(self) -> HolidayPlace:
        """Return what holds."""
        country = self._settings.value(COUNTRY)
        if country is None:
            return HolidayPlace(self._proposed)
        return HolidayPlace(str(country), str(self._settings.value(REGION) or ""))

    def choose(self, place: HolidayPlace) -> None:
        """Keep what the user chose."""
        if place == self.place():
            return
        self._settings.setValue(COUNTRY, place.country)
        self._settings.setValue(REGION, place.region)
        self.changed.emit()


def country_of(locale: QLocale) -> str:
    """Return the ISO 3166-1 code of a locale's country; empty when it names none."""
    if locale.language() == QLocale.Language.C:
        return ""
    code = QLocale.territoryToCode(locale.territory())
    # Larger areas have numbers.
    return code if code.isalpha() else ""
