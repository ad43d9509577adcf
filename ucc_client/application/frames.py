"""How messages travel through the pipe between the window and the worker.

A frame is its length, four bytes big-endian, and as many bytes of MessagePack.
"""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import msgspec

_LENGTH_BYTES = 4

T = TypeVar("T")


def encode(message: msgspec.Struct) -> bytes:
    """Return the frame of a message."""
    body = msgspec.msgpack.encode(message)
    return len(body).to_bytes(_LENGTH_BYTES, "big") + body


class Decoder(Generic[T]):
    """Turns the bytes of a pipe, however they are cut, into messages of one type."""

    def __init__(self, message_type: Any) -> None:
        """Expect messages of `message_type`: a tagged struct or a union of such."""
        self._decoder = msgspec.msgpack.Decoder(message_type)
        self._rest = bytearray()

    def feed(self, data: bytes) -> list[T]:
        """Return the messages that are complete now; raises msgspec.DecodeError for nonsense."""
        self._rest += data
        messages: list[T] = []
        position = 0
        while len(self._rest) - position >= _LENGTH_BYTES:
            start = position + _LENGTH_BYTES
            end = start + int.from_bytes(self._rest[position:start], "big")
            if len(self._rest) < end:
                break
            messages.append(self._decoder.decode(bytes(self._rest[start:end])))
            position = end
        del self._rest[:position]
        return messages
