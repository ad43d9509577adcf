"""What else lies on the dates that somebody plans, out of a real cache."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cache.conftest import ANNA, Desk
from ucc_client.application.overlaps import overlaps
from ucc_client.application.queries import GetOverlaps, Overlap
from ucc_client.application.row_series import duration_ms, row_dates
from ucc_client.cache.snapshot import packed
from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.recurrence import Occurrence, to_instant

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = 3_600_000
DAY = 24 * HOUR


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "user-3.sqlite3")
    yield made
    made.cache.close()


def _at(*when: int) -> int:
    return to_instant(datetime(*when), BERLIN)  # type: ignore[arg-type]


def _plan(desk: Desk, name: str, start: int, **fields: object) -> str:
    return desk.create(Conference(name=name, start=start, participants=(ANNA,), **fields))  # type: ignore[arg-type]


def _found(desk: Desk, *dates: int, minutes: int = 60, key: str = "") -> list[tuple[str, int]]:
    query = GetOverlaps(dates=dates, minutes=minutes, zone="Europe/Berlin", key=key)
    return sorted((one.name, one.date) for one in overlaps(desk.cache, query).found)


def test_a_conference_at_the_same_time_is_found_with_its_times(desk: Desk) -> None:
    start = _at(2026, 12, 7, 14)
    key = _plan(desk, "Budget", start, duration_minutes=90)
    query = GetOverlaps(dates=(start + HOUR,), minutes=30, zone="Europe/Berlin")
    assert overlaps(desk.cache, query).found == (
        Overlap(date=start + HOUR, key=key, name="Budget", start=start, end=start + 3 * HOUR // 2),
    )


def test_what_ends_as_the_other_begins_does_not_overlap(desk: Desk) -> None:
    start = _at(2026, 12, 7, 14)
    _plan(desk, "Budget", start)
    assert _found(desk, start - HOUR) == []
    assert _found(desk, start + HOUR) == []
    assert _found(desk, start - HOUR, minutes=61) == [("Budget", start - HOUR)]
    assert _found(desk, start + HOUR - 1) == [("Budget", start + HOUR - 1)]


def test_a_conference_does_not_overlap_with_itself_whatever_it_was_called(desk: Desk) -> None:
    start = _at(2026, 12, 7, 14)
    key = _plan(desk, "Budget", start)
    assert _found(desk, start, key=key) == []
    assert _found(desk, start) == [("Budget", start)]


def test_a_series_is_found_over_a_change_of_the_clocks(desk: Desk) -> None:
    _plan(desk, "Stand-up", _at(2026, 7, 6, 9), occurrence=Occurrence.EVERYWEEK)
    winter = _at(2026, 12, 7, 9)
    assert _found(desk, winter, winter + DAY, winter + 7 * DAY) == [
        ("Stand-up", winter),
        ("Stand-up", winter + 7 * DAY),
    ]
    assert _found(desk, _at(2026, 12, 7, 8), minutes=30) == []


def test_a_date_that_was_left_out_or_moved_away_is_free(desk: Desk) -> None:
    first = _at(2026, 12, 7, 9)
    _plan(
        desk,
        "Stand-up",
        first,
        occurrence=Occurrence.EVERYWEEK,
        exceptions=(first + 7 * DAY,),
        changed_dates=(ChangedDate(original=first + 14 * DAY, start=first + 16 * DAY),),
    )
    asked = [first + day * DAY for day in (0, 7, 14, 16)]
    assert _found(desk, *asked) == [("Stand-up", first), ("Stand-up", first + 16 * DAY)]


def test_a_date_that_was_moved_before_the_series_begins_is_found(desk: Desk) -> None:
    first = _at(2026, 12, 7, 9)
    moved = (ChangedDate(original=first, start=first - 5 * DAY),)
    _plan(desk, "Stand-up", first, occurrence=Occurrence.EVERYWEEK, changed_dates=moved)
    assert _found(desk, first - 5 * DAY) == [("Stand-up", first - 5 * DAY)]


def test_a_single_date_counts_with_its_own_length_and_name(desk: Desk) -> None:
    first = _at(2026, 12, 7, 9)
    changed = (
        ChangedDate(original=first, start=first, duration_minutes=180, name="Retro"),
        ChangedDate(original=first + DAY, start=first + DAY, duration_minutes=15),
    )
    _plan(desk, "Stand-up", first, occurrence=Occurrence.EVERYDAY, changed_dates=changed)
    asked = [first + 2 * HOUR, first + DAY + HOUR // 2, first + 2 * DAY + HOUR // 2]
    query = GetOverlaps(dates=tuple(asked), minutes=30, zone="Europe/Berlin")
    found = overlaps(desk.cache, query).found
    assert [(one.name, one.date) for one in found] == [
        ("Retro", asked[0]),
        ("Stand-up", asked[2]),
    ]
    assert found[0].end == first + 3 * HOUR


def test_what_is_deleted_or_over_is_in_nobodys_way(desk: Desk) -> None:
    start = _at(2026, 12, 7, 14)
    desk.delete(_plan(desk, "Budget", start))
    desk.confirm(7, Conference(name="Over", start=start, participants=(ANNA,)))
    desk.store.save_summaries(
        {
            7: {
                "conferenceId": 7,
                "name": "Over",
                "startTime": start,
                "isActive": False,
                "isReadonly": False,
                "isTerminated": True,
            }
        }
    )
    assert _found(desk, start) == []


SERIES = st.fixed_dictionaries(
    {
        "start": st.integers(_at(1990, 1, 1), _at(2027, 1, 1)),
        "occurrence": st.sampled_from(Occurrence),
        "rule": st.sampled_from(["", "", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY;BYDAY=-1FR"]),
        "zone": st.sampled_from(
            ["", "America/New_York", "Australia/Lord_Howe", "Europe/Istanbul", "Antarctica/Troll"]
        ),
        "duration_minutes": st.sampled_from([0, 15, 240, 1500]),
    }
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    fields=SERIES,
    near=st.integers(_at(2020, 1, 1), _at(2028, 1, 1)),
    off=st.integers(-30, 30),
    minutes=st.sampled_from([1, 45, 600]),
)
def test_the_database_leaves_out_nothing_that_overlaps(
    desk: Desk, fields: dict[str, object], near: int, off: int, minutes: int
) -> None:
    key = _plan(desk, "Other", **fields)  # type: ignore[arg-type]
    row = desk.rows()[key]
    following = next(row_dates(row, BERLIN, near), None)
    date = (near if following is None else following.start) + off * HOUR
    end = date + minutes * 60_000
    lies_on_it = any(
        one.start < end for one in _first(row_dates(row, BERLIN, date - duration_ms(row) + 1))
    )
    assert _found(desk, date, minutes=minutes) == ([("Other", date)] if lies_on_it else [])
    desk.delete(key)


def _first(dates: object) -> list[object]:
    found = next(dates, None)  # type: ignore[call-overload]
    return [] if found is None else [found]


def test_ten_thousand_conferences_are_no_wait(desk: Desk) -> None:
    """All of them are near the time that is asked for, which is rare; 0.3 s were measured."""
    key = _plan(desk, "Budget", _at(2026, 1, 5, 9))
    row = desk.rows()[key]
    kinds = list(Occurrence)
    rules = ["", "", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "FREQ=MONTHLY;BYDAY=-1FR"]
    values = []
    for number in range(10_000):
        one = msgspec.structs.replace(
            row,
            key=f"c{number}",
            conference_id=number,
            start=row.start + number % 300 * DAY + number % 180 * 60_000,
            occurrence=kinds[number % 4],
            rule=rules[number % 4] if number % 3 else "",
        )
        values.append(
            {
                name: packed(value) if isinstance(value, tuple) else value
                for name, value in msgspec.structs.asdict(one).items()
            }
        )
    _insert(desk, values)
    dates = tuple(_at(2026, 12, 7, 14) + week * 7 * DAY for week in range(6))
    query = GetOverlaps(dates=dates, minutes=60, zone="Europe/Berlin")
    overlaps(desk.cache, query)
    began = time.perf_counter()
    found = overlaps(desk.cache, query).found
    took = time.perf_counter() - began
    assert found == ()
    assert took < 1, f"{took:.3f} s"


def _insert(desk: Desk, values: list[dict[str, object]]) -> None:
    from ucc_client.cache.tables import projection

    engine = sa.create_engine(f"sqlite:///{desk.path}")
    with engine.begin() as connection:
        connection.execute(projection.insert(), values)
    engine.dispose()
