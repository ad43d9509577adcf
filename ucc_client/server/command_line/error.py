"""What stops a command."""

from __future__ import annotations

from ucc_client.server.worded_error import WordedError


class CommandError(WordedError):
    """Why a command could not do what it was asked for; exit code 1."""
