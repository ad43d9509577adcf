"""However conferences come, change and go, the list has the order in which all of it is sorted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.application import placed_dates
from ucc_client.application.agenda import Entry, Group, by_key, order
from ucc_client.application.placed_dates import PlacedDates
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.recurrence import Occurrence

HOURS = st.lists(st.integers(0, 30), min_size=1, max_size=3, unique=True)
CHANGES = st.lists(
    st.tuples(st.dictionaries(st.integers(0, 20), HOURS), st.sets(st.integers(0, 20)))
)
"""What comes by its number with the hours of its dates, and what goes."""


def _dates(number: int, hours: list[int]) -> list[Entry]:
    row = ConferenceRow(
        key=f"c{number}",
        conference_id=number,
        name=f"Team {number % 3}",
        start=hours[0],
        occurrence=Occurrence.ONCE,
        is_active=False,
        is_terminated=False,
        is_readonly=False,
        i_moderate=True,
        people=2,
        state="",
    )
    group = Group(number % len(Group))
    return [Entry(group, hour, row, hour) for hour in hours]


@given(CHANGES)
def test_changes_one_after_the_other_leave_the_order_of_all_that_is_there(
    changes: list[tuple[dict[int, list[int]], set[int]]],
) -> None:
    dates, there = PlacedDates(), dict[int, list[int]]()
    for came, gone in changes:
        there = {number: hours for number, hours in there.items() if number not in gone} | came
        entries = [one for number, hours in came.items() for one in _dates(number, hours)]
        dates.change(entries, {f"c{number}" for number in {*gone, *came}})
        whole = [one for number, hours in there.items() for one in _dates(number, hours)]
        assert dates.all == sorted(whole, key=order)
        assert dates.of == by_key(dates.all)


def test_what_follows_the_dates_that_are_there_costs_nothing_for_each_of_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    placed = [one for number in range(0, 6000, 6) for one in _dates(number, [number])]
    fresh = [one for number in range(6000, 6060, 6) for one in _dates(number, [number])]
    asked = []

    def counted(item: Entry) -> tuple[int, int, str, str]:
        asked.append(item)
        return order(item)

    monkeypatch.setattr(placed_dates, "order", counted)
    assert placed_dates.merged(placed, fresh) == [*placed, *fresh]
    assert len(asked) < 30
