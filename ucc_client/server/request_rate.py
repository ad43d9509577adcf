"""How often a user may ask: a bucket of requests for each, filled evenly."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from ucc_client.server.refusals import TooManyRequestsError

_MOST_BUCKETS = 10_000


class RequestRate:
    """Counts a process's requests by user; nobody who asks less often than `per_second` waits.

    The bucket holds a second's worth, so that a burst of as many passes at once. `clock` returns
    seconds.
    """

    def __init__(self, per_second: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_second, self._clock = per_second, clock
        self._turn = threading.Lock()
        self._buckets: dict[int, tuple[float, float]] = {}

    def admit(self, user_id: int) -> None:
        """Count one request. Raises TooManyRequestsError when the user's bucket is empty."""
        with self._turn:
            now = self._clock()
            left, since = self._buckets.get(user_id, (float(self._per_second), now))
            left = min(self._per_second, left + (now - since) * self._per_second)
            if left < 1:
                self._buckets[user_id] = (left, now)
                raise TooManyRequestsError(self._per_second)
            if len(self._buckets) >= _MOST_BUCKETS and user_id not in self._buckets:
                self._forget_the_full(now)
            self._buckets[user_id] = (left - 1, now)

    def __len__(self) -> int:
        """Tell how many users are counted at the moment."""
        return len(self._buckets)

    def _forget_the_full(self, now: float) -> None:
        """Forget who has not asked for a second: a full bucket is what a newcomer gets, too."""
        self._buckets = {
            user_id: bucket for user_id, bucket in self._buckets.items() if now - bucket[1] < 1
        }
