"""What was shown of the dates that the user is reminded of."""

from __future__ import annotations

from collections.abc import Callable

import sqlalchemy as sa

from ucc_client.cache.tables import alarms
from ucc_client.domain.alarm import MISSED_MS, AlarmId, Note

_KEEP_MS = 2 * MISSED_MS


def load(connection: sa.Connection, resolve: Callable[[str], str]) -> dict[AlarmId, Note]:
    """Return all notes; `resolve` gives the present key for a former one."""
    # Of two that have one name by now, the one that was written later knows more.
    query = sa.select(alarms).order_by(alarms.c.shown_at)
    return {
        (resolve(row.key), row.original, row.start): Note(
            minutes=row.minutes,
            checked=bool(row.checked),
            settled=bool(row.settled),
            snoozed_until=row.snoozed_until,
            shown_at=row.shown_at,
        )
        for row in connection.execute(query)
    }


def keep(connection: sa.Connection, alarm: AlarmId, note: Note) -> None:
    """Write a note over the one before."""
    key, original, start = alarm
    connection.execute(
        alarms.insert()
        .prefix_with("OR REPLACE")
        .values(
            key=key,
            original=original,
            start=start,
            minutes=note.minutes,
            checked=int(note.checked),
            settled=int(note.settled),
            snoozed_until=note.snoozed_until,
            shown_at=note.shown_at,
        )
    )


def forget_old(connection: sa.Connection, now: int) -> None:
    """Drop what is of dates long past; `now` is epoch milliseconds."""
    connection.execute(alarms.delete().where(alarms.c.start < now - _KEEP_MS))
