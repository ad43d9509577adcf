"""Arithmetic by whole days gives the answers of the zone itself."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.domain.test_series import zones
from ucc_client.domain.recurrence import EARLIEST, LATEST, to_instant, to_wall
from ucc_client.domain.zone_days import (
    BITS,
    DAY_MS,
    EPOCH,
    MASK,
    offsets,
    slow_instant,
    wall_of,
)

all_zones = zones | st.sampled_from(sorted(available_timezones())).map(ZoneInfo)


@given(zone=all_zones, moment=st.datetimes(datetime(1, 1, 2), datetime(9998, 12, 31)))
@example(zone=ZoneInfo("America/Boise"), moment=datetime(2466, 11, 7, 1, fold=1))
def test_a_day_without_a_change_has_one_offset(zone: ZoneInfo, moment: datetime) -> None:
    day = moment.toordinal()
    clock = (moment - datetime.combine(moment.date(), datetime.min.time())) // timedelta(
        milliseconds=1
    )
    offset = offsets(zone, day >> BITS)[day & MASK]
    # Of two equal times the first is promised; Hypothesis draws the second, too.
    asked = moment.replace(microsecond=clock % 1000 * 1000, fold=0)
    assert slow_instant(day, clock, zone) == to_instant(asked, zone)
    if offset is not None:
        assert (day - EPOCH) * DAY_MS + clock - offset == to_instant(asked, zone)


@given(
    zone=all_zones,
    instant=st.integers(EARLIEST, LATEST) | st.integers(0, 4 * 10**12) | st.integers(),
)
def test_the_wall_clock_is_the_zones_own(zone: ZoneInfo, instant: int) -> None:
    day, clock = wall_of(instant, zone)
    wall = datetime.combine(date.fromordinal(day), datetime.min.time())
    wall += timedelta(milliseconds=clock)
    assert wall == to_wall(instant, zone).replace(fold=0)


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_a_day_on_which_the_clocks_change_has_none(day: str) -> None:
    number = date.fromisoformat(day).toordinal()
    berlin = ZoneInfo("Europe/Berlin")
    found = [offsets(berlin, one >> BITS)[one & MASK] for one in range(number - 1, number + 2)]
    assert found[1] is None
    assert found[0] is not None
    assert found[2] is not None
    assert found[0] != found[2]


def test_a_change_at_midnight_leaves_no_wrong_day() -> None:
    # In Havana the clocks went forward at midnight on 8 March 2026, and back at one on 1 November.
    havana = ZoneInfo("America/Havana")
    for day in ("2026-03-07", "2026-03-08", "2026-10-31", "2026-11-01"):
        number = date.fromisoformat(day).toordinal()
        for clock in range(0, DAY_MS, 15 * 60_000):
            wall = datetime.combine(date.fromordinal(number), datetime.min.time())
            wall += timedelta(milliseconds=clock)
            offset = offsets(havana, number >> BITS)[number & MASK]
            if offset is not None:
                assert (number - EPOCH) * DAY_MS + clock - offset == to_instant(wall, havana)
