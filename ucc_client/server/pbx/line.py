"""One call as its own task sees it: what happens to it, one thing after the other."""

from __future__ import annotations

import asyncio

import msgspec

from ucc_client.server.pbx.engine import Cause, Ended, Event

_MOST_WAITING = 200
"""Who presses keys faster than they are heard presses some in vain."""


class Admitted(msgspec.Struct, frozen=True):
    """Who waits may come in."""


class OverError(Exception):
    """The call has ended."""

    def __init__(self, cause: Cause) -> None:
        super().__init__(cause.value)
        self.cause = cause


class Line:
    """A call's events. `call` is the engine's name for it, empty while there is none."""

    def __init__(self, *, call: str = "", label: str = "") -> None:
        self.call, self.label = call, label
        self._events: asyncio.Queue[Event | Admitted] = asyncio.Queue()

    def put(self, event: Event | Admitted) -> None:
        """Let the task hear of something; an end is never lost."""
        if isinstance(event, Ended) or self._events.qsize() < _MOST_WAITING:
            self._events.put_nowait(event)

    async def next(self, seconds: float | None = None) -> Event | Admitted | None:
        """Return what happens next; None when nothing did for so long. Raises OverError."""
        try:
            # `wait_for` of Python 3.11 forgets a cancellation that comes with the event.
            async with asyncio.timeout(seconds):
                event = await self._events.get()
        except TimeoutError:
            return None
        if isinstance(event, Ended):
            self.call = ""
            raise OverError(event.cause)
        return event
