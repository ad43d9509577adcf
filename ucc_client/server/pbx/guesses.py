"""How fast PINs may be tried: by one number, and by all together. No input or output.

Time is in seconds of any clock that goes forward only.
"""

from __future__ import annotations

from collections import deque

OF_A_NUMBER = 9
"""Wrong PINs of one number within `WINDOW`: three calls with three tries."""
OF_ALL = 60
"""Wrong PINs of all, and of those who withhold their number, within `WINDOW`."""
WINDOW_SECONDS = 15 * 60.0
SLOWED_SECONDS = 3.0
"""What each look takes longer while all together try too many."""
_MOST_NUMBERS = 10_000


class Guesses:
    """Counts wrong PINs. A million PINs at the rate of all take years."""

    def __init__(self) -> None:
        self._by_number: dict[str, deque[float]] = {}
        self._all: deque[float] = deque()

    def is_over(self, number: str, now: float) -> bool:
        """Tell whether a number has tried so often that it has to wait.

        Those who withhold theirs are nobody's, and only slowed.
        """
        return bool(number) and len(_recent(self._by_number.get(number), now)) >= OF_A_NUMBER

    def pause(self, now: float) -> float:
        """Return how many seconds each look is to wait just now."""
        return SLOWED_SECONDS if len(_recent(self._all, now)) >= OF_ALL else 0.0

    def wrong(self, number: str, now: float) -> None:
        """Count a wrong PIN."""
        self._all.append(now)
        if number:
            # Put last: the first is the one whose last try is longest ago.
            tried = self._by_number.pop(number, None) or deque()
            tried.append(now)
            self._by_number[number] = tried
            if len(self._by_number) > _MOST_NUMBERS:
                del self._by_number[next(iter(self._by_number))]

    def right(self, number: str) -> None:
        """Forget what a number tried before it was right."""
        self._by_number.pop(number, None)


def _recent(times: deque[float] | None, now: float) -> deque[float]:
    if times is None:
        return deque()
    while times and times[0] <= now - WINDOW_SECONDS:
        times.popleft()
    return times
