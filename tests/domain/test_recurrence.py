from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil import rrule, tz
from hypothesis import example, given
from hypothesis import strategies as st

from ucc_client.domain.recurrence import (
    Occurrence,
    dates,
    may_be_dates_of_one_series,
    next_start,
    to_instant,
    to_wall,
)

BERLIN = ZoneInfo("Europe/Berlin")
SERIES = [Occurrence.EVERYDAY, Occurrence.EVERYWEEK, Occurrence.EVERYMONTH]
DAY_MS = 86_400_000

zones = st.sampled_from(
    [
        "UTC",
        "Europe/Berlin",
        "America/New_York",
        "America/Sao_Paulo",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",  # shifts by half an hour
        "Africa/Casablanca",
        "Pacific/Kiritimati",
    ]
).map(ZoneInfo)


@functools.cache
def shifts(zone: ZoneInfo) -> list[datetime]:
    """Return the days since 2010 on which the clocks of a zone change."""
    days = (datetime(2010, 1, 1) + timedelta(days=n) for n in range(27 * 365))
    offsets = ((day, day.replace(tzinfo=zone).utcoffset()) for day in days)
    return [one[0] for one, next_one in itertools.pairwise(offsets) if one[1] != next_one[1]]


@st.composite
def beginnings(draw: st.DrawFn) -> tuple[datetime, ZoneInfo]:
    """Draw a wall-clock time and its zone, every other one in the night of a shift."""
    zone = draw(zones)
    minute = timedelta(minutes=draw(st.integers(0, 24 * 60 - 1)))
    if shifts(zone) and draw(st.booleans()):
        days_before = draw(st.sampled_from([0, 0, 1, 7, 14, 28, 30, 31]))
        wall = draw(st.sampled_from(shifts(zone))) - timedelta(days=days_before) + minute / 6
        return wall.replace(second=0, microsecond=0), zone
    days = draw(st.integers(0, 40 * 365))
    return datetime(1996, 1, 1) + timedelta(days=days) + minute, zone


def berlin(text: str) -> int:
    """Read a wall-clock time in Berlin; epoch milliseconds."""
    return to_instant(datetime.fromisoformat(text), BERLIN)


def utc(text: str) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def oracle(start: int, occurrence: Occurrence, zone: ZoneInfo, after: int) -> Iterator[int]:
    """Yield the dates at or after `after` as python-dateutil sees them."""
    first = datetime.fromtimestamp(start / 1000, zone).replace(tzinfo=None, fold=0)
    if occurrence is Occurrence.EVERYMONTH:
        days = range(min(first.day, 28), first.day + 1)
        # The last of the days that the month has: the clamp, in the words of RFC 5545.
        rule = rrule.rrule(rrule.MONTHLY, dtstart=first, bymonthday=tuple(days), bysetpos=-1)
    else:
        daily = occurrence is Occurrence.EVERYDAY
        rule = rrule.rrule(rrule.DAILY if daily else rrule.WEEKLY, dtstart=first)
    near = datetime.fromtimestamp(after / 1000, zone).replace(tzinfo=None) - timedelta(days=2)
    for wall in rule.xafter(near, inc=True):
        if wall == first:
            instant = start
        else:
            aware = tz.resolve_imaginary(wall.replace(tzinfo=zone))
            instant = round(aware.timestamp() * 1000)
        if instant >= after:
            yield instant


@given(
    beginning=beginnings(),
    occurrence=st.sampled_from(SERIES),
    later=st.integers(-30 * DAY_MS, 4000 * DAY_MS),
)
@example(  # the second 02:30 of the night in which it comes twice
    beginning=(datetime(2026, 10, 25, 2, 30, fold=1), BERLIN),
    occurrence=Occurrence.EVERYDAY,
    later=1,
)
def test_the_next_date_is_the_one_that_dateutil_walks_to(
    beginning: tuple[datetime, ZoneInfo], occurrence: Occurrence, later: int
) -> None:
    wall, zone = beginning
    start = to_instant(wall, zone)
    after = start + later
    assert next_start(start, occurrence, zone, after) == next(
        oracle(start, occurrence, zone, after)
    )


@given(beginning=beginnings(), occurrence=st.sampled_from(SERIES))
def test_the_dates_are_those_of_dateutil_in_order_and_without_gaps(
    beginning: tuple[datetime, ZoneInfo], occurrence: Occurrence
) -> None:
    wall, zone = beginning
    start = to_instant(wall, zone)
    ours = list(itertools.islice(dates(start, occurrence, zone, start), 14))
    theirs = list(itertools.islice(oracle(start, occurrence, zone, start), 14))
    assert ours == theirs


@given(beginning=beginnings(), occurrence=st.sampled_from(Occurrence), later=st.integers(0, 10**11))
def test_a_date_at_the_very_instant_asked_for_is_the_next_one(
    beginning: tuple[datetime, ZoneInfo], occurrence: Occurrence, later: int
) -> None:
    wall, zone = beginning
    start = to_instant(wall, zone)
    following = next_start(start, occurrence, zone, start + later)
    if following is not None:
        assert next_start(start, occurrence, zone, following) == following


@given(instant=st.integers(utc("1996-01-01"), utc("2036-12-31")), zone=zones)
def test_an_instant_survives_the_way_to_the_wall_and_back(instant: int, zone: ZoneInfo) -> None:
    assert to_instant(to_wall(instant, zone), zone) == instant


def test_a_single_conference_has_its_date_until_it_is_over() -> None:
    start = berlin("2026-11-30T09:00")
    assert next_start(start, Occurrence.ONCE, BERLIN, start) == start
    assert next_start(start, Occurrence.ONCE, BERLIN, start + 1) is None
    assert list(dates(start, Occurrence.ONCE, BERLIN, start - DAY_MS)) == [start]


def test_nine_o_clock_stays_nine_o_clock_when_the_clocks_change() -> None:
    start = berlin("2026-10-23T09:00")
    found = itertools.islice(dates(start, Occurrence.EVERYDAY, BERLIN, start), 4)
    assert list(found) == [
        utc("2026-10-23T07:00"),
        utc("2026-10-24T07:00"),
        utc("2026-10-25T08:00"),
        utc("2026-10-26T08:00"),
    ]


def test_a_time_that_does_not_exist_is_moved_forward_by_the_gap() -> None:
    start = berlin("2026-03-28T02:30")
    found = list(itertools.islice(dates(start, Occurrence.EVERYDAY, BERLIN, start), 3))
    assert [to_wall(date, BERLIN).isoformat() for date in found] == [
        "2026-03-28T02:30:00",
        "2026-03-29T03:30:00",
        "2026-03-30T02:30:00",
    ]


def test_a_time_that_exists_twice_is_the_first() -> None:
    start = berlin("2026-10-24T02:30")
    assert next_start(start, Occurrence.EVERYDAY, BERLIN, start + 1) == utc("2026-10-25T00:30")


def test_the_hour_that_comes_twice_has_one_date_only() -> None:
    start = berlin("2026-10-24T02:30")
    between = utc("2026-10-25T01:00")
    assert next_start(start, Occurrence.EVERYDAY, BERLIN, between) == berlin("2026-10-26T02:30")


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("2027-12-31T09:00", ["2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31"]),
        ("2026-12-31T09:00", ["2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31"]),
        ("2026-01-30T09:00", ["2026-01-30", "2026-02-28", "2026-03-30", "2026-04-30"]),
        ("2026-11-28T09:00", ["2026-11-28", "2026-12-28", "2027-01-28", "2027-02-28"]),
    ],
)
def test_a_month_without_the_day_takes_its_last_day_and_the_next_month_the_day_again(
    start: str, expected: list[str]
) -> None:
    first = berlin(start)
    found = itertools.islice(dates(first, Occurrence.EVERYMONTH, BERLIN, first), 4)
    assert [to_wall(date, BERLIN).date().isoformat() for date in found] == expected


def test_a_series_from_long_ago_goes_on() -> None:
    start = berlin("1990-01-31T09:00")
    after = berlin("2031-02-01T00:00")
    expected = berlin("2031-02-28T09:00")
    assert next_start(start, Occurrence.EVERYMONTH, BERLIN, after) == expected


@pytest.mark.parametrize("occurrence", list(Occurrence))
@pytest.mark.parametrize("start", [10**18, -(10**18), 253_402_300_799_000, -62_135_596_800_000])
def test_a_date_that_no_calendar_has_breaks_nothing(start: int, occurrence: Occurrence) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert 1 <= to_wall(start, berlin).year <= 9998
    for after in (0, 10**18, -(10**18)):
        found = next_start(start, occurrence, berlin, after)
        assert found is None or found >= min(after, start)


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)),
    st.sampled_from([o for o in Occurrence if o is not Occurrence.ONCE]),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kolkata"]),
    st.integers(0, 300),
)
def test_later_dates_of_a_series_are_known_as_such_without_its_zone(
    wall: datetime, occurrence: Occurrence, name: str, steps: int
) -> None:
    zone = ZoneInfo(name)
    start = to_instant(wall, zone)
    for later in itertools.islice(dates(start, occurrence, zone, start), steps, steps + 2):
        assert may_be_dates_of_one_series(start, later, occurrence)
        assert may_be_dates_of_one_series(later, start, occurrence)


def test_another_time_or_day_is_no_date_of_the_series() -> None:
    day, hour = 86_400_000, 3_600_000
    assert not may_be_dates_of_one_series(0, 7 * day + 2 * hour, Occurrence.EVERYWEEK)
    assert not may_be_dates_of_one_series(0, 6 * day, Occurrence.EVERYWEEK)
    assert not may_be_dates_of_one_series(0, 40 * day, Occurrence.EVERYMONTH)
    assert not may_be_dates_of_one_series(0, day, Occurrence.ONCE)
    assert may_be_dates_of_one_series(0, 0, Occurrence.ONCE)
