"""The list's order: which group a conference stands in, and when it is next."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.conference import DEFAULT_DURATION_MINUTES
from ucc_client.domain.recurrence import Occurrence, next_start, to_instant, to_wall

_DURATION_MS = DEFAULT_DURATION_MINUTES * 60_000


class Group(enum.IntEnum):
    """Where a conference stands in the list; the order is the list's."""

    RUNNING = 0
    TODAY = 1
    TOMORROW = 2
    THIS_WEEK = 3
    LATER = 4
    PAST = 5


class Entry(msgspec.Struct, frozen=True):
    """A row with its group and the date it stands for (epoch milliseconds)."""

    group: Group
    when: int
    row: ConferenceRow


class Borders(msgspec.Struct, frozen=True):
    """Where today, tomorrow and this week (until Sunday night) end, in epoch milliseconds."""

    today: int
    tomorrow: int
    week: int


def borders(now: int, zone: ZoneInfo) -> Borders:
    """Return the ends of today, tomorrow and this week in `zone`."""
    midnight = datetime.combine(to_wall(now, zone).date(), datetime.min.time())
    days_to_monday = 7 - midnight.weekday()
    return Borders(
        today=to_instant(midnight + timedelta(days=1), zone),
        tomorrow=to_instant(midnight + timedelta(days=2), zone),
        week=to_instant(midnight + timedelta(days=days_to_monday), zone),
    )


def current_date(row: ConferenceRow, now: int, zone: ZoneInfo) -> int:
    """Return the date that a row stands for: the one under way, else the next, else the last."""
    following = next_start(row.start, row.occurrence, zone, now - _DURATION_MS + 1)
    return row.start if following is None else following


def entry(row: ConferenceRow, now: int, zone: ZoneInfo, ends: Borders) -> Entry:
    """Place one row. A single conference is past when terminated or its hour is over."""
    when = current_date(row, now, zone)
    if row.is_active:
        group = Group.RUNNING
    elif row.is_terminated or (
        row.occurrence is Occurrence.ONCE and row.start <= now - _DURATION_MS
    ):
        group = Group.PAST
    elif when < ends.today:
        group = Group.TODAY
    elif when < ends.tomorrow:
        group = Group.TOMORROW
    elif when < ends.week:
        group = Group.THIS_WEEK
    else:
        group = Group.LATER
    return Entry(group, when, row)


def agenda(rows: Iterable[ConferenceRow], now: int, zone: ZoneInfo) -> list[Entry]:
    """Return all rows in the list's order: by group, then by date; the past backwards."""
    ends = borders(now, zone)
    entries = [entry(row, now, zone, ends) for row in rows]
    entries.sort(key=order)
    return entries


def order(item: Entry) -> tuple[int, int, str, str]:
    """Return the sort key of an entry."""
    when = -item.when if item.group is Group.PAST else item.when
    return (item.group, when, item.row.name, item.row.key)
