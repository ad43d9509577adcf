"""What the change of the clocks does to a date of a series."""

from __future__ import annotations

import enum
from datetime import time
from zoneinfo import ZoneInfo

from ucc_client.domain.recurrence import to_wall


class ClockChange(enum.Enum):
    """Why a wall-clock time on a day is not as plain as on others."""

    SKIPPED = "the time does not exist on this day"
    TWICE = "the time comes twice on this day"


def clock_change(instant: int, clock: time, zone: ZoneInfo) -> ClockChange | None:
    """Tell what the clocks do to a date at `instant` (epoch milliseconds) that means `clock`.

    A time that does not exist was moved forward, one that exists twice is the first.
    """
    wall = to_wall(instant, zone)
    if wall.time() != clock:
        return ClockChange.SKIPPED
    offsets = (wall.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1))
    first, second = offsets
    return None if first == second else ClockChange.TWICE
