"""What an invited person answers."""

from __future__ import annotations

import enum


class InvitationAnswer(enum.StrEnum):
    """A participant's answer (RFC 5545, 3.2.12: PARTSTAT, without those that are none)."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    TENTATIVE = "tentative"
