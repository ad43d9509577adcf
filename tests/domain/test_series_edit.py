from __future__ import annotations

import itertools
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence, to_instant, to_wall
from ucc_client.domain.recurrence_rule import parse_rule
from ucc_client.domain.series_edit import (
    change_from,
    change_one,
    leave_out,
    move_all,
    moved_along,
    with_rule,
)
from ucc_client.domain.series_of import (
    changed_date,
    duration_of,
    nearest_occurrence,
    on_date,
    series_of,
)

BERLIN = ZoneInfo("Europe/Berlin")
ANNA = Participant(display_name="Anna", email="anna@example.org", is_moderator=True)
BEN = Participant(display_name="Ben", email="ben@example.org", participant_id=7)


def berlin(text: str) -> int:
    return to_instant(datetime.fromisoformat(text), BERLIN)


WEEKLY = Conference(
    name="Stand-up",
    start=berlin("2026-11-30T09:00"),
    occurrence=Occurrence.EVERYWEEK,
    participants=(ANNA, BEN),
    zone="Europe/Berlin",
)
SECOND, THIRD = berlin("2026-12-07T09:00"), berlin("2026-12-14T09:00")


def shown(conference: Conference, count: int = 4) -> list[str]:
    found = series_of(conference, BERLIN).dates(0)
    return [to_wall(one.start, BERLIN).isoformat()[:16] for one in itertools.islice(found, count)]


def changed(conference: Conference, **fields: object) -> Conference:
    return msgspec.structs.replace(conference, **fields)


def test_one_date_is_left_out() -> None:
    assert shown(leave_out(WEEKLY, SECOND), 2) == ["2026-11-30T09:00", "2026-12-14T09:00"]


def test_leaving_out_a_changed_date_forgets_what_was_different() -> None:
    moved = change_one(WEEKLY, SECOND, changed(WEEKLY, start=SECOND + 3_600_000))
    assert leave_out(moved, SECOND).changed_dates == ()


def test_one_date_is_moved_and_the_others_stay() -> None:
    moved = change_one(WEEKLY, SECOND, changed(WEEKLY, start=SECOND + 3_600_000))
    assert shown(moved, 3) == ["2026-11-30T09:00", "2026-12-07T10:00", "2026-12-14T09:00"]


def test_one_date_may_have_other_people_and_the_series_keeps_its_own() -> None:
    cleo = Participant(display_name="Cleo", email="cleo@example.org")
    wanted = changed(on_date(WEEKLY, SECOND), participants=(ANNA, cleo))
    edited = change_one(WEEKLY, SECOND, wanted)
    assert on_date(edited, SECOND).participants == (ANNA, cleo)
    assert on_date(edited, THIRD).participants == (ANNA, BEN)
    assert edited.participants == (ANNA, BEN)


def test_what_is_as_in_the_series_is_not_written_down() -> None:
    moved = change_one(WEEKLY, SECOND, changed(WEEKLY, start=SECOND + 1))
    assert changed_date(moved, SECOND) == ChangedDate(original=SECOND, start=SECOND + 1)
    assert change_one(moved, SECOND, on_date(WEEKLY, SECOND)).changed_dates == ()


def test_a_date_may_take_longer_than_the_rest() -> None:
    edited = change_one(WEEKLY, SECOND, changed(on_date(WEEKLY, SECOND), duration_minutes=90))
    assert [duration_of(edited, one) for one in (None, SECOND, THIRD)] == [60, 90, 60]


def test_from_a_date_on_one_series_ends_and_another_begins() -> None:
    wanted = changed(WEEKLY, start=SECOND + 3_600_000, name="Later")
    split = change_from(WEEKLY, SECOND, wanted, BERLIN)
    assert split.ended is not None
    assert shown(split.ended) == ["2026-11-30T09:00"]
    assert split.ended.rule == "FREQ=WEEKLY;UNTIL=20261130T080000Z"
    assert shown(split.begun, 2) == ["2026-12-07T10:00", "2026-12-14T10:00"]
    assert [person.participant_id for person in split.begun.participants] == [None, None]


def test_from_the_first_date_on_nothing_is_left_of_the_old_series() -> None:
    split = change_from(WEEKLY, WEEKLY.start, changed(WEEKLY, name="Anew"), BERLIN)
    assert split.ended is None
    assert split.begun.name == "Anew"


def test_a_count_is_divided_between_the_two() -> None:
    counted = changed(WEEKLY, rule="FREQ=WEEKLY;COUNT=5")
    split = change_from(counted, THIRD, changed(counted, start=THIRD), BERLIN)
    assert split.ended is not None
    assert (len(shown(split.ended, 9)), len(shown(split.begun, 9))) == (2, 3)


def test_left_out_and_changed_dates_go_to_their_side() -> None:
    edited = leave_out(leave_out(WEEKLY, WEEKLY.start), berlin("2026-12-28T09:00"))
    split = change_from(edited, SECOND, changed(edited, start=SECOND), BERLIN)
    assert split.ended is not None
    assert split.ended.exceptions == (WEEKLY.start,)
    assert split.begun.exceptions == (berlin("2026-12-28T09:00"),)


def test_a_new_time_from_a_date_on_leaves_nothing_out() -> None:
    edited = leave_out(WEEKLY, berlin("2026-12-28T09:00"))
    split = change_from(edited, SECOND, changed(edited, start=SECOND + 3_600_000), BERLIN)
    assert split.begun.exceptions == ()


@given(st.integers(0, 60), st.sampled_from(["FREQ=WEEKLY", "FREQ=DAILY;COUNT=80"]))
def test_both_sides_of_a_border_have_the_dates_of_the_whole(position: int, rule: str) -> None:
    whole = changed(WEEKLY, rule=rule)
    dates = list(itertools.islice(series_of(whole, BERLIN).dates(0), 70))
    border = dates[position].original
    split = change_from(whole, border, changed(whole, start=border), BERLIN)
    ended = list(series_of(split.ended, BERLIN).dates(0)) if split.ended else []
    begun = list(itertools.islice(series_of(split.begun, BERLIN).dates(0), 70 - position))
    assert ended + begun == dates


def test_moving_all_moves_the_clock_and_what_is_left_out_with_it() -> None:
    edited = leave_out(WEEKLY, SECOND)
    moved = move_all(edited, THIRD, THIRD + 3_600_000, BERLIN)
    assert shown(moved, 2) == ["2026-11-30T10:00", "2026-12-14T10:00"]


def test_moving_all_from_a_winter_date_keeps_the_clock_of_summer() -> None:
    summer = changed(WEEKLY, start=berlin("2026-07-06T09:00"))
    moved = move_all(summer, THIRD, THIRD + 3_600_000, BERLIN)
    assert to_wall(moved.start, BERLIN) == datetime(2026, 7, 6, 10)


@pytest.mark.parametrize(
    ("rule", "nearest"),
    [
        ("FREQ=DAILY", "EVERYDAY"),
        ("FREQ=DAILY;INTERVAL=2", "EVERYDAY"),
        ("FREQ=DAILY;INTERVAL=3", "EVERYWEEK"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "EVERYDAY"),
        ("FREQ=WEEKLY;BYDAY=TU,TH", "EVERYWEEK"),
        ("FREQ=WEEKLY;INTERVAL=2", "EVERYWEEK"),
        ("FREQ=WEEKLY;INTERVAL=3", "EVERYMONTH"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "EVERYMONTH"),
        ("FREQ=YEARLY", "EVERYMONTH"),
    ],
)
def test_a_client_without_rules_sees_the_nearest_of_the_four(rule: str, nearest: str) -> None:
    assert nearest_occurrence(parse_rule(rule)) == nearest


def test_another_rule_forgets_dates_of_the_old_one() -> None:
    edited = leave_out(WEEKLY, SECOND)
    found = with_rule(edited, parse_rule("FREQ=MONTHLY;BYMONTHDAY=-1"))
    assert (found.exceptions, found.occurrence) == ((), Occurrence.EVERYMONTH)
    assert with_rule(found, None).occurrence is Occurrence.ONCE


def test_a_rule_or_zone_that_is_not_known_counts_as_the_plain_ones() -> None:
    odd = changed(WEEKLY, rule="FREQ=HOURLY", zone="Mars/Olympus")
    assert shown(odd, 2) == ["2026-11-30T09:00", "2026-12-07T09:00"]
    assert series_of(odd, BERLIN).zone == BERLIN


def test_the_conference_s_own_zone_holds() -> None:
    tokyo = changed(WEEKLY, zone="Asia/Tokyo")
    assert series_of(tokyo, BERLIN).zone == ZoneInfo("Asia/Tokyo")
    assert timedelta(0) == to_wall(tokyo.start, BERLIN) - datetime(2026, 11, 30, 9)


def test_an_end_moves_with_the_dates_and_stays_the_end_of_a_day() -> None:
    series = Conference(
        name="x",
        start=berlin("2030-01-07T09:00"),
        rule="FREQ=WEEKLY;UNTIL=20300430T215959Z",
        occurrence=Occurrence.EVERYWEEK,
        zone="Europe/Berlin",
    )
    for start, end in (
        (berlin("2030-01-07T10:00"), "20300430T215959Z"),
        (berlin("2030-01-08T09:00"), "20300501T215959Z"),
        (berlin("2030-01-08T00:00"), "20300501T215959Z"),
        (berlin("2030-01-06T23:00"), "20300429T215959Z"),
    ):
        moved = moved_along(series, start, BERLIN)
        assert moved.start == start
        assert moved.rule == f"FREQ=WEEKLY;UNTIL={end}"
    last = msgspec.structs.replace(series, rule="FREQ=WEEKLY;UNTIL=20300429T070000Z")
    later = moved_along(last, berlin("2030-01-07T16:00"), BERLIN)
    assert later.rule == "FREQ=WEEKLY;UNTIL=20300429T140000Z"
    assert len(shown(later, 99)) == len(shown(last, 99)) == 17


def test_another_zone_keeps_the_wall_clock_of_what_is_left_out() -> None:
    series = Conference(
        name="x",
        start=berlin("2030-01-07T09:00"),
        occurrence=Occurrence.EVERYWEEK,
        exceptions=(berlin("2030-07-01T09:00"),),
        zone="Europe/Berlin",
    )
    new_york = ZoneInfo("America/New_York")
    moved = moved_along(series, to_instant(datetime(2030, 1, 7, 12), new_york), new_york)
    assert moved.zone == "America/New_York"
    assert moved.exceptions == (to_instant(datetime(2030, 7, 1, 12), new_york),)
