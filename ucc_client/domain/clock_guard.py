"""Whether a server that keeps an instant only will start a series at the time that is meant.

A plain STARFACE says `startTime`, the first date or the next, and no zone. How it finds the dates
that follow it does not say either. It may keep the clock of the organiser's zone, or that of
another one, or add whole days to the instant; the last is the clock of UTC. So each guess about it
is a zone, and what it showed when it went on to a later date tells which. As long as it showed
nothing it is taken to keep the organiser's.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import timedelta
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.recurrence import Occurrence, may_be_dates_of_one_series, to_wall
from ucc_client.domain.series import Series, rule_of
from ucc_client.domain.series_of import known_zone

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
_FAR_MS = 400 * DAY_MS
_MOST_MS = 3 * HOUR_MS
"""Clocks are not changed by more; dates that lie further apart are not the same date."""
_GUESSES = ("UTC", "Europe/Berlin", "America/New_York", "Australia/Sydney", "America/Santiago")
"""Zones whose clocks change at different times, or never."""


class KeptClock(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept here of a series, as the server does not keep it.

    `meant` is a date at the time of day that is meant by the clock of `zone` (IANA name), and
    `seen` the start that the server said last; both are epoch milliseconds.
    """

    zone: str
    meant: int
    seen: int
    occurrence: Occurrence


class ClockShift(msgspec.Struct, frozen=True, kw_only=True):
    """The first date that the server will start at another time than is meant.

    `start` is when the server will, `meant` when it should, in epoch milliseconds, and `zone` whose
    clock is meant. `is_next` tells whether no other date comes before it.
    """

    start: int
    meant: int
    zone: str
    is_next: bool


def follow(
    kept: KeptClock | None, start: int, occurrence: Occurrence, own_zone: str
) -> tuple[KeptClock, str]:
    """Return what is to be kept once the server says `start`, and the zone that this shows.

    The zone is empty when it shows none. A start that no clock leads to from the one before was
    changed by somebody: it is what is meant from now on. `own_zone` is that of this computer.
    """
    if kept is None:
        return KeptClock(zone=own_zone, meant=start, seen=start, occurrence=occurrence), ""
    if (start, occurrence) == (kept.seen, kept.occurrence):
        return kept, ""
    possible = _zones_between(kept, start) if occurrence is kept.occurrence else []
    if not possible:
        changed = KeptClock(zone=kept.zone, meant=start, seen=start, occurrence=occurrence)
        return changed, ""
    shown = "" if {kept.zone, "UTC"} <= set(possible) else possible[0]
    return msgspec.structs.replace(kept, seen=start), shown


def next_shift(kept: KeptClock, start: int, shown_zone: str, now: int) -> ClockShift | None:
    """Return the first date within about a year that the server will start at another time.

    `start` is what the server says or is about to be told, `shown_zone` the zone that it showed
    before, empty for none. All instants are epoch milliseconds.
    """
    own = known_zone(kept.zone)
    if own is None or kept.occurrence is Occurrence.ONCE:
        return None
    clock = known_zone(shown_zone) or own
    begin = max(now, start)
    coming = _series(start, clock, kept.occurrence).between(begin, begin + _FAR_MS)
    meant = [
        one.start
        for one in _series(kept.meant, own, kept.occurrence).between(
            begin - DAY_MS, begin + _FAR_MS + DAY_MS
        )
    ]
    for position, date in enumerate(coming):
        nearest = _nearest(meant, date.start)
        if nearest is not None and nearest != date.start:
            return ClockShift(
                start=date.start, meant=nearest, zone=kept.zone, is_next=position == 0
            )
    return None


def next_is_shifted(kept: KeptClock, start: int, shown_zone: str, now: int) -> bool:
    """Tell whether the very next date will start at another time than is meant.

    Asked as `next_shift`, it answers for many series at once.
    """
    own = known_zone(kept.zone)
    if own is None or kept.occurrence is Occurrence.ONCE:
        return False
    clock = known_zone(shown_zone) or own
    date = _series(start, clock, kept.occurrence).next_date(max(now, start))
    if date is None:
        return False
    near = _series(kept.meant, own, kept.occurrence).between(
        date.start - _MOST_MS, date.start + _MOST_MS + 1
    )
    return bool(near) and all(one.start != date.start for one in near)


def _series(start: int, zone: ZoneInfo, occurrence: Occurrence) -> Series:
    return Series(start=start, zone=zone, rule=rule_of(occurrence, start, zone))


def _nearest(sorted_dates: list[int], wanted: int) -> int | None:
    place = bisect_left(sorted_dates, wanted)
    near = sorted_dates[max(place - 1, 0) : place + 1]
    found = min(near, key=lambda one: abs(one - wanted), default=None)
    return found if found is not None and abs(found - wanted) <= _MOST_MS else None


def _zones_between(kept: KeptClock, start: int) -> list[str]:
    """Return the zones by whose clock the start before leads to `start`, the organiser's first."""
    if abs(start - kept.seen) < DAY_MS - _MOST_MS or not may_be_dates_of_one_series(
        kept.seen, start, kept.occurrence
    ):
        return []
    names = dict.fromkeys((kept.zone, *_GUESSES))
    zones = ((name, known_zone(name)) for name in names)
    return [name for name, zone in zones if zone and _same_time(kept.seen, start, zone)]


def _same_time(one: int, other: int, zone: ZoneInfo) -> bool:
    times = (to_wall(moment, zone) for moment in (one, other))
    first, second = (
        timedelta(hours=wall.hour, minutes=wall.minute, seconds=wall.second) for wall in times
    )
    return first == second
