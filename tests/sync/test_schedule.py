from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ucc_client.sync.schedule import (
    IDLE_POLL_S,
    LIVE_POLL_S,
    LONGEST_PAUSE_S,
    NEAR_POLL_S,
    Pace,
    delay,
)


def test_when_all_is_well_the_next_round_is_in_a_minute() -> None:
    assert delay(0, offline=False, chance=0.5) == 60


def test_the_users_pace_holds_while_nothing_presses() -> None:
    def wait(pace: Pace) -> float:
        return delay(0, offline=False, chance=0.5, pace=pace, usual_s=900.0)

    assert wait(Pace.USUAL) == wait(Pace.IDLE) == 900.0
    assert wait(Pace.NEAR) == NEAR_POLL_S, "a conference is about to begin"
    assert wait(Pace.LIVE) == LIVE_POLL_S
    assert delay(0, offline=False, chance=0.5, pace=Pace.IDLE) == IDLE_POLL_S
    assert delay(1, offline=True, chance=0.5, usual_s=900.0) == 2, "a failure is tried again soon"


def test_the_pause_doubles_from_two_seconds_to_a_minute() -> None:
    pauses = [delay(n, offline=False, chance=0.5) for n in range(1, 8)]
    assert pauses == [2, 4, 8, 16, 32, 60, 60]


def test_a_server_out_of_reach_is_tried_at_least_every_fifteen_seconds() -> None:
    assert delay(50, offline=True, chance=0.5) == 15


@given(st.integers(1, 10_000), st.floats(0, 1), st.booleans())
def test_the_pause_is_spread_by_a_fifth(failures: int, chance: float, offline: bool) -> None:
    middle = delay(failures, offline=offline, chance=0.5)
    assert 0.79 * middle <= delay(failures, offline=offline, chance=chance) <= 1.21 * middle


def test_the_servers_wish_for_a_longer_pause_holds() -> None:
    assert delay(1, offline=False, chance=0.5, retry_after=300) == 300
    assert delay(5, offline=False, chance=0.5, retry_after=1) == 32


def test_a_pause_that_is_a_mistake_ends_after_an_hour() -> None:
    for wish in (4_000_000_000.0, float("inf")):
        assert delay(1, offline=False, chance=0.5, retry_after=wish) == LONGEST_PAUSE_S == 3600
