"""When a row of the list takes place."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.conference import DEFAULT_DURATION_MINUTES
from ucc_client.domain.recurrence import Occurrence
from ucc_client.domain.series import Series, SeriesDate, rule_of
from ucc_client.domain.series_of import known_rule, known_zone


def row_dates(row: ConferenceRow, zone: ZoneInfo, after: int) -> Iterator[SeriesDate]:
    """Return the row's dates from `after` on (epoch milliseconds); `zone` is the server's."""
    return row_series(row, zone).dates(after)


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
