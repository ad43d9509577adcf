"""Whoever reads a calendar in a test gets its own clocks, whatever was read before."""

from __future__ import annotations

from datetime import timedelta

import vobject

from tests.others_calendar import read_calendar

_CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test
BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:{offset}
TZOFFSETTO:{offset}
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:1
DTSTAMP:20990101T000000Z
DTSTART;TZID={name}:20990601T090000
END:VEVENT
END:VCALENDAR
"""


def _offset(offset: str, name: str = "Europe/Berlin") -> timedelta:
    content = _CALENDAR.format(offset=offset, name=name).replace("\n", "\r\n")
    return read_calendar(content).vevent.dtstart.value.utcoffset()


def test_two_calendars_have_their_own_clocks_under_one_name() -> None:
    assert _offset("+0100") == timedelta(hours=1)
    assert _offset("+0500") == timedelta(hours=5)
    assert _offset("+0000") == timedelta()
    assert _offset("+0500") == timedelta(hours=5)


def test_the_clocks_of_a_calendar_are_known_to_no_other_one() -> None:
    _offset("+0500", "Nowhere")
    assert vobject.icalendar.getTzid("Nowhere", smart=False) is None
    assert vobject.icalendar.getTzid("UTC", smart=False) is vobject.icalendar.utc
