"""Public holidays by country and region, as the library `holidays` knows them.

It is imported when somebody asks for the first time: that costs a tenth of a second.
"""

from __future__ import annotations

import datetime
import importlib
from functools import lru_cache

from ucc_client.application.queries import (
    CalendarQuery,
    GetHolidayPlaces,
    GetHolidays,
    HolidayPlaces,
    HolidayRegion,
    Holidays,
)

_YEARS = range(1900, 2201)
"""Years for which somebody may want to know; the library's data covers less, and says so."""


def answer(query: CalendarQuery) -> Holidays | HolidayPlaces:
    """Return what is asked for."""
    return holidays_of(query) if isinstance(query, GetHolidays) else places(query)


def holidays_of(request: GetHolidays) -> Holidays:
    """Return the public holidays of these years; none of a place that is not known."""
    return Holidays(
        days=tuple(
            day
            for year in sorted(set(request.years))
            if year in _YEARS
            for day in _year(request.country, request.region, request.language, year)
        )
    )


def places(request: GetHolidayPlaces) -> HolidayPlaces:
    """Return all countries, by ISO 3166-1, and the regions of the one that is asked about."""
    registry = importlib.import_module("holidays.registry")
    countries = sorted({codes[1] for codes in registry.COUNTRIES.values()})
    regions: list[HolidayRegion] = []
    if request.country in countries:
        library = importlib.import_module("holidays")
        aliases = library.country_holidays(request.country).get_subdivision_aliases()
        regions = [
            # Abbreviations stand among the names.
            HolidayRegion(code=code, name=max(names, key=len, default=code))
            for code, names in aliases.items()
        ]
    return HolidayPlaces(countries=tuple(countries), regions=tuple(regions))


@lru_cache(maxsize=64)
def _year(
    country: str, region: str, language: str, year: int
) -> tuple[tuple[datetime.date, str], ...]:
    library = importlib.import_module("holidays")
    try:
        known = library.country_holidays(country)
        # Without a language it would be that of the process's environment.
        spoken = _nearest(language, known.supported_languages) or known.default_language
        found = library.country_holidays(
            country, subdiv=region or None, years=year, language=spoken
        )
    except NotImplementedError:
        # So the library says that it knows no such country or region (settings outlive both).
        return ()
    return tuple(sorted(found.items()))


def _nearest(language: str, supported: tuple[str, ...]) -> str | None:
    """Return the library's word for a language (`en_GB`), None where it does not speak it."""
    if language in supported:
        return language
    plain = language.partition("_")[0]
    return next((one for one in supported if one.partition("_")[0] == plain), None)
