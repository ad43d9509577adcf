"""A phone conference, once or repeating."""

from __future__ import annotations

import msgspec

from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence

DEFAULT_DURATION_MINUTES = 60
"""How long a conference lasts that says nothing about it (the wire has no duration)."""
OVER_AFTER_MS = (DEFAULT_DURATION_MINUTES + 60) * 60_000
"""A conference's state can change by the clock alone until so long after its start."""


class Conference(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a user says about a conference.

    `start` is the first date in epoch milliseconds (a UTC instant); a series keeps
    its wall-clock time in its zone from there on. `email_body` is the invitation
    text; empty means the administrator's template.
    """

    name: str
    start: int
    occurrence: Occurrence = Occurrence.ONCE
    email_body: str = ""
    participants: tuple[Participant, ...] = ()
