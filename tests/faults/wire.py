"""HTTP/1.1 messages as they come off a socket, byte for byte."""

from __future__ import annotations

import re
from typing import BinaryIO, NamedTuple

_NO_BODY = (204, 304)


class Request(NamedTuple):
    """One request; `raw` is the whole of it."""

    method: str
    path: str
    raw: bytes


class Reply(NamedTuple):
    """One answer; `head` ends with the empty line."""

    head: bytes
    body: bytes

    @property
    def status(self) -> int:
        return int(self.head.split(b" ", 2)[1])

    @property
    def raw(self) -> bytes:
        return self.head + self.body

    def with_body(self, body: bytes, *, length: int | None = None) -> Reply:
        """Return it with another body, and its length unless `length` says another."""
        said = b"content-length: %d\r\n" % (len(body) if length is None else length)
        without = re.sub(rb"(?im)^content-length:.*\r\n", b"", self.head)
        return Reply(without.removesuffix(b"\r\n") + said + b"\r\n", body)


def made(status: int, body: bytes = b"", /, **headers: str) -> Reply:
    """Make an answer; `content_type="text/html"` is that header."""
    lines = [f"HTTP/1.1 {status} Said by the proxy"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    lines += [f"content-length: {len(body)}", "", ""]
    return Reply("\r\n".join(lines).encode(), body)


def read_request(stream: BinaryIO) -> Request | None:
    """Read the next request, None when the other side has ended or broken off."""
    head = _read_head(stream)
    if head is None:
        return None
    body = stream.read(_length(head))
    method, path, _ = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ")
    return Request(method, path, head + body)


def read_reply_head(stream: BinaryIO) -> bytes:
    """Read an answer up to its empty line; raises ConnectionError when it breaks off."""
    head = _read_head(stream)
    if head is None:
        raise ConnectionResetError("the server ended before its answer was whole")
    return head


def read_reply_body(stream: BinaryIO, request: Request, head: bytes) -> bytes:
    """Read the body that belongs to a head; raises ConnectionError when it breaks off."""
    if request.method == "HEAD" or Reply(head, b"").status in _NO_BODY:
        return b""
    length = _length(head)
    body = stream.read(length)
    if len(body) < length:
        raise ConnectionResetError("the server ended in the middle of its answer")
    return body


def is_endless(head: bytes) -> bool:
    """Tell whether the body has no length: it is a stream of events."""
    return re.search(rb"(?im)^transfer-encoding:\s*chunked", head) is not None


def _read_head(stream: BinaryIO) -> bytes | None:
    lines = []
    while line := stream.readline():
        lines.append(line)
        if line == b"\r\n":
            return b"".join(lines)
    return None


def _length(head: bytes) -> int:
    found = re.search(rb"(?im)^content-length:\s*(\d+)", head)
    return int(found.group(1)) if found else 0
