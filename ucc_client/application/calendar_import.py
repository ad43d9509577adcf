"""Reads a calendar file of any program as a new conference.

Import `read` when somebody brings a file: `icalendar` costs a tenth of a second.
"""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.application.calendar_requests import (
    MOST_BYTES,
    CalendarRead,
    ReadCalendar,
    ReadProblem,
)
from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.plain_line import one_line
from ucc_client.domain.recurrence import EARLIEST, LATEST, Occurrence
from ucc_client.domain.recurrence_rule import UnsupportedRuleError, parse_rule, rule_text
from ucc_client.domain.series_of import known_zone, nearest_occurrence, series_of

_log = logging.getLogger(__name__)

MOST_PEOPLE = 1000
_LONGEST_NAME = 200
_MOST_MINUTES = 24 * 60
_MORNING = time(9)
_UTC = ZoneInfo("UTC")


def read(request: ReadCalendar) -> CalendarRead:
    """Return the first entry of a calendar as a conference, or why there is none."""
    try:
        content = _first_bytes(Path(request.path)) if request.path else request.content
    except OSError:
        return CalendarRead(problem=ReadProblem.UNREADABLE)
    return _read(content, request.zone)


def _read(content: bytes, named_zone: str) -> CalendarRead:
    from icalendar import Calendar  # noqa: PLC0415 - as the module says

    if len(content) > MOST_BYTES:
        return CalendarRead(problem=ReadProblem.TOO_LARGE)
    try:
        calendars = Calendar.from_ical(content, multiple=True)
        events = [one for calendar in calendars for one in calendar.walk("VEVENT")]
    except Exception as error:  # noqa: BLE001 - a stranger's file may trip the parser in any way
        _log.info("a calendar could not be read: %s", type(error).__name__)
        return CalendarRead(problem=ReadProblem.NO_CALENDAR)
    whole = [one for one in events if "RECURRENCE-ID" not in one] or events
    if not whole:
        return CalendarRead(problem=ReadProblem.NO_ENTRY)
    first, zone = whole[0], known_zone(named_zone) or _UTC
    uid = str(first.get("UID", ""))
    others = [one for one in events if one is not first and "RECURRENCE-ID" in one]
    changes = [one for one in others if str(one.get("UID", "")) == uid]
    try:
        conference = _conference(first, zone)
    except Exception as error:  # noqa: BLE001 - as above
        # By its kind only: the words of an error may quote the entry, and a PIN in it.
        _log.warning("an entry of a calendar could not be read: %s", type(error).__name__)
        return CalendarRead(problem=ReadProblem.NO_ENTRY)
    if conference is None:
        return CalendarRead(problem=ReadProblem.NO_ENTRY)
    try:
        conference, dates_left_out = _with_single_dates(conference, first, changes, zone)
    except Exception as error:  # noqa: BLE001 - as above
        _log.warning("dates of a calendar could not be read: %s", type(error).__name__)
        dates_left_out = True
    names = {str(one.get("UID", "")) for one in whole}
    left_out = "RRULE" in first and conference.occurrence is Occurrence.ONCE
    return CalendarRead(
        conference=conference,
        more=len(names) - 1,
        rule_left_out=left_out,
        dates_left_out=dates_left_out and not left_out,
    )


def _first_bytes(path: Path) -> bytes:
    if not path.is_file():
        # A pipe or a device would never end.
        raise FileNotFoundError(path)
    with path.open("rb") as file:
        # One more than allowed, so that it is seen to be too large.
        return file.read(MOST_BYTES + 1)


def _conference(event: Any, default_zone: ZoneInfo) -> Conference | None:
    wall = _begin(event, default_zone)
    if wall is None:
        return None
    start = round(wall.timestamp() * 1000)
    if not EARLIEST <= start <= LATEST:
        return None
    zone = known_zone(str(getattr(wall.tzinfo, "key", "") or wall.tzinfo)) or default_zone
    rule, occurrence = _rule(event)
    return Conference(
        name=one_line(str(event.get("SUMMARY", "")))[:_LONGEST_NAME],
        start=start,
        occurrence=occurrence,
        rule=rule,
        zone=zone.key if rule else "",
        duration_minutes=_minutes(event, wall),
        participants=_people(event),
    )


def _begin(event: Any, default_zone: ZoneInfo) -> datetime | None:
    begin = event.get("DTSTART")
    # A whole day has no time: the morning is as good as any.
    return None if begin is None else _wall(begin.dt, _MORNING.replace(tzinfo=default_zone))


def _wall(said: date | datetime, usual: time) -> datetime:
    """Return a time with its zone; a day has the `usual` time, a time without a zone its zone."""
    if not isinstance(said, datetime):
        return datetime.combine(said, usual)
    return said if said.tzinfo else said.replace(tzinfo=usual.tzinfo)


def _with_single_dates(
    conference: Conference, event: Any, changes: list[Any], default_zone: ZoneInfo
) -> tuple[Conference, bool]:
    """Return it with the dates that are left out or different; true where some stay unread."""
    unread = "RDATE" in event
    begin = _begin(event, default_zone)
    if begin is None or not conference.rule:
        return conference, unread or bool(changes)
    series = series_of(conference, default_zone)
    usual = begin.timetz()
    left_out = {one for one in _left_out(event, usual) if series.has(one)}
    changed: dict[int, ChangedDate] = {}
    for one in changes:
        named = one["RECURRENCE-ID"]
        original = _instant(named.dt, usual)
        other = _conference(one, default_zone)
        if other is None or not series.has(original) or "RANGE" in named.params:
            unread = True
        elif str(one.get("STATUS", "")).upper() == "CANCELLED":
            changed.pop(original, None)
            left_out.add(original)
        else:
            left_out.discard(original)
            if (different := _difference(conference, other, original)) is not None:
                changed[original] = different
            unread = unread or not _addresses(other) <= _addresses(conference)
    kept = [changed[key] for key in sorted(changed)]
    return (
        msgspec.structs.replace(
            conference, exceptions=tuple(sorted(left_out)), changed_dates=tuple(kept)
        ),
        unread,
    )


def _left_out(event: Any, usual: time) -> list[int]:
    found = event.get("EXDATE", [])
    lists = found if isinstance(found, list) else [found]
    return [_instant(one.dt, usual) for few in lists for one in getattr(few, "dts", ())]


def _instant(said: date | datetime, usual: time) -> int:
    return round(_wall(said, usual).timestamp() * 1000)


def _difference(conference: Conference, other: Conference, original: int) -> ChangedDate | None:
    lasts = other.duration_minutes
    found = ChangedDate(
        original=original,
        start=other.start,
        duration_minutes=lasts if lasts != conference.duration_minutes else 0,
        name=other.name if other.name != conference.name else "",
    )
    return None if found == ChangedDate(original=original, start=original) else found


def _addresses(conference: Conference) -> set[str]:
    return {one.email.casefold() for one in conference.participants}


def _rule(event: Any) -> tuple[str, Occurrence]:
    found = event.get("RRULE")
    if found is None or isinstance(found, list):
        return "", Occurrence.ONCE
    try:
        rule = parse_rule(found.to_ical().decode())
    except UnsupportedRuleError:
        return "", Occurrence.ONCE
    return rule_text(rule), nearest_occurrence(rule)


def _minutes(event: Any, begin: datetime) -> int:
    length = timedelta(0)
    if "DURATION" in event:
        length = event["DURATION"].dt
    elif "DTEND" in event and isinstance(event["DTEND"].dt, datetime):
        end = event["DTEND"].dt
        end = end if end.tzinfo else end.replace(tzinfo=begin.tzinfo)
        length = end.astimezone(UTC) - begin.astimezone(UTC)
    minutes = round(length.total_seconds() / 60)
    return minutes if 0 < minutes <= _MOST_MINUTES else 0


def _people(event: Any) -> tuple[Participant, ...]:
    """Return organizer and guests, each address once."""
    found = event.get("ATTENDEE", [])
    guests = found if isinstance(found, list) else [found]
    organizer = event.get("ORGANIZER")
    people: dict[str, Participant] = {}
    for one in ([organizer] if organizer is not None else []) + guests[:MOST_PEOPLE]:
        scheme, _, address = str(one).partition(":")
        kind = str(one.params.get("CUTYPE", "INDIVIDUAL")).upper()
        if scheme.casefold() != "mailto" or "@" not in address or kind in ("ROOM", "RESOURCE"):
            continue
        email = one_line(address)
        name = one_line(str(one.params.get("CN", ""))).strip("\"'")
        people.setdefault(
            email.casefold(), Participant(display_name=name if name != email else "", email=email)
        )
    return tuple(people.values())
