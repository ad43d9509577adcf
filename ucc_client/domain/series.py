"""A series: a first date, a zone, a rule, and the dates that are left out or moved.

It keeps its wall-clock time in its zone: nine o'clock stays nine o'clock when the clocks change.
A time that does not exist is moved forward by the gap, a time that exists twice is the first
(PEP 495, fold 0).
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import islice, takewhile
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.recurrence import (
    EARLIEST,
    LATEST,
    Occurrence,
    to_instant,
    to_wall,
)
from ucc_client.domain.recurrence_rule import Frequency, RecurrenceRule
from ucc_client.domain.rule_dates import days_from
from ucc_client.domain.zone_days import BITS, DAY_MS, EPOCH, MASK, offsets, slow_instant, wall_of

_DAY_MS = 86_400_000
_NEAR_THE_END = (40, 1500)
"""So many days before its end a series mostly has a date."""


class SeriesDate(msgspec.Struct, frozen=True, order=True, gc=False):
    """One date of a series: when it is, and when its rule would have it (epoch milliseconds).

    They differ for a date that was moved; `original` names it in either case (RFC 5545, 3.8.4.4).
    """

    start: int
    original: int

    @property
    def is_moved(self) -> bool:
        """Tell whether it is not where its rule would have it."""
        return self.start != self.original


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """When a conference takes place. Without a rule there is one date, `start`.

    All instants are epoch milliseconds. `exceptions` are originals that are left out; `moved`
    has the new start of an original.
    """

    start: int
    zone: ZoneInfo
    rule: RecurrenceRule | None = None
    exceptions: frozenset[int] = frozenset()
    moved: tuple[tuple[int, int], ...] = ()

    def dates(self, after: int) -> Iterator[SeriesDate]:
        """Yield the dates whose start is at or after `after`, in their order."""
        instants = rule_instants(self.start, self.zone, self.rule, after)
        if not (self.moved or self.exceptions):
            return (SeriesDate(instant, instant) for instant in instants)
        moved = dict(self.moved)
        away = sorted(SeriesDate(to, of) for of, to in moved.items() if to >= after)
        left_out = self.exceptions
        kept = (
            SeriesDate(instant, instant)
            for instant in instants
            if instant not in left_out and instant not in moved
        )
        return heapq.merge(kept, away) if away else kept

    def between(self, begin: int, end: int) -> list[SeriesDate]:
        """Return the dates whose start is at or after `begin` and before `end`, in their order."""
        if self.moved or self.exceptions:
            return list(takewhile(lambda one: one.start < end, self.dates(begin)))
        instants = rule_instants(self.start, self.zone, self.rule, begin)
        return [SeriesDate(one, one) for one in takewhile(end.__gt__, instants)]

    def next_date(self, after: int) -> SeriesDate | None:
        """Return the first date at or after `after`, or None when there is none."""
        return next(self.dates(after), None)

    def left_out(self, after: int, before: int) -> list[int]:
        """Return the originals from `after` to `before` that its rule has and it leaves out."""
        asked = sorted(one for one in self.exceptions if after <= one <= before)
        return [one for one in asked if self._has(one)]

    def has(self, original: int) -> bool:
        """Tell whether there is a date of this original, wherever it was moved to."""
        moved = any(of == original for of, _ in self.moved)
        return moved or (original not in self.exceptions and self._has(original))

    def _has(self, original: int) -> bool:
        found = next(rule_instants(self.start, self.zone, self.rule, original), None)
        return found == original

    def last_date(self) -> SeriesDate | None:
        """Return the last date; None for a series without an end, or without dates."""
        rule = self.rule
        if rule is not None and rule.until is None and rule.count is None:
            return None
        if rule is not None and rule.until is not None:
            # From the end: the way there from the start may be long.
            for days in _NEAR_THE_END:
                last = max(self.dates(rule.until - days * _DAY_MS), default=None)
                if last is not None:
                    return last
        return max(self.dates(EARLIEST), default=None)


def rule_instants(
    start: int, zone: ZoneInfo, rule: RecurrenceRule | None, after: int
) -> Iterator[int]:
    """Yield the instants of a rule at or after `after`, without a look at exceptions.

    Whatever the rule is, `count` counts them from `start` on. An instant comes once: two days may
    be moved onto one by a gap of a whole day (Pacific/Apia, 30 December 2011).
    """
    if rule is None:
        if start >= after:
            yield start
        return
    if after > LATEST:
        return
    first_day, clock = wall_of(start, zone)
    # A gap moves a date by a day at most, and then over a midnight.
    near = _wall_day(after if after > EARLIEST else EARLIEST, zone) - 2
    end = None if rule.count is None else _last_day(rule, first_day)
    until = rule.until
    least = start if start > after else after
    base = clock - EPOCH * DAY_MS
    block: int | None = None
    block_offsets: tuple[int | None, ...] = ()
    for day in days_from(rule, first_day, near):
        if end is not None and day > end:
            return
        if day >> BITS != block:
            block = day >> BITS
            block_offsets = offsets(zone, block)
        offset = block_offsets[day & MASK]
        if day == first_day:
            instant = start
        elif offset is not None:
            instant = day * DAY_MS + base - offset
        else:
            instant = slow_instant(day, clock, zone)
        if until is not None and instant > until:
            return
        if instant >= least:
            least = instant + 1
            yield instant


def wall_meant(series: Series, original: int) -> datetime:
    """Return the naive wall-clock time that the rule means by one of its instants.

    It is another than the zone's own where the clocks skip it.
    """
    wall = to_wall(original, series.zone)
    clock = to_wall(series.start, series.zone).time().replace(fold=0)
    for day in (wall.date(), wall.date() - timedelta(days=1)):
        meant = datetime.combine(day, clock)
        if to_instant(meant, series.zone) == original:
            return meant
    return wall.replace(fold=0)


def rule_of(occurrence: Occurrence, start: int, zone: ZoneInfo) -> RecurrenceRule | None:
    """Return the rule behind one of the wire's four values; None for a single conference.

    A monthly series on day 29 to 31 takes the last day of shorter months: in the RFC's words the
    last one of those of its days that a month has.
    """
    if occurrence is Occurrence.ONCE:
        return None
    if occurrence is Occurrence.EVERYMONTH:
        return _monthly(to_wall(start, zone).day)
    return _DAILY if occurrence is Occurrence.EVERYDAY else _WEEKLY


_DAILY = RecurrenceRule(frequency=Frequency.DAILY)
_WEEKLY = RecurrenceRule(frequency=Frequency.WEEKLY)


@lru_cache(maxsize=31)
def _monthly(day: int) -> RecurrenceRule:
    if day <= 28:
        return RecurrenceRule(frequency=Frequency.MONTHLY)
    days = tuple(range(28, day + 1))
    return RecurrenceRule(frequency=Frequency.MONTHLY, month_days=days, positions=(-1,))


@lru_cache(maxsize=4096)
def _last_day(rule: RecurrenceRule, first_day: int) -> int:
    """Return the day of the last of `count` dates; kept, because it walks through all of them."""
    last = first_day - 1
    for day in islice(days_from(rule, first_day, first_day), rule.count):
        last = day
    return last


@lru_cache(maxsize=64)
def _wall_day(instant: int, zone: ZoneInfo) -> int:
    # One question about many series asks for the same moment.
    return to_wall(instant, zone).toordinal()
