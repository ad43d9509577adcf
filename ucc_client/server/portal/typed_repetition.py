"""How a conference repeats, as the fields of a form say it, and what that means."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.conference import Conference
from ucc_client.domain.recurrence import Occurrence, to_instant, to_wall
from ucc_client.domain.recurrence_rule import (
    MOST_COUNT,
    MOST_INTERVAL,
    Frequency,
    RecurrenceRule,
    RuleDay,
    rule_text,
)
from ucc_client.domain.rule_shape import NUMBERED, WORKDAYS, Described, Shape, describe
from ucc_client.domain.series import rule_of
from ucc_client.domain.series_of import nearest_occurrence, series_of
from ucc_client.server.portal.form import Form

FREQUENCIES = {
    "daily": Frequency.DAILY,
    "weekly": Frequency.WEEKLY,
    "monthly": Frequency.MONTHLY,
    "yearly": Frequency.YEARLY,
}
_CERTAIN_DAYS = 28
"""Every month has these."""


class TypedRepetition(msgspec.Struct, frozen=True, kw_only=True):
    """The fields as text. `repeats` is `once`, `kept` (the rule that was there) or a frequency.

    A day, weekday or month that is empty is that of the first date.
    """

    repeats: str = "once"
    every: str = "1"
    weekdays: tuple[str, ...] = ()
    month_on: str = "day"
    month_day: str = ""
    nth: str = ""
    month_weekday: str = ""
    year_day: str = ""
    year_month: str = ""
    ends: str = "never"
    until: str = ""
    count: str = "10"


class UnreadableError(Exception):
    """A field that says nothing; `field` is its name."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


def read_repetition(form: Form) -> TypedRepetition:
    """Return what was typed."""
    return TypedRepetition(
        repeats=form.text("repeats", "once"),
        every=form.line("every"),
        weekdays=tuple(form.all("weekday")),
        month_on=form.text("month-on", "day"),
        month_day=form.line("month-day"),
        nth=form.line("nth"),
        month_weekday=form.line("month-weekday"),
        year_day=form.line("year-day"),
        year_month=form.line("year-month"),
        ends=form.text("ends", "never"),
        until=form.line("until"),
        count=form.line("count"),
    )


def shown_repetition(conference: Conference, zone: ZoneInfo) -> TypedRepetition:
    """Return the fields of a conference's repetition; a rule without words is `kept`."""
    rule = series_of(conference, zone).rule
    if rule is None:
        return TypedRepetition()
    first = to_wall(conference.start, zone)
    shown = describe(rule, first)
    ends: dict[str, Any] = {}
    if rule.until is not None:
        ends = {"ends": "date", "until": to_wall(rule.until, zone).date().isoformat()}
    elif rule.count is not None:
        ends = {"ends": "count", "count": str(rule.count)}
    # No field says the last day of one month of a year.
    if shown.shape is Shape.OTHER or (shown.shape is Shape.YEAR_DAY and shown.day < 1):
        return TypedRepetition(repeats="kept", **ends)
    weekly = shown.shape in (Shape.WORKDAYS, Shape.WEEKDAYS)
    frequency = Frequency.WEEKLY if weekly else rule.frequency
    name = next(one for one, other in FREQUENCIES.items() if other is frequency)
    days = _days_of(shown)
    if not conference.rule:
        # One of the four words: the day is that of the first date, whichever that will be.
        days |= {"weekdays": (), "month_day": ""}
    fields = {"repeats": name, "every": str(rule.interval), **days, **ends}
    return TypedRepetition(**fields)


def scheduled(
    conference: Conference, typed: TypedRepetition, before: Conference | None, zone: ZoneInfo
) -> Conference:
    """Return the conference, whose start is typed already, repeating as `typed` says.

    What says the same as `before`, the conference that the form was made from, leaves its rule as
    it is written there. Raises UnreadableError.
    """
    first = to_wall(conference.start, zone)
    old = None if before is None else series_of(before, zone).rule
    if before is not None and typed == shown_repetition(before, zone):
        return msgspec.structs.replace(conference, rule=before.rule, occurrence=before.occurrence)
    if typed.repeats == "once":
        return msgspec.structs.replace(conference, rule="", occurrence=Occurrence.ONCE)
    rule = _rule(typed, first, old, zone)
    if before is not None and rule == old:
        return msgspec.structs.replace(conference, rule=before.rule, occurrence=before.occurrence)
    for occurrence in Occurrence:
        if _plain(rule, first) == rule_of(occurrence, conference.start, zone):
            return msgspec.structs.replace(conference, rule="", occurrence=occurrence)
    return msgspec.structs.replace(
        conference, rule=rule_text(rule), occurrence=nearest_occurrence(rule)
    )


def _days_of(shown: Described) -> dict[str, Any]:
    day, weekdays = str(shown.day), tuple(str(one) for one in shown.weekdays)
    known: dict[Shape, dict[str, Any]] = {
        Shape.WORKDAYS: {"weekdays": weekdays},
        Shape.WEEKDAYS: {"weekdays": weekdays},
        Shape.MONTH_LAST_DAY: {"month_on": "last"},
        Shape.MONTH_LAST_WORKDAY: {"month_on": "workday"},
        Shape.MONTH_WEEKDAY: {
            "month_on": "weekday",
            "nth": str(shown.nth),
            "month_weekday": "".join(weekdays[:1]),
        },
        Shape.MONTH_DAY: {"month_day": day},
        Shape.MONTH_DAY_CLAMPED: {"month_day": day},
        Shape.YEAR_DAY: {"year_day": day, "year_month": str(shown.month)},
    }
    return known.get(shown.shape, {})


def _plain(rule: RecurrenceRule, first: datetime) -> RecurrenceRule:
    """Return a rule without the days that its first date says, too."""
    if rule.frequency is Frequency.WEEKLY and rule.days == (RuleDay(first.weekday()),):
        return msgspec.structs.replace(rule, days=())
    if rule.frequency is Frequency.MONTHLY and not rule.days and rule.month_days == (first.day,):
        return msgspec.structs.replace(rule, month_days=())
    return rule


def _rule(
    typed: TypedRepetition, first: datetime, old: RecurrenceRule | None, zone: ZoneInfo
) -> RecurrenceRule:
    ends = _ends(typed, old, zone)
    if typed.repeats == "kept" and old is not None:
        return msgspec.structs.replace(old, until=ends.get("until"), count=ends.get("count"))
    if typed.repeats not in FREQUENCIES:
        raise UnreadableError("repeats")
    frequency = FREQUENCIES[typed.repeats]
    interval = _number(typed.every, 1, MOST_INTERVAL, "every")
    kept_week = old is not None and old.frequency is Frequency.WEEKLY is frequency
    days = dict(_days(typed, frequency, first))
    return msgspec.structs.replace(
        RecurrenceRule(frequency=frequency, interval=interval),
        week_start=old.week_start if old is not None and kept_week else 0,
        **days,
        **ends,
    )


def _days(
    typed: TypedRepetition, frequency: Frequency, first: datetime
) -> Iterator[tuple[str, Any]]:
    """Yield the parts of a rule that say on which days; none where the first date says it."""
    if frequency is Frequency.WEEKLY:
        chosen = sorted({_number(day, 0, 6, "weekday") for day in typed.weekdays})
        if chosen:
            yield "days", tuple(RuleDay(day) for day in chosen)
    elif frequency is Frequency.MONTHLY:
        yield from _days_of_month(typed, first)
    elif frequency is Frequency.YEARLY:
        day = _number(typed.year_day, 1, 31, "year-day", first.day)
        month = _number(typed.year_month, 1, 12, "year-month", first.month)
        yield "month_days", (day,)
        yield "months", (month,)


def _days_of_month(typed: TypedRepetition, first: datetime) -> Iterator[tuple[str, Any]]:
    if typed.month_on == "last":
        yield "month_days", (-1,)
    elif typed.month_on == "workday":
        yield "days", WORKDAYS
        yield "positions", (-1,)
    elif typed.month_on == "weekday":
        number = _nth(typed.nth) if typed.nth else (first.day + 6) // 7
        weekday = _number(typed.month_weekday, 0, 6, "month-weekday", first.weekday())
        yield "days", (RuleDay(weekday, number),)
    else:
        day = _number(typed.month_day, 1, 31, "month-day", first.day)
        if day > _CERTAIN_DAYS:
            # The last one of those of these days that a month has.
            yield "month_days", tuple(range(_CERTAIN_DAYS, day + 1))
            yield "positions", (-1,)
        elif typed.month_day:
            yield "month_days", (day,)


def _ends(typed: TypedRepetition, old: RecurrenceRule | None, zone: ZoneInfo) -> dict[str, int]:
    """Return `until` or `count`. A date means the whole of that day in the series' zone."""
    if typed.ends == "count":
        return {"count": _number(typed.count, 1, MOST_COUNT, "count")}
    if typed.ends != "date":
        return {}
    try:
        day = date.fromisoformat(typed.until)
        last = to_instant(datetime.combine(day, time(23, 59, 59)), zone)
    except (ValueError, OverflowError):
        raise UnreadableError("until") from None
    if old is not None and old.until is not None and to_wall(old.until, zone).date() == day:
        return {"until": old.until}
    return {"until": last}


def _nth(text: str) -> int:
    if text not in {str(number) for number in NUMBERED}:
        raise UnreadableError("nth")
    return int(text)


def _number(text: str, least: int, most: int, field: str, otherwise: int | None = None) -> int:
    if not text and otherwise is not None:
        return otherwise
    if not (text.isascii() and text.isdigit() and len(text) < 7 and least <= int(text) <= most):
        raise UnreadableError(field)
    return int(text)


def rule_without_words(conference: Conference, zone: ZoneInfo) -> str:
    """Return the rule that no field can say, as it is written; empty where the fields do."""
    kept = shown_repetition(conference, zone).repeats == "kept"
    return conference.rule if kept else ""
