"""The server's own word that something changed: `GET /users/{userId}/events`.

Source: contract, extension `events`; the form is that of server-sent events (HTML Living
Standard, 9.2).
"""

from __future__ import annotations

from collections.abc import Iterator

from ucc_client.api.session import Session
from ucc_client.contract.errors import UnauthorisedError

SILENCE_S = 45
"""The server says something every 15 s; after so long the connection counts as lost."""


class Events:
    """One user's stream; every method raises `contract.errors.ServerError`."""

    def __init__(self, session: Session, user_id: int) -> None:
        self._session = session
        self._path = f"/users/{user_id}/events"

    def listen(self) -> Iterator[str]:
        """Yield the names of events until the stream ends, and an empty one for each sign of life.

        The first one says that the stream is open. Raises UnauthorisedError when the password is
        refused.
        """
        try:
            yield from self._names()
        except UnauthorisedError:
            # A token ends: any request renews it.
            self._session.read("/users/me")
            yield from self._names()

    def _names(self) -> Iterator[str]:
        name = ""
        for line in self._session.transport.stream(self._path, silence_s=SILENCE_S):
            if line.startswith("event:"):
                name = line.removeprefix("event:").strip()
            elif not line:
                yield name
                name = ""
            elif line.startswith(":"):
                yield ""
