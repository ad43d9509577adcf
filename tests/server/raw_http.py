"""Bytes to a server that no HTTP library would send."""

from __future__ import annotations

import contextlib
import re
import socket
from urllib.parse import urlsplit

from tests.running_server import Api, RunningServer
from ucc_client.contract.login import TOKEN_HEADER


def connect(server: RunningServer, timeout: float = 40) -> socket.socket:
    """Open a bare connection."""
    address = urlsplit(server.url)
    return socket.create_connection((address.hostname, address.port), timeout=timeout)


def read_all(connection: socket.socket) -> bytes:
    """Read until the server closes."""
    received = b""
    with contextlib.suppress(ConnectionResetError):
        while part := connection.recv(65_536):
            received += part
    return received


def exchange(server: RunningServer, *sent: bytes) -> bytes:
    """Send all of it, and return everything that comes until the server closes."""
    with connect(server) as connection:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            for part in sent:
                connection.sendall(part)
        return read_all(connection)


def statuses(received: bytes) -> list[int]:
    """Return the status of each answer."""
    return [int(code) for code in re.findall(rb"^HTTP/1\.1 (\d{3}) ", received, re.MULTILINE)]


def head(api: Api, method: str, path: str, *headers: str) -> bytes:
    """Return a request's head below `/rest`, signed in, with these header lines besides."""
    lines = [
        f"{method} /rest{path} HTTP/1.1",
        "Host: conferences.example.org",
        f"{TOKEN_HEADER}: {api.session.headers[TOKEN_HEADER]!s}",
        "Content-Type: application/json",
        *headers,
    ]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")
