"""When a conference takes place: once, every day, every week or every month.

A series keeps its wall-clock time in its zone: nine o'clock stays nine o'clock when
the clocks change. A time that does not exist is moved forward by the gap, a time that
exists twice is the first (PEP 495, fold 0). A monthly date on the 29th to 31st is the
last day in shorter months.
"""

from __future__ import annotations

import enum
import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


class Occurrence(enum.StrEnum):
    """How a conference repeats; the words are the wire's."""

    ONCE = "ONCE"
    EVERYDAY = "EVERYDAY"
    EVERYWEEK = "EVERYWEEK"
    EVERYMONTH = "EVERYMONTH"


_PERIOD_DAYS = {Occurrence.EVERYDAY: 1, Occurrence.EVERYWEEK: 7}
_DAY_MS = 86_400_000
_HOUR_MS = 3_600_000

EARLIEST = -62_135_510_400_000
LATEST = 253_339_228_800_000
"""2 January of year 1 and 1 January 9998, in epoch milliseconds: every zone has these."""


def to_instant(wall: datetime, zone: ZoneInfo) -> int:
    """Turn a naive wall-clock time in `zone` into epoch milliseconds."""
    return round(wall.replace(tzinfo=zone).timestamp() * 1000)


def to_wall(instant: int, zone: ZoneInfo) -> datetime:
    """Turn epoch milliseconds into the naive wall-clock time in `zone`.

    What lies outside the years 1 to 9998 is shown as their edge: a server may send anything.
    """
    within = _within(instant)
    moment = datetime.fromtimestamp(within // 1000, zone)
    return moment.replace(microsecond=within % 1000 * 1000, tzinfo=None)


def next_start(start: int, occurrence: Occurrence, zone: ZoneInfo, after: int) -> int | None:
    """Return the first date at or after `after`, or None when there is none.

    All instants are epoch milliseconds. Arithmetic only: it jumps to the date instead
    of walking there, so a series from long ago costs the same as one from yesterday.
    """
    if start >= after:
        return start
    if occurrence is Occurrence.ONCE or after > LATEST:
        return None
    start, after = _within(start), _within(after)
    first = to_wall(start, zone)
    if occurrence is Occurrence.EVERYMONTH:
        target = to_wall(after, zone)
        index = (target.year - first.year) * 12 + target.month - first.month - 1
    else:
        index = (after - start) // (_PERIOD_DAYS[occurrence] * _DAY_MS) - 1
    # The estimate is at most one period early or late (the clocks shift by hours, not days).
    for candidate in itertools.count(max(index, 0)):
        instant = to_instant(_wall_at(first, occurrence, candidate), zone)
        if instant >= after:
            return instant
    raise AssertionError("a series has no end")  # pragma: no cover


def _within(instant: int) -> int:
    return min(max(instant, EARLIEST), LATEST)


def dates(start: int, occurrence: Occurrence, zone: ZoneInfo, after: int) -> Iterator[int]:
    """Yield the dates at or after `after`, in epoch milliseconds; endless for a series."""
    following = next_start(start, occurrence, zone, after)
    while following is not None:
        yield following
        following = next_start(start, occurrence, zone, following + 1)


def may_be_dates_of_one_series(one: int, other: int, occurrence: Occurrence) -> bool:
    """Tell whether two instants (epoch milliseconds) can belong to one series of this kind.

    No zone is known here: the clocks may have changed in between, by an hour, and a monthly
    date be the last day of a shorter month.
    """
    apart = abs(other - one)
    if occurrence is Occurrence.ONCE or apart == 0:
        return apart == 0
    period = _PERIOD_DAYS.get(occurrence, 1) * _DAY_MS
    if (apart + _HOUR_MS) % period not in (0, _HOUR_MS, 2 * _HOUR_MS):
        return False
    if occurrence is not Occurrence.EVERYMONTH:
        return True
    first, second = (
        datetime.fromtimestamp(_within(moment) // 1000, UTC).day for moment in (one, other)
    )
    # Midnight in the zone may be another day here.
    is_same_day = abs(first - second) <= 1 or abs(first - second) >= 27
    return apart > 27 * _DAY_MS and (is_same_day or min(first, second) >= 27)


def _wall_at(first: datetime, occurrence: Occurrence, index: int) -> datetime:
    if occurrence is not Occurrence.EVERYMONTH:
        return first + timedelta(days=index * _PERIOD_DAYS[occurrence])
    # What is monthly alone needs it, and the window starts sooner without.
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415

    return first + relativedelta(months=index)
