"""Conferences that begin at their time without anybody's doing."""

from __future__ import annotations

import time
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, Row, select

from ucc_client.domain.coming import dates_from
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import conferences
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.pbx.book import Book
from ucc_client.server.services.conference_rows import conference_of
from ucc_client.server.services.participant_rows import people_of

LATE_MS = 600_000
"""So late a date begins still, when nobody led at its time."""
_LOOK_SECONDS = 2.0


class _Next(msgspec.Struct, frozen=True):
    """When the next date begins of a conference as it was said; None for one without."""

    said: tuple[int, int]
    start: int | None


class SelfStarts:
    """Begins what is due. A date begins once: which one it was stands in the conference's row."""

    def __init__(self, database: Database, book: Book, clock: Clock) -> None:
        self._database, self._book, self._clock = database, book, clock
        self._next: dict[int, _Next] = {}
        self._looked_at = -_LOOK_SECONDS

    def begin_due(self) -> None:
        """Begin the conferences whose time has come, at most every two seconds."""
        if time.monotonic() - self._looked_at < _LOOK_SECONDS:
            return
        self._looked_at = time.monotonic()
        now = self._clock()
        for conference_id, start in self._due(now):
            self._book.begin(conference_id, start)
            # What comes after this one is looked for anew.
            self._next.pop(conference_id, None)

    def _due(self, now: int) -> list[tuple[int, int]]:
        wanted = select(conferences).where(conferences.c.starts_by_itself)
        light = wanted.with_only_columns(
            conferences.c.id, conferences.c.revision, conferences.c.begun_for
        )
        known: dict[int, _Next] = {}
        with self._database.read() as connection:
            for row in connection.execute(light).all():
                said = (row.revision, row.begun_for)
                found = self._next.get(row.id)
                if found is None or found.said != said or _is_past(found, now):
                    found = _Next(said, _next_start(connection, row.id, now))
                known[row.id] = found
        self._next = known
        return [(one, n.start) for one, n in known.items() if n.start and n.start <= now]


def _is_past(known: _Next, now: int) -> bool:
    return known.start is not None and known.start <= now - LATE_MS


def _next_start(connection: Connection, conference_id: int, now: int) -> int | None:
    row: Row[Any] = connection.execute(
        select(conferences).where(conferences.c.id == conference_id)
    ).one()
    conference = conference_of(row, people_of(connection, conference_id))
    zone = ZoneInfo(zone_of_installation(connection))
    dates = dates_from(conference, now - LATE_MS, zone)
    later = max(now - LATE_MS, row.begun_for)
    return next((date.start for date in dates if date.start > later), None)
