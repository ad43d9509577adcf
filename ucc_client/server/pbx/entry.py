"""Whose PIN this is, and whether it opens anything at this moment."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, Row, select

from ucc_client.domain.coming import dates_from
from ucc_client.domain.conference import ACTIVE_AFTER_MINUTES, Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.series import SeriesDate
from ucc_client.domain.series_of import duration_of, on_date, series_of, zone_of
from ucc_client.domain.taking_part import seen_by
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import conferences, participants
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.keys import Keys
from ucc_client.server.pbx.door import Verdict
from ucc_client.server.services.conference_rows import conference_of
from ucc_client.server.services.participant_rows import people_of

_MINUTE_MS = 60_000


class Windows(msgspec.Struct, frozen=True, kw_only=True):
    """How many minutes before a date its PINs open the door."""

    moderators: int = 15
    others: int = 5


class Seat(msgspec.Struct, frozen=True, kw_only=True):
    """Who somebody is in a conference, on the date that it is about."""

    conference_id: int
    participant_id: int
    name: str
    is_moderator: bool


class Admission(msgspec.Struct, frozen=True, kw_only=True):
    """What a PIN is good for; who is too early is told when it `starts`, in its own zone."""

    verdict: Verdict
    seat: Seat | None = None
    starts: datetime | None = None


_WRONG = Admission(verdict=Verdict.WRONG)


class Entry:
    """Knows the PINs. They are valid from shortly before a date until an hour after it.

    They are as long as somebody has started the conference, too.
    """

    def __init__(self, database: Database, keys: Keys, clock: Clock, windows: Windows) -> None:
        self._database, self._keys = database, keys
        self._clock, self._windows = clock, windows

    def look(self, pin: str) -> Admission:
        """Return whose it is and whether it opens the door; a dead one is as wrong as any."""
        lookup = self._keys.sign("pin", pin).hex()
        found = select(participants).where(participants.c.pin_lookup == lookup)
        with self._database.snapshot() as connection:
            own = connection.execute(found).first()
            return _WRONG if own is None else self._of(connection, own)

    def _of(self, connection: Connection, own: Row[Any]) -> Admission:
        here = conferences.c.id == own.conference_id
        row = connection.execute(select(conferences).where(here)).one()
        conference = conference_of(row, people_of(connection, row.id))
        zone = ZoneInfo(zone_of_installation(connection))
        now = self._clock()
        seen = seen_by(conference, own.id, own.only_on)
        if row.active_until is not None and row.active_until > now:
            running = running_date(conference, row.started_at, zone)
            if running is None and own.only_on is None:
                return self._welcome(own, conference, None)
            if running is not None and _has(seen, running, zone, own.only_on):
                return self._welcome(own, conference, running.original)
        return self._by_the_clock(own, conference, seen, zone, now)

    def _by_the_clock(
        self,
        own: Row[Any],
        conference: Conference,
        seen: Conference,
        zone: ZoneInfo,
        now: int,
    ) -> Admission:
        # One that is over is open for its hour still.
        dates = dates_from(seen, now - ACTIVE_AFTER_MINUTES * _MINUTE_MS, zone)
        for date in dates:
            original = date.original if own.only_on is None else own.only_on
            seat = _seat(own, conference, original)
            before = self._windows.moderators if seat.is_moderator else self._windows.others
            if now < date.start - before * _MINUTE_MS:
                starts = datetime.fromtimestamp(date.start / 1000, zone_of(conference, zone))
                return Admission(verdict=Verdict.TOO_EARLY, seat=seat, starts=starts)
            over = date.start + (duration_of(seen, date.original) + ACTIVE_AFTER_MINUTES) * (
                _MINUTE_MS
            )
            if now < over:
                return Admission(verdict=Verdict.WELCOME, seat=seat)
        return _WRONG

    def _welcome(self, own: Row[Any], conference: Conference, original: int | None) -> Admission:
        return Admission(verdict=Verdict.WELCOME, seat=_seat(own, conference, original))


def running_date(conference: Conference, started_at: int, zone: ZoneInfo) -> SeriesDate | None:
    """Return the date that one started at `started_at` is about; None after the last."""
    return next(dates_from(conference, started_at, zone), None)


def people_on(conference: Conference, date: SeriesDate | None) -> tuple[Participant, ...]:
    """Return who is on a date, as they are on it; those of the series where there is none."""
    if date is None:
        return conference.participants
    return on_date(conference, date.original).participants


def _has(seen: Conference, date: SeriesDate, zone: ZoneInfo, only_on: int | None) -> bool:
    """Tell whether this date is one of those that somebody sees."""
    if only_on is not None:
        return only_on == date.original
    return series_of(seen, zone).has(date.original)


def _seat(own: Row[Any], conference: Conference, original: int | None) -> Seat:
    """Return the place of a participant's row on one date, on which he may have another role."""
    here = conference if original is None else on_date(conference, original)
    on_it = {person.participant_id: person for person in here.participants}
    person = on_it.get(own.id)
    return Seat(
        conference_id=own.conference_id,
        participant_id=own.id,
        name=person.display_name if person else own.display_name,
        is_moderator=person.is_moderator if person else own.is_moderator,
    )
