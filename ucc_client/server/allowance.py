"""How often a user may cause mails that nothing else limits."""

from __future__ import annotations

import math
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable

from ucc_client.server.refusals import TooManyMailsError


class Allowance:
    """Grants `most` in so many `seconds` to each user, in this process; `clock` is in seconds."""

    def __init__(
        self, most: int, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._most, self._seconds, self._clock = most, seconds, clock
        self._turn = threading.Lock()
        self._granted: dict[int, deque[float]] = defaultdict(deque)

    def take(self, user_id: int) -> None:
        """Count one. Raises TooManyMailsError when there were enough lately."""
        with self._turn:
            now = self._clock()
            lately = self._granted[user_id]
            while lately and lately[0] <= now - self._seconds:
                lately.popleft()
            if len(lately) >= self._most:
                raise TooManyMailsError(max(1, math.ceil(lately[0] + self._seconds - now)))
            lately.append(now)
