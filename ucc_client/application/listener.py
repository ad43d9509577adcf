"""Hears from the server that something changed, on a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator

from ucc_client.api.events import Event
from ucc_client.contract.errors import ServerError, UnauthorisedError
from ucc_client.contract.extensions import CHANGED_EVENT
from ucc_client.contract.live import LIVE_EVENT
from ucc_client.sync.schedule import delay

_log = logging.getLogger(__name__)


class Listener:
    """Listens until it is stopped, or signing in is refused.

    What may have been missed counts as changed; so does a refusal, which the next round meets too
    and tells.
    """

    def __init__(
        self,
        listen: Callable[[], Iterator[Event]],
        changed: Callable[[], None],
        moved: Callable[[int], None] = lambda conference_id: None,
    ) -> None:
        """Listen at once; `moved` gets the id of a conference in which somebody came or went."""
        self._listen, self._changed, self._moved = listen, changed, moved
        self._stopped = threading.Event()
        self._failures = 0
        self.hears = False
        """Whether the server's word arrives just now."""
        self._thread = threading.Thread(target=self._run, name="listener", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Hear nothing any more; a stream that is open ends with the next sign of life."""
        self._stopped.set()

    def join(self, seconds: float) -> None:
        """Wait until nothing is heard any more."""
        self._thread.join(seconds)

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                self._hear()
            except UnauthorisedError:
                self.hears = False
                self._changed()
                return
            except ServerError as error:
                _log.info("nothing is heard: %s", type(error).__name__)
            self.hears = False
            self._failures += 1
            self._stopped.wait(delay(self._failures, offline=True, chance=0.5))

    def _hear(self) -> None:
        for event in self._listen():
            if self._stopped.is_set():
                return
            if not self.hears:
                self.hears, self._failures = True, 0
                self._changed()
            if event.name == CHANGED_EVENT:
                self._changed()
            elif event.name == LIVE_EVENT and event.data.isdecimal():
                self._moved(int(event.data))
