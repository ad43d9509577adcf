"""Which other conferences lie on the dates of one that is being planned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import chain, islice
from zoneinfo import ZoneInfo

from ucc_client.application.queries import GetOverlaps, Overlap, Overlaps
from ucc_client.application.row_series import (
    dates_not_over,
    duration_ms,
    has_dates_to_come,
    lasts_ms,
    name_on,
)
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.recurrence import to_wall
from ucc_client.domain.series_of import known_zone

MOST_DATES = 12
_MOST_FOUND = 60
_UTC = ZoneInfo("UTC")
_DAY_MS = 86_400_000
_GAP_MS = 3_600_000
"""By how much a change of the clocks moves a date that it skips, or stretches what it lies in."""


def overlaps(cache: ConferenceCache, query: GetOverlaps) -> Overlaps:
    """Return what lies on the query's first dates; raises `cache.errors.CacheError`."""
    dates = sorted(query.dates)[:MOST_DATES]
    zone = known_zone(query.zone) or _UTC
    rows = cache.candidates(dates, query.minutes, query.key)
    found = chain.from_iterable(_overlaps(row, dates, query.minutes * 60_000, zone) for row in rows)
    return Overlaps(found=tuple(sorted(islice(found, _MOST_FOUND), key=_order)))


def _overlaps(
    row: ConferenceRow, dates: Sequence[int], wanted: int, zone: ZoneInfo
) -> Iterator[Overlap]:
    for date in _near(row, dates, wanted, zone):
        # What ends as the other begins does not overlap.
        other = next(dates_not_over(row, zone, date), None)
        if other is not None and other.start < date + wanted:
            end = other.start + lasts_ms(row, other.original)
            name = name_on(row, other.original)
            yield Overlap(date=date, key=row.key, name=name, start=other.start, end=end)


def _near(row: ConferenceRow, dates: Sequence[int], wanted: int, zone: ZoneInfo) -> Iterator[int]:
    """Yield the dates to look at: those at a time of day at which the series can be.

    Looking at one costs ten times as much as this.
    """
    if row.moved or not has_dates_to_come(row):
        yield from dates
        return
    own = known_zone(row.zone) or zone
    lasts, clock = duration_ms(row), _clock(row.start, own)
    for date in dates:
        since = (clock - _clock(date, own) + lasts + _GAP_MS) % _DAY_MS
        if since < lasts + wanted + 2 * _GAP_MS:
            yield date


@lru_cache(maxsize=4096)
def _clock(instant: int, zone: ZoneInfo) -> int:
    """Return the time of day in milliseconds."""
    wall = to_wall(instant, zone)
    midnight = datetime.combine(wall.date(), datetime.min.time())
    return (wall - midnight) // timedelta(milliseconds=1)


def _order(found: Overlap) -> tuple[int, int, str, str]:
    return found.date, found.start, found.name, found.key
