"""Keeps what the next start shows first, as soon as nothing changes any more."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable
from zoneinfo import ZoneInfo

from ucc_client.application.first_page import first_rows
from ucc_client.application.own_zone import own_zone
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.cache.errors import CacheError

_QUIET_S = 1.0
"""Whoever syncs again at once does not wait for it."""


def keep_first_rows(cache: ConferenceCache, now: int) -> None:
    """Keep it as of `now` (epoch milliseconds), unless it is there; raises CacheError."""
    zone = ZoneInfo(own_zone())
    cache.keep_first_rows(lambda rows: first_rows(rows, now, zone))


class KeptWhenQuiet:
    """Keeps it a while after a round, where none follows at once; `clock` gives epoch ms."""

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._due = math.inf
        self._cache: ConferenceCache | None = None

    def want(self, cache: ConferenceCache) -> None:
        """Keep it of this cache, a while from now."""
        self._due, self._cache = time.monotonic() + _QUIET_S, cache

    def rest(self) -> float:
        """Return the seconds until then."""
        return self._due - time.monotonic()

    def keep(self) -> None:
        """Keep it now; the next start can do without, where the cache is closed or full."""
        self._due, cache, self._cache = math.inf, self._cache, None
        if cache is not None:
            with contextlib.suppress(CacheError):
                keep_first_rows(cache, self._clock())
