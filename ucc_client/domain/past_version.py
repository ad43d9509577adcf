"""What a conference was before: versions that are kept for a while so that nothing is lost."""

from __future__ import annotations

import enum

import msgspec

from ucc_client.domain.conference import Conference

KEEP_MS = 30 * 86_400_000
"""How long a version is kept."""


class Why(enum.StrEnum):
    """What happened to the version."""

    OVERWRITTEN = "overwritten"
    """A change of ours took its place on the server."""
    DELETED = "deleted"
    """We deleted the conference."""
    DISCARDED = "discarded"
    """A change that the user took back instead of sending it."""
    YIELDED = "yielded"
    """Ours, when the user let another's version hold in a conflict."""
    NOT_KEPT = "not kept"
    """Ours, of which the server did not keep all though it accepted it; no longer written."""


class PastVersion(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the history. `key` is as in `ConferenceRow`; `kept_at` epoch milliseconds.

    `exists` tells whether the conference is still there, so that it can become this again.
    """

    entry: int
    kept_at: int
    key: str
    why: Why
    conference: Conference
    exists: bool = True
