"""What is near is known without looking at everything, and as if all were looked at."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cache.conftest import BUDGET, Desk
from ucc_client.cache.projection import NEAR_MS
from ucc_client.domain.conference import ChangedDate
from ucc_client.domain.recurrence import Occurrence, next_start

HOUR_MS = 3_600_000
NOW = 1_900_000_000_000 // HOUR_MS * HOUR_MS


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    hours=st.integers(-60 * 24, 60 * 24),
    occurrence=st.sampled_from(Occurrence),
    moved=st.none() | st.integers(-3, 3),
)
def test_what_is_near_is_what_starts_soon_or_just_did(
    desk: Desk, hours: int, occurrence: Occurrence, moved: int | None
) -> None:
    start = NOW + hours * HOUR_MS
    changed = () if moved is None else (ChangedDate(original=start, start=NOW + moved * HOUR_MS),)
    desk.confirm(
        7,
        msgspec.structs.replace(
            BUDGET, start=start, occurrence=occurrence, changed_dates=changed, zone="UTC"
        ),
    )
    following = next_start(start, occurrence, ZoneInfo("UTC"), NOW - NEAR_MS)
    soon = [NOW + moved * HOUR_MS] if moved is not None else []
    expected = any(
        NOW - NEAR_MS <= one <= NOW + NEAR_MS
        for one in [*soon, *([] if following is None else [following])]
    )
    assert desk.cache.is_near(NOW) == expected
