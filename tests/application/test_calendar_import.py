"""A calendar file as a new conference: our own, other programs', and what is none."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from ucc_client.application.calendar_import import MOST_BYTES, read
from ucc_client.application.calendar_requests import CalendarRead, ReadCalendar, ReadProblem
from ucc_client.contract.calendar.collected import collected
from ucc_client.contract.calendar.collected import entry as entry_of
from ucc_client.contract.calendar.entries import Writing, calendar_of
from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.recurrence import Occurrence, to_instant

BERLIN = ZoneInfo("Europe/Berlin")
START = to_instant(datetime(2099, 3, 3, 9, 30), BERLIN)


def entry(*lines: str) -> bytes:
    body = ["BEGIN:VEVENT", "UID:1", *lines, "END:VEVENT"]
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *body, "END:VCALENDAR", ""]).encode()


def taken(content: bytes) -> CalendarRead:
    return read(ReadCalendar(content=content, zone="Europe/Berlin"))


def conference(content: bytes) -> Conference:
    found = taken(content).conference
    assert found is not None
    return found


def tuesday(month: int, day: int, hour: int = 9, minute: int = 30) -> int:
    """Epoch milliseconds of a time in Berlin, in 2099."""
    return to_instant(datetime(2099, month, day, hour, minute), BERLIN)


def test_what_this_program_writes_it_reads_again() -> None:
    # One left out before the clocks change, and one after it.
    moved = ChangedDate(original=tuesday(4, 28), start=tuesday(4, 29, 14), name="Elsewhere")
    longer = ChangedDate(original=tuesday(5, 12), start=tuesday(5, 12), duration_minutes=90)
    weekly = Conference(
        name="Jour fixe; with, commas",
        start=START,
        occurrence=Occurrence.EVERYWEEK,
        rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        zone="Europe/Berlin",
        duration_minutes=45,
        exceptions=(tuesday(3, 17), tuesday(4, 14)),
        changed_dates=(moved, longer),
    )
    found = conference(calendar_of(weekly, BERLIN, Writing(uid="u", stamp=START)))
    assert found == weekly


@pytest.mark.parametrize(
    ("begin", "left_out"),
    [
        ("DTSTART;TZID=Europe/Berlin:20990303T093000", "EXDATE:20990331T073000Z,20990310T083000Z"),
        ("DTSTART;TZID=Europe/Berlin:20990303T093000", "EXDATE;VALUE=DATE:20990310,20990331"),
        ("DTSTART:20990303T093000", "EXDATE:20990310T093000\r\nEXDATE:20990331T093000"),
    ],
)
def test_what_a_series_leaves_out_is_left_out_however_it_is_written(
    begin: str, left_out: str
) -> None:
    found = taken(entry(begin, "RRULE:FREQ=WEEKLY", left_out, "EXDATE:20990311T093000"))
    assert found.conference is not None
    # The last one named is no date of it.
    assert found.conference.exceptions == (tuesday(3, 10), tuesday(3, 31))
    assert not found.dates_left_out


def test_whole_days_are_left_out_of_a_series_of_whole_days() -> None:
    days = ("DTSTART;VALUE=DATE:20990303", "RRULE:FREQ=WEEKLY", "EXDATE;VALUE=DATE:20990310")
    assert conference(entry(*days)).exceptions == (tuesday(3, 10, 9, 0),)


SERIES = ("DTSTART;TZID=Europe/Berlin:20990303T093000", "RRULE:FREQ=WEEKLY")


def other_date(*lines: str) -> tuple[str, ...]:
    return "END:VEVENT", "BEGIN:VEVENT", "UID:1", *lines


def test_a_single_date_that_is_called_off_is_left_out() -> None:
    off = other_date("RECURRENCE-ID:20990310T083000Z", "DTSTART:20990310T083000Z")
    found = taken(entry(*SERIES, *off, "STATUS:CANCELLED"))
    assert found.conference is not None
    assert found.conference.exceptions == (tuesday(3, 10),)
    assert not found.dates_left_out


@pytest.mark.parametrize(
    "lines",
    [
        ("RDATE:20990304T083000Z",),
        other_date("RECURRENCE-ID:20990311T083000Z", "DTSTART:20990312T083000Z"),
        other_date("RECURRENCE-ID:20990310T083000Z"),
        other_date("RECURRENCE-ID:nonsense", "DTSTART:20990312T083000Z"),
        ("EXDATE:nonsense",),
        other_date(
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20990310T083000Z", "DTSTART:20990310T093000Z"
        ),
        other_date(
            "RECURRENCE-ID:20990310T083000Z",
            "DTSTART:20990310T083000Z",
            "ATTENDEE:mailto:guest@example.org",
        ),
    ],
)
def test_single_dates_that_no_conference_can_have_are_said(lines: tuple[str, ...]) -> None:
    found = taken(entry(*SERIES, *lines))
    assert found.conference is not None
    assert found.conference.rule == "FREQ=WEEKLY"
    assert found.dates_left_out
    assert not found.rule_left_out


def test_people_and_times_of_other_programs_are_taken() -> None:
    found = conference(
        entry(
            "SUMMARY:Planung",
            "DTSTART:20990303T083000Z",
            "DTEND:20990303T091500Z",
            'ORGANIZER;CN="Anna Berg":mailto:anna@example.org',
            "ATTENDEE;CN=Ben:MAILTO:ben@example.org",
            "ATTENDEE:mailto:Anna@example.org",
            "ATTENDEE;CUTYPE=ROOM:mailto:room@example.org",
        )
    )
    assert (found.name, found.start, found.duration_minutes) == ("Planung", START, 45)
    people = [(one.display_name, one.email) for one in found.participants]
    assert people == [("Anna Berg", "anna@example.org"), ("Ben", "ben@example.org")]


def test_a_time_without_a_zone_is_the_users_and_a_whole_day_begins_in_the_morning() -> None:
    assert conference(entry("DTSTART:20990303T093000")).start == START
    morning = to_instant(datetime(2099, 3, 3, 9), BERLIN)
    assert conference(entry("DTSTART;VALUE=DATE:20990303")).start == morning


def test_a_repetition_that_no_conference_can_have_is_left_out_and_said() -> None:
    found = taken(entry("DTSTART:20990303T083000Z", "RRULE:FREQ=HOURLY"))
    assert found.rule_left_out
    assert found.conference is not None
    assert found.conference.occurrence is Occurrence.ONCE


def test_of_several_entries_the_first_is_taken_and_the_others_are_counted() -> None:
    both = [
        entry_of(Conference(name=name, start=START), BERLIN, Writing(uid=name, stamp=START), START)
        for name in ("One", "Two")
    ]
    found = taken(collected(both))
    assert found.conference is not None
    assert (found.conference.name, found.more) == ("One", 1)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", ReadProblem.NO_ENTRY),
        (b"<html>", ReadProblem.NO_CALENDAR),
        (b"\xff\xfe\x00", ReadProblem.NO_CALENDAR),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", ReadProblem.NO_ENTRY),
        (entry("SUMMARY:No time"), ReadProblem.NO_ENTRY),
        (entry("DTSTART:00010101T000000Z"), ReadProblem.NO_ENTRY),
        (b"x" * (MOST_BYTES + 1), ReadProblem.TOO_LARGE),
    ],
)
def test_what_is_no_entry_says_why(content: bytes, problem: ReadProblem) -> None:
    assert taken(content).problem is problem


def test_a_file_is_read_and_what_cannot_be_read_says_so(tmp_path: Path) -> None:
    file = tmp_path / "a.ics"
    file.write_bytes(entry("SUMMARY:In a file", "DTSTART:20990303T083000Z"))
    found = read(ReadCalendar(path=str(file), zone="UTC")).conference
    assert found is not None
    assert found.name == "In a file"
    for other in (tmp_path, tmp_path / "none.ics"):
        problem = read(ReadCalendar(path=str(other), zone="UTC")).problem
        assert problem is ReadProblem.UNREADABLE


@given(st.binary(max_size=200), st.integers(0, 200))
def test_a_damaged_file_trips_nobody(noise: bytes, at: int) -> None:
    whole = entry("SUMMARY:A", "DTSTART:20990303T083000Z", "RRULE:FREQ=WEEKLY")
    taken(whole[:at] + noise + whole[at:])


def test_several_conferences_stand_in_one_calendar_with_each_zone_once() -> None:
    zones = ("Europe/Berlin", "Europe/Berlin", "America/New_York")
    parts = [
        entry_of(
            Conference(
                name=f"No. {n}", start=START + n, occurrence=Occurrence.EVERYWEEK, zone=zone
            ),
            BERLIN,
            Writing(uid=str(n), stamp=START),
            START,
        )
        for n, zone in enumerate(zones)
    ]
    calendar = Calendar.from_ical(collected(parts, ["METHOD:PUBLISH"]))
    assert [str(one["TZID"]) for one in calendar.walk("VTIMEZONE")] == list(dict.fromkeys(zones))
    assert [str(one["SUMMARY"]) for one in calendar.walk("VEVENT")] == ["No. 0", "No. 1", "No. 2"]
    assert calendar["METHOD"] == "PUBLISH"
