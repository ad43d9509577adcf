"""Nonces: signed when they are given out, remembered when they are used.

Whoever asks for one costs the database nothing, and all processes of an installation know each
other's: they have the same key.
"""

from __future__ import annotations

import hmac
import secrets

from sqlalchemy import Connection, delete
from sqlalchemy.dialects import postgresql, sqlite

from ucc_client.server.database.tables import nonces
from ucc_client.server.keys import Keys

LIFE_MS = 5 * 60_000
"""How long after it was given out a nonce can be used."""

_SKEW_MS = 60_000
"""How far the clocks of two processes' machines may be apart."""

_TIME, _RANDOM, _MARK = 12, 32, 20
"""Hexadecimal digits of its three parts; 64 together."""


def forget_nonces(connection: Connection, now: int) -> None:
    """Forget the used ones that are too old to be used again anyway."""
    connection.execute(delete(nonces).where(nonces.c.created_at < now - LIFE_MS - _SKEW_MS))


class Nonces:
    """Gives nonces out, and takes each one once."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    def fresh(self, now: int) -> str:
        """Return a nonce of the moment `now` (epoch milliseconds)."""
        text = f"{now:0{_TIME}x}{secrets.token_hex(_RANDOM // 2)}"
        return text + self._mark(text)

    def use(self, connection: Connection, nonce: str, now: int) -> bool:
        """Tell whether a nonce is one of ours, not too old, and used for the first time."""
        text, mark = nonce[:-_MARK], nonce[-_MARK:]
        if not hmac.compare_digest(mark.encode("utf-8", "replace"), self._mark(text).encode()):
            return False
        given = int(text[:_TIME], 16)
        if not now - LIFE_MS <= given <= now + _SKEW_MS:
            return False
        postgres = connection.dialect.name == "postgresql"
        insert = postgresql.insert if postgres else sqlite.insert
        first = insert(nonces).values(nonce=nonce, created_at=given).on_conflict_do_nothing()
        return connection.execute(first.returning(nonces.c.nonce)).first() is not None

    def _mark(self, text: str) -> str:
        return self._keys.sign("nonce", text).hex()[:_MARK]
