"""Personal PINs: random, unique, kept encrypted, and found again by their HMAC."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from ucc_client.server.database.direct import direct
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
    attempt, writing = _attempt(connection.dialect.name), direct(connection)
    while True:
        drawn = {**_drawn(keys, digits), **values}
        made = writing.execute(attempt, drawn).first()
        if made is not None:
            return int(made.id)


def renew_way_in(
    connection: Connection, keys: Keys, participant_id: int, digits: int = DIGITS
) -> None:
    """Give a participant another PIN and another link; what was there is worth nothing."""
    own = update(participants).where(participants.c.id == participant_id)
    drawn = _drawn(keys, digits)
    while connection.execute(
        select(participants.c.id).where(participants.c.pin_lookup == drawn["pin_lookup"])
    ).first():
        drawn = _drawn(keys, digits)
    connection.execute(own.values(**drawn, link_generation=participants.c.link_generation + 1))


def _drawn(keys: Keys, digits: int) -> dict[str, Any]:
    pin = f"{secrets.randbelow(10**digits):0{digits}}"
    lookup = keys.sign("pin", pin).hex()
    return {"pin": keys.encrypt(pin.encode()), "pin_lookup": lookup}


def open_pin(keys: Keys, sealed: bytes) -> str:
    """Return the digits of a PIN."""
    return keys.decrypt(sealed).decode()


@cache
def _attempt(dialect: str) -> Insert:
    """Return the statement, kept: to put it together costs more than to carry it out."""
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    return (
        insert(participants)
        .on_conflict_do_nothing(index_elements=[participants.c.pin_lookup])
        .returning(participants.c.id)
    )
