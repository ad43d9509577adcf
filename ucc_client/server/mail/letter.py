"""A message that came in, as far as it can be trusted: whoever sent it may have meant harm."""

from __future__ import annotations

import email
import re
from collections.abc import Iterator, Sequence
from email.message import Message
from typing import Any, TypeAlias

import msgspec

from ucc_client.server.language import N_
from ucc_client.server.mail.incoming_error import NotTakenError

LARGEST = 1_048_576
"""Bytes; answers and returned mails are a tenth of that at most."""
_MOST_PARTS = 100
_DELIVERED_TO = ("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To", "Cc")
_ID = re.compile(r"<([^<>\s@]{1,100})@")

AnyMessage: TypeAlias = "Message[Any, Any]"


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """A message in parts; `recipients` are texts with all addresses it may have been sent to."""

    message: AnyMessage
    parts: tuple[AnyMessage, ...]
    recipients: tuple[str, ...]

    @property
    def answered_marks(self) -> Iterator[str]:
        """What may be marks of mails that this one answers."""
        for name in ("In-Reply-To", "References"):
            yield from _ID.findall(header(self.message, name))


def read_letter(raw: bytes, recipients: Sequence[str] = ()) -> Letter:
    """Take a message apart. Raises NotTakenError.

    `recipients` are those that are known beside what the headers say.
    """
    if len(raw) > LARGEST:
        raise NotTakenError(N_("The message is longer than {most} bytes."), most=LARGEST)
    try:
        message = email.message_from_bytes(raw)
        parts = tuple(part for part, _ in zip(message.walk(), range(_MOST_PARTS), strict=False))
        told = [header(message, name) for name in _DELIVERED_TO]
    except Exception as error:  # noqa: BLE001
        # Whatever a parser stumbles over (the depth of its parts, too): the message is at fault.
        raise NotTakenError(
            N_("The message cannot be read ({reason})."), reason=type(error).__name__
        ) from None
    return Letter(message=message, parts=parts, recipients=(*recipients, *told))


def header(message: AnyMessage, name: str) -> str:
    """Return all headers of a name, one after the other; empty when there is none."""
    return " ".join(str(value) for value in message.get_all(name, []))


def content(part: AnyMessage) -> str:
    """Return the text of a part, whatever it says of its letters."""
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    try:
        return raw.decode(part.get_content_charset("utf-8"), "replace")
    except (LookupError, ValueError):
        return raw.decode("utf-8", "replace")


def message_ids(text: str) -> list[str]:
    """Return what stands before the @ of each Message-ID in a text."""
    return _ID.findall(text)
