"""How long the server waits for a request that is on its way.

Without an end to it, whoever opens connections and sends next to nothing over them (“slow loris”)
takes the place of others for as long as they like.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any

import h11
from litestar.enums import ScopeType
from litestar.exceptions import HTTPException
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from ucc_client.server.http_protocol import WordedProtocol

HEAD_SECONDS = 10.0
"""From the connection, or a request's first byte, to the end of its headers."""

BODY_SECONDS = 20.0
"""From the end of the headers to the end of the body."""


Quick = Callable[[bytes, Iterable[tuple[bytes, bytes]]], bytes | None]
"""Returns the answer to a whole request with the web server's own headers, or leaves it to it."""


class PatientConnection(WordedProtocol):
    """uvicorn's connection, which is closed when a request's head does not arrive in time.

    What is `quick` is answered at once, where nothing else is going on; the web server never hears
    of it.
    """

    quick: Quick | None = None
    _overdue: asyncio.TimerHandle | None = None
    _last_quick = 0.0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for the first head."""
        super().connection_made(transport)
        self._expect_head()

    def data_received(self, data: bytes) -> None:
        """Wait on while a head has begun and not ended; its first byte sets the end."""
        if self.quick is not None and self._rests():
            answer = self.quick(data, self.server_state.default_headers)
            if answer is not None:
                self._stop_waiting()
                self.transport.write(answer)
                self._rest()
                return
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:
            self._stop_waiting()
        elif self._overdue is None:
            self._expect_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._stop_waiting()
        super().connection_lost(exc)

    def timeout_keep_alive_handler(self) -> None:
        """Close, unless something was answered meanwhile."""
        left = self._last_quick + self.timeout_keep_alive - self.loop.time()
        if left > 0:
            self.timeout_keep_alive_task = self.loop.call_later(
                left, self.timeout_keep_alive_handler
            )
        else:
            super().timeout_keep_alive_handler()

    def _rests(self) -> bool:
        """Tell whether no request is in hand or on its way, and all was sent."""
        return (
            (self.cycle is None or self.cycle.response_complete)
            and self.conn.our_state is h11.IDLE
            and self.conn.their_state is h11.IDLE
            and not self.conn.trailing_data[0]
            and not self.flow.write_paused
            and not self.transport.is_closing()
        )

    def _rest(self) -> None:
        """Close after a while in which nothing comes."""
        self._last_quick = self.loop.time()
        # A clock that is set anew for each request costs more than one that looks when it is due.
        if self.timeout_keep_alive_task is None:
            self.timeout_keep_alive_task = self.loop.call_later(
                self.timeout_keep_alive, self.timeout_keep_alive_handler
            )

    def _expect_head(self) -> None:
        self._overdue = self.loop.call_later(HEAD_SECONDS, self.transport.abort)

    def _stop_waiting(self) -> None:
        if self._overdue is not None:
            self._overdue.cancel()
            self._overdue = None


def patient_with_bodies(application: ASGIApp) -> ASGIApp:
    """Return the application, in which reading a body that does not arrive in time fails (408)."""

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await application(scope, receive, send)
            return
        body = _Body(receive, send)
        await application(scope, body.receive, body.send)

    return answer


class _Body:
    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive, self._send = receive, send
        self._end = asyncio.get_running_loop().time() + BODY_SECONDS
        self._is_whole = self._is_overdue = False

    async def receive(self) -> Any:
        if self._is_whole:
            # What comes now is the end of the connection, and that may take hours.
            return await self._receive()
        try:
            async with asyncio.timeout_at(self._end):
                message = await self._receive()
        except TimeoutError:
            self._is_overdue = True
            raise HTTPException(status_code=408) from None
        self._is_whole = not message.get("more_body", False)
        return message

    async def send(self, message: Message) -> None:
        if self._is_overdue and message["type"] == "http.response.start":
            # Else the rest of the body would be waited for all the same.
            message["headers"] = [*message["headers"], (b"connection", b"close")]
        await self._send(message)
