"""The series behind a conference: its rule, or the one that its repetition stands for."""

from __future__ import annotations

from functools import lru_cache
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.conference import DEFAULT_DURATION_MINUTES, ChangedDate, Conference
from ucc_client.domain.recurrence import Occurrence
from ucc_client.domain.recurrence_rule import (
    Frequency,
    RecurrenceRule,
    UnsupportedRuleError,
    parse_rule,
)
from ucc_client.domain.series import Series, rule_of

_PERIOD_DAYS = {
    Frequency.DAILY: 1.0,
    Frequency.WEEKLY: 7.0,
    Frequency.MONTHLY: 30.4,
    Frequency.YEARLY: 365.2,
}
_MOST_OF_EVERYDAY, _MOST_OF_EVERYWEEK = 2.65, 14.6
"""Days between dates: the geometric means of the wire's periods."""


def series_of(conference: Conference, default_zone: ZoneInfo) -> Series:
    """Return when a conference takes place; `default_zone` is the server's.

    A rule that is not understood, as of a newer server, counts as its `occurrence`; a zone that
    is not known here as the server's.
    """
    zone = zone_of(conference, default_zone)
    return Series(
        start=conference.start,
        zone=zone,
        rule=known_rule(conference.rule) or rule_of(conference.occurrence, conference.start, zone),
        exceptions=frozenset(conference.exceptions),
        moved=tuple((one.original, one.start) for one in conference.changed_dates),
    )


def zone_of(conference: Conference, default_zone: ZoneInfo) -> ZoneInfo:
    """Return the conference's own zone, or the server's."""
    return known_zone(conference.zone) or default_zone


@lru_cache(maxsize=1024)
def known_rule(text: str) -> RecurrenceRule | None:
    """Return the rule in a text; None for an empty one, and for one that is not understood."""
    if not text:
        return None
    try:
        return parse_rule(text)
    except UnsupportedRuleError:
        return None


def nearest_occurrence(rule: RecurrenceRule) -> Occurrence:
    """Return the wire's value that comes nearest to a rule, by the mean time between its dates.

    A client that does not know rules shows this one.
    """
    if rule.frequency is Frequency.DAILY and rule.days:
        dates = len({day.weekday for day in rule.days}) / 7
    elif rule.frequency is Frequency.WEEKLY:
        dates = float(len(rule.days) or 1)
    else:
        dates = 1.0
    between = _PERIOD_DAYS[rule.frequency] * rule.interval / dates
    if between <= _MOST_OF_EVERYDAY:
        return Occurrence.EVERYDAY
    return Occurrence.EVERYWEEK if between <= _MOST_OF_EVERYWEEK else Occurrence.EVERYMONTH


def is_series(conference: Conference) -> bool:
    """Tell whether it has more than one date, as far as its rule goes."""
    return conference.occurrence is not Occurrence.ONCE or bool(conference.rule)


def duration_of(conference: Conference, original: int | None = None) -> int:
    """Return how long it lasts, or one date of it, in minutes."""
    return said_length(conference, original) or DEFAULT_DURATION_MINUTES


def said_length(conference: Conference, original: int | None = None) -> int:
    """Return how long it lasts, or one date of it, in minutes; 0 where nobody has said it."""
    changed = changed_date(conference, original)
    return (changed.duration_minutes if changed else 0) or conference.duration_minutes


def changed_date(conference: Conference, original: int | None) -> ChangedDate | None:
    """Return what is different on one date, by its original; None when nothing is."""
    return next((one for one in conference.changed_dates if one.original == original), None)


def on_date(conference: Conference, original: int) -> Conference:
    """Return one date of a series as a conference of its own, with what is different on it."""
    changed = changed_date(conference, original) or ChangedDate(original=original, start=original)
    people = changed.participants
    return msgspec.structs.replace(
        conference,
        name=changed.name or conference.name,
        start=changed.start,
        duration_minutes=changed.duration_minutes or conference.duration_minutes,
        participants=conference.participants if people is None else people,
        occurrence=Occurrence.ONCE,
        rule="",
        exceptions=(),
        changed_dates=(),
    )


@lru_cache(maxsize=64)
def known_zone(name: str) -> ZoneInfo | None:
    """Return the zone of this IANA name; None for an empty one, and for one not known here."""
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):
        return None
