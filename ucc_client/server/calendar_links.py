"""The address of a user's calendar: unguessable, never stored, never logged.

A user's generation counts what was made and revoked: an odd one has an address, an even one none.
"""

from __future__ import annotations

import base64
import hmac

from ucc_client.server.keys import Keys

_GENERATIONS = 50


def is_open(generation: int) -> bool:
    """Tell whether a user of this generation has an address."""
    return generation % 2 == 1


def renewed(generation: int) -> int:
    """Return the generation with an address that none before it had."""
    return generation + (2 if is_open(generation) else 1)


def revoked(generation: int) -> int:
    """Return the generation without an address."""
    return generation + (1 if is_open(generation) else 0)


def token(keys: Keys, user_id: int, generation: int) -> str:
    """Return the address's secret: the HMAC of user and generation, 256 bits."""
    digest = keys.sign("calendar address", f"{user_id}:{generation}")
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def generation_of(keys: Keys, user_id: int, newest: int, offered: str) -> int | None:
    """Return of which generation up to the `newest` the secret is; None when it is of none.

    Of very many only the last ones are known.
    """
    known = (one for one in range(newest, max(0, newest - _GENERATIONS), -1) if is_open(one))
    secret = offered.encode("utf-8", "replace")
    return next(
        (one for one in known if hmac.compare_digest(token(keys, user_id, one).encode(), secret)),
        None,
    )


def url(base: str, keys: Keys, user_id: int, generation: int) -> str:
    """Return the whole address below `base`, which has no trailing slash; empty while none is."""
    if not is_open(generation):
        return ""
    return f"{base}/calendar/{user_id}/{token(keys, user_id, generation)}.ics"
