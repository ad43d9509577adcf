"""The clocks of a time zone for calendars that know none by name (RFC 5545, 3.6.5).

Our own, because `icalendar` says when a gap ends, where the RFC wants to know when it begins, and
leaves out a change that is taken back within two months, as in Morocco's month of fasting. A change
that comes every year is said as the rule that it is: some programs read no lists of them, and a
series without an end outlives any list.
"""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from datetime import MAXYEAR, UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from ucc_client.contract.calendar.component import Component, offset

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_WEEK = 7
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_SAMPLED_YEARS = 16
_ENOUGH_YEARS = 8
"""From so many on it is clear whether a day is the fourth of its month or the last."""


@lru_cache(maxsize=64)
def clocks(zone: ZoneInfo, begin: int, end: int) -> bytes:
    """Return the VTIMEZONE from the first day of the year `begin` until that of `end`."""
    # From a year before: what changed then holds at first.
    moment, last = datetime(begin - 1, 1, 1, tzinfo=UTC), datetime(end, 1, 1, tzinfo=UTC)
    # Which rule it is takes more years to tell than a short series has.
    sampled = datetime(min(begin + _SAMPLED_YEARS, MAXYEAR), 1, 1, tzinfo=UTC)
    until = last.replace(tzinfo=None)
    found = Component("VTIMEZONE")
    found.text("TZID", zone.key)
    same = _kind(moment, zone)
    onsets: dict[tuple[timedelta, timedelta, str, bool], list[datetime]] = defaultdict(list)
    always = same[0], *same
    onsets[always].append((moment + same[0]).replace(tzinfo=None))
    while moment < max(last, sampled):
        following = moment + _DAY
        kind = _kind(following, zone)
        if kind != same:
            at = _change(moment, following, zone)
            # By the clock that held until then.
            onsets[same[0], *kind].append((at + same[0]).replace(tzinfo=None))
            same = kind
        moment = following
    if any(starts[0].year < begin for which, starts in onsets.items() if which != always):
        # Outlook looks for two rules, and for nothing beside them.
        del onsets[always]
    for (before, after, name, is_daylight), starts in onsets.items():
        yearly, rule = _yearly(starts)
        listed = [one for one in starts if one < until and one not in yearly]
        for dates in (listed, yearly if yearly and yearly[0] < until else []):
            if not dates:
                continue
            part = Component("DAYLIGHT" if is_daylight else "STANDARD")
            part.moment("DTSTART", dates[0])
            part.text("TZNAME", name)
            part.value("TZOFFSETFROM", offset(before))
            part.value("TZOFFSETTO", offset(after))
            if dates is yearly:
                part.value("RRULE", rule)
            else:
                # One in each line: of several some programs read the first.
                for one in dates[1:]:
                    part.moment("RDATE", one)
            found.add(part)
    return found.written()


def _yearly(starts: list[datetime]) -> tuple[list[datetime], str]:
    """Return the last of these that are one rule, with it; none where there are too few."""
    run = starts[-1:]
    for one in reversed(starts[:-1]):
        following = run[0]
        if (one.year + 1, one.month, one.weekday(), one.time()) != (
            following.year,
            following.month,
            following.weekday(),
            following.time(),
        ) or not _weeks([one, *run]):
            break
        run.insert(0, one)
    if len(run) < _ENOUGH_YEARS:
        return [], ""
    day = f"{_weeks(run)[0]}{_WEEKDAYS[run[0].weekday()]}"
    return run, f"FREQ=YEARLY;BYDAY={day};BYMONTH={run[0].month}"


def _weeks(days: list[datetime]) -> list[int]:
    """Return which of their weekday in the month all of these are; -1 is the last."""
    last = all(monthrange(one.year, one.month)[1] - one.day < _WEEK for one in days)
    numbers = {(one.day - 1) // _WEEK + 1 for one in days}
    return [-1] * last + (list(numbers) if len(numbers) == 1 else [])


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
