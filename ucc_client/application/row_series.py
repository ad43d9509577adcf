"""When a row of the list takes place, how long, and under which name."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.conference import DEFAULT_DURATION_MINUTES, ChangedDate
from ucc_client.domain.recurrence import Occurrence
from ucc_client.domain.series import Series, SeriesDate, rule_of
from ucc_client.domain.series_of import known_rule, known_zone


def row_dates(row: ConferenceRow, zone: ZoneInfo, after: int) -> Iterator[SeriesDate]:
    """Return the row's dates from `after` on (epoch milliseconds); `zone` is the server's."""
    return row_series(row, zone).dates(after)


def dates_not_over(row: ConferenceRow, zone: ZoneInfo, at: int) -> Iterator[SeriesDate]:
    """Return the row's dates that end after `at` (epoch milliseconds); `zone` is the server's."""
    if not row.own_dates:
        return row_dates(row, zone, at - duration_ms(row) + 1)
    begun = row_dates(row, zone, at - longest_ms(row) + 1)
    return (one for one in begun if one.start + lasts_ms(row, one.original) > at)


def row_series(row: ConferenceRow, zone: ZoneInfo) -> Series:
    """Return the series behind a row."""
    own = known_zone(row.zone) or zone
    return Series(
        start=row.start,
        zone=own,
        rule=known_rule(row.rule) or rule_of(row.occurrence, row.start, own),
        exceptions=frozenset(row.exceptions),
        moved=row.moved,
    )


def has_dates_to_come(row: ConferenceRow) -> bool:
    """Tell whether it is a series, which may have more dates than one."""
    return row.occurrence is not Occurrence.ONCE or bool(row.rule)


def duration_ms(row: ConferenceRow) -> int:
    """Return how long a date of it lasts."""
    return (row.duration_minutes or DEFAULT_DURATION_MINUTES) * 60_000


def lasts_ms(row: ConferenceRow, original: int) -> int:
    """Return how long the date with this original lasts."""
    for own, minutes, _name in row.own_dates:
        if own == original and minutes:
            return minutes * 60_000
    return duration_ms(row)


def longest_ms(row: ConferenceRow) -> int:
    """Return how long the longest of its dates lasts."""
    return max([duration_ms(row), *(minutes * 60_000 for _, minutes, _ in row.own_dates)])


def name_on(row: ConferenceRow, original: int) -> str:
    """Return what it is called on the date with this original."""
    for own, _minutes, name in row.own_dates:
        if own == original and name:
            return name
    return row.name


def changed_dates(row: ConferenceRow) -> tuple[ChangedDate, ...]:
    """Return what the row knows of the dates that differ: all but their people."""
    own = {original: (minutes, name) for original, minutes, name in row.own_dates}
    return tuple(
        ChangedDate(original=of, start=to, duration_minutes=minutes, name=name)
        for of, to in row.moved
        for minutes, name in [own.get(of, (0, ""))]
    )
