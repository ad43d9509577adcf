"""A cable to an engine that can be pulled out: bytes go through on loopback, or not at all."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator


class Cable:
    """Listens on `port` for as long as it is used, and hands everything on to another port."""

    def __init__(self, to: int) -> None:
        self._to = to
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._lock = threading.Lock()
        self._ends: set[socket.socket] = set()
        self._is_out = False
        threading.Thread(target=self._accept, daemon=True).start()

    @contextlib.contextmanager
    def pulled_out(self) -> Iterator[None]:
        """Break every connection, and let no new one through for a while."""
        with self._lock:
            self._is_out = True
            ends = list(self._ends)
        for end in ends:
            _shut(end)
        try:
            yield
        finally:
            self._is_out = False

    def close(self) -> None:
        """End it."""
        _shut(self._listening)
        self._listening.close()
        with self.pulled_out():
            pass

    def _accept(self) -> None:
        while True:
            try:
                here, _ = self._listening.accept()
            except OSError:
                return
            if self._is_out:
                here.close()
                continue
            try:
                there = socket.create_connection(("127.0.0.1", self._to))
            except OSError:
                here.close()
                continue
            with self._lock:
                self._ends |= {here, there}
            for pair in ((here, there), (there, here)):
                threading.Thread(target=self._carry, args=pair, daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while part := source.recv(65536):
                target.sendall(part)
        for end in (source, target):
            _shut(end)
        with self._lock:
            self._ends.discard(source)
        source.close()


def _shut(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
