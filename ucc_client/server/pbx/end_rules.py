"""What ends conferences at an installation. The imports here are all that settings need."""

from __future__ import annotations

import msgspec


class EndRules(msgspec.Struct, frozen=True, kw_only=True):
    """What ends a conference besides that all have left; None is nothing.

    `leaderless_seconds`: so long after the last moderator has left. `overtime_minutes`: so long
    after its planned end.
    """

    leaderless_seconds: int | None = None
    overtime_minutes: int | None = None
