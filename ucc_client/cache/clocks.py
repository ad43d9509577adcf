"""The table of what is kept of a series' clock where the server keeps an instant only."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

import msgspec
import sqlalchemy as sa

from ucc_client.cache import facts
from ucc_client.cache.among import among
from ucc_client.cache.tables import clocks
from ucc_client.contract.server_record import ServerRecord
from ucc_client.domain.clock_guard import KeptClock, follow
from ucc_client.domain.recurrence import Occurrence

SHOWN_ZONE = "shown_zone"
"""The fact that names the zone whose clock the server showed to keep."""
_SERIES = {one.value: one for one in Occurrence if one is not Occurrence.ONCE}


def keep(
    connection: sa.Connection,
    records: Mapping[int, ServerRecord],
    wished: Collection[int],
    own_zone: str,
) -> None:
    """Keep the clocks of what the server said just now.

    The user changed the start of those in `wished`; `own_zone` is this computer's (IANA name).
    """
    said = {number: (start, kind) for number, start, kind in _series_in(records)}
    if not said:
        return
    known = _load(connection, said)
    newer: dict[int, KeptClock] = {}
    for number, (start, occurrence) in said.items():
        before = known.get(number)
        if before is not None and number in wished and start != before.seen:
            kept = KeptClock(zone=before.zone, meant=start, seen=start, occurrence=occurrence)
        else:
            kept, shown = follow(before, start, occurrence, own_zone)
            if shown:
                facts.write(connection, SHOWN_ZONE, shown)
        if kept != before:
            newer[number] = kept
    if newer:
        connection.execute(
            clocks.insert().prefix_with("OR REPLACE"),
            [{"conference_id": one, **msgspec.to_builtins(kept)} for one, kept in newer.items()],
        )


def load(connection: sa.Connection, conference_id: int) -> KeptClock | None:
    """Return what is kept of one series, None when nothing is."""
    return _load(connection, (conference_id,)).get(conference_id)


def load_all(connection: sa.Connection) -> dict[int, KeptClock]:
    """Return what is kept of all series, by id."""
    return _load(connection, None)


def mean(connection: sa.Connection, conference_id: int, start: int) -> bool:
    """Take the time of day at `start` (epoch ms) for what is meant; False when nothing is kept."""
    which = clocks.c.conference_id == conference_id
    done = connection.execute(clocks.update().where(which).values(meant=start))
    return done.rowcount > 0


def forget(connection: sa.Connection, conference_id: int) -> None:
    """Forget a series that the server does not have any more."""
    connection.execute(clocks.delete().where(clocks.c.conference_id == conference_id))


def _series_in(records: Mapping[int, ServerRecord]) -> Iterator[tuple[int, int, Occurrence]]:
    """Yield id, start and repetition of each series whose zone the server does not keep."""
    for number, record in records.items():
        details = record.details
        if details is None or details.get("timeZone"):
            continue
        start, occurrence = details.get("startTime"), _SERIES.get(str(details.get("occurrence")))
        if occurrence is not None and isinstance(start, int):
            yield number, start, occurrence


def _load(connection: sa.Connection, ids: Collection[int] | None) -> dict[int, KeptClock]:
    query = sa.select(clocks)
    if ids is not None:
        query = query.where(among(clocks.c.conference_id, ids))
    return {
        row.conference_id: KeptClock(
            zone=row.zone, meant=row.meant, seen=row.seen, occurrence=Occurrence(row.occurrence)
        )
        for row in connection.execute(query)
    }
