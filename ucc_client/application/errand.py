"""One request that only the server can answer, on its way to the thread that asks it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from ucc_client.application import errands
from ucc_client.application.changes import Failed, Result, Trouble
from ucc_client.application.connector import SignedIn
from ucc_client.application.desk import OpenAccount
from ucc_client.application.queries import OnlineRequest
from ucc_client.application.troubles import trouble_of
from ucc_client.cache.errors import CacheError
from ucc_client.contract.errors import (
    AbandonedError,
    NotAServerError,
    ServerError,
    ServerTroubleError,
)

EXPIRES_S = 10.0
"""Whoever pressed a button this long ago does not expect it to ring phones any more."""


class Errand:
    """Runs at most once, is answered exactly once, and is dropped when it waited too long."""

    def __init__(self, request: OnlineRequest, answer: Callable[[Result], None]) -> None:
        self._request = request
        self._answer = answer
        self._deciding = threading.Lock()
        self._begun = False
        self._answered = False
        self._timer = threading.Timer(EXPIRES_S, self._expire)
        self._timer.daemon = True

    def expire_later(self) -> None:
        """Let the time run; it runs out even when a connection is still being made."""
        self._timer.start()

    def carry_out(
        self, enter: Callable[[], tuple[SignedIn, OpenAccount] | None], *, paused: bool
    ) -> Exception | None:
        """Do it, if it is still wanted; returns what the connection suffers from, if it does.

        `enter` gives the session, None where nobody may connect; nothing is done while the server
        wants to be left alone (`paused`).
        """
        with self._deciding:
            if self._answered:
                return None
        if paused:
            self.answer(Failed(trouble=Trouble.TOO_MANY_ATTEMPTS))
            return None
        try:
            entered = enter()
            if entered is None:
                self.answer(Failed(trouble=Trouble.NOT_SIGNED_IN))
            else:
                self._run(*entered)
        except (ServerError, CacheError) as error:
            self.answer(Failed(trouble=trouble_of(error), detail=str(error)))
            is_of_this = isinstance(error, AbandonedError | NotAServerError | ServerTroubleError)
            return None if is_of_this else error
        return None

    def _run(self, signed_in: SignedIn, opened: OpenAccount) -> None:
        """Do it now, unless it has expired; raises ServerError and CacheError."""
        with self._deciding:
            if self._answered:
                return
            self._begun = True
        try:
            result = errands.run(self._request, signed_in, opened)
        except (ServerError, CacheError):
            raise
        except Exception:
            self.answer(Failed(trouble=Trouble.BUG))
            raise
        self.answer(result)

    def answer(self, result: Result) -> None:
        """Answer, if nobody has."""
        with self._deciding:
            if self._answered:
                return
            self._answered = True
        self._timer.cancel()
        self._answer(result)

    def _expire(self) -> None:
        with self._deciding:
            if self._begun:
                return
        self.answer(Failed(trouble=Trouble.OFFLINE, detail="expired"))
