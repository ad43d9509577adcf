"""The parts of a message (RFC 2045), as they stand on the wire.

They are of the older kind of message: the newer takes each header apart whenever it is asked for
one, which takes longer than all the rest.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable
from email.message import EmailMessage, Message
from email.policy import SMTP

POLICY = SMTP.clone(refold_source="none")
"""Headers are folded already, where they need it."""


def text_part(kind: str, text: str) -> Message:
    """Return a part that can be read by the naked eye as far as it is ASCII."""
    lines = b"".join(line + b"\r\n" for line in text.encode().splitlines())
    encoded = binascii.b2a_qp(lines, istext=True)
    return _part(f'{kind}; charset="utf-8"', "quoted-printable", encoded)


def binary_part(kind: str, content: bytes) -> Message:
    """Return a part that arrives byte by byte."""
    return _part(kind, "base64", base64.encodebytes(content).replace(b"\n", b"\r\n"))


def attached(part: Message, name: str) -> Message:
    """Return the part as a file with a name in ASCII."""
    part["Content-Disposition"] = f'attachment; filename="{name}"'
    return part


def multipart(kind: str, boundary: str, parts: Iterable[Message]) -> Message:
    """Return a part of parts; `boundary` must stand in none of them."""
    whole = Message()
    whole["Content-Type"] = f'multipart/{kind}; boundary="{boundary}"'
    whole.set_payload(list(parts))
    return whole


def become(message: EmailMessage, body: Message) -> EmailMessage:
    """Give a message that has its other headers the type and the parts of its body."""
    message.set_raw("MIME-Version", "1.0")
    message.set_raw("Content-Type", body["Content-Type"])
    message.set_payload(body.get_payload())
    return message


def _part(kind: str, encoding: str, encoded: bytes) -> Message:
    part = Message()
    part["Content-Type"] = kind
    part["Content-Transfer-Encoding"] = encoding
    part.set_payload(encoded.decode("ascii"))
    return part
