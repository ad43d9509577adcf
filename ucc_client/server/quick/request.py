"""The few requests that are answered without the web server's own way, as they come in.

No second reading of HTTP: what is understood here is one whole request without a body, each of
whose headers is known to change nothing, written as every client writes it. In all else the bytes
are left to the web server, which reads them anew.
"""

from __future__ import annotations

import re
from enum import Enum

import msgspec

from ucc_client.contract.login import TOKEN_HEADER, VERSION_HEADER
from ucc_client.server.api.admission import VERSIONS
from ucc_client.server.operations.watch import REQUEST_ID_HEADER, usable_id

_LONGEST = 4096
_BEGINS = b"GET /rest/users/"
_PLAIN = re.compile(rb"[\x20-\x7e\r\n]*")
_LINE = re.compile(
    rb"GET (/rest/users/([1-9][0-9]{0,17})/managedConferences"
    rb"(?:/([1-9][0-9]{0,17})|(/changes)\?since=([0-9a-f]{1,32}-(?:0|[1-9][0-9]{0,17}))"
    rb"|(?:\?([A-Za-z0-9=&]{1,100}))?)) HTTP/1\.1"
)
_TOKEN, _VERSION = TOKEN_HEADER.lower().encode(), VERSION_HEADER.lower().encode()
_ID = REQUEST_ID_HEADER.lower().encode()
_VERSIONS = frozenset(version.encode() for version in VERSIONS)
_OTHERS = frozenset(
    {
        b"accept",
        b"accept-encoding",
        b"accept-language",
        b"cache-control",
        # Of a body; there is none.
        b"content-type",
        b"pragma",
        b"user-agent",
        b"x-forwarded-for",
        b"x-forwarded-host",
        b"x-forwarded-proto",
        b"x-real-ip",
    }
)


class Kind(Enum):
    """What is asked for."""

    LIST = "list"
    ONE = "one"
    CHANGES = "changes"


class QuickRequest(msgspec.Struct, frozen=True):
    """One request; `target` is the path with its query, `given` what stands behind it."""

    kind: Kind
    target: bytes
    user_id: int
    token: str
    conference_id: int = 0
    since: str = ""
    given: bytes = b""
    request_id: bytes = b""


def read(data: bytes) -> QuickRequest | None:
    """Return the request that these bytes are, None when they are anything else."""
    if not data.startswith(_BEGINS) or not data.endswith(b"\r\n\r\n") or len(data) > _LONGEST:
        return None
    first, *lines = data[:-4].split(b"\r\n")
    ends = len(lines) + 2
    if data.count(b"\r") != ends or data.count(b"\n") != ends or not _PLAIN.fullmatch(data):
        return None
    line = _LINE.fullmatch(first)
    headers = _headers(lines)
    if line is None or headers is None:
        return None
    target, user_id, conference_id, changes, since, given = line.groups(b"")
    kind = Kind.CHANGES if changes else Kind.ONE if conference_id else Kind.LIST
    return QuickRequest(
        kind,
        target,
        int(user_id),
        headers[_TOKEN].decode(),
        int(conference_id or 0),
        since.decode(),
        given,
        headers.get(_ID, b""),
    )


def _headers(lines: list[bytes]) -> dict[bytes, bytes] | None:
    """Return the headers; None where one is none, stands twice, or may change something."""
    found: dict[bytes, bytes] = {}
    for line in lines:
        name, colon, value = line.partition(b":")
        # Names are compared as they are, so that none has a space about it.
        name = name.lower()
        if not colon or name in found:
            return None
        found[name] = value.strip(b" ")
    rest = found.keys() - _OTHERS - {b"host", _TOKEN}
    if not found.get(b"host") or not found.get(_TOKEN):
        return None
    for name in rest:
        value = found[name]
        if name == b"connection" and value.lower() == b"keep-alive":
            continue
        if name == _VERSION and value in _VERSIONS:
            continue
        if name == _ID and usable_id(value):
            continue
        return None
    return found
