"""Who was in conferences by telephone: written when calls end, read by owners, kept for a while."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, literal, select

from ucc_client.contract.calls import CallRecord
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.telephone_tables import call_records, live_people
from ucc_client.server.refusals import ForbiddenError
from ucc_client.server.services.live_rows import OVER
from ucc_client.server.services.visibility import visible

_DAY_MS = 86_400_000
_MOST = 1000
"""So many of the newest are told."""


class CallRecords:
    """Keeps records for so many `days`; with 0 none is written."""

    def __init__(self, database: Database, clock: Clock, days: int) -> None:
        self._database, self._clock, self._days = database, clock, days

    def note_end(self, connection: Connection, call_id: int, left_at: int, cause: str) -> None:
        """Write down that one of `live_people` ends, before its row says so."""
        if self._days <= 0:
            return
        is_on = live_people.c.state.not_in(OVER) | (live_people.c.redial_at > 0)
        # Who was called again by itself has not ended before.
        ended = select(
            live_people.c.conference_id,
            live_people.c.name,
            live_people.c.number,
            live_people.c.is_moderator,
            live_people.c.joined_at,
            literal(left_at),
            literal(cause),
        ).where(live_people.c.id == call_id, is_on)
        columns = [
            "conference_id",
            "name",
            "number",
            "is_moderator",
            "joined_at",
            "left_at",
            "cause",
        ]
        connection.execute(insert(call_records).from_select(columns, ended))

    def of(self, user_id: int, conference_id: int) -> list[CallRecord]:
        """Return those of a conference, newest first. Raises NotFoundError or ForbiddenError."""
        with self._database.snapshot() as connection:
            row = visible(connection, user_id, conference_id, self._clock())
            if row.owner_id != user_id:
                raise ForbiddenError("Only its owner sees who was in a conference.")
            here = call_records.c.conference_id == conference_id
            # What is due to be forgotten is not told any more.
            recent = call_records.c.left_at >= self._forgotten_before()
            query = select(call_records).where(here, recent)
            newest = (call_records.c.left_at.desc(), call_records.c.id.desc())
            rows = connection.execute(query.order_by(*newest).limit(_MOST)).all()
        return [
            CallRecord(
                name=one.name,
                is_moderator=one.is_moderator,
                left_at=one.left_at,
                cause=one.cause,
                joined_at=one.joined_at or None,
                number=one.number or None,
            )
            for one in rows
        ]

    def forget(self, connection: Connection) -> None:
        """Forget those that were kept long enough, and who was in what was over long ago."""
        before = self._forgotten_before()
        connection.execute(delete(call_records).where(call_records.c.left_at < before))
        day_ago = self._clock() - _DAY_MS
        over = live_people.c.state.in_(OVER) & (live_people.c.redial_at == 0)
        connection.execute(delete(live_people).where(over, live_people.c.since < day_ago))

    def _forgotten_before(self) -> int:
        return self._clock() - self._days * _DAY_MS
