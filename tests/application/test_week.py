"""A week's dates: cut at midnight, side by side, and right where the clocks change."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.application.week import (
    DAY_MINUTES,
    LEAST_MINUTES,
    More,
    Piece,
    WeekDate,
    dates_in,
    days_of,
    instant_at,
    laid_by_day,
    pieces_of,
    skipped,
    week_of,
)
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.recurrence import Occurrence, to_instant

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = 3_600_000
MONDAY = date(2026, 11, 23)


def _row(start: datetime, minutes: int = 60, **fields: Any) -> ConferenceRow:
    values: dict[str, Any] = {
        "key": "c1",
        "conference_id": 1,
        "name": "Stand-up",
        "start": to_instant(start, BERLIN),
        "occurrence": Occurrence.ONCE,
        "is_active": False,
        "is_terminated": False,
        "is_readonly": False,
        "i_moderate": True,
        "people": 2,
        "state": "",
        "duration_minutes": minutes,
    }
    return ConferenceRow(**{**values, **fields})


def _dates(row: ConferenceRow, first: date = MONDAY) -> list[WeekDate]:
    days = days_of(first, BERLIN)
    return list(dates_in(row, days[0].begin, days[-1].end, BERLIN))


def _pieces(row: ConferenceRow, first: date = MONDAY) -> list[tuple[int, int, int]]:
    days = days_of(first, BERLIN)
    found = [piece for one in _dates(row, first) for piece in pieces_of(one, days, BERLIN)]
    return [(piece.day, piece.top, piece.bottom) for piece in found]


@pytest.mark.parametrize(("first", "expected"), [(1, 23), (7, 22), (6, 21)])
def test_a_week_begins_on_the_day_of_the_country(first: int, expected: int) -> None:
    assert week_of(date(2026, 11, 25), first) == date(2026, 11, expected)
    assert week_of(date(2026, 11, expected), first) == date(2026, 11, expected)


def test_a_series_has_each_of_its_dates_in_a_week_that_is_far_away() -> None:
    row = _row(datetime(2020, 1, 1, 9), occurrence=Occurrence.EVERYDAY)
    assert _pieces(row, date(2031, 3, 3)) == [(day, 540, 600) for day in range(7)]


def test_a_moved_date_stands_where_it_is_and_is_known_by_where_it_was() -> None:
    start = to_instant(datetime(2026, 11, 16, 9), BERLIN)
    row = _row(
        datetime(2026, 11, 16, 9),
        occurrence=Occurrence.EVERYWEEK,
        moved=((start, start + 8 * 24 * HOUR),),
    )
    tuesday = start + 8 * 24 * HOUR
    found = sorted((one.start, one.original) for one in _dates(row))
    assert found == [(start + 7 * 24 * HOUR, start + 7 * 24 * HOUR), (tuesday, start)]


def test_what_goes_over_midnight_is_cut_there() -> None:
    assert _pieces(_row(datetime(2026, 11, 24, 23), 150)) == [(1, 1380, 1440), (2, 0, 90)]
    assert _pieces(_row(datetime(2026, 11, 22, 23), 120)) == [(0, 0, 60)], "of the week before"
    assert _pieces(_row(datetime(2026, 11, 29, 23), 120)) == [(6, 1380, 1440)]
    assert _pieces(_row(datetime(2026, 11, 24, 23), 60)) == [(1, 1380, 1440)]


def test_the_shortest_date_is_high_enough_to_be_read() -> None:
    assert _pieces(_row(datetime(2026, 11, 24, 9), 5)) == [(1, 540, 540 + LEAST_MINUTES)]
    late = _pieces(_row(datetime(2026, 11, 24, 23, 55), 5))
    assert late == [(1, DAY_MINUTES - LEAST_MINUTES, DAY_MINUTES)]


def test_where_the_clocks_go_forward_an_hour_is_empty() -> None:
    monday = date(2026, 3, 23)
    days = days_of(monday, BERLIN)
    assert [day.hours for day in days] == [24] * 6 + [23]
    assert skipped(days[6], BERLIN) == (120, 180)
    assert skipped(days[5], BERLIN) is None
    assert _pieces(_row(datetime(2026, 3, 29, 1, 30), 60), monday) == [(6, 90, 210)]
    nine = _row(datetime(2026, 3, 23, 9), occurrence=Occurrence.EVERYDAY)
    assert _pieces(nine, monday) == [(day, 540, 600) for day in range(7)]


def test_where_the_clocks_go_back_nothing_is_shorter_than_it_lasts() -> None:
    monday = date(2026, 10, 19)
    days = days_of(monday, BERLIN)
    assert days[6].hours == 25
    assert skipped(days[6], BERLIN) is None
    assert _pieces(_row(datetime(2026, 10, 25, 2, 30), 60), monday) == [(6, 150, 210)]
    assert _pieces(_row(datetime(2026, 10, 25, 1, 30), 120), monday) == [(6, 90, 210)]


def test_a_time_that_is_pointed_at_is_one_that_exists() -> None:
    sunday = date(2026, 3, 29)
    assert instant_at(sunday, 150, BERLIN) == to_instant(datetime(2026, 3, 29, 3, 30), BERLIN)
    assert instant_at(sunday, -60, BERLIN) == to_instant(datetime(2026, 3, 28, 23), BERLIN)
    assert instant_at(sunday, 1500, BERLIN) == to_instant(datetime(2026, 3, 30, 1), BERLIN)


def _at(day: int, top: int, bottom: int, key: str) -> Piece:
    row = _row(datetime(2026, 11, 23, 9), key=key, name=key)
    return Piece(WeekDate(row, 0, 1, 0), day, top, bottom)


def _laid(pieces: list[Piece], most: int) -> tuple[list[Piece], list[More]]:
    by_day = list(laid_by_day(pieces, most))
    return [one for some, _ in by_day for one in some], [one for _, rest in by_day for one in rest]


def test_what_overlaps_stands_side_by_side() -> None:
    pieces = [_at(0, 540, 600, "a"), _at(0, 570, 630, "b"), _at(0, 600, 660, "c")]
    laid, crowded = _laid([*pieces, _at(0, 660, 720, "d"), _at(1, 540, 600, "e")], 4)
    found = {piece.date.row.key: (piece.lane, piece.lanes) for piece in laid}
    assert found == {"a": (0, 2), "b": (1, 2), "c": (0, 2), "d": (0, 1), "e": (0, 1)}
    assert crowded == []


def test_for_what_a_day_has_no_room_it_says_how_many_there_are() -> None:
    laid, crowded = _laid([_at(0, 540, 600 + n, f"c{n}") for n in range(9)], 3)
    assert [(piece.lane, piece.lanes) for piece in laid] == [(0, 3), (1, 3)]
    assert [(len(one.dates), one.top, one.bottom) for one in crowded] == [(7, 540, 606)]


@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 1400), st.integers(25, 600)), max_size=40),
    st.integers(1, 6),
)
def test_nothing_lies_upon_another_and_nothing_is_lost(
    spans: list[tuple[int, int, int]], most: int
) -> None:
    pieces = [
        _at(day, top, min(top + lasts, 1440), str(n)) for n, (day, top, lasts) in enumerate(spans)
    ]
    laid, crowded = _laid(pieces, most)
    shown = [piece.date.row.key for piece in laid]
    assert sorted(shown + [d.row.key for one in crowded for d in one.dates]) == sorted(
        piece.date.row.key for piece in pieces
    )
    boxes = [(p.day, p.top, p.bottom, p.lane / p.lanes, (p.lane + 1) / p.lanes) for p in laid]
    boxes += [(m.day, m.top, m.bottom, (m.lanes - 1) / m.lanes, 1.0) for m in crowded]
    for n, one in enumerate(boxes):
        for other in boxes[:n]:
            apart = one[0] != other[0] or one[1] >= other[2] or other[1] >= one[2]
            assert apart or one[3] >= other[4] - 1e-9 or other[3] >= one[4] - 1e-9


def test_a_date_with_a_length_and_a_name_of_its_own_is_drawn_so() -> None:
    tuesday = to_instant(datetime(2026, 11, 24, 9), BERLIN)
    sunday = to_instant(datetime(2026, 11, 22, 9), BERLIN)
    row = _row(
        datetime(2026, 11, 22, 9),
        occurrence=Occurrence.EVERYDAY,
        moved=((sunday, sunday), (tuesday, tuesday)),
        own_dates=((sunday, 24 * 60, ""), (tuesday, 90, "Retro")),
    )
    found = _dates(row)
    assert [(one.title, (one.end - one.start) // 60_000) for one in found[:4]] == [
        ("Stand-up", 24 * 60),
        ("Stand-up", 60),
        ("Retro", 90),
        ("Stand-up", 60),
    ]
