"""The table of what happened to conferences."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import sqlalchemy as sa

from ucc_client.cache.tables import happenings
from ucc_client.contract.mapping import RawObject
from ucc_client.contract.server_record import ServerRecord
from ucc_client.domain.happening import KEEP_MS, Happening, What
from ucc_client.domain.merge import same_content
from ucc_client.domain.pending_change import key_of

_MOST = 5
_FEW = 500
"""When more conferences come at once, they are read anew rather than changed."""


def note(connection: sa.Connection, key: str, happening: Happening) -> None:
    """Remember what happened to a conference."""
    connection.execute(
        happenings.insert().values(
            key=key,
            what=happening.what.value,
            done_at=happening.done_at,
            synced_at=happening.synced_at,
        )
    )


def note_changed(
    connection: sa.Connection,
    known: Mapping[int, ServerRecord],
    fetched: Collection[tuple[int, RawObject]],
    now: int,
) -> None:
    """Remember which conferences say something else than is known; before that is overwritten."""
    if len(fetched) > _FEW:
        return
    for number, details in fetched:
        before = known.get(number)
        if before is None or before.details is None or before.details == details:
            continue
        after = ServerRecord(conference_id=number, details=details)
        if not same_content(before.conference(), after.conference()):
            note(connection, key_of(number), Happening(What.CHANGED_ELSEWHERE, now, now))


def load(connection: sa.Connection, key: str) -> tuple[Happening, ...]:
    """Return the latest of what happened to a conference, the newest first."""
    query = (
        sa.select(happenings)
        .where(happenings.c.key == key)
        .order_by(happenings.c.entry.desc())
        .limit(_MOST)
    )
    return tuple(
        Happening(What(row.what), row.done_at, row.synced_at) for row in connection.execute(query)
    )


def forget_old(connection: sa.Connection, now: int) -> None:
    """Drop what was remembered long enough."""
    connection.execute(happenings.delete().where(happenings.c.synced_at < now - KEEP_MS))
