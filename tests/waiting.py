"""Wait for a condition instead of sleeping and hoping."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

INTERVAL = 0.03


def wait_until(
    condition: Callable[[], T | None],
    *,
    timeout: float = 10,
    what: str,
    dump: Callable[[], str] | None = None,
) -> T:
    """Return the first true answer of `condition`; raises TimeoutError that says `what`.

    `dump` is asked for more words only when the time (in seconds) is over.
    """
    end = time.monotonic() + timeout
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            more = f"\n{dump()}" if dump else ""
            raise TimeoutError(f"not within {timeout:g} s: {what}{more}")
        time.sleep(INTERVAL)
