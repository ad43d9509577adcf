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
    Extent,
    change_all,
    change_from,
    change_one,
    extents,
    from_date,
    is_for_all,
    leave_out,
    move_all,
    moved_along,
    repeats_otherwise,
    restart,
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


def test_a_new_time_from_a_date_on_moves_what_is_left_out_or_changed_along() -> None:
    edited = leave_out(WEEKLY, berlin("2026-12-28T09:00"))
    edited = change_one(edited, THIRD, changed(on_date(edited, THIRD), name="Review"))
    split = change_from(edited, SECOND, changed(edited, start=SECOND + 3_600_000), BERLIN)
    assert split.begun.exceptions == (berlin("2026-12-28T10:00"),)
    assert on_date(split.begun, berlin("2026-12-14T10:00")).name == "Review"


def test_a_new_repetition_from_a_date_on_counts_from_there() -> None:
    counted = changed(WEEKLY, rule="FREQ=WEEKLY;COUNT=5")
    wanted = changed(on_date(counted, THIRD), rule="FREQ=DAILY;COUNT=5")
    assert len(shown(change_from(counted, THIRD, wanted, BERLIN).begun, 9)) == 5


def test_from_a_date_in_february_on_a_series_on_the_31st_keeps_the_last_day() -> None:
    ends = changed(WEEKLY, start=berlin("2026-12-31T09:00"), occurrence=Occurrence.EVERYMONTH)
    february = berlin("2027-02-28T09:00")
    wanted = changed(from_date(ends, february, BERLIN), name="Anew")
    split = change_from(ends, february, wanted, BERLIN)
    assert shown(split.begun, 2) == ["2027-02-28T09:00", "2027-03-31T09:00"]


def test_nobody_in_a_series_that_begins_is_known_to_a_server_on_any_of_its_dates() -> None:
    edited = change_one(WEEKLY, THIRD, changed(on_date(WEEKLY, THIRD), participants=(BEN,)))
    begun = change_from(edited, SECOND, from_date(edited, SECOND, BERLIN), BERLIN).begun
    for people in (begun.participants, on_date(begun, THIRD).participants):
        assert [person.participant_id for person in people] == [None] * len(people)


def test_what_a_user_sees_of_a_date_says_how_many_are_left() -> None:
    counted = changed(WEEKLY, rule="FREQ=WEEKLY;COUNT=5")
    assert from_date(counted, THIRD, BERLIN).rule == "FREQ=WEEKLY;COUNT=3"
    assert from_date(counted, THIRD, BERLIN).start == THIRD


def test_all_dates_take_what_was_changed_on_one_and_nothing_else() -> None:
    edited = change_one(WEEKLY, SECOND, changed(on_date(WEEKLY, SECOND), name="Review"))
    wanted = changed(from_date(edited, SECOND, BERLIN), participants=(ANNA,))
    found = change_all(edited, SECOND, wanted, BERLIN)
    assert (found.name, found.participants) == ("Stand-up", (ANNA,))
    assert on_date(found, SECOND).name == "Review"


def test_reminders_and_how_calls_go_are_of_the_series_and_of_no_single_date() -> None:
    seen = from_date(WEEKLY, WEEKLY.start, BERLIN)
    wanted = changed(seen, reminders=(15,), wait_for_moderator=True, starts_by_itself=True)
    assert is_for_all(seen, wanted)
    assert not is_for_all(seen, changed(seen, name="Other"))
    after = change_all(WEEKLY, WEEKLY.start, wanted, BERLIN)
    assert (after.reminders, after.wait_for_moderator) == ((15,), True)
    later = next(iter(series_of(WEEKLY, BERLIN).dates(WEEKLY.start + 1))).original
    split = change_from(WEEKLY, later, changed(wanted, start=later), BERLIN)
    assert split.begun.starts_by_itself
    assert split.ended is not None
    assert not split.ended.starts_by_itself


def test_whoever_joins_all_dates_joins_those_with_people_of_their_own_too() -> None:
    edited = change_one(WEEKLY, THIRD, changed(on_date(WEEKLY, THIRD), participants=(ANNA,)))
    cleo = Participant(display_name="Cleo", email="cleo@example.org")
    wanted = changed(from_date(edited, SECOND, BERLIN), participants=(ANNA, BEN, cleo))
    found = change_all(edited, SECOND, wanted, BERLIN)
    assert on_date(found, THIRD).participants == (ANNA, cleo)


def test_a_new_time_for_all_moves_every_date_and_one_that_was_moved_before() -> None:
    moved = change_one(WEEKLY, SECOND, changed(WEEKLY, start=SECOND + 7_200_000))
    seen = from_date(moved, SECOND, BERLIN)
    found = change_all(moved, SECOND, changed(seen, start=seen.start + 1_800_000), BERLIN)
    assert shown(found, 3) == ["2026-11-30T09:30", "2026-12-07T11:30", "2026-12-14T09:30"]


@pytest.mark.parametrize(
    ("rule", "moved"),
    [
        ("FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=TU"),
        ("FREQ=WEEKLY;BYDAY=MO,SU", "FREQ=WEEKLY;BYDAY=MO,TU"),
        ("FREQ=MONTHLY;BYDAY=2MO", "FREQ=MONTHLY;BYDAY=3TU"),
        ("FREQ=MONTHLY;BYMONTHDAY=14", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14", "FREQ=YEARLY;BYMONTHDAY=15;BYMONTH=12"),
        ("FREQ=WEEKLY;UNTIL=20261221T080000Z", "FREQ=WEEKLY;UNTIL=20261222T080000Z"),
    ],
)
def test_another_day_for_all_turns_the_rule(rule: str, moved: str) -> None:
    series = changed(WEEKLY, rule=rule)
    wanted = changed(from_date(series, THIRD, BERLIN), start=berlin("2026-12-15T09:00"))
    found = change_all(series, THIRD, wanted, BERLIN)
    assert parse_rule(found.rule) == parse_rule(moved)
    assert "2026-12-15T09:00" in shown(found, 6)


def test_another_repetition_for_all_has_the_date_that_was_edited() -> None:
    monthly = changed(from_date(WEEKLY, THIRD, BERLIN), occurrence=Occurrence.EVERYMONTH)
    assert shown(change_all(WEEKLY, THIRD, monthly, BERLIN), 1) == ["2026-12-14T09:00"]
    second = changed(from_date(WEEKLY, THIRD, BERLIN), rule="FREQ=WEEKLY;INTERVAL=2")
    found = change_all(WEEKLY, THIRD, second, BERLIN)
    assert shown(found, 2) == ["2026-11-30T09:00", "2026-12-14T09:00"]


def test_another_zone_for_all_keeps_the_clock() -> None:
    edited = leave_out(WEEKLY, SECOND)
    start = to_instant(datetime(2026, 12, 14, 9), ZoneInfo("Asia/Tokyo"))
    wanted = changed(from_date(edited, THIRD, BERLIN), zone="Asia/Tokyo", start=start)
    found = change_all(edited, THIRD, wanted, BERLIN)
    assert shown(found, 2) == ["2026-11-30T01:00", "2026-12-14T01:00"]


@given(
    position=st.integers(0, 20),
    hours=st.integers(-30, 30),
    moved=st.integers(-3, 3),
    name=st.sampled_from(["Stand-up", "Review"]),
    minutes=st.sampled_from([0, 30]),
    people=st.sampled_from([(ANNA,), (ANNA, BEN), (BEN,)]),
    rule=st.sampled_from(["", "FREQ=WEEKLY;COUNT=30", "FREQ=DAILY;INTERVAL=2"]),
)
def test_whatever_is_said_of_a_date_holds_there_whichever_dates_are_meant(
    position: int,
    hours: int,
    moved: int,
    name: str,
    minutes: int,
    people: tuple[Participant, ...],
    rule: str,
) -> None:
    series = changed(WEEKLY, rule=rule)
    dates = list(itertools.islice(series_of(series, BERLIN).dates(0), 21))
    original = dates[position].original
    odd = changed(on_date(series, original), start=original + moved * 3_600_000, name="Odd")
    series = change_one(series, original, odd)
    seen = from_date(series, original, BERLIN)
    wanted = changed(
        seen,
        start=seen.start + hours * 3_600_000,
        name=name,
        duration_minutes=minutes,
        participants=people,
    )
    for found in (
        change_one(series, original, wanted),
        change_all(series, original, wanted, BERLIN),
        change_from(series, original, wanted, BERLIN).begun,
    ):
        date = next(d for d in series_of(found, BERLIN).dates(0) if d.start == wanted.start)
        there = on_date(found, date.original)
        assert (there.name, duration_of(there)) == (name, minutes or 60)
        assert {p.email for p in there.participants} == {p.email for p in people}


ALL, FOLLOWING, THIS = Extent.ALL, Extent.FOLLOWING, Extent.THIS


@pytest.mark.parametrize(
    ("original", "rules", "otherwise", "offered"),
    [
        (SECOND, True, False, (THIS, FOLLOWING, ALL)),
        (SECOND, True, True, (FOLLOWING, ALL)),
        (WEEKLY.start, True, False, (THIS, ALL)),
        (WEEKLY.start, True, True, (ALL,)),
        (WEEKLY.start, False, False, (ALL,)),
        (THIRD, False, False, (FOLLOWING, ALL)),
        (berlin("2027-12-06T09:00"), False, False, (ALL,)),
    ],
)
def test_what_is_offered_is_what_the_server_can_keep(
    original: int, rules: bool, otherwise: bool, offered: tuple[Extent, ...]
) -> None:
    found = extents(WEEKLY, original, BERLIN, now=0, rules=rules, otherwise=otherwise)
    assert found == offered


def test_the_next_date_is_where_a_plain_series_begins_anyway() -> None:
    now = SECOND + 3_600_000
    assert extents(WEEKLY, THIRD, BERLIN, now=now, rules=False) == (ALL,)
    assert extents(WEEKLY, THIRD, BERLIN, now=now - 1, rules=False) == (FOLLOWING, ALL)


def test_where_no_series_ends_it_begins_anew_and_the_dates_until_then_are_single_ones() -> None:
    wanted = changed(from_date(WEEKLY, THIRD, BERLIN), start=THIRD + 3_600_000)
    found = restart(WEEKLY, THIRD, wanted, BERLIN, now=0)
    assert [shown(one) for one in found.between] == [["2026-11-30T09:00"], ["2026-12-07T09:00"]]
    assert {p.participant_id for one in found.between for p in one.participants} == {None}
    assert shown(found.series, 2) == ["2026-12-14T10:00", "2026-12-21T10:00"]
    assert found.series.participants == (ANNA, BEN)


@pytest.mark.parametrize(
    ("wanted", "answer"),
    [
        ({"name": "Other", "start": THIRD + 1}, False),
        ({"occurrence": Occurrence.EVERYDAY}, True),
        ({"rule": "FREQ=DAILY"}, True),
        ({"zone": "Asia/Tokyo"}, True),
        ({"zone": ""}, False),
    ],
)
def test_a_repetition_or_zone_is_nothing_for_a_single_date(
    wanted: dict[str, object], answer: bool
) -> None:
    edited = changed(from_date(WEEKLY, THIRD, BERLIN), **wanted)
    assert repeats_otherwise(WEEKLY, THIRD, edited, BERLIN) is answer


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
