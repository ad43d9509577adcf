"""The list's order: which group a date of a conference stands in, and which comes first."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.application.row_series import (
    dates_not_over,
    duration_ms,
    has_dates_to_come,
    lasts_ms,
    name_on,
    row_dates,
    row_series,
)
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.recurrence import to_instant, to_wall
from ucc_client.domain.series import SeriesDate

DAYS = 7
"""Of a week."""


class Group(enum.IntEnum):
    """Where a conference stands in the list; the order is the list's."""

    RUNNING = 0
    TODAY = 1
    TOMORROW = 2
    THIS_WEEK = 3
    LATER = 4
    PAST = 5


def folded_groups(names: str) -> frozenset[Group]:
    """Return the groups of these names, as they are kept; what is no group's name is left out."""
    return frozenset(one for one in Group if one.name in names.split())


class Entry(msgspec.Struct, frozen=True, gc=False):
    """A row with its group and the date it stands for.

    `when` is the date and `original` when its rule would have it, in epoch milliseconds.
    """

    group: Group
    when: int
    row: ConferenceRow
    original: int

    @property
    def name(self) -> str:
        """What the conference is called on this date."""
        return name_on(self.row, self.original)


class Borders(msgspec.Struct, frozen=True):
    """Where today, tomorrow and this week end, in epoch milliseconds."""

    today: int
    tomorrow: int
    week: int


def borders(now: int, zone: ZoneInfo, first_weekday: int = 1) -> Borders:
    """Return the ends of today, tomorrow and this week in `zone`; a week begins with 1, Monday."""
    midnight = datetime.combine(to_wall(now, zone).date(), datetime.min.time())
    days_left = DAYS - (midnight.isoweekday() - first_weekday) % DAYS
    return Borders(
        today=to_instant(midnight + timedelta(days=1), zone),
        tomorrow=to_instant(midnight + timedelta(days=2), zone),
        week=to_instant(midnight + timedelta(days=days_left), zone),
    )


def shown_date(
    row: ConferenceRow,
    original: int | None,
    now: int,
    zone: ZoneInfo,
    *,
    even_past: bool = False,
) -> SeriesDate:
    """Return the date that is named by its original, while the row has it and it is not over.

    Otherwise, and without a name, the current one. One that is over counts where it is meant
    (`even_past`).
    """
    if original is not None:
        start = dict(row.moved).get(original, original)
        found = (
            row_dates(row, zone, start)
            if even_past or start > now - lasts_ms(row, original)
            else iter(())
        )
        for date in takewhile(lambda one: one.start == start, found):
            if date.original == original:
                return date
    return _current(row, now, zone)


def entries(row: ConferenceRow, now: int, zone: ZoneInfo, ends: Borders) -> Iterator[Entry]:
    """Place one row: a series with each date of this week and the first one after it.

    A single conference is past when terminated or its time is over, a series after its last date.
    """
    if not (has_dates_to_come(row) or row.moved or row.exceptions or row.own_dates):
        # Most are like this, and thousands are placed before the first paint.
        over = row.is_terminated or row.start + duration_ms(row) <= now
        group = Group.PAST if over else _group(row.start, ends)
        yield Entry(Group.RUNNING if row.is_active else group, row.start, row, row.start)
        return
    dates = dates_not_over(row, zone, now)
    first = next(dates, None)
    if first is None or (row.is_terminated and not row.is_active):
        last = _current(row, now, zone)
        yield Entry(Group.RUNNING if row.is_active else Group.PAST, last.start, row, last.original)
        return
    group = Group.RUNNING if row.is_active else _group(first.start, ends)
    yield Entry(group, first.start, row, first.original)
    if not has_dates_to_come(row):
        return
    known = first.start
    while known < ends.week and (following := next(dates, None)) is not None:
        known = following.start
        yield Entry(_group(known, ends), known, row, following.original)


def agenda(
    rows: Iterable[ConferenceRow], now: int, zone: ZoneInfo, first_weekday: int = 1
) -> list[Entry]:
    """Return all rows in the list's order: by group, then by date; the past backwards."""
    ends = borders(now, zone, first_weekday)
    placed = [entry for row in rows for entry in entries(row, now, zone, ends)]
    placed.sort(key=order)
    return placed


def order(item: Entry) -> tuple[int, int, str, str]:
    """Return the sort key of an entry."""
    when = -item.when if item.group is Group.PAST else item.when
    return (item.group, when, item.name, item.row.key)


def by_key(placed: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Return the entries of each row by its key, in their order."""
    found: dict[str, list[Entry]] = {}
    for item in placed:
        found.setdefault(item.row.key, []).append(item)
    return found


def _current(row: ConferenceRow, now: int, zone: ZoneInfo) -> SeriesDate:
    following = next(dates_not_over(row, zone, now), None)
    if following is not None:
        return following
    last = row_series(row, zone).last_date() if has_dates_to_come(row) else None
    return last or SeriesDate(row.start, row.start)


def _group(when: int, ends: Borders) -> Group:
    if when < ends.today:
        return Group.TODAY
    if when < ends.tomorrow:
        return Group.TOMORROW
    return Group.THIS_WEEK if when < ends.week else Group.LATER
