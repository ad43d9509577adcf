"""When a conference in which somebody is comes to its end. No input or output.

Instants are epoch milliseconds.
"""

from __future__ import annotations

import enum

from ucc_client.server.pbx.end_rules import EndRules
from ucc_client.server.pbx.rooms import Room

WARNING_MS = 300_000
_WARNED_LATE_MS = 60_000
"""Who takes over so long after the warning was due does not say it (again)."""


class Step(enum.Enum):
    """What is to be done at some moment."""

    SAY_LEADERLESS = enum.auto()
    SAY_SOON = enum.auto()
    END = enum.auto()


class Ending:
    """Watches one room; what has to be said is said once. `was_led`: a moderator was in it."""

    def __init__(self, rules: EndRules, *, was_led: bool = False) -> None:
        self._rules, self._was_led = rules, was_led
        self._leaderless_since = 0
        self._is_warned = False

    def look(self, room: Room, planned_end: int | None, now: int) -> Step | None:
        """Return what is to be done now; `planned_end` is None where there is none."""
        return self._by_moderators(room, now) or self._by_plan(planned_end, now)

    def _by_moderators(self, room: Room, now: int) -> Step | None:
        seconds = self._rules.leaderless_seconds
        inside = room.inside
        is_led = any(person.is_moderator for person in inside)
        self._was_led |= is_led
        if seconds is None or is_led or not inside or not self._was_led:
            self._leaderless_since = 0
            return None
        if not self._leaderless_since:
            self._leaderless_since = now
            return Step.SAY_LEADERLESS if seconds else Step.END
        return Step.END if now - self._leaderless_since >= seconds * 1000 else None

    def _by_plan(self, planned_end: int | None, now: int) -> Step | None:
        if planned_end is None or self._rules.overtime_minutes is None:
            return None
        end = planned_end + self._rules.overtime_minutes * 60_000
        if now >= end:
            return Step.END
        warns = end - WARNING_MS <= now < end - WARNING_MS + _WARNED_LATE_MS
        if warns and not self._is_warned:
            self._is_warned = True
            return Step.SAY_SOON
        return None
