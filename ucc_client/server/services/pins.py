"""Personal PINs: random, unique, kept encrypted, and found again by their HMAC."""

from __future__ import annotations

import secrets

import msgspec
from sqlalchemy import Connection, select

from ucc_client.server.database.tables import participants
from ucc_client.server.keys import Keys

_DIGITS = 6


class Pin(msgspec.Struct, frozen=True):
    """A PIN as the database keeps it."""

    sealed: bytes
    lookup: str


def new_pin(connection: Connection, keys: Keys) -> Pin:
    """Draw a PIN of six digits that no other participant has; the caller inserts it."""
    while True:
        digits = f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}}"
        lookup = keys.sign("pin", digits).hex()
        taken = select(participants.c.id).where(participants.c.pin_lookup == lookup)
        if connection.execute(taken).first() is None:
            return Pin(sealed=keys.encrypt(digits.encode()), lookup=lookup)


def open_pin(keys: Keys, sealed: bytes) -> str:
    """Return the digits of a PIN."""
    return keys.decrypt(sealed).decode()
