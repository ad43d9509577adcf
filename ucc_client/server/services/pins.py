"""Personal PINs: random, unique, kept encrypted, and found again by their HMAC."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite

from ucc_client.server.database.tables import participants
from ucc_client.server.keys import Keys

DIGITS = 6


def insert_with_pin(
    connection: Connection, keys: Keys, values: Mapping[str, Any], digits: int = DIGITS
) -> int:
    """Insert a participant with a PIN that no other one has; returns the row's id.

    The database decides, so that two who draw the same number at the same time do not both get
    it, and neither is refused. `values` are all columns but those of the PIN.
    """
    postgres = connection.dialect.name == "postgresql"
    insert = postgresql.insert if postgres else sqlite.insert
    while True:
        pin = f"{secrets.randbelow(10**digits):0{digits}}"
        lookup = keys.sign("pin", pin).hex()
        attempt = (
            insert(participants)
            .values(pin=keys.encrypt(pin.encode()), pin_lookup=lookup, **values)
            .on_conflict_do_nothing(index_elements=[participants.c.pin_lookup])
            .returning(participants.c.id)
        )
        made = connection.scalars(attempt).first()
        if made is not None:
            return int(made)


def open_pin(keys: Keys, sealed: bytes) -> str:
    """Return the digits of a PIN."""
    return keys.decrypt(sealed).decode()
