"""When the next round of sync is due."""

from __future__ import annotations

import enum

import msgspec

SETTLE_MS = 30_000
"""Longer than any time-out on the way: a request is not still under way after this."""
POLL_S = 60.0
"""Between rounds when all is well: a plain server says nothing by itself."""
NEAR_POLL_S = 15.0
"""While a conference is about to begin or runs."""
IDLE_POLL_S = 300.0
"""While nobody is looking."""
LIVE_POLL_S = 900.0
"""While the server says by itself that something changed: only in case it was not heard."""
FIRST_RETRY_S = 2.0
LONGEST_RETRY_S = 60.0
LONGEST_OFFLINE_RETRY_S = 15.0
"""A server that cannot be reached costs nothing to ask, and a lid may just have been opened."""
LONGEST_PAUSE_S = 3600.0
"""No server is left alone for longer, whatever it wishes: it may have mistaken itself."""
JITTER = 0.2


class Timing(msgspec.Struct, frozen=True, kw_only=True):
    """How patient a client is: with its user's second thoughts, and with lost requests.

    With `hold`, changes stay at home for a moment in which they can be taken back.
    """

    hold: bool = True
    settle_ms: int = SETTLE_MS


DEFAULT_TIMING = Timing()


class Pace(enum.Enum):
    """How much there is to hurry for when all is well."""

    NEAR = NEAR_POLL_S
    USUAL = POLL_S
    IDLE = IDLE_POLL_S
    LIVE = LIVE_POLL_S


def pace(*, live: bool, near: bool, idle: bool) -> Pace:
    """Return the pace: `near` is a conference, `idle` the user, `live` the server's own word."""
    if live:
        return Pace.LIVE
    if near:
        return Pace.NEAR
    return Pace.IDLE if idle else Pace.USUAL


def delay(
    failures: int,
    *,
    offline: bool,
    chance: float,
    retry_after: float | None = None,
    pace: Pace = Pace.USUAL,
    usual_s: float = POLL_S,
) -> float:
    """Return the seconds until the next round after `failures` bad ones in a row.

    They double from 2 s; `chance`, from 0 to 1, spreads clients by a fifth either way.
    `retry_after` is the server's wish, which holds when it is longer, up to an hour. `usual_s` is
    the user's: it holds while nothing presses, also where nobody looks.
    """
    if failures == 0:
        return {Pace.USUAL: usual_s, Pace.IDLE: max(usual_s, IDLE_POLL_S)}.get(pace, pace.value)
    longest = LONGEST_OFFLINE_RETRY_S if offline else LONGEST_RETRY_S
    doubled = min(longest, FIRST_RETRY_S * 2.0 ** min(failures - 1, 16))
    spread = doubled * (1 - JITTER + 2 * JITTER * chance)
    return max(spread, min(retry_after or 0.0, LONGEST_PAUSE_S))
