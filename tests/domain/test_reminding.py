"""When people are reminded: before each date as it is now, and never long after the moment."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.domain.reminding import LATE_MS, REMINDERS, due, known_reminders, next_moment

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE, DAY = 60_000, 86_400_000


def _at(*parts: int) -> int:
    return to_instant(datetime(*parts), BERLIN)  # type: ignore[arg-type]


START = _at(2026, 12, 1, 9, 30)


def _conference(**fields: Any) -> Conference:
    return Conference(**{"name": "", "start": START, "reminders": REMINDERS, **fields})


def _due(conference: Conference, since: int, now: int) -> list[tuple[int, int]]:
    return [(one.date.start, one.minutes) for one in due(conference, BERLIN, since, now)]


def test_the_moments_are_a_day_and_a_quarter_of_an_hour_before() -> None:
    one = _conference()
    assert next_moment(one, BERLIN, START - 3 * DAY) == START - DAY
    assert next_moment(one, BERLIN, START - DAY) == START - 15 * MINUTE
    assert next_moment(one, BERLIN, START - 15 * MINUTE) is None
    assert next_moment(_conference(reminders=()), BERLIN, 0) is None


def test_a_day_before_is_by_the_clock_also_when_the_clocks_are_changed() -> None:
    # On 29 March 2026 the day had 23 hours.
    one = _conference(start=_at(2026, 3, 29, 9, 30))
    assert next_moment(one, BERLIN, _at(2026, 3, 1, 0, 0)) == _at(2026, 3, 28, 9, 30)


def test_each_date_of_a_series_has_its_moments_as_it_is_now() -> None:
    week = 7 * DAY
    one = _conference(
        occurrence=Occurrence.EVERYWEEK,
        reminders=(15,),
        exceptions=(START + week,),
        changed_dates=(ChangedDate(original=START + 2 * week, start=START + 2 * week + 3_600_000),),
    )
    first = next_moment(one, BERLIN, START - DAY)
    assert first == START - 15 * MINUTE
    second = next_moment(one, BERLIN, first)
    assert second == START + 2 * week + 45 * MINUTE
    assert next_moment(one, BERLIN, second) == START + 3 * week - 15 * MINUTE
    assert _due(one, second, second + 1000) == [(START + 2 * week + 60 * MINUTE, 15)]
    left_out = START + week - 15 * MINUTE
    assert _due(one, left_out, left_out + MINUTE) == []


def test_what_is_late_or_over_is_left_out() -> None:
    one = _conference()
    quarter = START - 15 * MINUTE
    assert _due(one, START - DAY, START - DAY + LATE_MS) == [(START, 1440)]
    assert _due(one, START - DAY, START - DAY + LATE_MS + 1) == []
    assert _due(one, quarter, quarter + 2 * MINUTE) == [(START, 15)]
    assert _due(one, quarter, START) == []
    assert _due(one, quarter + 1, quarter + MINUTE) == [], "the moment was before"


def test_only_what_is_offered_is_kept() -> None:
    assert known_reminders((15, 7, 1440, 15)) == (1440, 15)


@given(
    start=st.integers(0, 400 * DAY),
    minutes=st.sampled_from(REMINDERS),
    now=st.integers(0, 400 * DAY),
    occurrence=st.sampled_from(Occurrence),
)
def test_who_looks_at_each_moment_reminds_once_of_each_date(
    start: int, minutes: int, now: int, occurrence: Occurrence
) -> None:
    one = _conference(start=start, occurrence=occurrence, reminders=(minutes,))
    seen: list[int] = []
    for _ in range(3):
        moment = next_moment(one, BERLIN, now)
        if moment is None:
            break
        seen += [date.date.start for date in due(one, BERLIN, moment, moment + 1000)]
        now = moment
    assert len(seen) == len(set(seen))
    assert seen == sorted(seen)
    if occurrence is not Occurrence.ONCE:
        assert len(seen) == 3
