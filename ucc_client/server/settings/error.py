"""A setting that cannot hold."""

from __future__ import annotations

from ucc_client.server.worded_error import WordedError


class ConfigurationError(WordedError):
    """Why a setting cannot hold."""
