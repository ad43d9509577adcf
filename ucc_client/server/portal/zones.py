"""The time zones to choose from."""

from __future__ import annotations

from functools import lru_cache
from zoneinfo import available_timezones

_PLACES = (
    "Africa",
    "America",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
)


@lru_cache(maxsize=16)
def zone_names(chosen: str) -> tuple[str, ...]:
    """Return the IANA names of all zones that people live in, and the chosen one."""
    return tuple(sorted({chosen, *_inhabited()} - {""}))


@lru_cache(maxsize=1)
def _inhabited() -> frozenset[str]:
    known = available_timezones()
    return frozenset({"UTC", *(one for one in known if one.partition("/")[0] in _PLACES)})
