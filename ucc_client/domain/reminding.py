"""When the people of a conference are reminded of its dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.conference import Conference
from ucc_client.domain.recurrence import to_instant, to_wall
from ucc_client.domain.series import SeriesDate
from ucc_client.domain.series_of import series_of, zone_of

A_DAY, A_QUARTER = 1440, 15
REMINDERS = (A_DAY, A_QUARTER)
"""The choices, in minutes before a date."""
LATE_MS = 10 * 60_000
"""A reminder that comes later than so after its moment is none any more."""

_MINUTE_MS = 60_000
_SHIFT_MS = 3 * 3_600_000
"""The clocks of no zone are changed by more on one day."""


class DueReminder(msgspec.Struct, frozen=True):
    """A date of which people are to be reminded now, so many minutes before it."""

    date: SeriesDate
    minutes: int


def next_moment(conference: Conference, default_zone: ZoneInfo, now: int) -> int | None:
    """Return the first moment after `now` at which to remind of a date; None when there is none.

    All instants are epoch milliseconds; `default_zone` is for a conference without its own.
    """
    return min(_moments_after(conference, default_zone, now), default=None)


def due(
    conference: Conference, default_zone: ZoneInfo, since: int, now: int
) -> Iterator[DueReminder]:
    """Yield the reminders whose moments are from `since` to `now`, of dates still to come.

    What is late by more than `LATE_MS` is left out.
    """
    zone = zone_of(conference, default_zone)
    since = max(since, now - LATE_MS)
    for minutes in conference.reminders:
        for date in _dates(conference, default_zone, since, minutes):
            moment = _moment(date.start, minutes, zone)
            if date.start > now and since <= moment <= now:
                yield DueReminder(date, minutes)
            elif moment > now + _SHIFT_MS:
                break


def known_reminders(minutes: Iterable[int]) -> tuple[int, ...]:
    """Return the choices among `minutes`, once each and the earliest first."""
    said = set(minutes)
    return tuple(one for one in REMINDERS if one in said)


def _moments_after(conference: Conference, default_zone: ZoneInfo, now: int) -> Iterator[int]:
    zone = zone_of(conference, default_zone)
    for minutes in conference.reminders:
        for date in _dates(conference, default_zone, now, minutes):
            moment = _moment(date.start, minutes, zone)
            if moment > now:
                yield moment
                break


def _dates(
    conference: Conference, default_zone: ZoneInfo, since: int, minutes: int
) -> Iterator[SeriesDate]:
    """Yield the dates whose moments may be at `since` or later."""
    return series_of(conference, default_zone).dates(since + minutes * _MINUTE_MS - _SHIFT_MS)


def _moment(start: int, minutes: int, zone: ZoneInfo) -> int:
    """Return when to remind: a day before is by the clock of the conference's zone."""
    if minutes != A_DAY:
        return start - minutes * _MINUTE_MS
    return to_instant(to_wall(start, zone).replace(fold=0) - timedelta(days=1), zone)
