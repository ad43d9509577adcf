"""The present, where a test may set another one."""

from __future__ import annotations

import time
from collections.abc import Callable

Clock = Callable[[], int]
"""Returns the present in epoch milliseconds."""


def system_clock() -> int:
    """Return the system's time in epoch milliseconds."""
    return time.time_ns() // 1_000_000
