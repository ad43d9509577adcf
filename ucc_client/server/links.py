"""The participant's own link: unguessable, never stored, never logged."""

from __future__ import annotations

import base64
import hmac

from ucc_client.server.keys import Keys

_GENERATIONS = 50


def token(keys: Keys, participant_id: int, generation: int) -> str:
    """Return the link's secret: the HMAC of participant and generation, 256 bits."""
    digest = keys.sign("participant link", f"{participant_id}:{generation}")
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def is_token(keys: Keys, participant_id: int, generation: int, offered: str) -> bool:
    """Tell in constant time whether `offered` is the link's secret."""
    expected = token(keys, participant_id, generation)
    return hmac.compare_digest(expected.encode(), offered.encode("utf-8", "replace"))


def generation_of(keys: Keys, participant_id: int, newest: int, offered: str) -> int | None:
    """Return of which generation the secret `offered` is; None when it is no secret of this link.

    Generations count from 1 to the `newest`; of very many only the last ones are known.
    """
    known = range(newest, max(0, newest - _GENERATIONS), -1)
    return next((one for one in known if is_token(keys, participant_id, one, offered)), None)


def url(base: str, keys: Keys, participant_id: int, generation: int) -> str:
    """Return the whole link below `base`, which has no trailing slash."""
    return f"{base}/p/{participant_id}/{token(keys, participant_id, generation)}"
