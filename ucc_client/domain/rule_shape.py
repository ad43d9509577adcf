"""What people call a rule: the few shapes that have words, apart from any language."""

from __future__ import annotations

import calendar
import enum
from datetime import datetime
from typing import Any

import msgspec

from ucc_client.domain.recurrence_rule import Frequency, RecurrenceRule, RuleDay


class Shape(enum.Enum):
    """The sentence that a rule is said with."""

    DAYS = "every day"
    WORKDAYS = "every working day"
    WEEKDAYS = "every week on some weekdays"
    MONTH_DAY = "every month on a day"
    MONTH_DAY_CLAMPED = "every month on a day, in shorter months on the last"
    MONTH_LAST_DAY = "every month on the last day"
    MONTH_WEEKDAY = "every month on a numbered weekday"
    MONTH_LAST_WORKDAY = "every month on the last working day"
    YEAR_DAY = "every year on a day"
    OTHER = "a rule without words of ours"


class Described(msgspec.Struct, frozen=True, kw_only=True):
    """A rule in its shape; what the shape does not name is empty or 0.

    `weekdays` count from 0, Monday; `nth` is negative from the end; `day` is a day of the month.
    """

    shape: Shape
    interval: int
    weekdays: tuple[int, ...] = ()
    nth: int = 0
    day: int = 0
    month: int = 0


NUMBERED = (1, 2, 3, 4, 5, -2, -1)
"""The numbers of a weekday in a month that have words."""
WORKDAYS = tuple(RuleDay(weekday) for weekday in range(5))


def describe(rule: RecurrenceRule, first: datetime) -> Described:
    """Return the shape of a rule that begins at the wall-clock time `first`."""
    found = _DESCRIBERS[rule.frequency](rule, first)
    return found or Described(shape=Shape.OTHER, interval=rule.interval)


def _days(rule: RecurrenceRule, _first: datetime) -> Described | None:
    if rule.months or rule.month_days or rule.positions:
        return None
    if rule.days == WORKDAYS and rule.interval == 1:
        return Described(shape=Shape.WORKDAYS, interval=1, weekdays=tuple(range(5)))
    return None if rule.days else Described(shape=Shape.DAYS, interval=rule.interval)


def _weeks(rule: RecurrenceRule, first: datetime) -> Described | None:
    if rule.months or rule.positions:
        return None
    weekdays = tuple(day.weekday for day in rule.days) or (first.weekday(),)
    if rule.days == WORKDAYS and rule.interval == 1:
        return Described(shape=Shape.WORKDAYS, interval=1, weekdays=weekdays)
    return Described(shape=Shape.WEEKDAYS, interval=rule.interval, weekdays=weekdays)


def _months(rule: RecurrenceRule, first: datetime) -> Described | None:
    fields: dict[str, Any] | None = None
    match msgspec.structs.replace(rule, interval=1, until=None, count=None, week_start=0):
        case RecurrenceRule(days=(), month_days=(), months=(), positions=()):
            fields = {"shape": Shape.MONTH_DAY, "day": first.day}
        case RecurrenceRule(days=(), month_days=(-1,), months=(), positions=()):
            fields = {"shape": Shape.MONTH_LAST_DAY}
        case RecurrenceRule(days=(), month_days=(day,), months=(), positions=()) if day > 0:
            fields = {"shape": Shape.MONTH_DAY, "day": day}
        case RecurrenceRule(days=(), month_days=(28, *_, last) as some, months=(), positions=(-1,)):
            if some == tuple(range(28, last + 1)):
                fields = {"shape": Shape.MONTH_DAY_CLAMPED, "day": last}
        case RecurrenceRule(days=(day,), month_days=(), months=(), positions=()) if (
            day.nth in NUMBERED
        ):
            fields = {"shape": Shape.MONTH_WEEKDAY, "weekdays": (day.weekday,), "nth": day.nth}
        case RecurrenceRule(days=days, month_days=(), months=(), positions=(-1,)):
            if days == WORKDAYS:
                fields = {"shape": Shape.MONTH_LAST_WORKDAY}
    return None if fields is None else Described(interval=rule.interval, **fields)


def _years(rule: RecurrenceRule, first: datetime) -> Described | None:
    is_plain = not (rule.days or rule.positions)
    months = rule.months or (first.month,)
    days = rule.month_days or (first.day,)
    # Days without a month fall in every month of the year.
    if not is_plain or len(months) != 1 or len(days) != 1:
        return None
    # 2000 had every day that a year can have; the last day of a month has words too.
    exists = days[0] == -1 or 1 <= days[0] <= calendar.monthrange(2000, months[0])[1]
    if exists and (rule.months or not rule.month_days):
        return Described(shape=Shape.YEAR_DAY, interval=rule.interval, day=days[0], month=months[0])
    return None


_DESCRIBERS = {
    Frequency.DAILY: _days,
    Frequency.WEEKLY: _weeks,
    Frequency.MONTHLY: _months,
    Frequency.YEARLY: _years,
}
