"""A conference as other calendars read it: RFC 5545, written by `icalendar`.

One VEVENT has the series with its rule and what is left out, and each changed date has one of its
own (RECURRENCE-ID). Times are whole seconds by the clock of the conference's zone, which a
VTIMEZONE describes.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, vRecur

from ucc_client import __version__
from ucc_client.domain.conference import Conference
from ucc_client.domain.recurrence import EARLIEST, LATEST, to_instant, to_wall
from ucc_client.domain.recurrence_rule import rule_text
from ucc_client.domain.series import Series, rule_instants, wall_meant
from ucc_client.domain.series_of import changed_date, duration_of, series_of
from ucc_client.server.mail.calendar_zone import clocks
from ucc_client.server.mail.headers import one_line

_YEARS_AHEAD = 10
"""So long the clocks of an endless series' zone are told from now on."""
_FIRST_YEAR, _LAST_YEAR = 1900, 9990
_PRODUCT = f"-//UCC Client//ucc-server {__version__}//EN"


def calendar_of(
    conference: Conference, default_zone: ZoneInfo, *, uid: str, stamp: int, sequence: int = 0
) -> bytes:
    """Return the VCALENDAR of one conference; `default_zone` is the server's.

    `uid` names the conference for good, `stamp` is now in epoch milliseconds, and `sequence` rises
    with every change of the times (RFC 5545, 3.8.7.4).
    """
    calendar = Calendar()
    calendar.add("PRODID", _PRODUCT)
    calendar.add("VERSION", "2.0")
    series = series_of(conference, default_zone)
    if series.zone.key != "UTC":
        calendar.add_component(_time_zone(series, stamp))
    for event in events_of(conference, default_zone, uid=uid, stamp=stamp, sequence=sequence):
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def events_of(
    conference: Conference, default_zone: ZoneInfo, *, uid: str, stamp: int, sequence: int = 0
) -> list[Event]:
    """Return the VEVENTs of one conference, none for a series that falls on no day."""
    series = series_of(conference, default_zone)

    def event(original: int | None, start: datetime) -> Event:
        changed = changed_date(conference, original)
        made = Event()
        made.add("UID", uid)
        made.add("DTSTAMP", _utc(stamp))
        made.add("SEQUENCE", sequence)
        made.add("SUMMARY", one_line(changed.name if changed and changed.name else conference.name))
        made.add("DTSTART", start)
        made.add("DURATION", timedelta(minutes=duration_of(conference, original)))
        if original is not None:
            made.add("RECURRENCE-ID", _meant(series, original))
        return made

    elsewhere = dict(series.moved)
    events = []
    # DTSTART always counts as a date elsewhere: it is the first on which the rule falls.
    first = next(rule_instants(series.start, series.zone, series.rule, EARLIEST), None)
    if series.rule is None:
        if first is not None and first not in series.exceptions:
            events.append(event(None, _at(first, series.zone)))
    elif first is not None:
        whole = event(None, _meant(series, first))
        whole.add("RRULE", vRecur.from_ical(rule_text(series.rule)))
        if series.exceptions:
            whole.add("EXDATE", [_meant(series, one) for one in sorted(series.exceptions)])
        if _at(first, series.zone).tzinfo is UTC and first not in series.exceptions:
            elsewhere.setdefault(first, first)
        events.append(whole)
    return events + [
        event(original, _at(start, series.zone)) for original, start in sorted(elsewhere.items())
    ]


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


def _time_zone(series: Series, stamp: int) -> Timezone:
    begin = to_wall(series.start, series.zone).year - 1
    last = series.last_date()
    end = to_wall(stamp, series.zone).year + _YEARS_AHEAD
    if last is not None:
        end = to_wall(min(last.start, LATEST), series.zone).year + 1
    begin = min(max(begin, _FIRST_YEAR), _LAST_YEAR - 1)
    return clocks(series.zone, begin, min(max(end, begin + 1), _LAST_YEAR))
