"""Where a conference is between its invitation and its end, as its participants see it."""

from __future__ import annotations

import enum
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.coming import dates_from
from ucc_client.domain.recurrence import to_wall
from ucc_client.domain.series_of import said_length, zone_of
from ucc_client.server.portal.participant_access import Access

_MINUTE_MS = 60_000


class Phase(enum.Enum):
    """What one does about it."""

    AHEAD = "wait"
    BEGINS = "dial in: it is time, and nobody has opened it yet"
    RUNNING = "dial in"
    OVER = "nothing: there is no date any more"


class At(msgspec.Struct, frozen=True, kw_only=True):
    """The phase at one moment, and the date that it is about; instants are epoch milliseconds.

    `end` is 0 where nobody said how long it lasts; `days` are those from today to the date by
    the conference's calendar, `since` is the moment from which on that date is the next one.
    """

    phase: Phase
    since: int
    original: int | None = None
    start: int = 0
    end: int = 0
    days: int = 0


def phase_at(access: Access, now: int) -> At:
    """Tell where the conference is; a running one is about the date on which it was started."""
    conference, running_since = access.conference, access.running_since
    zone = zone_of(conference, ZoneInfo("UTC"))
    since = now if running_since is None else min(now, running_since)
    date = next(dates_from(conference, since, zone), None)
    if running_since is not None:
        phase = Phase.RUNNING
    elif date is None:
        return At(phase=Phase.OVER, since=since)
    else:
        phase = Phase.AHEAD if date.start > now else Phase.BEGINS
    if date is None:
        return At(phase=phase, since=since)
    length = said_length(conference, date.original) * _MINUTE_MS
    days = to_wall(date.start, zone).date() - to_wall(now, zone).date()
    return At(
        phase=phase,
        since=since,
        original=date.original,
        start=date.start,
        end=date.start + length if length else 0,
        days=days.days,
    )
