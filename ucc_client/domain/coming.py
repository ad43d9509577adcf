"""The next dates of a series with what is different among them."""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterator
from itertools import islice
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.conference import Conference
from ucc_client.domain.series import SeriesDate, rule_instants
from ucc_client.domain.series_of import changed_date, duration_of, series_of

_MINUTE_MS = 60_000


class State(enum.Enum):
    """What is with one date."""

    TAKES_PLACE = "takes place, where the rule has it or not"
    LEFT_OUT = "does not take place"
    WITHOUT = "takes place without the reader"
    ELSEWHERE = "moved out of the time that is looked at"


class Coming(msgspec.Struct, frozen=True, kw_only=True):
    """One date; instants are epoch milliseconds.

    `start` is when it is, or where it is missed: for one that was moved far away its `original`.
    `name` is empty unless it has its own.
    """

    start: int
    original: int
    minutes: int
    state: State = State.TAKES_PLACE
    name: str = ""


def dates_from(conference: Conference, now: int, zone: ZoneInfo) -> Iterator[SeriesDate]:
    """Yield the dates that are not over at `now`; `zone` is for a conference without its own."""
    own = [one.duration_minutes for one in conference.changed_dates]
    longest = max([duration_of(conference), *own]) * _MINUTE_MS

    def is_over(date: SeriesDate) -> bool:
        return date.start + duration_of(conference, date.original) * _MINUTE_MS <= now

    # One that began earlier may last longer than one that began after it.
    began = series_of(conference, zone).dates(now - longest)
    return (date for date in began if not is_over(date))


def coming(
    conference: Conference,
    now: int,
    zone: ZoneInfo,
    count: int,
    without: Collection[int] = (),
) -> list[Coming]:
    """Return the next `count` dates, and among them those that one would miss, in order.

    `without` are those of the exceptions that take place without the reader.
    """
    dates = list(islice(dates_from(conference, now, zone), count))
    if not dates:
        return []
    found = [_coming(conference, date) for date in dates]
    horizon = dates[-1].start
    shown = {date.original for date in dates}
    moved = {one.original for one in conference.changed_dates if one.original != one.start}
    left_out = set(conference.exceptions)
    series = series_of(conference, zone)
    missed: list[Coming] = []
    for instant in rule_instants(series.start, series.zone, series.rule, now):
        if instant > horizon or len(missed) == count:
            break
        if instant in left_out:
            state = State.WITHOUT if instant in without else State.LEFT_OUT
        elif instant in moved and instant not in shown:
            state = State.ELSEWHERE
        else:
            continue
        minutes = duration_of(conference, instant)
        missed.append(Coming(start=instant, original=instant, minutes=minutes, state=state))
    return sorted(found + missed, key=lambda one: one.start)


def _coming(conference: Conference, date: SeriesDate) -> Coming:
    changed = changed_date(conference, date.original)
    return Coming(
        start=date.start,
        original=date.original,
        minutes=duration_of(conference, date.original),
        name=changed.name.strip() if changed else "",
    )
