"""What the window knows of running conferences, and what time it is at the server."""

from __future__ import annotations

import time

import msgspec
from PySide6.QtCore import QObject, Signal

from ucc_client.application.changes import LiveChanged
from ucc_client.contract.live import LiveConference


class Running(msgspec.Struct, frozen=True):
    """A conference as the server told it, and when that was by our monotonic clock, in seconds."""

    live: LiveConference
    told_at: float

    def now(self) -> int:
        """Return the server's time, in epoch milliseconds, whatever our own clock shows."""
        return self.live.now + round((time.monotonic() - self.told_at) * 1000)


class LiveBook(QObject):
    """Keeps the last word on each conference, by its id."""

    changed = Signal(int)
    """There is something new of the conference with this id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[int, Running] = {}
        self._can_call: bool | None = None

    @property
    def can_call(self) -> bool | None:
        """Whether a telephone engine works at the server, None as long as it has not said."""
        return self._can_call

    def of(self, conference_id: int | None) -> Running | None:
        """Return a conference that runs and whose people are known; else None.

        A server without a telephone knows of nobody, which says nothing of who talks elsewhere.
        """
        found = None if conference_id is None else self._known.get(conference_id)
        if found is None or not found.live.is_active:
            return None
        return found if found.live.can_call or found.live.people else None

    def take(self, message: LiveChanged) -> None:
        """Take over what the worker says."""
        if message.live is None:
            self._known.pop(message.conference_id, None)
        else:
            self._known[message.conference_id] = Running(message.live, time.monotonic())
            self._can_call = message.live.can_call
        self.changed.emit(message.conference_id)

    def forget(self) -> None:
        """Know nothing any more: another account is open."""
        known, self._known, self._can_call = self._known, {}, None
        for one in known:
            self.changed.emit(one)
