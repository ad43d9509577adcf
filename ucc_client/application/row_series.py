"""When a row of the list takes place."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.conference import DEFAULT_DURATION_MINUTES
from ucc_client.domain.recurrence import Occurrence, next_start
from ucc_client.domain.series import Series, SeriesDate, rule_of
from ucc_client.domain.series_of import known_rule, known_zone


def is_plain(row: ConferenceRow) -> bool:
    """Tell whether the row says no more than the vendor's contract can."""
    return not (row.rule or row.zone or row.moved or row.exceptions)


def row_dates(row: ConferenceRow, zone: ZoneInfo, after: int) -> Iterator[SeriesDate]:
    """Yield the row's dates from `after` on (epoch milliseconds); `zone` is the server's."""
    if not is_plain(row):
        yield from row_series(row, zone).dates(after)
        return
    following = next_start(row.start, row.occurrence, zone, after)
    while following is not None:
        yield SeriesDate(following, following)
        following = next_start(row.start, row.occurrence, zone, following + 1)


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
