"""The server's own word that something changed: `GET /users/{userId}/events`.

Source: contract, extension `events`; the form is that of server-sent events (HTML Living
Standard, 9.2).
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from ucc_client.api.session import Session
from ucc_client.contract.errors import UnauthorisedError

SILENCE_S = 45
"""The server says something every 15 s; after so long the connection counts as lost."""


class Event(msgspec.Struct, frozen=True):
    """What the server said: an event's name and data; both are empty for a sign of life."""

    name: str = ""
    data: str = ""


class Events:
    """One user's stream; every method raises `contract.errors.ServerError`."""

    def __init__(self, session: Session, user_id: int) -> None:
        self._session = session
        self._path = f"/users/{user_id}/events"

    def listen(self) -> Iterator[Event]:
        """Yield events until the stream ends, and an empty one for each sign of life.

        The first one says that the stream is open. Raises UnauthorisedError when the password is
        refused.
        """
        try:
            yield from self._events()
        except UnauthorisedError:
            # A token ends: any request renews it.
            self._session.read("/users/me")
            yield from self._events()

    def _events(self) -> Iterator[Event]:
        event = Event()
        for line in self._session.transport.stream(self._path, silence_s=SILENCE_S):
            field, _, value = line.partition(":")
            if not line:
                yield event
                event = Event()
            elif not field:
                yield Event()
            elif field == "event":
                event = Event(value.strip(), event.data)
            elif field == "data":
                event = Event(event.name, value.strip())
