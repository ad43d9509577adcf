"""Series at the ends of the calendar: moved there, and far from their last date."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.invitation_plan import Announced, plan
from ucc_client.domain.recurrence import LATEST, to_instant
from ucc_client.domain.recurrence_rule import parse_rule
from ucc_client.domain.series import Series, SeriesDate
from ucc_client.domain.series_edit import moved_along

BERLIN = ZoneInfo("Europe/Berlin")
NINE = to_instant(datetime(2026, 12, 1, 9), BERLIN)
WEEK = 7 * 86_400_000


def test_what_a_move_takes_beyond_the_calendar_stays_at_its_end() -> None:
    before = Conference(
        name="",
        start=NINE,
        zone="Europe/Berlin",
        rule="FREQ=WEEKLY;UNTIL=20370101T080000Z",
        exceptions=(NINE + 300 * WEEK,),
        changed_dates=(ChangedDate(original=NINE + 400 * WEEK, start=NINE + 401 * WEEK),),
    )
    after = moved_along(before, LATEST - WEEK, BERLIN)
    assert after.exceptions == (LATEST,)
    assert [(one.original, one.start) for one in after.changed_dates] == [(LATEST, LATEST)]
    there, back = Announced(conference=before), Announced(conference=after)
    assert plan(there, back) == plan(back, there) == []


@pytest.mark.parametrize("left_out", [0, 1, 500])
def test_the_last_date_before_a_far_end_is_found_from_there(left_out: int) -> None:
    last = datetime(9997, 12, 1, 9)
    days = [to_instant(last - timedelta(days=day), BERLIN) for day in range(left_out + 1)]
    series = Series(
        start=NINE,
        zone=BERLIN,
        rule=parse_rule("FREQ=DAILY;UNTIL=99971201T080000Z"),
        exceptions=frozenset(days[:-1]),
    )
    # Walking there would take three million steps.
    steps = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal steps
        steps += event == "call"

    sys.setprofile(count)
    found = series.last_date()
    sys.setprofile(None)
    assert found == SeriesDate(days[-1], days[-1])
    assert steps < 100_000
