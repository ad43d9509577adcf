"""What can happen to a request between a client and its server."""

from __future__ import annotations

import threading
from typing import ClassVar

from tests.faults.proxy import Exchange, Fault
from tests.faults.wire import Reply, made

_PATIENCE_S = 60.0
_DRIP_S = 0.05
PORTAL = b"<!doctype html><title>Welcome to the hotel</title><p>Please accept our terms."


class LostRequest(Fault):
    """The connection ends before the server has seen anything."""

    def happen(self, exchange: Exchange) -> None:
        exchange.cut()


class LostAnswer(Fault):
    """The server does it, and the connection ends before it can say so."""

    def happen(self, exchange: Exchange) -> None:
        exchange.deliver()
        exchange.cut()


class CutAnswer(Fault):
    """The connection ends in the answer, after `kept` of its bytes (counted from the end when
    negative)."""

    def __init__(self, kept: int) -> None:
        self._kept = kept

    def happen(self, exchange: Exchange) -> None:
        exchange.send(exchange.deliver().raw[: self._kept])
        exchange.cut()


class Answered(Fault):
    """Somebody else answers; with `delivered` the server has done it all the same."""

    def __init__(self, status: int, *, delivered: bool = False, **headers: str) -> None:
        self._status, self._delivered, self._headers = status, delivered, headers

    def happen(self, exchange: Exchange) -> None:
        if self._delivered:
            exchange.deliver()
        exchange.answer(made(self._status, **self._headers))


class CaptivePortal(Fault):
    """A network that wants a click first answers everything with its own page, and 200."""

    def happen(self, exchange: Exchange) -> None:
        exchange.answer(made(200, PORTAL, content_type="text/html"))


class BrokenBody(Fault):
    """The server does it, and half of the answer's body arrives."""

    def happen(self, exchange: Exchange) -> None:
        reply = exchange.deliver()
        half = reply.body[: len(reply.body) // 2]
        exchange.answer(self.broken(reply, half))
        exchange.cut()

    def broken(self, reply: Reply, half: bytes) -> Reply:
        raise NotImplementedError


class TruncatedJson(BrokenBody):
    """... with a length that fits: only the JSON is broken, and the connection goes on."""

    def happen(self, exchange: Exchange) -> None:
        # Cut, it would be a second fault: whatever comes next on it is lost, too.
        reply = exchange.deliver()
        exchange.answer(self.broken(reply, reply.body[: len(reply.body) // 2]))

    def broken(self, reply: Reply, half: bytes) -> Reply:
        return reply.with_body(half)


class TruncatedAnswer(BrokenBody):
    """... with the length of the whole: the connection ends too early."""

    def broken(self, reply: Reply, half: bytes) -> Reply:
        return reply.with_body(half, length=len(reply.body))


class TooShortLength(BrokenBody):
    """... by its length, while more bytes follow than it tells."""

    def broken(self, reply: Reply, half: bytes) -> Reply:
        return reply.with_body(reply.body, length=len(half))


class Respelt(Fault):
    """Some bytes of the answer's body are others."""

    def __init__(self, before: str, after: str) -> None:
        self._before, self._after = before.encode(), after.encode()

    def happen(self, exchange: Exchange) -> None:
        reply = exchange.deliver()
        exchange.answer(reply.with_body(reply.body.replace(self._before, self._after)))


class Twice(Fault):
    """The network delivers the request twice, and the second answer arrives."""

    def happen(self, exchange: Exchange) -> None:
        exchange.deliver()
        exchange.answer(exchange.deliver())


class Holding(Fault):
    """Something that waits until the test says so: `reached` tells when there is something."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self._released = threading.Event()

    def release(self) -> None:
        self._released.set()

    def wait_reached(self) -> None:
        assert self.reached.wait(_PATIENCE_S), f"nothing has reached {type(self).__name__}"

    def hold(self) -> None:
        self.reached.set()
        assert self._released.wait(_PATIENCE_S), f"nobody has released {type(self).__name__}"


class Delay(Holding):
    """The request is held on its way to the server."""

    def happen(self, exchange: Exchange) -> None:
        self.hold()
        exchange.answer(exchange.deliver())


class SlowAnswer(Holding):
    """The answer is held on its way back."""

    def happen(self, exchange: Exchange) -> None:
        reply = exchange.deliver()
        self.hold()
        exchange.answer(reply)


class Drip(Holding):
    """The answer comes byte by byte until it is released: no read of it is ever late."""

    def happen(self, exchange: Exchange) -> None:
        rest = exchange.deliver().raw
        self.reached.set()
        while len(rest) > 1 and not self._released.wait(_DRIP_S):
            exchange.send(rest[:1])
            rest = rest[1:]
        exchange.send(rest)


class LateDelivery(Holding):
    """The client loses its connection at once; the request arrives when the test says so.

    `arrived` is set when the server has answered it.
    """

    waiting: ClassVar[float] = _PATIENCE_S

    def __init__(self) -> None:
        super().__init__()
        self.arrived = threading.Event()
        self.status = 0

    def happen(self, exchange: Exchange) -> None:
        exchange.cut()
        self.hold()
        self.status = exchange.deliver().status
        self.arrived.set()

    def deliver_now(self) -> int:
        """Let it arrive; returns the status that nobody hears."""
        self.release()
        assert self.arrived.wait(self.waiting), "the late request has not arrived"
        return self.status
