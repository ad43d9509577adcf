"""A signed-in session with the server, made when it is needed, and who listens there."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection

from ucc_client.application.connector import Door, SignedIn, connect, is_another
from ucc_client.application.listener import Listener
from ucc_client.application.live_watch import LiveWatch
from ucc_client.cache.accounts import Account
from ucc_client.contract.errors import AnotherServerError, ServerError
from ucc_client.contract.extensions import Extension

_log = logging.getLogger(__name__)


class Visit:
    """At most one session; to be used on one thread."""

    def __init__(
        self, cancelled: Callable[[], bool], left: Callable[[], bool], live: LiveWatch
    ) -> None:
        """Prepare; `cancelled` and `left` are as `Session` has them. `live` goes on with it."""
        self._cancelled, self._left, self._live = cancelled, left, live
        self._signed_in: SignedIn | None = None
        self._listener: Listener | None = None

    @property
    def is_live(self) -> bool:
        """Whether the server says by itself that something changed."""
        return self._listener is not None and self._listener.hears

    @property
    def is_on(self) -> bool:
        """Whether there is a session."""
        return self._signed_in is not None

    def enter(self, door: Door, known: Account | None) -> SignedIn:
        """Return the session, made anew when there is none; `known` is who we are at the server.

        Raises `contract.errors.ServerError`, or AnotherServerError.
        """
        if self._signed_in is None:
            signed_in = connect(door, self._cancelled, self._left)
            if known is not None and is_another(known, signed_in.account):
                signed_in.session.close()
                raise AnotherServerError("the login belongs to another user now")
            self._signed_in = signed_in
        return self._signed_in

    def take_over(self, signed_in: SignedIn | None) -> None:
        """Go on with this session, perhaps another user's."""
        self._live.forget()
        self.leave()
        self._signed_in = signed_in

    def listen(self, changed: Callable[[], None], running: Collection[int]) -> None:
        """Hear of changes where the server speaks of them, and of what is `running` by now."""
        signed_in = self._signed_in
        if signed_in is None:
            return
        if self._listener is None and Extension.EVENTS in signed_in.session.extensions:
            self._listener = Listener(signed_in.events.listen, changed, self._live.hear)
        self._live.use(signed_in, running, told=lambda: self.is_live)

    def sign_out(self) -> None:
        """Let the server forget the session, if it can be reached, and leave."""
        if self._signed_in is not None:
            try:
                self._signed_in.session.sign_out()
            except ServerError as error:
                _log.warning("the token outlives the session: %s", type(error).__name__)
        self.leave()

    def leave(self) -> None:
        """Close the connections."""
        self._live.leave()
        signed_in, self._signed_in = self._signed_in, None
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.stop()
        if signed_in is not None:
            signed_in.session.close()
