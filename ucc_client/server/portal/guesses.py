"""How often wrong links may be tried from one address before nobody looks at them any more."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable

WINDOW_SECONDS = 15 * 60
PER_ADDRESS = 30
_MOST_ADDRESSES = 10_000


class Guesses:
    """Counts a process's wrong links by address; `clock` returns seconds.

    A link that is right is opened all the same: 256 bits are not guessed, but many people share
    an address, and one of them may be scanning.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._turn = threading.Lock()
        self._counted: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def wrong(self, address: str) -> int:
        """Count a wrong link; return how many seconds the address has to wait, 0 for none."""
        with self._turn:
            now = self._clock()
            since, count = self._counted.get(address, (now, 0))
            if now - since >= WINDOW_SECONDS:
                since, count = now, 0
            self._counted[address] = (since, count + 1)
            # Who came last is the one to remember when there are too many.
            self._counted.move_to_end(address)
            if len(self._counted) > _MOST_ADDRESSES:
                self._counted.popitem(last=False)
            if count < PER_ADDRESS:
                return 0
            return max(1, round(since + WINDOW_SECONDS - now))
