"""Stands around the web application: numbers each request, logs it in one line, counts it."""

from __future__ import annotations

import logging
import re
import secrets
import time
from typing import Any

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from ucc_client.server.operations.logs import REQUEST_ID
from ucc_client.server.operations.metrics import Answered, Metrics

REQUEST_ID_HEADER = "X-Request-ID"
_HEADER = REQUEST_ID_HEADER.lower().encode()
# Whatever else a client sends as its id could forge lines, or hide something in them.
_USABLE_ID = re.compile(rb"[A-Za-z0-9._-]{1,64}")
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
NO_ROUTE = "(no such path)"
USER_KEY = "ucc_user_id"
"""Where the state of a request tells who is signed in."""

_log = logging.getLogger(__name__)


class Watch:
    """Passes everything on as it is; `tells_id` adds the request's id to its answer."""

    def __init__(self, application: ASGIApp, metrics: Metrics, *, tells_id: bool) -> None:
        self._application, self._metrics, self.tells_id = application, metrics, tells_id

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or follow the start and the end of the application."""
        if scope["type"] != ScopeType.HTTP:
            await self._application(scope, receive, send)
            return
        request_id = _request_id(scope)
        REQUEST_ID.set(request_id)
        await _Request(scope, self._metrics, request_id if self.tells_id else "").answer(
            self._application, receive, send
        )

    def note(self, answered: Answered, begun: float, request_id: str, user_id: int) -> None:
        """Count and log an answer that was given before the application was asked.

        `begun` is when, by `time.perf_counter`.
        """
        seconds = time.perf_counter() - begun
        self._metrics.count(answered, seconds)
        if _log.isEnabledFor(logging.INFO):
            before = REQUEST_ID.set(request_id)
            _log_line(answered, seconds, user_id)
            REQUEST_ID.reset(before)


class _Request:
    """One request on its way."""

    def __init__(self, scope: Scope, metrics: Metrics, told_id: str) -> None:
        self._scope, self._metrics, self._told_id = scope, metrics, told_id
        self._send: Send
        self._status = 500
        self._stream = False
        self._begun = self._answered = time.perf_counter()

    async def answer(self, application: ASGIApp, receive: Receive, send: Send) -> None:
        self._send = send
        self._metrics.begin()
        try:
            await application(self._scope, receive, self._pass_on)
        finally:
            self._end()

    async def _pass_on(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status = message["status"]
            self._answered = time.perf_counter()
            headers = message["headers"] = list(message["headers"])
            if any(k.lower() == b"content-type" and v.startswith(_EVENTS) for k, v in headers):
                self._stream = True
                self._metrics.listens(1)
            if self._told_id:
                headers.append((_HEADER, self._told_id.encode()))
        await self._send(message)

    def _end(self) -> None:
        ended = time.perf_counter()
        scope: dict[str, Any] = self._scope  # type: ignore[assignment]
        method = scope["method"] if scope["method"] in _METHODS else "other"
        route = scope.get("path_template") or NO_ROUTE
        if self._stream:
            self._metrics.listens(-1)
        # A stream lasts as long as somebody listens; what one waits for is its beginning.
        waited = (self._answered if self._stream else ended) - self._begun
        answered = Answered(method, route, self._status)
        self._metrics.end(answered, waited)
        if _log.isEnabledFor(logging.INFO):
            _log_line(answered, ended - self._begun, scope.get("state", {}).get(USER_KEY))


def _log_line(answered: Answered, seconds: float, user: int | None) -> None:
    milliseconds = round(seconds * 1000, 1)
    facts = {
        "method": answered.method,
        "route": answered.route,
        "status": answered.status,
        "milliseconds": milliseconds,
        "user_id": user,
    }
    _log.info(
        "%s %s %s %s ms user=%s",
        *answered,
        milliseconds,
        "-" if user is None else user,
        extra={"facts": facts},
    )


_EVENTS = b"text/event-stream"


def _request_id(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == _HEADER and usable_id(value):
            return value.decode()
    return secrets.token_hex(8)


def usable_id(value: bytes) -> bool:
    """Tell whether a request may go by the id that its client gave it."""
    return _USABLE_ID.fullmatch(value) is not None
