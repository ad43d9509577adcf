"""When the sync thread does its next round: one state, in the monotonic clock's seconds."""

from __future__ import annotations

import math
import random
import time

from ucc_client.sync.schedule import POLL_S, delay, pace

IDLE_AFTER_S = 300.0
_NEVER = math.inf


class Rhythm:
    """Due times, pauses and failures in a row; only to be used under its owner's lock."""

    def __init__(self) -> None:
        self.failures = 0
        self.usual_s = POLL_S
        """Between rounds when all is well and nothing presses."""
        self._due = 0.0
        self._wished = _NEVER
        self._pause_until = 0.0
        self._hurry = False
        self._urgent = False
        self._last_attention = time.monotonic()

    def reset(self) -> None:
        """Begin anew, at once."""
        self.failures = 0
        self._due = self._pause_until = 0.0
        self._wished = _NEVER

    def hurry(self, *, urgent: bool = False) -> None:
        """Let the next round begin at once; an urgent one sends what could be taken back."""
        self._hurry = True
        self._urgent = self._urgent or urgent

    def not_later_than(self, seconds: float) -> None:
        """Let the next round begin within so many seconds, also when one is under way."""
        self._wished = min(self._wished, time.monotonic() + max(0.0, seconds))

    def attend(self) -> None:
        """Note that the user is there."""
        self._last_attention = time.monotonic()

    def rest(self) -> float:
        """Return the seconds until the next round; not even a hurry breaks a server's pause."""
        due = 0.0 if self._hurry else min(self._due, self._wished)
        return max(due, self._pause_until) - time.monotonic()

    def forget_hurry(self) -> None:
        """Nobody can be reached."""
        self._hurry = False

    def begin(self) -> bool:
        """Begin a round; tells whether it is urgent."""
        urgent, self._hurry, self._urgent = self._urgent, False, False
        # What is wished from now on comes too late for this round.
        self._wished = _NEVER
        return urgent

    def is_paused(self, seconds: float = 0.0) -> bool:
        """Tell whether the server's pause lasts longer than so many seconds from now."""
        return self._pause_until > time.monotonic() + seconds

    def succeeded(self, *, clean: bool, live: bool, near: bool) -> None:
        """Plan the next round after a whole one; one with errors is repeated sooner."""
        self.failures = 0 if clean else self.failures + 1
        idle = time.monotonic() - self._last_attention > IDLE_AFTER_S
        self._plan(offline=False, retry_after=None, live=live, near=near, idle=idle)

    def failed(self, *, offline: bool, retry_after: float | None = None) -> None:
        """Plan the next round after one that failed."""
        self.failures += 1
        self._plan(offline=offline, retry_after=retry_after)
        if retry_after is not None:
            self._pause_until = self._due

    def _plan(
        self,
        *,
        offline: bool,
        retry_after: float | None,
        live: bool = False,
        near: bool = False,
        idle: bool = False,
    ) -> None:
        wait = delay(
            self.failures,
            offline=offline,
            chance=random.random(),  # noqa: S311 - spreads clients, protects nothing
            retry_after=retry_after,
            pace=pace(live=live, near=near, idle=idle),
            usual_s=self.usual_s,
        )
        self._due = time.monotonic() + wait
