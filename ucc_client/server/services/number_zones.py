"""The time zone behind a telephone number, as far as its prefix tells."""

from __future__ import annotations

from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumber, timezone

from ucc_client.domain.series_of import known_zone


@lru_cache(maxsize=4096)
def zone_of_number(number: str, country: str = "") -> str:
    """Return the IANA zone of a number; empty when it may be in several, or is none.

    `country` (ISO 3166) is where a number in national form is dialled; without it only one in
    international form is read. Internal numbers have no zone.
    """
    parsed = _parsed(number, country)
    zones = timezone.time_zones_for_number(parsed) if parsed is not None else ()
    return zones[0] if len(zones) == 1 and known_zone(zones[0]) else ""


@lru_cache(maxsize=16)
def country_of_number(number: str) -> str:
    """Return the country (ISO 3166) of a number in international form; empty for any other."""
    parsed = _parsed(number, "")
    country = phonenumbers.region_code_for_number(parsed) if parsed is not None else None
    return country if country and country.isalpha() else ""


def _parsed(number: str, country: str) -> PhoneNumber | None:
    try:
        parsed = phonenumbers.parse(number, country or None)
    except phonenumbers.NumberParseException:
        return None
    return parsed if phonenumbers.is_valid_number(parsed) else None
