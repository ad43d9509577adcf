"""Whoever waits for an answer goes before the mails that it causes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

_QUIET_SECONDS = 0.05
_LOOK_SECONDS = 0.02
LONGEST_SECONDS = 3.0
"""So long mails wait for changes that come one after the other; then they go beside them."""


class Precedence:
    """Holds the mails back while changes come in: both take the processor and the disk.

    `clock` is in seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last_change = float("-inf")
        self._since: float | None = None

    def note(self) -> None:
        """Note a change, from any thread."""
        now = self._clock()
        if now - self._last_change >= LONGEST_SECONDS:
            # After such a pause it is not the same changes that they have waited for.
            self._since = None
        self._last_change = now

    def give_way(self, ending: threading.Event) -> None:
        """Wait before a mail until no more changes come, or for long enough, or until the end."""
        if self._is_quiet():
            self._since = None
            return
        if self._since is None:
            self._since = self._clock()
        while not self._is_quiet() and self._clock() - self._since < LONGEST_SECONDS:
            if ending.wait(_LOOK_SECONDS):
                return

    def _is_quiet(self) -> bool:
        return self._clock() - self._last_change >= _QUIET_SECONDS
