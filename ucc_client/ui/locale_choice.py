"""In which language the window speaks, and whose formats and zone its dates and times have."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QLocale, QTimeZone

_LINK = Path("/etc/localtime")


def locale_for(language: str, spoken: Sequence[str]) -> QLocale:
    """Return the locale of the language asked for, else the system's if we speak it, else English.

    `spoken` are the codes of the languages that the window has texts in.

    The formats are the system's. Where those are of another language (`LC_TIME` beside `LANG`),
    the names of days and months are of the window's language all the same: they stand in its
    sentences.
    """
    system = QLocale.system()
    wanted = (
        [language]
        if language in spoken
        else [tag.partition("-")[0] for tag in system.uiLanguages()]
    )
    chosen = next((tag for tag in wanted if tag in spoken), "en")
    own = usual_locale(chosen)
    same_language = system.name().partition("_")[0] == chosen
    if same_language and system.standaloneDayName(3) == own.standaloneDayName(3):
        return system
    place = _formats().territory()
    if not same_language or place == QLocale.Country.AnyTerritory:
        return own
    return QLocale(own.language(), place)


def usual_locale(language: str) -> QLocale:
    """Return the locale of a language where nobody says of which country."""
    return QLocale("en_GB" if language == "en" else language)


def system_zone(link: Path = _LINK) -> ZoneInfo:
    """Return the system's time zone; UTC when it has no IANA name.

    `link` points to the zone's file where a system has such a link, and nobody is told otherwise
    by `TZ`. Qt would look through the files of all zones there.
    """
    try:
        linked = "" if "TZ" in os.environ else str(link.readlink()).partition("/zoneinfo/")[2]
        if linked:
            return ZoneInfo(linked)
    except (OSError, ZoneInfoNotFoundError, ValueError):
        pass
    try:
        return ZoneInfo(bytes(QTimeZone.systemTimeZoneId().data()).decode())
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def _formats() -> QLocale:
    """Return the locale of the system's dates and times, as far as it has a name."""
    name = os.environ.get("LC_ALL") or os.environ.get("LC_TIME")
    return QLocale(name.partition(".")[0]) if name else QLocale.system()
