"""The calendar of a series has, when somebody else's program expands it, the dates that we have."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from dateutil import tz
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec import structs

from tests.domain.test_series import rules, zones
from ucc_client.contract.calendar.entries import Writing, calendar_of
from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.domain.recurrence_rule import RecurrenceRule, rule_text
from ucc_client.domain.series import rule_instants, rule_of, wall_meant
from ucc_client.domain.series_of import duration_of, nearest_occurrence, series_of

BERLIN, UTC_ZONE = ZoneInfo("Europe/Berlin"), ZoneInfo("UTC")
HOUR_MS, DAY_MS = 3_600_000, 86_400_000
STAMP = round(datetime(2026, 11, 25, tzinfo=UTC).timestamp() * 1000)
WINDOW_DAYS = 500

starts = st.datetimes(datetime(1971, 1, 2), datetime(2100, 1, 1)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)
Date = tuple[int, timedelta, str]
"""Start in epoch milliseconds, length, and name."""


def instant(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def written(conference: Conference) -> bytes:
    return calendar_of(conference, UTC_ZONE, Writing(uid="1@conf.example.org", stamp=STAMP))


def theirs(conference: Conference, begin: int, end: int) -> list[Date]:
    """Return the dates that begin in a window, as recurring-ical-events finds them."""
    calendar = icalendar.Calendar.from_ical(written(conference))
    window = [datetime.fromtimestamp(one / 1000, UTC) for one in (begin, end)]
    found = recurring_ical_events.of(calendar).between(*window)
    # By the same clock as the start, an end tells the length even where the clocks change.
    dates = [(instant(one.start), one.end - one.start, str(one["SUMMARY"])) for one in found]
    return sorted(one for one in dates if begin <= one[0] < end)


def ours(conference: Conference, begin: int, end: int) -> list[Date]:
    found = series_of(conference, UTC_ZONE).dates(begin)
    names = {one.original: one.name for one in conference.changed_dates}
    return sorted(
        (
            one.start,
            timedelta(minutes=duration_of(conference, one.original)),
            names.get(one.original) or conference.name,
        )
        for one in itertools.takewhile(lambda one: one.start < end, found)
    )


@st.composite
def conferences(draw: st.DrawFn) -> Conference:
    """Draw a series of any shape: one of the wire's four, or a rule, with exceptions and moves."""
    zone = draw(zones)
    start = to_instant(draw(starts), zone)
    occurrence = draw(st.sampled_from(Occurrence))
    rule: RecurrenceRule | None = draw(st.none() | rules())
    if rule is not None:
        occurrence = nearest_occurrence(rule)
        if rule.count is None and draw(st.booleans()):
            until = start + draw(st.integers(0, WINDOW_DAYS)) * DAY_MS
            rule = RecurrenceRule(**{**_fields(rule), "until": until})
    effective = rule or rule_of(occurrence, start, zone)
    dates = list(itertools.islice(rule_instants(start, zone, effective, start), 12))
    left_out: set[int] = set()
    moved: dict[int, ChangedDate] = {}
    if dates and effective is not None:
        left_out = draw(st.sets(st.sampled_from(dates), max_size=3))
        for original in draw(st.sets(st.sampled_from(dates), max_size=3)) - left_out:
            by = draw(st.integers(-2 * 24 * 4, 2 * 24 * 4)) * HOUR_MS // 4
            moved[original] = ChangedDate(
                original=original,
                start=original + by,
                duration_minutes=draw(st.sampled_from([0, 15, 90])),
                name=draw(st.sampled_from(["", "Another"])),
            )
    return Conference(
        name="Jour fixe",
        start=start,
        occurrence=occurrence,
        rule=rule_text(rule) if rule else "",
        zone=zone.key,
        duration_minutes=draw(st.sampled_from([0, 30, 60])),
        exceptions=tuple(sorted(left_out)),
        changed_dates=tuple(moved[one] for one in sorted(moved)),
    )


def _fields(rule: RecurrenceRule) -> dict[str, object]:
    return {name: getattr(rule, name) for name in rule.__struct_fields__}


def has_plain_clocks(conference: Conference) -> bool:
    """Tell whether no date of the window lies where the clocks skip a time or have it twice.

    The differences that we want there are tested one by one below.
    """
    series = series_of(conference, UTC_ZONE)
    end = conference.start + WINDOW_DAYS * DAY_MS
    found = rule_instants(series.start, series.zone, series.rule, series.start)
    for one in itertools.takewhile(lambda one: one < end, found):
        if to_instant(wall_meant(series, one), series.zone) != one:
            return False
        wall = datetime.fromtimestamp(one / 1000, series.zone)
        if wall.time() != wall_meant(series, one).time():
            return False
    return True


@given(conference=conferences())
def test_somebody_elses_program_finds_the_dates_that_we_have(conference: Conference) -> None:
    assume(has_plain_clocks(conference))
    begin = conference.start - 3 * DAY_MS
    end = conference.start + WINDOW_DAYS * DAY_MS
    assert theirs(conference, begin, end) == ours(conference, begin, end)


def by_clock(dates: list[Date], zone: ZoneInfo) -> list[str]:
    moments = [datetime.fromtimestamp(start / 1000, UTC).astimezone(zone) for start, _, _ in dates]
    return [moment.isoformat(timespec="minutes") for moment in moments]


def series(start: int, rule: str = "FREQ=DAILY", zone: ZoneInfo = BERLIN) -> Conference:
    return Conference(
        name="Jour fixe", start=start, occurrence=Occurrence.EVERYDAY, rule=rule, zone=zone.key
    )


def berlin(text: str) -> int:
    return to_instant(datetime.fromisoformat(text), BERLIN)


def agreed(conference: Conference, days: int) -> list[str]:
    """Return the dates of so many days, on which both agree."""
    window = conference.start - DAY_MS, conference.start + days * DAY_MS
    found = ours(conference, *window)
    assert theirs(conference, *window) == found
    return by_clock(found, ZoneInfo(conference.zone))


# Where the clocks change, one by one.


def test_a_time_that_does_not_exist_is_moved_forward_there_as_here() -> None:
    assert agreed(series(berlin("2026-03-28T02:30")), 2) == [
        "2026-03-28T02:30+01:00",
        "2026-03-29T03:30+02:00",
        "2026-03-30T02:30+02:00",
    ]


def test_a_series_whose_first_date_the_clocks_skip_goes_on_at_its_own_time() -> None:
    conference = series(berlin("2026-03-28T02:30"), "FREQ=DAILY;BYMONTHDAY=29,30")
    assert agreed(conference, 3) == ["2026-03-29T03:30+02:00", "2026-03-30T02:30+02:00"]


def test_a_date_that_the_clocks_skip_can_be_left_out_and_moved() -> None:
    skipped = berlin("2026-03-29T02:30")
    conference = series(berlin("2026-03-28T02:30"))
    left_out = structs.replace(conference, exceptions=(skipped,))
    assert agreed(left_out, 2) == ["2026-03-28T02:30+01:00", "2026-03-30T02:30+02:00"]
    changed = ChangedDate(original=skipped, start=berlin("2026-03-29T09:00"))
    moved = structs.replace(conference, changed_dates=(changed,))
    assert agreed(moved, 2)[1] == "2026-03-29T09:00+02:00"


def test_a_time_that_exists_twice_is_the_first_there_as_here() -> None:
    assert agreed(series(berlin("2026-10-24T02:30")), 2)[1] == "2026-10-25T02:30+02:00"


def test_the_second_of_two_equal_times_is_said_in_utc() -> None:
    second = berlin("2026-10-25T02:30") + HOUR_MS
    assert agreed(series(second), 2) == ["2026-10-25T02:30+01:00", "2026-10-26T02:30+01:00"]
    once = structs.replace(series(second), rule="", occurrence=Occurrence.ONCE)
    assert agreed(once, 2) == ["2026-10-25T02:30+01:00"]
    original = berlin("2026-10-24T09:00")
    changed = ChangedDate(original=original, start=second)
    moved = structs.replace(series(original), changed_dates=(changed,))
    assert agreed(moved, 2) == ["2026-10-25T02:30+01:00", "2026-10-25T09:00+01:00"]


def test_two_days_that_a_gap_of_a_whole_day_joins_are_one_date_here_and_two_there() -> None:
    apia = ZoneInfo("Pacific/Apia")
    conference = series(to_instant(datetime(2011, 12, 29, 9), apia), zone=apia)
    window = conference.start, conference.start + 3 * DAY_MS
    assert by_clock(ours(conference, *window), apia) == [
        "2011-12-29T09:00-10:00",
        "2011-12-31T09:00+14:00",
        "2012-01-01T09:00+14:00",
    ]
    assert len(theirs(conference, *window)) == 4
    assert len(set(theirs(conference, *window))) == 3


# What the program of others sees otherwise than RFC 5545 does.


def test_numbered_and_plain_weekdays_together_are_fewer_days_there() -> None:
    conference = series(berlin("2026-11-02T09:00"), "FREQ=MONTHLY;BYDAY=1MO,FR")
    window = conference.start, conference.start + 28 * DAY_MS
    days = [text[8:10] for text in by_clock(ours(conference, *window), BERLIN)]
    assert days == ["02", "06", "13", "20", "27"]
    assert len(theirs(conference, *window)) == 1


# What a calendar needs beyond the rule.


def test_a_start_that_the_rule_does_not_fall_on_is_no_date_and_does_not_count() -> None:
    conference = series(berlin("2026-12-01T09:00"), "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=3")
    assert [text[:10] for text in agreed(conference, 60)] == [
        "2026-12-04",
        "2026-12-14",
        "2026-12-18",
    ]


def test_the_last_day_of_shorter_months_is_said_as_the_last_of_those_that_a_month_has() -> None:
    conference = structs.replace(
        series(berlin("2026-01-31T09:00"), ""), occurrence=Occurrence.EVERYMONTH
    )
    assert b"BYMONTHDAY=28,29,30,31" in written(conference)
    assert b"BYSETPOS=-1" in written(conference)
    days = [text[5:10] for text in agreed(conference, 140)]
    assert days == ["01-31", "02-28", "03-31", "04-30", "05-31"]


def test_a_series_without_dates_is_a_calendar_without_events() -> None:
    start = berlin("2026-01-31T09:00")
    never = series(start, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
    left_out = Conference(name="Once", start=start, zone="Europe/Berlin", exceptions=(start,))
    for conference in (never, left_out):
        assert b"BEGIN:VEVENT" not in written(conference)
        assert agreed(conference, 30) == []


def test_all_events_have_the_uid_and_each_changed_date_says_which_it_is() -> None:
    original = berlin("2026-11-02T09:00")
    changed = ChangedDate(original=original + DAY_MS, start=original + DAY_MS, name="Other")
    conference = structs.replace(series(original), changed_dates=(changed,))
    text = calendar_of(conference, BERLIN, Writing(uid="7@conf", stamp=STAMP, sequence=3))
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert [(str(one["UID"]), one["SEQUENCE"]) for one in events] == [("7@conf", 3)] * 2
    assert [str(one["SUMMARY"]) for one in events] == ["Jour fixe", "Other"]
    assert "RECURRENCE-ID" not in events[0]
    assert instant(events[1]["RECURRENCE-ID"].dt) == original + DAY_MS
    assert b"RECURRENCE-ID;TZID=Europe/Berlin:20261103T090000" in text


@pytest.mark.parametrize(
    "name", ["a\r\nATTACH:http://x", "a\u2028b", "x" * 3000, "\ud800", "é;,\\"]
)
def test_no_name_writes_a_line_of_its_own(name: str) -> None:
    text = written(structs.replace(series(berlin("2026-11-02T09:00")), name=name))
    (event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert set(event) == {"UID", "DTSTAMP", "SEQUENCE", "SUMMARY", "DTSTART", "DURATION", "RRULE"}
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))


@given(zone=zones, first=starts, later=st.integers(0, 9 * 365 * 24 * 4))
def test_who_knows_no_zones_reads_the_clock_from_the_calendar(
    zone: ZoneInfo, first: datetime, later: int
) -> None:
    # dateutil reads no clock that was put forward by a whole day, as Samoa's in December 2011.
    assume(zone.key != "Pacific/Apia" or not 2001 <= first.year <= 2013)
    start = to_instant(first, zone)
    last = start + 9 * 365 * DAY_MS
    until = f"{datetime.fromtimestamp(last / 1000, UTC):%Y%m%dT%H%M%SZ}"
    text = written(series(start, f"FREQ=DAILY;UNTIL={until}", zone)).decode()
    if zone.key == "UTC":
        assert "VTIMEZONE" not in text
        return
    read = tz.tzical(StringIO(text)).get(zone.key)
    moment = datetime.fromtimestamp(start / 1000, UTC) + timedelta(minutes=15 * later)
    assert read is not None
    assert moment.astimezone(read).utcoffset() == moment.astimezone(zone).utcoffset()


@pytest.mark.parametrize("name", ["Europe/Berlin", "America/New_York", "Australia/Sydney"])
def test_an_endless_series_knows_its_clocks_beyond_all_lists(name: str) -> None:
    zone = ZoneInfo(name)
    text = written(series(to_instant(datetime(2026, 11, 2, 9), zone), "FREQ=DAILY", zone)).decode()
    assert text.count("BEGIN:STANDARD") == text.count("BEGIN:DAYLIGHT") == 1
    assert "RDATE" not in text
    read = tz.tzical(StringIO(text)).get(name)
    for day in range(0, 40 * 366, 3):
        moment = datetime(2026, 1, 1, 12, tzinfo=UTC) + timedelta(days=day)
        assert moment.astimezone(read).utcoffset() == moment.astimezone(zone).utcoffset()
