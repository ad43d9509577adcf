"""A conference as other calendars read it (RFC 5545).

One VEVENT has the series with its rule and what is left out, and each changed date has one of its
own (RECURRENCE-ID). Times are whole seconds by the clock of the conference's zone, which a
VTIMEZONE describes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import msgspec

from ucc_client import __version__
from ucc_client.contract.calendar.clocks import clocks
from ucc_client.contract.calendar.component import Component
from ucc_client.domain.conference import Conference
from ucc_client.domain.plain_line import one_line
from ucc_client.domain.recurrence import EARLIEST, LATEST, to_instant, to_wall
from ucc_client.domain.recurrence_rule import rule_text
from ucc_client.domain.series import Series, rule_instants, wall_meant
from ucc_client.domain.series_of import changed_date, duration_of, series_of

_YEARS_AHEAD = 10
"""So long the clocks of an endless series' zone are told from now on."""
_FIRST_YEAR, _LAST_YEAR = 1900, 9990


class Writing(msgspec.Struct, frozen=True, kw_only=True):
    """How an entry is written: `uid` names it for good, `stamp` is now in epoch milliseconds.

    `program` is the one that writes. `sequence` rises with every change that is told (RFC 5545,
    3.8.7.4). `furnish` adds to each VEVENT what is no matter of time; it is given the original of a
    single date, None for all.
    """

    uid: str
    stamp: int
    sequence: int = 0
    method: str = ""
    program: str = "ucc-server"
    furnish: Callable[[Component, int | None], None] = lambda _event, _original: None


def calendar_of(
    conference: Conference,
    default_zone: ZoneInfo,
    writing: Writing,
    *,
    only: int | None = None,
    without_dates: bool = False,
) -> bytes:
    """Return the VCALENDAR of one conference, or of one date of it by its original (`only`).

    `default_zone` is the server's. To cancel it takes no more than the series (`without_dates`).
    """
    series = series_of(conference, default_zone)
    if only is not None:
        events = [_event(conference, series, writing, only)]
    else:
        events = events_of(conference, series, writing)
        if without_dates:
            events = (events or [_event(conference, series, writing, None)])[:1]
    # Put together here: the clocks, which are longer than all the rest, are written once.
    lines = [f"METHOD:{writing.method}"] if writing.method else []
    zone = b""
    if series.zone.key != "UTC":
        zone = clocks(series.zone, *clock_years(series, writing.stamp))
    written = b"".join([zone, *(one.written() for one in events)])
    return calendar_around(written, writing.program, lines)


def calendar_around(components: bytes, program: str, lines: Iterable[str]) -> bytes:
    """Return the VCALENDAR of written components; `lines` are further properties, written too."""
    product = f"-//UCC Client//{program} {__version__}//EN"
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{product}", "CALSCALE:GREGORIAN", *lines]
    return "".join(f"{line}\r\n" for line in head).encode() + components + b"END:VCALENDAR\r\n"


def events_of(conference: Conference, series: Series, writing: Writing) -> list[Component]:
    """Return the VEVENTs of one conference, none for a series that falls on no day."""
    elsewhere = dict(series.moved)
    events = []
    # DTSTART always counts as a date elsewhere: it is the first on which the rule falls.
    first = next(rule_instants(series.start, series.zone, series.rule, EARLIEST), None)
    if series.rule is None:
        if first is not None and first not in series.exceptions:
            events.append(_event(conference, series, writing, None, _at(first, series.zone)))
    elif first is not None:
        whole = _event(conference, series, writing, None, _meant(series, first))
        whole.value("RRULE", rule_text(series.rule))
        for one in sorted(series.exceptions):
            # One in each line: of several some programs read the first.
            whole.moment("EXDATE", _meant(series, one))
        if _at(first, series.zone).tzinfo is UTC and first not in series.exceptions:
            elsewhere.setdefault(first, first)
        events.append(whole)
    return events + [_event(conference, series, writing, one) for one in sorted(elsewhere)]


def _event(
    conference: Conference,
    series: Series,
    writing: Writing,
    original: int | None,
    start: datetime | None = None,
) -> Component:
    """Return the VEVENT of one date by its original, or that of all, which begins at `start`."""
    changed = changed_date(conference, original)
    if start is None:
        date = conference.start if original is None else original
        start = _at(changed.start if changed else date, series.zone)
    title = one_line(changed.name if changed and changed.name else conference.name)
    made = Component("VEVENT", title)
    made.text("UID", writing.uid)
    made.moment("DTSTAMP", _utc(writing.stamp))
    made.value("SEQUENCE", str(writing.sequence))
    made.text("SUMMARY", title)
    made.moment("DTSTART", start)
    made.minutes("DURATION", duration_of(conference, original))
    if original is not None:
        made.moment("RECURRENCE-ID", _meant(series, original))
    writing.furnish(made, original)
    return made


def _meant(series: Series, original: int) -> datetime:
    return wall_meant(series, original).replace(microsecond=0, tzinfo=series.zone)


def _at(instant: int, zone: ZoneInfo) -> datetime:
    """Return the local time; in UTC where that would be read as the first of two equal times."""
    wall = to_wall(instant, zone).replace(microsecond=0, fold=0)
    if to_instant(wall, zone) // 1000 == instant // 1000:
        return wall.replace(tzinfo=zone)
    return _utc(instant)


def _utc(instant: int) -> datetime:
    return to_wall(instant, ZoneInfo("UTC")).replace(microsecond=0, tzinfo=UTC)


def clock_years(series: Series, stamp: int) -> tuple[int, int]:
    """Return from which year until which the clocks of a series are told; `stamp` is now."""
    begin = to_wall(series.start, series.zone).year - 1
    last = series.last_date()
    end = to_wall(max(stamp, series.start), series.zone).year + _YEARS_AHEAD
    if last is not None:
        end = to_wall(min(last.start, LATEST), series.zone).year + 1
    begin = min(max(begin, _FIRST_YEAR), _LAST_YEAR - 1)
    return begin, min(max(end, begin + 1), _LAST_YEAR)
