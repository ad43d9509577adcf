"""Where a conference stands in the list."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.application.agenda import borders, entries
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.recurrence import Occurrence

BERLIN = ZoneInfo("Europe/Berlin")
NOW = 1_795_600_000_000
ENDS = borders(NOW, BERLIN)
WEEK_MS = 7 * 86_400_000


@given(
    start=st.integers(NOW - WEEK_MS, NOW + WEEK_MS)
    | st.sampled_from([NOW, ENDS.today, ENDS.tomorrow, ENDS.week, NOW - 3_600_000]),
    minutes=st.sampled_from([0, 1, 60, 10_000]),
    active=st.booleans(),
    terminated=st.booleans(),
)
def test_a_single_conference_stands_where_a_series_of_one_date_would(
    start: int, minutes: int, active: bool, terminated: bool
) -> None:
    row = ConferenceRow(
        key="c1",
        conference_id=1,
        name="Budget",
        start=start,
        occurrence=Occurrence.ONCE,
        is_active=active,
        is_terminated=terminated,
        is_readonly=False,
        i_moderate=False,
        people=2,
        state="",
        duration_minutes=minutes,
    )
    # An exception that it does not have makes it nothing else, but a series to look at.
    (other,) = entries(msgspec.structs.replace(row, exceptions=(1,)), NOW, BERLIN, ENDS)
    (found,) = entries(row, NOW, BERLIN, ENDS)
    assert (found.group, found.when, found.original) == (other.group, other.when, other.original)
