"""What is written line by line is read by others' libraries as it was meant."""

from __future__ import annotations

import cProfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.others_calendar import read_calendar
from ucc_client.contract.calendar.component import Component, offset
from ucc_client.contract.calendar.entries import Writing, calendar_of
from ucc_client.contract.calendar.way_in import add_way_in
from ucc_client.domain.conference import Conference

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2099, 7, 1, 12, 30, 15)

texts = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=200)
several_lines = st.lists(texts, max_size=4).map("\n".join)


def event(fill: Callable[[Component], None]) -> bytes:
    made = Component("VEVENT")
    made.text("UID", "1")
    made.moment("DTSTART", NOON.replace(tzinfo=UTC))
    fill(made)
    return made.written()


def parsed(content: bytes) -> icalendar.Event:
    found = icalendar.Event.from_ical(content)
    assert isinstance(found, icalendar.Event)
    return found


@given(text=several_lines | st.text("\\;,:\"'^nN\n ä😀", max_size=200))
def test_a_text_is_read_as_it_is_and_no_line_is_longer_than_75_octets(text: str) -> None:
    written = event(lambda made: made.text("DESCRIPTION", text))
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert str(parsed(written)["DESCRIPTION"]) == text
    calendar = b"BEGIN:VCALENDAR\r\n" + written + b"END:VCALENDAR\r\n"
    assert read_calendar(calendar).vevent.description.value == text


@given(name=texts.filter(lambda one: one.strip() == one))
def test_a_parameter_is_read_as_it_is(name: str) -> None:
    written = event(lambda made: made.value("ATTENDEE", "mailto:a@example.org", CN=name))
    attendee = parsed(written)["ATTENDEE"]
    assert str(attendee) == "mailto:a@example.org"
    assert attendee.params.get("CN", "") == name.replace("\\", "/")


@given(text=st.text("a\r\n:;=\x00\x0bEND VT", max_size=60))
def test_nothing_that_is_added_ends_a_line(text: str) -> None:
    def fill(made: Component) -> None:
        made.text("SUMMARY", text)
        made.value("URL", text)
        made.value("X-MARK", "1", CN=text)

    lines = event(fill).split(b"\r\n")
    assert [line.partition(b":")[0].partition(b";")[0] for line in lines if line[:1] != b" "] == [
        b"BEGIN",
        b"UID",
        b"DTSTART",
        b"SUMMARY",
        b"URL",
        b"X-MARK",
        b"END",
        b"",
    ]
    assert b"\n" not in b"".join(lines)


@pytest.mark.parametrize(
    "moment", [NOON, NOON.replace(tzinfo=UTC), NOON.replace(tzinfo=BERLIN)], ids=str
)
def test_a_time_is_read_as_it_is(moment: datetime) -> None:
    assert parsed(event(lambda made: made.moment("X-AT", moment))).to_ical()
    found = parsed(event(lambda made: made.moment("RECURRENCE-ID", moment)))["RECURRENCE-ID"].dt
    assert found.replace(tzinfo=None) == NOON
    assert (found.tzinfo is None) == (moment.tzinfo is None)
    assert found.utcoffset() == moment.utcoffset()


@given(minutes=st.integers(-100_000, 100_000))
def test_a_duration_is_read_as_it_is(minutes: int) -> None:
    found = parsed(event(lambda made: made.minutes("DURATION", minutes)))
    assert found["DURATION"].dt == timedelta(minutes=minutes)


@given(seconds=st.integers(-14 * 3600, 14 * 3600))
def test_a_difference_from_utc_is_read_as_it_is(seconds: int) -> None:
    difference = timedelta(seconds=seconds)
    assert icalendar.vUTCOffset.from_ical(offset(difference)) == difference


def test_an_entry_costs_less_than_a_fifth_of_what_the_library_takes_for_it() -> None:
    """Counted in calls, which no other program's load changes."""
    conference = Conference(name="Budget, year", start=4_084_606_800_000, zone="Europe/Berlin")

    def furnish(made: Component, _original: int | None) -> None:
        made.value("STATUS", "CONFIRMED")
        made.text("DESCRIPTION", "Number: +49 721 1234567\nYour PIN: 482 913 #")
        add_way_in(made, "https://conf.example.org/p/1/" + "a" * 43, ["900"], "482913", "Dial in:")

    writing = Writing(uid="1@conf.example.org", stamp=1_790_000_000_000, furnish=furnish)
    content = calendar_of(conference, BERLIN, writing)
    read = icalendar.Calendar.from_ical(content).walk("VEVENT")[0]

    def ours() -> None:
        calendar_of(conference, BERLIN, writing)

    def theirs() -> None:
        # Without having it put together, which would be as much again.
        read.to_ical()

    assert _calls(ours) * 5 < _calls(theirs)


def _calls(deed: Callable[[], None]) -> int:
    counted = cProfile.Profile()
    counted.runcall(deed)
    return sum(one.callcount for one in counted.getstats())
