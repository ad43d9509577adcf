"""A proxy as companies have them, in a process of its own: `CONNECT`, and plain HTTP.

    python -m tests.api.connecting_proxy

It says its port on the first line, and then a line for each request: method and target. Every
name leads to loopback, so that addresses can be asked for that do not exist.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit


class _Handler(BaseHTTPRequestHandler):
    def do_CONNECT(self) -> None:
        self._say()
        port = int(self.path.rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port)) as server:
            self.send_response(200)
            self.end_headers()
            _carry(self.connection, server)
        self.close_connection = True

    def plain(self) -> None:
        self._say()
        parts = urlsplit(self.path)
        with socket.create_connection(("127.0.0.1", parts.port or 80)) as server:
            head = f"{self.command} {parts.path} HTTP/1.0\r\n"
            head += "".join(f"{name}: {value}\r\n" for name, value in self.headers.items())
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            server.sendall(head.encode() + b"\r\n" + body)
            while data := server.recv(65536):
                self.wfile.write(data)
        self.close_connection = True

    do_GET = do_POST = do_HEAD = do_DELETE = plain  # noqa: N815 - http.server's names

    def _say(self) -> None:
        sys.stdout.write(f"{self.command} {self.path}\n")
        sys.stdout.flush()

    def log_message(self, *_: object) -> None:
        pass


def _carry(one: socket.socket, other: socket.socket) -> None:
    with selectors.DefaultSelector() as ready:
        ready.register(one, selectors.EVENT_READ, other)
        ready.register(other, selectors.EVENT_READ, one)
        while True:
            for key, _ in ready.select():
                data = key.fileobj.recv(65536)  # type: ignore[union-attr]
                if not data:
                    return
                key.data.sendall(data)


class RunningProxy:
    """The process; `requests` ends it and returns what was asked of it."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.api.connecting_proxy"]
        self._process = subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
        )
        assert self._process.stdout is not None
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}"

    def requests(self) -> list[str]:
        if self._process.poll() is None:
            self._process.terminate()
        said, _ = self._process.communicate(timeout=30)
        return said.splitlines()


@contextlib.contextmanager
def running_proxy() -> Iterator[RunningProxy]:
    proxy = RunningProxy()
    try:
        yield proxy
    finally:
        with contextlib.suppress(ValueError):  # asked already
            proxy.requests()


if __name__ == "__main__":
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    sys.stdout.write(f"{httpd.server_port}\n")
    sys.stdout.flush()
    httpd.serve_forever()
