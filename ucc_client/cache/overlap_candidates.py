"""Which conferences can lie on given dates at all, found by the database's own arithmetic.

A series keeps its wall-clock time. So its dates are whole days away from its first one, or whole
weeks for a plain weekly series, but for what the clocks change; that leaves few to look at.
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from ucc_client.cache.projection import decoded_row
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.cache.tables import projection
from ucc_client.domain.conference import DEFAULT_DURATION_MINUTES
from ucc_client.domain.recurrence import Occurrence

_MINUTE_MS = 60_000
_DAY_MS = 86_400_000
_CLOCKS_MS = 3 * 3_600_000
"""By how much a zone's clocks may have changed since a series began."""


def candidates(
    connection: sa.Connection, dates: Sequence[int], minutes: int, without: str
) -> tuple[ConferenceRow, ...]:
    """Return the rows that may lie on one of `dates`; some of them do not.

    `dates` are starts in epoch milliseconds, each `minutes` long; the row with the key `without`
    is not among them, nor is what is over for good.
    """
    if not dates:
        return ()
    columns = projection.c
    said = sa.func.nullif(columns.duration_minutes, 0)
    lasts = sa.func.coalesce(said, DEFAULT_DURATION_MINUTES) * _MINUTE_MS
    wanted = minutes * _MINUTE_MS
    is_once = sa.and_(columns.occurrence == Occurrence.ONCE.value, columns.rule == "")
    is_weekly = sa.and_(columns.occurrence == Occurrence.EVERYWEEK.value, columns.rule == "")
    period = sa.case((is_weekly, 7 * _DAY_MS), else_=_DAY_MS)
    touches = [
        sa.and_(columns.start < date + wanted, columns.start + lasts > date) for date in dates
    ]
    comes_near = [
        # The remainder has the sign of what is divided.
        ((columns.start - date + lasts + _CLOCKS_MS) % period + period) % period
        < lasts + wanted + 2 * _CLOCKS_MS
        for date in dates
    ]
    query = sa.select(projection).where(
        columns.key != without,
        columns.is_terminated == 0,
        sa.or_(
            columns.moved != "",
            sa.and_(is_once, sa.or_(*touches)),
            sa.and_(~is_once, columns.start < max(dates) + wanted, sa.or_(*comes_near)),
        ),
    )
    return tuple(decoded_row(found) for found in connection.execute(query))
