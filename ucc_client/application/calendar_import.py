"""Reads a calendar file of any program as a new conference.

Import `read` when somebody brings a file: `icalendar` costs a tenth of a second.
"""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from ucc_client.application.calendar_requests import (
    CalendarRead,
    ReadCalendar,
    ReadProblem,
)
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.plain_line import one_line
from ucc_client.domain.recurrence import EARLIEST, LATEST, Occurrence
from ucc_client.domain.recurrence_rule import UnsupportedRuleError, parse_rule, rule_text
from ucc_client.domain.series_of import known_zone, nearest_occurrence

_log = logging.getLogger(__name__)

MOST_BYTES = 1_000_000
MOST_PEOPLE = 1000
_LONGEST_NAME = 200
_MOST_MINUTES = 24 * 60
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
    zone = known_zone(named_zone) or _UTC
    try:
        conference = _conference(whole[0], zone)
    except Exception as error:  # noqa: BLE001 - as above
        # By its kind only: the words of an error may quote the entry, and a PIN in it.
        _log.warning("an entry of a calendar could not be read: %s", type(error).__name__)
        return CalendarRead(problem=ReadProblem.NO_ENTRY)
    if conference is None:
        return CalendarRead(problem=ReadProblem.NO_ENTRY)
    names = {str(one.get("UID", "")) for one in whole}
    left_out = "RRULE" in whole[0] and conference.occurrence is Occurrence.ONCE
    return CalendarRead(conference=conference, more=len(names) - 1, rule_left_out=left_out)


def _first_bytes(path: Path) -> bytes:
    if not path.is_file():
        # A pipe or a device would never end.
        raise FileNotFoundError(path)
    with path.open("rb") as file:
        # One more than allowed, so that it is seen to be too large.
        return file.read(MOST_BYTES + 1)


def _conference(event: Any, default_zone: ZoneInfo) -> Conference | None:
    begin = event.get("DTSTART")
    if begin is None:
        return None
    wall: date | datetime = begin.dt
    if not isinstance(wall, datetime):
        # A whole day has no time: the morning is as good as any.
        wall = datetime.combine(wall, time(9))
    if wall.tzinfo is None:
        wall = wall.replace(tzinfo=default_zone)
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
