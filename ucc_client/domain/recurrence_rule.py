"""A rule by which a series repeats: the practical part of RFC 5545's RRULE (3.3.10).

Days, weeks, months and years with an interval; weekdays, days of the month, months, positions
in a period; an end by count or instant. What lies outside raises UnsupportedRuleError, and
whoever holds such a rule keeps its text.
"""

from __future__ import annotations

import enum
import functools
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec


class UnsupportedRuleError(ValueError):
    """A rule that is none, or one outside the practical part."""


class Frequency(enum.StrEnum):
    """The period that a rule counts in."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The RFC's names of the weekdays, Monday first, as `date.weekday()` counts them."""
MOST_INTERVAL = 1000
MOST_COUNT = 10_000


class RuleDay(msgspec.Struct, frozen=True, order=True):
    """A weekday from 0, Monday; `nth` of the month or year, from its end when negative, or 0."""

    weekday: int
    nth: int = 0


class RecurrenceRule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One RRULE. Lists that are empty do not restrict.

    `until` is the last instant that a date may have, in epoch milliseconds; `week_start` counts
    from 0, Monday.
    """

    frequency: Frequency
    interval: int = 1
    days: tuple[RuleDay, ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    until: int | None = None
    count: int | None = None
    week_start: int = 0


def parse_rule(text: str) -> RecurrenceRule:
    """Read the value of an RRULE, such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`.

    Raises UnsupportedRuleError, which says what is not understood.
    """
    parts: dict[str, str] = {}
    for part in text.strip().removeprefix("RRULE:").split(";"):
        name, equals, value = part.partition("=")
        name = name.strip().upper()
        if not equals or name in parts:
            raise UnsupportedRuleError(f"{part!r} is no part of a rule")
        parts[name] = value.strip().upper()
    frequency = parts.pop("FREQ", "")
    if frequency not in set(Frequency):
        raise UnsupportedRuleError(f"a frequency of {frequency!r}")
    fields: dict[str, Any] = {}
    for name, value in parts.items():
        if name not in _PARTS:
            raise UnsupportedRuleError(f"the part {name}")
        field, read = _PARTS[name]
        fields[field] = read(value)
    rule = RecurrenceRule(frequency=Frequency(frequency), **fields)
    _check(rule)
    return rule


def rule_text(rule: RecurrenceRule) -> str:
    """Return the value of the RRULE, its parts in the RFC's order; the reverse of `parse_rule`."""
    parts = [f"FREQ={rule.frequency.value}"]
    if rule.until is not None:
        moment = datetime.fromtimestamp(rule.until // 1000, UTC)
        parts.append(f"UNTIL={moment:%Y%m%dT%H%M%SZ}")
    if rule.count is not None:
        parts.append(f"COUNT={rule.count}")
    if rule.interval != 1:
        parts.append(f"INTERVAL={rule.interval}")
    if rule.days:
        days = ",".join(f"{day.nth or ''}{WEEKDAYS[day.weekday]}" for day in rule.days)
        parts.append(f"BYDAY={days}")
    for name, numbers in (
        ("BYMONTHDAY", rule.month_days),
        ("BYMONTH", rule.months),
        ("BYSETPOS", rule.positions),
    ):
        if numbers:
            parts.append(f"{name}={','.join(map(str, numbers))}")
    if rule.week_start:
        parts.append(f"WKST={WEEKDAYS[rule.week_start]}")
    return ";".join(parts)


def _check(rule: RecurrenceRule) -> None:
    if rule.until is not None and rule.count is not None:
        raise UnsupportedRuleError("both UNTIL and COUNT")
    numbered = any(day.nth for day in rule.days)
    if numbered and rule.frequency not in (Frequency.MONTHLY, Frequency.YEARLY):
        raise UnsupportedRuleError("a numbered weekday outside months and years")
    if rule.frequency is Frequency.WEEKLY and rule.month_days:
        raise UnsupportedRuleError("days of the month in a week")
    if rule.positions and not (rule.days or rule.month_days or rule.months):
        raise UnsupportedRuleError("positions of nothing")


def _number(lowest: int, highest: int, text: str) -> int:
    if not re.fullmatch(r"[+-]?[0-9]{1,6}", text) or not lowest <= int(text) <= highest:
        raise UnsupportedRuleError(f"the number {text!r}")
    return int(text)


def _numbers(lowest: int, highest: int, text: str) -> tuple[int, ...]:
    found = {_number(lowest, highest, one) for one in text.split(",")}
    if 0 in found:
        raise UnsupportedRuleError("a zero")
    return tuple(sorted(found, key=lambda number: (number < 0, number)))


def _days(text: str) -> tuple[RuleDay, ...]:
    found = set()
    for one in text.split(","):
        match = re.fullmatch(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)", one)
        if match is None or (match[1] and not 1 <= abs(int(match[1])) <= 53):
            raise UnsupportedRuleError(f"the weekday {one!r}")
        found.add(RuleDay(WEEKDAYS.index(match[2]), int(match[1] or 0)))
    return tuple(sorted(found))


def _weekday(text: str) -> int:
    if text not in WEEKDAYS:
        raise UnsupportedRuleError(f"the weekday {text!r}")
    return WEEKDAYS.index(text)


def _until(text: str) -> int:
    # A date stands for its whole day; a time without a zone is the organiser's, and no instant.
    try:
        if re.fullmatch(r"[0-9]{8}", text):
            moment = datetime.strptime(f"{text}235959+0000", "%Y%m%d%H%M%S%z")
        else:
            moment = datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        raise UnsupportedRuleError(f"an end at {text!r}") from None
    return round(moment.timestamp() * 1000)


_PARTS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "INTERVAL": ("interval", functools.partial(_number, 1, MOST_INTERVAL)),
    "COUNT": ("count", functools.partial(_number, 1, MOST_COUNT)),
    "UNTIL": ("until", _until),
    "BYDAY": ("days", _days),
    "BYMONTHDAY": ("month_days", functools.partial(_numbers, -31, 31)),
    "BYMONTH": ("months", functools.partial(_numbers, 1, 12)),
    "BYSETPOS": ("positions", functools.partial(_numbers, -366, 366)),
    "WKST": ("week_start", _weekday),
}
