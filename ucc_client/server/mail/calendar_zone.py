"""The clocks of a time zone for calendars that know none by name (RFC 5545, 3.6.5).

Our own, because `icalendar` says when a gap ends, where the RFC wants to know when it begins, and
leaves out a change that is taken back within two months, as in Morocco's month of fasting.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


@lru_cache(maxsize=64)
def clocks(zone: ZoneInfo, begin: int, end: int) -> Timezone:
    """Return the VTIMEZONE from the first day of the year `begin` until that of `end`."""
    moment, last = datetime(begin, 1, 1, tzinfo=UTC), datetime(end, 1, 1, tzinfo=UTC)
    found = Timezone()
    found.add("TZID", zone.key)
    same = _kind(moment, zone)
    onsets: dict[tuple[timedelta, timedelta, str, bool], list[datetime]] = defaultdict(list)
    onsets[same[0], *same].append((moment + same[0]).replace(tzinfo=None))
    while moment < last:
        following = moment + _DAY
        kind = _kind(following, zone)
        if kind != same:
            at = _change(moment, following, zone)
            # By the clock that held until then.
            onsets[same[0], *kind].append((at + same[0]).replace(tzinfo=None))
            same = kind
        moment = following
    for (before, after, name, is_daylight), starts in onsets.items():
        part = TimezoneDaylight() if is_daylight else TimezoneStandard()
        part.add("DTSTART", starts[0])
        part.add("TZNAME", name)
        part.add("TZOFFSETFROM", before)
        part.add("TZOFFSETTO", after)
        if starts[1:]:
            part.add("RDATE", starts[1:])
        found.add_component(part)
    return found


def _change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """Return the second from which on the clocks are as `after`."""
    kind = _kind(before, zone)
    while after - before > _SECOND:
        middle = before + timedelta(seconds=(after - before) // _SECOND // 2)
        if _kind(middle, zone) == kind:
            before = middle
        else:
            after = middle
    return after


def _kind(moment: datetime, zone: ZoneInfo) -> tuple[timedelta, str, bool]:
    local = moment.astimezone(zone)
    return local.utcoffset() or timedelta(0), local.tzname() or zone.key, bool(local.dst())
