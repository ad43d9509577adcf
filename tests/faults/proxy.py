"""A proxy on loopback between the real client and the real server, where a test breaks things.

    with FaultProxy(server.url) as proxy:
        rule = proxy.on("POST", "/managedConferences$", LostAnswer())
        ...
        rule.wait()

Each connection of the client has a thread. What happens to a request is decided by the first
rule that is due; without one it is handed on, and the answer back, byte for byte.
"""

from __future__ import annotations

import contextlib
import io
import re
import socket
import threading
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import NamedTuple, Self
from urllib.parse import urlsplit

from tests.faults.wire import (
    Reply,
    Request,
    is_endless,
    read_reply_body,
    read_reply_head,
    read_request,
)

_PATIENCE_S = 30.0


class Fault:
    """Something that happens to one request; on its own: nothing does."""

    def happen(self, exchange: Exchange) -> None:
        """Do it, on the thread of the client's connection."""
        exchange.answer(exchange.deliver())

    def release(self) -> None:
        """Let go whatever is held; the proxy says so when it closes."""


class Seen(NamedTuple):
    """A request that reached the proxy."""

    method: str
    path: str


class Exchange:
    """One request of the client, and the means to answer it."""

    def __init__(self, proxy: FaultProxy, client: socket.socket, request: Request) -> None:
        self._proxy, self._client = proxy, client
        self.request = request
        self.is_cut = False

    def deliver(self) -> Reply:
        """Hand the request to the server and return its whole answer; raises OSError."""
        return self._proxy.deliver(self.request)

    def answer(self, reply: Reply) -> None:
        """Send an answer to the client; raises OSError when it has gone."""
        self.send(reply.raw)

    def send(self, part: bytes) -> None:
        """Send bytes to the client."""
        self._client.sendall(part)
        self._proxy.count(down=len(part))

    def cut(self) -> None:
        """End the client's connection, whatever it has got until now."""
        self.is_cut = True
        _end(self._client)


class Rule:
    """Which requests a fault happens to, and whether it has."""

    def __init__(
        self, method: str, path: str, fault: Fault, *, nth: int = 1, always: bool = False
    ) -> None:
        self._method, self._path = method, re.compile(path)
        self._nth, self._always = nth, always
        self._matched = 0
        self._happened = threading.Semaphore(0)
        self.fault = fault

    def is_due(self, request: Request) -> bool:
        """Count a request that matches; tell whether the fault is for this one."""
        if request.method != self._method or not self._path.search(request.path.split("?")[0]):
            return False
        self._matched += 1
        return self._matched == self._nth or (self._always and self._matched > self._nth)

    def happened(self) -> None:
        self._happened.release()

    def wait(self) -> None:
        """Wait until the fault has happened, once more with every call."""
        assert self._happened.acquire(timeout=_PATIENCE_S), f"{self.fault} has not happened"


class FaultProxy:
    """Listens on a port of its own; `refuse` and `listen` close and open it."""

    def __init__(self, server: str) -> None:
        parts = urlsplit(server)
        self._server = (parts.hostname or "", parts.port or 0)
        self._lock = threading.Lock()
        self._rules: list[Rule] = []
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listening: socket.socket | None = None
        self.requests: list[Seen] = []
        self.bytes_up = self.bytes_down = 0
        # Bound and never listening: nobody else is given the port while it is closed.
        self._keeper = _bound(0)
        self._port: int = self._keeper.getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}"

    def __enter__(self) -> Self:
        self.listen()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.refuse()
        for rule in self._rules:
            rule.fault.release()
        for thread in self._threads:
            thread.join(_PATIENCE_S)
            assert not thread.is_alive(), "a thread of the proxy hangs"
        self._keeper.close()

    def on(
        self, method: str, path: str, fault: Fault, *, nth: int = 1, always: bool = False
    ) -> Rule:
        """Let a fault happen to the `nth` request (from now) that matches, or from it on always.

        `path` is searched in the path without its query.
        """
        rule = Rule(method, path, fault, nth=nth, always=always)
        with self._lock:
            self._rules.append(rule)
        return rule

    def forget_rules(self) -> None:
        """Be an ordinary proxy from now on; what is held stays so."""
        with self._lock:
            rules, self._rules = self._rules, []
        for rule in rules:
            rule.fault.release()

    def refuse(self) -> None:
        """Refuse connections, and end those that there are."""
        with self._lock:
            listening, self._listening = self._listening, None
            open_now = list(self._open)
        if listening is not None:
            _end(listening)
        for one in open_now:
            _end(one)

    def listen(self) -> None:
        """Take connections, on the same port as ever."""
        listening = _bound(self._port)
        listening.listen(64)
        with self._lock:
            self._listening = listening
        self._start(self._accept, listening)

    def count(self, *, up: int = 0, down: int = 0) -> None:
        with self._lock:
            self.bytes_up += up
            self.bytes_down += down

    def made(self, method: str, path: str = "") -> list[Seen]:
        """Return the requests so far of one method whose path contains the pattern."""
        with self._lock:
            seen = list(self.requests)
        return [one for one in seen if one.method == method and re.search(path, one.path)]

    def deliver(self, request: Request) -> Reply:
        """Hand a request to the server, on a connection of its own."""
        with self._to_server(request) as (_, stream):
            head = read_reply_head(stream)
            return Reply(head, read_reply_body(stream, request, head))

    @contextlib.contextmanager
    def _to_server(self, request: Request) -> Iterator[tuple[socket.socket, io.BufferedReader]]:
        with socket.create_connection(self._server, _PATIENCE_S) as server:
            server.sendall(request.raw)
            with server.makefile("rb") as stream:
                yield server, stream

    def _start(self, work: Callable[[socket.socket], None], argument: socket.socket) -> None:
        thread = threading.Thread(target=work, args=(argument,))
        self._threads.append(thread)
        thread.start()

    def _accept(self, listening: socket.socket) -> None:
        with listening:
            while True:
                try:
                    client, _ = listening.accept()
                except OSError:
                    # `refuse` has shut it down.
                    return
                with self._lock:
                    self._open.add(client)
                    refused = self._listening is not listening
                if refused:
                    _end(client)
                self._start(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        try:
            with client, client.makefile("rb") as stream:
                while (request := _next(stream)) is not None:
                    if not self._handle(client, request):
                        return
        finally:
            with self._lock:
                self._open.discard(client)

    def _handle(self, client: socket.socket, request: Request) -> bool:
        """Serve one request; False when the connection is over."""
        with self._lock:
            self.requests.append(Seen(request.method, request.path))
            self.bytes_up += len(request.raw)
            due = [rule for rule in self._rules if rule.is_due(request)]
        exchange = Exchange(self, client, request)
        try:
            if not due:
                return self._hand_on(exchange)
            due[0].fault.happen(exchange)
        except OSError:
            # The client or the server has gone: to the other it looks like a cut.
            exchange.cut()
        finally:
            if due:
                due[0].happened()
        return not exchange.is_cut

    def _hand_on(self, exchange: Exchange) -> bool:
        with self._to_server(exchange.request) as (server, stream):
            head = read_reply_head(stream)
            if not is_endless(head):
                body = read_reply_body(stream, exchange.request, head)
                exchange.answer(Reply(head, body))
                return True
            with self._lock:
                self._open.add(server)
            try:
                exchange.send(head)
                while part := stream.read1():
                    exchange.send(part)
            finally:
                with self._lock:
                    self._open.discard(server)
        return False


def _next(stream: io.BufferedReader) -> Request | None:
    try:
        return read_request(stream)
    except OSError:
        return None


def _bound(port: int) -> socket.socket:
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if hasattr(socket, "SO_REUSEPORT"):
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    made.bind(("127.0.0.1", port))
    return made


def _end(one: socket.socket) -> None:
    """Shut a socket down, which wakes the thread that waits in it."""
    with contextlib.suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
