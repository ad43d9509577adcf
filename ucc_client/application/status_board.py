"""What the status bar is told, said once for each change."""

from __future__ import annotations

import threading
from collections.abc import Callable

import msgspec

from ucc_client.application.changes import Connection, Failed, Message, StateChanged
from ucc_client.sync.result import SyncResult

PROGRESS_INTERVAL_MS = 100
"""Progress is for eyes: more often than this it is kept back."""


class StatusBoard:
    """The present `StateChanged`; may be written from any thread."""

    def __init__(self, emit: Callable[[Message], None], clock: Callable[[], int]) -> None:
        self._emit = emit
        self._clock = clock
        self._writing = threading.Lock()
        self._state = StateChanged(connection=Connection.SIGNED_OUT)
        self._last_progress = 0

    @property
    def state(self) -> StateChanged:
        """What was said last."""
        return self._state

    def show(self, **fields: object) -> None:
        """Change some fields of `StateChanged` and say so if that makes a difference."""
        if "trouble" in fields:
            # What belonged to the one before goes with it.
            fields = {"certificate": None, "accepted": "", **fields}
        with self._writing:
            state = msgspec.structs.replace(self._state, **fields)
            if state != self._state:
                self._state = state
                self._emit(state)

    def show_success(self, now: int, result: SyncResult, *, clock_ahead_s: int, live: bool) -> None:
        """Show a round that came to its end, as of `now`."""
        self.show(
            connection=Connection.ONLINE,
            trouble=None,
            done=0,
            total=0,
            last_sync=now,
            vanished=result.vanished,
            unread=result.unread,
            clock_ahead_s=clock_ahead_s,
            live=live,
        )

    def show_failure(self, connection: Connection, told: Failed) -> None:
        """Show why a sync came to nothing."""
        self.show(
            connection=connection,
            trouble=told.trouble,
            certificate=told.certificate,
            accepted=told.accepted,
            done=0,
            total=0,
        )

    def progress(self, done: int, total: int) -> None:
        """Show how far a sync is, now and then."""
        now = self._clock()
        if now - self._last_progress >= PROGRESS_INTERVAL_MS:
            self._last_progress = now
            self.show(done=done, total=total)
