"""What happened to a conference, as far as it was seen here."""

from __future__ import annotations

import enum

import msgspec

KEEP_MS = 90 * 86_400_000
"""How long it is remembered."""


class What(enum.StrEnum):
    """Who did what; no server names another person."""

    MADE = "made"
    """The user made it."""
    CHANGED = "changed"
    """The user changed it."""
    CHANGED_ELSEWHERE = "changed elsewhere"
    """Somebody else changed it, or the user elsewhere."""


class Happening(msgspec.Struct, frozen=True):
    """`done_at` is when the user did it, or it was seen; `synced_at` when the server had it.

    Both are epoch milliseconds.
    """

    what: What
    done_at: int
    synced_at: int


class Course(msgspec.Struct, frozen=True, kw_only=True):
    """The `happenings` of a conference, the newest first.

    `read_at` is when it was last read from the server, and `waits_since` when the first change that
    waits was made; both are epoch milliseconds, and 0 for never.
    """

    happenings: tuple[Happening, ...] = ()
    read_at: int = 0
    waits_since: int = 0
