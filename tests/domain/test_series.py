"""The dates of a series are those of python-dateutil, but for the differences that we want."""

from __future__ import annotations

import datetime as dateutil_datetime
import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from unittest import mock
from zoneinfo import ZoneInfo

import pytest
from dateutil import rrule, tz
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.domain.recurrence import Occurrence, dates, to_instant, to_wall
from ucc_client.domain.recurrence_rule import (
    Frequency,
    RecurrenceRule,
    RuleDay,
    parse_rule,
    rule_text,
)
from ucc_client.domain.series import Series, SeriesDate, rule_instants, rule_of

BERLIN = ZoneInfo("Europe/Berlin")
DAY_MS = 86_400_000

zones = st.sampled_from(
    [
        "UTC",
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "America/Sao_Paulo",
        "Pacific/Apia",
        "Africa/Casablanca",
    ]
).map(ZoneInfo)

starts = st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)


@st.composite
def rules(draw: st.DrawFn) -> RecurrenceRule:
    """Draw a rule of any shape that we have."""
    frequency = draw(st.sampled_from(Frequency))
    numbered = frequency in (Frequency.MONTHLY, Frequency.YEARLY)
    nth = st.sampled_from([1, 2, 3, 4, 5, -1, -2])
    # Numbered and plain weekdays together are a list of days (RFC 5545, 3.3.10); dateutil takes
    # only the days that are both, so they are not drawn together.
    nths = nth if numbered and draw(st.booleans()) else st.just(0)
    days = draw(st.frozensets(st.builds(RuleDay, st.integers(0, 6), nths), max_size=4))
    month_days: frozenset[int] = frozenset()
    if frequency is not Frequency.WEEKLY:
        each = st.integers(1, 31) | st.integers(-31, -1)
        month_days = draw(st.just(frozenset[int]()) | st.frozensets(each, max_size=3))
    months = draw(st.just(frozenset[int]()) | st.frozensets(st.integers(1, 12), max_size=4))
    positions: frozenset[int] = frozenset()
    # dateutil counts positions of the first week from the first date on, not from its Monday.
    if frequency is not Frequency.WEEKLY and (days or month_days or months):
        positions = draw(
            st.just(frozenset[int]()) | st.frozensets(st.sampled_from([1, 2, -1, -2]), max_size=2)
        )
    return RecurrenceRule(
        frequency=frequency,
        interval=draw(st.sampled_from([1, 1, 1, 2, 3, 5])),
        days=tuple(sorted(days)),
        month_days=tuple(sorted(month_days, key=lambda n: (n < 0, n))),
        months=tuple(sorted(months)),
        positions=tuple(sorted(positions, key=lambda n: (n < 0, n))),
        count=draw(st.none() | st.integers(1, 40)),
        week_start=draw(st.sampled_from([0, 0, 6])),
    )


def oracle(start: int, zone: ZoneInfo, rule: RecurrenceRule, most: int) -> list[int]:
    """Return the first instants of a rule within 30 years as python-dateutil sees them."""
    first = to_wall(start, zone)
    last_year = SimpleNamespace(**{**vars(dateutil_datetime), "MAXYEAR": first.year + 30})
    # It would walk to the year 9999 for a rule that falls on no day.
    with mock.patch.object(rrule, "datetime", last_year):
        walls = list(itertools.islice(rrule.rrulestr(rule_text(rule), dtstart=first), most + 1))
    aware = [tz.resolve_imaginary(wall.replace(tzinfo=zone)) for wall in walls]
    # Two days that a gap joins are one date.
    return sorted({round(one.timestamp() * 1000) for one in aware})[:most]


@given(first=starts, zone=zones, rule=rules(), skip=st.integers(0, 12))
def test_the_dates_of_a_rule_are_those_of_dateutil(
    first: datetime, zone: ZoneInfo, rule: RecurrenceRule, skip: int
) -> None:
    start = to_instant(first, zone)
    far = start + 29 * 365 * DAY_MS
    theirs = [one for one in oracle(start, zone, rule, 20) if one < far]
    ours = itertools.takewhile(lambda one: one < far, rule_instants(start, zone, rule, start))
    assert list(itertools.islice(ours, 20)) == theirs
    if len(theirs) > skip:
        after = theirs[skip] - 1
        found = rule_instants(start, zone, rule, after)
        assert list(itertools.islice(found, len(theirs) - skip)) == theirs[skip:]


@given(first=starts, zone=zones, occurrence=st.sampled_from(Occurrence), later=st.integers(0, 999))
def test_the_four_repetitions_of_the_wire_are_rules_with_the_same_dates(
    first: datetime, zone: ZoneInfo, occurrence: Occurrence, later: int
) -> None:
    start = to_instant(first, zone)
    after = start + later * DAY_MS
    known = list(itertools.islice(dates(start, occurrence, zone, after), 6))
    rule = rule_of(occurrence, start, zone)
    assert list(itertools.islice(rule_instants(start, zone, rule, after), 6)) == sorted(set(known))


@given(first=starts, zone=zones, rule=rules(), later=st.integers(-50, 4000))
def test_a_question_about_later_jumps_to_the_date_that_a_walk_comes_to(
    first: datetime, zone: ZoneInfo, rule: RecurrenceRule, later: int
) -> None:
    start = to_instant(first, zone)
    after = start + later * DAY_MS
    walked = next((one for one in rule_instants(start, zone, rule, start) if one >= after), None)
    assert next(rule_instants(start, zone, rule, after), None) == walked


def berlin(text: str) -> int:
    return to_instant(datetime.fromisoformat(text), BERLIN)


def weekly(**fields: object) -> Series:
    return Series(
        start=berlin("2026-11-30T09:00"), zone=BERLIN, rule=parse_rule("FREQ=WEEKLY"), **fields
    )


def shown(found: Iterator[SeriesDate], count: int) -> list[str]:
    return [to_wall(one.start, BERLIN).isoformat()[:16] for one in itertools.islice(found, count)]


def test_a_date_that_is_left_out_is_not_there() -> None:
    series = weekly(exceptions=frozenset({berlin("2026-12-07T09:00")}))
    assert shown(series.dates(0), 2) == ["2026-11-30T09:00", "2026-12-14T09:00"]


def test_a_date_that_was_moved_stands_where_it_is_now_and_knows_where_it_was() -> None:
    was, now = berlin("2026-12-07T09:00"), berlin("2026-12-15T11:00")
    found = list(itertools.islice(weekly(moved=((was, now),)).dates(0), 4))
    assert shown(iter(found), 4) == [
        "2026-11-30T09:00",
        "2026-12-14T09:00",
        "2026-12-15T11:00",
        "2026-12-21T09:00",
    ]
    assert [one for one in found if one.is_moved] == [SeriesDate(now, was)]


@pytest.mark.parametrize("changed", [False, True])
def test_the_dates_of_a_window_are_those_from_its_begin_to_before_its_end(changed: bool) -> None:
    left_out = frozenset({berlin("2026-12-14T09:00")} if changed else ())
    moved = ((berlin("2026-12-21T09:00"), berlin("2026-12-10T11:00")),) if changed else ()
    series = weekly(exceptions=left_out, moved=moved)
    begin, end = berlin("2026-12-07T09:00"), berlin("2026-12-28T09:00")
    found = series.between(begin, end)
    expected = ["2026-12-07T09:00", "2026-12-14T09:00", "2026-12-21T09:00"]
    if changed:
        expected = ["2026-12-07T09:00", "2026-12-10T11:00"]
    assert shown(iter(found), 9) == expected
    assert found == list(itertools.takewhile(lambda one: one.start < end, series.dates(begin)))


def test_a_date_moved_into_the_past_is_not_asked_for_again() -> None:
    was, now = berlin("2026-12-07T09:00"), berlin("2026-12-01T11:00")
    series = weekly(moved=((was, now),))
    assert shown(series.dates(berlin("2026-12-02T00:00")), 1) == ["2026-12-14T09:00"]


def test_a_date_moved_before_the_first_one_is_found() -> None:
    was, now = berlin("2026-11-30T09:00"), berlin("2026-11-27T09:00")
    series = weekly(moved=((was, now),))
    assert shown(series.dates(0), 2) == ["2026-11-27T09:00", "2026-12-07T09:00"]


def test_a_series_without_dates_has_none() -> None:
    start = berlin("2026-11-30T09:00")
    series = Series(start=start, zone=BERLIN, exceptions=frozenset({start}))
    assert series.next_date(0) is None
    assert series.last_date() is None


@pytest.mark.parametrize(
    ("rule", "last"),
    [
        ("FREQ=WEEKLY;COUNT=3", "2026-12-14T09:00"),
        ("FREQ=WEEKLY;UNTIL=20261214T080000Z", "2026-12-14T09:00"),
        ("FREQ=WEEKLY;UNTIL=20261214T075959Z", "2026-12-07T09:00"),
    ],
)
def test_a_series_may_end(rule: str, last: str) -> None:
    start = berlin("2026-11-30T09:00")
    series = Series(start=start, zone=BERLIN, rule=parse_rule(rule))
    assert series.last_date() == SeriesDate(berlin(last), berlin(last))
    assert series.next_date(berlin(last) + 1) is None


def test_a_series_without_an_end_has_no_last_date() -> None:
    assert weekly().last_date() is None


def test_two_days_that_a_gap_of_a_whole_day_joins_are_one_date() -> None:
    apia = ZoneInfo("Pacific/Apia")
    start = to_instant(datetime(2011, 12, 28, 9), apia)
    found = rule_instants(start, apia, parse_rule("FREQ=DAILY"), start)
    days = [to_wall(one, apia).date().isoformat() for one in itertools.islice(found, 4)]
    # Samoa had no 30 December in that year.
    assert days == ["2011-12-28", "2011-12-29", "2011-12-31", "2012-01-01"]


def test_the_second_of_two_equal_times_stays_the_start_of_its_series() -> None:
    start = round(datetime(2026, 10, 25, 1, 30, tzinfo=UTC).timestamp() * 1000)
    series = Series(start=start, zone=BERLIN, rule=parse_rule("FREQ=DAILY"))
    found = [one.start for one in itertools.islice(series.dates(0), 2)]
    assert found == [start, start + DAY_MS]


def test_what_follows_the_second_of_two_equal_times_is_as_after_the_first() -> None:
    start = round(datetime(2026, 10, 25, 1, 30, tzinfo=UTC).timestamp() * 1000)
    for after, expected in (
        (berlin("2027-03-28T00:00"), "2027-03-28T03:30"),
        (berlin("2027-10-31T00:00"), "2027-10-31T02:30"),
    ):
        found = next(rule_instants(start, BERLIN, parse_rule("FREQ=DAILY"), after))
        assert found == berlin(expected)
        assert found == next(dates(start, Occurrence.EVERYDAY, BERLIN, after))


def test_a_rule_that_falls_on_no_day_comes_to_an_end() -> None:
    start = berlin("2026-01-01T09:00")
    for text in ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"):
        series = Series(start=start, zone=BERLIN, rule=parse_rule(text))
        assert series.next_date(0) is None


def test_numbered_and_plain_weekdays_together_are_all_those_days() -> None:
    start = berlin("2026-11-02T09:00")
    rule = parse_rule("FREQ=MONTHLY;BYDAY=1MO,FR")
    series = Series(start=start, zone=BERLIN, rule=rule)
    days = [text[8:10] for text in shown(series.dates(0), 6)]
    assert days == ["02", "06", "13", "20", "27", "04"]


def test_positions_count_in_whole_weeks_from_the_first_one_on() -> None:
    start = berlin("2026-12-01T09:00")
    rule = parse_rule("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1")
    series = Series(start=start, zone=BERLIN, rule=rule)
    assert shown(series.dates(0), 2) == ["2026-12-07T09:00", "2026-12-14T09:00"]


def test_a_series_from_long_ago_is_as_quick_as_one_of_yesterday() -> None:
    series = Series(
        start=berlin("1971-01-29T09:00"), zone=BERLIN, rule=parse_rule("FREQ=MONTHLY;BYDAY=-1FR")
    )
    found = series.next_date(berlin("2071-01-01T00:00"))
    assert found is not None
    assert to_wall(found.start, BERLIN) == datetime(2071, 1, 30, 9)
    assert to_wall(found.start, BERLIN) + timedelta(days=7) > datetime(2071, 1, 31)


def test_a_series_has_the_dates_of_its_rule_but_those_left_out_and_the_moved_ones() -> None:
    left_out, was = berlin("2026-12-07T09:00"), berlin("2026-12-14T09:00")
    now = berlin("2026-12-15T11:00")
    series = weekly(exceptions=frozenset({left_out}), moved=((was, now),))
    asked = [berlin("2026-11-30T09:00"), left_out, was, now, berlin("2026-12-21T09:00")]
    assert [series.has(one) for one in asked] == [True, False, True, False, True]
