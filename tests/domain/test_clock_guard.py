"""A plain server keeps an instant: what it will make of the clocks' change is told beforehand."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.domain.clock_guard import ClockShift, KeptClock, follow, next_is_shifted, next_shift
from ucc_client.domain.recurrence import Occurrence, to_instant, to_wall
from ucc_client.domain.series import Series, rule_of

BERLIN = ZoneInfo("Europe/Berlin")
DAILY, WEEKLY, MONTHLY = Occurrence.EVERYDAY, Occurrence.EVERYWEEK, Occurrence.EVERYMONTH
repeated = st.sampled_from([DAILY, WEEKLY, MONTHLY])
organisers = st.sampled_from(
    ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Europe/London"]
)
servers = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Tokyo"])
times = st.datetimes(datetime(2024, 1, 1, 4), datetime(2030, 1, 1)).map(
    lambda moment: moment.replace(hour=max(moment.hour, 4), minute=30, second=0, microsecond=0)
)


def berlin(text: str) -> int:
    return to_instant(datetime.fromisoformat(text), BERLIN)


def kept(text: str = "2026-03-02T09:00", occurrence: Occurrence = WEEKLY) -> KeptClock:
    return follow(None, berlin(text), occurrence, "Europe/Berlin")[0]


def said(shift: ClockShift | None) -> tuple[str, str] | None:
    if shift is None:
        return None
    return tuple(to_wall(one, BERLIN).isoformat()[:16] for one in (shift.start, shift.meant))  # type: ignore[return-value]


def later(series: Series, number: int) -> int:
    dates = series.dates(series.start)
    for _ in range(number):
        next(dates)
    return next(dates).start


def test_while_the_server_showed_nothing_no_date_is_marked() -> None:
    assert next_shift(kept(), kept().seen, "", berlin("2026-03-02T08:00")) is None


def test_a_server_that_adds_whole_days_is_known_by_its_first_date_after_the_change() -> None:
    before = kept("2026-03-23T09:00")
    after, shown = follow(before, berlin("2026-03-30T10:00"), WEEKLY, "Europe/Berlin")
    assert shown == "UTC"
    assert (after.meant, after.seen) == (before.meant, berlin("2026-03-30T10:00"))
    shift = next_shift(after, after.seen, shown, berlin("2026-03-25T12:00"))
    assert said(shift) == ("2026-03-30T10:00", "2026-03-30T09:00")
    assert shift is not None
    assert shift.is_next


def test_what_one_series_showed_is_said_of_the_others_before_it_happens() -> None:
    shift = next_shift(kept(), kept().seen, "UTC", berlin("2026-03-10T12:00"))
    assert said(shift) == ("2026-03-30T10:00", "2026-03-30T09:00")
    assert shift is not None
    assert not shift.is_next
    assert next_shift(kept(), kept().seen, "UTC", berlin("2026-03-24T12:00")) == ClockShift(
        start=shift.start, meant=shift.meant, zone="Europe/Berlin", is_next=True
    )


def test_a_server_in_another_zone_shifts_for_the_weeks_between_both_changes() -> None:
    shift = next_shift(kept(), kept().seen, "America/New_York", berlin("2026-03-03T12:00"))
    assert said(shift) == ("2026-03-09T08:00", "2026-03-09T09:00")
    corrected = berlin("2026-03-09T09:00")
    kept_now, _ = follow(kept(), corrected, WEEKLY, "Europe/Berlin")
    shift = next_shift(kept_now, corrected, "America/New_York", berlin("2026-03-03T12:00"))
    assert said(shift) == ("2026-03-30T10:00", "2026-03-30T09:00")


def test_a_server_that_kept_the_clock_over_a_change_is_trusted_again() -> None:
    after, shown = follow(
        kept("2026-03-23T09:00"), berlin("2026-03-30T09:00"), WEEKLY, "Europe/Berlin"
    )
    assert shown == "Europe/Berlin"
    assert next_shift(after, after.seen, shown, after.seen) is None


def test_a_date_later_without_a_change_between_shows_nothing() -> None:
    after, shown = follow(kept(), berlin("2026-03-09T09:00"), WEEKLY, "Europe/Berlin")
    # New York's clocks changed on the day before: it is not there.
    assert shown == ""
    assert after == KeptClock(
        zone="Europe/Berlin", meant=kept().meant, seen=after.seen, occurrence=WEEKLY
    )


@pytest.mark.parametrize(
    ("start", "occurrence"),
    [
        ("2026-03-02T10:00", WEEKLY),
        ("2026-03-03T09:00", WEEKLY),
        ("2026-03-09T10:00", WEEKLY),
        ("2026-03-30T11:30", WEEKLY),
        ("2026-03-09T09:00", MONTHLY),
        ("2026-03-02T09:00", DAILY),
    ],
)
def test_a_start_that_no_clock_leads_to_is_somebodys_wish(
    start: str, occurrence: Occurrence
) -> None:
    after, shown = follow(kept(), berlin(start), occurrence, "America/New_York")
    wanted = berlin(start)
    assert (after.meant, after.seen, after.occurrence) == (wanted, wanted, occurrence)
    assert after.zone == "Europe/Berlin", "the organiser's zone stays, wherever this computer is"
    assert shown == ""


def test_the_correction_is_no_news_of_the_server() -> None:
    shifted, shown = follow(
        kept("2026-03-23T09:00"), berlin("2026-03-30T10:00"), WEEKLY, "Europe/Berlin"
    )
    for corrected in ("2026-03-30T09:00", "2026-04-06T09:00"):
        after, now_shown = follow(shifted, berlin(corrected), WEEKLY, "Europe/Berlin")
        assert now_shown in ("", shown)
        shift = next_shift(after, after.seen, shown, berlin("2026-03-28T12:00"))
        assert said(shift) == ("2026-10-26T08:00", "2026-10-26T09:00")


def test_a_single_conference_is_not_shifted() -> None:
    once = kept(occurrence=Occurrence.ONCE)
    assert next_shift(once, once.seen, "UTC", once.seen) is None


def test_a_monthly_date_on_the_last_day_is_compared_with_the_same_day() -> None:
    monthly = kept("2026-01-31T09:00", MONTHLY)
    shift = next_shift(monthly, monthly.seen, "UTC", berlin("2026-01-15T09:00"))
    assert said(shift) == ("2026-03-31T10:00", "2026-03-31T09:00")


@given(zone=organisers, server=servers, first=times, occurrence=repeated, gone=st.integers(0, 60))
def test_a_marked_date_is_the_first_that_differs_and_unmarked_ones_do_not(
    zone: str, server: str, first: datetime, occurrence: Occurrence, gone: int
) -> None:
    own, there = ZoneInfo(zone), ZoneInfo(server)
    start = to_instant(first, own)
    known, _ = follow(None, start, occurrence, zone)
    mine = Series(start=start, zone=own, rule=rule_of(occurrence, start, own))
    theirs = Series(start=start, zone=there, rule=rule_of(occurrence, start, there))
    now = start + gone * 86_400_000
    shift = next_shift(known, start, server, now)
    until = now + 300 * 86_400_000 if shift is None else shift.start
    hour = timedelta(hours=1)
    for date in theirs.between(now, until):
        same_day = mine.between(date.start - 7_200_000, date.start + 7_200_001)
        assert [one.start for one in same_day] in ([], [date.start])
    assert next_is_shifted(known, start, server, now) == (shift is not None and shift.is_next)
    if shift is not None:
        difference = to_wall(shift.start, own) - to_wall(shift.meant, own)
        # Clocks that are changed by half an hour, too, and both at once.
        assert hour / 2 <= abs(difference) <= 2 * hour
        assert to_wall(shift.meant, own).time() == first.time()


@given(zone=organisers, server=servers, first=times, number=st.integers(1, 50))
def test_what_a_server_shows_explains_what_it_did(
    zone: str, server: str, first: datetime, number: int
) -> None:
    there = ZoneInfo(server)
    start = to_instant(first, ZoneInfo(zone))
    known, _ = follow(None, start, WEEKLY, zone)
    reported = later(Series(start=start, zone=there, rule=rule_of(WEEKLY, start, there)), number)
    after, shown = follow(known, reported, WEEKLY, zone)
    kept_clock = to_wall(reported, ZoneInfo(zone)).time() == first.time()
    if kept_clock:
        assert shown in ("", zone)
        assert after.meant == start
    elif after.meant == start:
        assert shown not in ("", zone)
        assert to_wall(start, ZoneInfo(shown)).time() == to_wall(reported, ZoneInfo(shown)).time()
