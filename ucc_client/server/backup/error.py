"""Why there is no backup, or why one is not restored."""

from __future__ import annotations

from ucc_client.server.worded_error import WordedError


class BackupError(WordedError):
    """What stands in the way."""
