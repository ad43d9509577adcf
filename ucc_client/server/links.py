"""The participant's own link: unguessable, never stored, never logged."""

from __future__ import annotations

import base64
import hmac

from ucc_client.server.keys import Keys


def token(keys: Keys, participant_id: int, generation: int) -> str:
    """Return the link's secret: the HMAC of participant and generation, 256 bits."""
    digest = keys.sign("participant link", f"{participant_id}:{generation}")
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def is_token(keys: Keys, participant_id: int, generation: int, offered: str) -> bool:
    """Tell in constant time whether `offered` is the link's secret."""
    expected = token(keys, participant_id, generation)
    return hmac.compare_digest(expected.encode(), offered.encode("utf-8", "replace"))


def url(base: str, keys: Keys, participant_id: int, generation: int) -> str:
    """Return the whole link below `base`, which has no trailing slash."""
    return f"{base}/p/{participant_id}/{token(keys, participant_id, generation)}"
