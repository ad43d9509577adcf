"""All of somebody's conferences as one calendar, as long as it may be."""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.contract.calendar.clocks import clocks
from ucc_client.contract.calendar.entries import (
    Writing,
    calendar_around,
    clock_years,
    events_of,
)
from ucc_client.domain.conference import Conference
from ucc_client.domain.series_of import series_of

_SERVER = "ucc-server"
_NO_CLOCKS = "UTC"


class Entry(msgspec.Struct, frozen=True):
    """The VEVENTs of one conference; its zone's clocks are told from one year to another."""

    content: bytes
    zone: ZoneInfo
    begin: int
    end: int


def entry(conference: Conference, default_zone: ZoneInfo, writing: Writing, now: int) -> Entry:
    """Return one conference as an entry, an empty one when it falls on no day.

    The clocks of an endless series are told until some years after `now`, in epoch milliseconds.
    """
    series = series_of(conference, default_zone)
    events = events_of(conference, series, writing)
    begin, end = clock_years(series, now)
    return Entry(b"".join(one.written() for one in events), series.zone, begin, end)


def collected(
    entries: Iterable[Entry], lines: Iterable[str] = (), *, program: str = _SERVER
) -> bytes:
    """Return one VCALENDAR; `lines` are further properties of it, as they are written.

    `program` is the one that writes.
    """
    written: list[bytes] = []
    years: dict[ZoneInfo, tuple[int, int]] = {}
    for one in entries:
        written.append(one.content)
        if one.content and one.zone.key != _NO_CLOCKS:
            begin, end = years.get(one.zone, (one.begin, one.end))
            years[one.zone] = min(begin, one.begin), max(end, one.end)
    zones = [clocks(zone, begin, end) for zone, (begin, end) in years.items()]
    return calendar_around(b"".join([*zones, *written]), program, lines)
