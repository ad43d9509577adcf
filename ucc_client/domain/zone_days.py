"""Between instants and the clock of a zone, by integers where the clocks do not change that day.

The answers are those of `recurrence.to_instant` and `to_wall`, which is asked on the few days on
which they do. Days are ordinals of the proleptic Gregorian calendar, times of day milliseconds.
"""

from __future__ import annotations

import itertools
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from ucc_client.domain.recurrence import EARLIEST, LATEST, to_instant, to_wall

DAY_MS = 86_400_000
EPOCH = date(1970, 1, 1).toordinal()
BITS = 7
BLOCK = 1 << BITS
MASK = BLOCK - 1
"""Days are looked at in blocks: a day's is `day >> BITS`, its place there `day & MASK`."""
_FIRST, _LAST = date(2, 1, 1).toordinal(), date(9997, 12, 31).toordinal()
_MS = timedelta(milliseconds=1)


def slow_instant(day: int, clock: int, zone: ZoneInfo) -> int:
    """Return the instant (epoch ms) of a time of day on any day; of two equal ones the first."""
    midnight = datetime.combine(date.fromordinal(day), time())
    return to_instant(midnight + clock * _MS, zone)


def wall_of(instant: int, zone: ZoneInfo) -> tuple[int, int]:
    """Return day and time of day at an instant (epoch ms) by the clock of a zone."""
    if not EARLIEST <= instant <= LATEST:
        instant = EARLIEST if instant < EARLIEST else LATEST
    day = instant // DAY_MS + EPOCH
    if _FIRST <= day <= _LAST:
        offset = offsets(zone, day >> BITS)[day & MASK]
        if offset is not None:
            there, clock = divmod(instant + offset, DAY_MS)
            there += EPOCH
            if there == day or offsets(zone, there >> BITS)[there & MASK] == offset:
                return there, clock
    wall = to_wall(instant, zone)
    return wall.toordinal(), (wall - wall.replace(hour=0, minute=0, second=0, microsecond=0)) // _MS


@lru_cache(maxsize=1024)
def offsets(zone: ZoneInfo, block: int) -> tuple[int | None, ...]:
    """Return the offset in milliseconds that holds all through each of the block's days.

    It is None for a day on which it changes, or into which or out of which a change reaches. On the
    others an instant is `(day - EPOCH) * DAY_MS`, and the time of day, less the offset.
    """
    first = block << BITS
    midnights = [
        _at_midnight(day, zone) if _FIRST <= day <= _LAST + 1 else None
        for day in range(first, first + BLOCK + 1)
    ]
    return tuple(
        before if before is not None and before == after else None
        for before, after in itertools.pairwise(midnights)
    )


def _at_midnight(day: int, zone: ZoneInfo) -> int | None:
    """Return the offset in milliseconds at the beginning of a day, None when there are two."""
    midnight = datetime.combine(date.fromordinal(day), time(), zone)
    offset = midnight.utcoffset()
    if offset is None or offset != midnight.replace(fold=1).utcoffset() or offset % _MS:
        return None
    return offset // _MS
