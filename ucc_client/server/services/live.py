"""Who is in a running conference by telephone, as one viewer may know it.

It is read from the database alone, so that whichever process is asked tells the same.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, select

from ucc_client.contract.live import LiveConference, LivePerson, LiveState
from ucc_client.domain.coming import dates_from
from ucc_client.domain.series_of import said_length
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.telephone_tables import live_people, telephone_lead
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.services.conference_rows import conference_of
from ucc_client.server.services.live_rows import OVER
from ucc_client.server.services.participant_rows import people_of
from ucc_client.server.services.visibility import visible

_MINUTE_MS = 60_000


class Live:
    """Answers `GET …/{conferenceId}/live`."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def get(self, user_id: int, conference_id: int) -> LiveConference:
        """Return a conference as it is just now. Raises NotFoundError."""
        now = self._clock()
        with self._database.snapshot() as connection:
            row = visible(connection, user_id, conference_id, now)
            people = people_of(connection, conference_id)
            calls = calls_of(connection, row)
            own = {person.id for person in people if person.user_id == user_id}
            moderates = may_moderate(row, calls, own)
            return LiveConference(
                conference_id=row.id,
                is_active=row.is_active,
                now=now,
                people=tuple(_person(call, own, numbers=moderates) for call in calls),
                started_at=row.started_at if row.is_active else None,
                ends_at=planned_end(connection, row, people) if row.is_active else None,
                is_locked=row.is_active and row.is_locked,
                may_moderate=moderates,
                can_call=can_call(connection, now),
            )


def calls_of(connection: Connection, row: Row[Any]) -> Sequence[Row[Any]]:
    """Return the calls of a conference as the viewer sees it, none of one that does not run."""
    if not row.is_active:
        return ()
    here = live_people.c.conference_id == row.id
    return connection.execute(select(live_people).where(here).order_by(live_people.c.id)).all()


def may_moderate(row: Row[Any], calls: Sequence[Row[Any]], own: Collection[int]) -> bool:
    """Tell whether a viewer's orders are taken; `own` are the participants that the viewer is.

    Besides those who may change the conference these are who was made a moderator for this time.
    """
    return not row.is_readonly or any(
        call.is_moderator and call.participant_id in own and call.state not in OVER
        for call in calls
    )


def can_call(connection: Connection, now: int) -> bool:
    """Tell whether some process leads a telephone engine that answers it."""
    leads = select(telephone_lead.c.id).where(
        telephone_lead.c.until > now, telephone_lead.c.is_connected
    )
    return connection.execute(leads).first() is not None


def planned_end(connection: Connection, row: Row[Any], people: Sequence[Row[Any]]) -> int | None:
    """Return when the date that runs is planned to end; None where nobody has said how long."""
    conference = conference_of(row, people)
    zone = ZoneInfo(zone_of_installation(connection))
    date = next(dates_from(conference, row.started_at, zone), None)
    if date is None:
        return None
    minutes = said_length(conference, date.original)
    return date.start + minutes * _MINUTE_MS if minutes else None


def _person(row: Row[Any], own: Collection[int], *, numbers: bool) -> LivePerson:
    return LivePerson(
        id=row.id,
        participant_id=row.participant_id or None,
        name=row.name,
        number=row.number or None if numbers else None,
        state=LiveState(row.state),
        since=row.since,
        is_moderator=row.is_moderator,
        is_self=row.participant_id in own,
        is_muted=row.is_muted,
        joined_at=row.joined_at or None,
        redial_at=row.redial_at or None,
        hand_since=row.hand_since or None,
        cause=row.cause or None,
    )
