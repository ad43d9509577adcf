"""Why a message that came in is of no use."""

from __future__ import annotations

from ucc_client.server.worded_error import WordedError


class NotTakenError(WordedError):
    """The message was read and left alone; nothing was changed."""
