"""How long the server waits for a request that is on its way.

Without an end to it, whoever opens connections and sends next to nothing over them (“slow loris”)
takes the place of others for as long as they like.
"""

from __future__ import annotations

import asyncio
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


class PatientConnection(WordedProtocol):
    """uvicorn's connection, which is closed when a request's head does not arrive in time."""

    _overdue: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for the first head."""
        super().connection_made(transport)
        self._expect_head()

    def data_received(self, data: bytes) -> None:
        """Wait on while a head has begun and not ended; its first byte sets the end."""
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:
            self._stop_waiting()
        elif self._overdue is None:
            self._expect_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._stop_waiting()
        super().connection_lost(exc)

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
