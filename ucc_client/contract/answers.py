"""The extension `answers`: what participants said to their invitations.

A conference has `Answers`. A participant with an account answers for himself by
`PUT …/{conferenceId}/answer` with an `OwnAnswer`; that raises no revision and causes no mail.
"""

from __future__ import annotations

from ucc_client.contract.messages import WireType
from ucc_client.domain.invitation_answer import InvitationAnswer


class GivenAnswer(WireType, frozen=True, kw_only=True):
    """One participant's answer, and when it was given, in epoch milliseconds.

    `date` is the original of the one date of a series that it is about; absent for all dates.
    """

    participant_id: int
    answer: InvitationAnswer
    answered_at: int
    date: int | None = None


class Answers(WireType, frozen=True, kw_only=True):
    """The field of a conference; absent when nobody has answered."""

    answers: tuple[GivenAnswer, ...] | None = None


class OwnAnswer(WireType, frozen=True, kw_only=True):
    """What somebody answers for himself, to all his dates or to one `date` by its original."""

    answer: InvitationAnswer
    date: int | None = None
