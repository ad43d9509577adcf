"""Keeps what the next start shows first, as soon as nothing changes any more."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from ucc_client.application.first_page import first_rows
from ucc_client.application.own_zone import own_zone
from ucc_client.cache.conference_cache import ConferenceCache


def keep_first_rows(cache: ConferenceCache, now: int) -> None:
    """Keep it as of `now` (epoch milliseconds), unless it is there; raises CacheError."""
    zone = ZoneInfo(own_zone())
    cache.keep_first_rows(lambda rows: first_rows(rows, now, zone))
