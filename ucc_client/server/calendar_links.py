"""The address of a user's calendar: unguessable, its secret never stored, never logged.

A mark is drawn anew for each address and never comes twice, so that no address of somebody who is
gone, or of before a backup was put back, can become another's. `NONE` is no address.
"""

from __future__ import annotations

import base64
import hmac
import secrets

from ucc_client.server.keys import Keys

NONE = 0
_BITS = 62
_DIGITS = len(str(1 << _BITS))


def drawn() -> int:
    """Return a new mark, which fits the database's integers."""
    return secrets.randbits(_BITS) or 1


def token(keys: Keys, user_id: int, mark: int) -> str:
    """Return what stands in the address: the mark, and the HMAC of user and mark, 256 bits."""
    digest = keys.sign("calendar address", f"{user_id}:{mark}")
    return f"{mark}.{base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"


def mark_of(keys: Keys, user_id: int, offered: str) -> int | None:
    """Return the mark that a token was made for, now or once; None when it never was right."""
    said, _, _ = offered.partition(".")
    if not (said.isascii() and said.isdecimal() and len(said) <= _DIGITS):
        return None
    right = token(keys, user_id, int(said)).encode()
    return int(said) if hmac.compare_digest(right, offered.encode("utf-8", "replace")) else None


def url(base: str, keys: Keys, user_id: int, mark: int) -> str:
    """Return the whole address below `base`, which has no trailing slash; empty while none is."""
    return f"{base}/calendar/{user_id}/{token(keys, user_id, mark)}.ics" if mark != NONE else ""
