"""How fast mails leave, where a mail server wants no more in a minute."""

from __future__ import annotations

import threading
import time

_MINUTE_SECONDS = 60.0


class Pace:
    """Keeps `per_minute` mails a minute apart from each other, evenly; 0 lets all of them go."""

    def __init__(self, per_minute: int) -> None:
        self._apart = _MINUTE_SECONDS / per_minute if per_minute else 0.0
        self._next = 0.0

    def wait(self, ending: threading.Event) -> None:
        """Wait after one mail until the next may leave, or until the end."""
        if not self._apart:
            return
        now = time.monotonic()
        self._next = max(self._next, now) + self._apart
        ending.wait(self._next - now)
