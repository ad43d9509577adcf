"""The days on which a rule falls, found by arithmetic: it jumps to a day instead of walking there.

The answers are python-dateutil's, which a test compares. Days here are ordinals of the proleptic
Gregorian calendar (`date.toordinal`).
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from ucc_client.domain.recurrence_rule import Frequency, RecurrenceRule

LAST_DAY = date(9998, 12, 31).toordinal()
"""No series goes on after this."""
_EMPTY_YEARS = 400
"""The calendar repeats after so many years: a rule without a day for as long has none."""


def days_from(rule: RecurrenceRule, first: int, after: int) -> Iterator[int]:
    """Yield the days at or after `after`, of a rule that begins on the day `first`.

    `count` and `until` are not looked at: they end a series of instants, not of days. The rule's
    own first day is in only if the rule falls on it (RFC 5545, 3.8.5.3).
    """
    start = after if after > first else first
    even = _evenly(rule, first)
    if even is None:
        return _walked(rule, first, start)
    begin, step = even
    return iter(range(start + (begin - start) % step, LAST_DAY + 1, step))


def _evenly(rule: RecurrenceRule, first: int) -> tuple[int, int] | None:
    """Return a day and a number of days: those of the rule lie so far apart. None if they do not.

    The day may be before the rule's first.
    """
    if rule.months or rule.month_days or rule.positions:
        return None
    if rule.frequency is Frequency.DAILY:
        return None if rule.days else (first, rule.interval)
    if rule.frequency is not Frequency.WEEKLY or len(rule.days) > 1:
        return None
    step = 7 * rule.interval
    if not rule.days:
        return first, step
    return _week_of(rule, first) + (rule.days[0].weekday - rule.week_start) % 7, step


def _walked(rule: RecurrenceRule, first: int, start: int) -> Iterator[int]:
    period = _PERIODS[rule.frequency]
    index = period.index(rule, first, start)
    fruitless_since = start
    while True:
        begin, found = period.days(rule, first, index)
        if begin > LAST_DAY or begin - fruitless_since > _EMPTY_YEARS * 366:
            return
        for day in found:
            if day >= start:
                if day > LAST_DAY:
                    return
                yield day
                fruitless_since = day
        index += 1


class _Period:
    """How a frequency divides time into numbered periods, and which days one has."""

    def index(self, rule: RecurrenceRule, first: int, day: int) -> int:
        """Return the number of a period that is not after `day`'s."""
        raise NotImplementedError

    def days(self, rule: RecurrenceRule, first: int, index: int) -> tuple[int, list[int]]:
        """Return the first day of a period and its days in the rule, in order."""
        raise NotImplementedError


class _Days(_Period):
    def index(self, rule: RecurrenceRule, first: int, day: int) -> int:
        return (day - first) // rule.interval

    def days(self, rule: RecurrenceRule, first: int, index: int) -> tuple[int, list[int]]:
        day = first + index * rule.interval
        found = [day] if day <= LAST_DAY and _fits(rule, day) else []
        return day, _at_positions(rule, found)


class _Weeks(_Period):
    def index(self, rule: RecurrenceRule, first: int, day: int) -> int:
        return (day - _week_of(rule, first)) // (7 * rule.interval)

    def days(self, rule: RecurrenceRule, first: int, index: int) -> tuple[int, list[int]]:
        begin = _week_of(rule, first) + 7 * rule.interval * index
        found = [begin + later for later in _days_of_week(rule, _weekday(first))]
        if rule.months:
            found = [day for day in found if day <= LAST_DAY and _month(day) in rule.months]
        return begin, _at_positions(rule, found)


class _Months(_Period):
    def index(self, rule: RecurrenceRule, first: int, day: int) -> int:
        return (_month_number(day) - _month_number(first)) // rule.interval

    def days(self, rule: RecurrenceRule, first: int, index: int) -> tuple[int, list[int]]:
        number = _month_number(first) + rule.interval * index
        year, month = number // 12, number % 12 + 1
        if year > 9998:
            return LAST_DAY + 1, []
        begin = _first_of(year, month)
        if rule.months and month not in rule.months:
            return begin, []
        return begin, _in_month(rule, _day_of_month(first), year, month)


class _Years(_Period):
    def index(self, rule: RecurrenceRule, first: int, day: int) -> int:
        return (date.fromordinal(day).year - date.fromordinal(first).year) // rule.interval

    def days(self, rule: RecurrenceRule, first: int, index: int) -> tuple[int, list[int]]:
        year = date.fromordinal(first).year + rule.interval * index
        if year > 9998:
            return LAST_DAY + 1, []
        begin = _first_of(year, 1)
        if rule.days and not rule.months:
            # Numbered weekdays count within the year here, not within a month.
            found = _weekdays_between(rule, begin, _first_of(year + 1, 1))
            if rule.month_days:
                found = [day for day in found if _has_number(rule, date.fromordinal(day))]
        else:
            found = [
                day
                for month in self._months(rule, first)
                for day in _days_of_month(rule, _day_of_month(first), year, month)
            ]
        return begin, _at_positions(rule, found)

    def _months(self, rule: RecurrenceRule, first: int) -> tuple[int, ...]:
        if rule.months:
            return rule.months
        return tuple(range(1, 13)) if rule.month_days else (_month(first),)


_PERIODS: dict[Frequency, _Period] = {
    Frequency.DAILY: _Days(),
    Frequency.WEEKLY: _Weeks(),
    Frequency.MONTHLY: _Months(),
    Frequency.YEARLY: _Years(),
}


@lru_cache(maxsize=1024)
def _days_of_week(rule: RecurrenceRule, first: int) -> list[int]:
    """Return how far the rule's weekdays lie behind the week's begin; `first` is its start's."""
    weekdays = {day.weekday for day in rule.days} or {first}
    return sorted((weekday - rule.week_start) % 7 for weekday in weekdays)


@lru_cache(maxsize=4096)
def _in_month(rule: RecurrenceRule, day: int, year: int, month: int) -> list[int]:
    """Return the days of a monthly rule in a month; nobody may change the list."""
    return _at_positions(rule, _days_of_month(rule, day, year, month))


def _days_of_month(rule: RecurrenceRule, day: int, year: int, month: int) -> list[int]:
    """Return the rule's days in a month; without any it is that of its start, `day`."""
    begin, length = _first_of(year, month), _length(year, month)
    if not rule.days and not rule.month_days:
        return [begin + day - 1] if day <= length else []
    by_number = [
        begin + (number - 1 if number > 0 else length + number)
        for number in rule.month_days
        if abs(number) <= length
    ]
    if not rule.days:
        return sorted(set(by_number))
    by_weekday = _weekdays_between(rule, begin, begin + length)
    if not rule.month_days:
        return by_weekday
    return [day for day in by_weekday if day in by_number]


def _weekdays_between(rule: RecurrenceRule, begin: int, end: int) -> list[int]:
    """Return the days of `rule.days` from `begin` to before `end`, counted within these."""
    found: set[int] = set()
    for wanted in rule.days:
        first = begin + (wanted.weekday - _weekday(begin)) % 7
        if wanted.nth == 0:
            found.update(range(first, end, 7))
            continue
        last = end - 1 - (_weekday(end - 1) - wanted.weekday) % 7
        day = first + 7 * (wanted.nth - 1) if wanted.nth > 0 else last + 7 * (wanted.nth + 1)
        if begin <= day < end:
            found.add(day)
    return sorted(found)


def _at_positions(rule: RecurrenceRule, found: list[int]) -> list[int]:
    if not rule.positions:
        return found
    at = {p - 1 if p > 0 else len(found) + p for p in rule.positions}
    return [day for position, day in enumerate(found) if position in at]


def _fits(rule: RecurrenceRule, ordinal: int) -> bool:
    """Tell whether a day passes what restricts a daily rule."""
    if rule.days and not any(day.weekday == _weekday(ordinal) for day in rule.days):
        return False
    if not rule.months and not rule.month_days:
        return True
    day = date.fromordinal(ordinal)
    if rule.months and day.month not in rule.months:
        return False
    return not rule.month_days or _has_number(rule, day)


def _has_number(rule: RecurrenceRule, day: date) -> bool:
    length = _length(day.year, day.month)
    return any(
        (number if number > 0 else length + 1 + number) == day.day for number in rule.month_days
    )


def _week_of(rule: RecurrenceRule, day: int) -> int:
    return day - (_weekday(day) - rule.week_start) % 7


def _weekday(day: int) -> int:
    return (day + 6) % 7


def _day_of_month(day: int) -> int:
    return date.fromordinal(day).day


def _month(day: int) -> int:
    return date.fromordinal(day).month


def _month_number(day: int) -> int:
    moment = date.fromordinal(day)
    return moment.year * 12 + moment.month - 1


@lru_cache(maxsize=4096)
def _first_of(year: int, month: int) -> int:
    return date(year, month, 1).toordinal()


@lru_cache(maxsize=4096)
def _length(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]
