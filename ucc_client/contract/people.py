"""Participants between the wire and the domain."""

from __future__ import annotations

from ucc_client.contract.messages import ManagedConferenceParticipant
from ucc_client.domain.participant import Participant

OUTSIDE_USER_IDS = (None, 0, -1)
"""How the wire may say that a participant has no account."""


def participant_from_wire(wire: ManagedConferenceParticipant) -> Participant:
    """Return the domain's participant; 0 and -1 become no account."""
    return Participant(
        display_name=wire.display_name,
        phone_number=wire.phone_number,
        email=wire.e_mail_address or "",
        is_moderator=wire.is_moderator,
        call_on_start=wire.call_on_start,
        user_id=None if wire.user_id in OUTSIDE_USER_IDS else wire.user_id,
        participant_id=wire.participant_id,
    )


def participant_to_wire(participant: Participant) -> ManagedConferenceParticipant:
    """Return the wire's participant; an outside person's `userId` is 0."""
    return ManagedConferenceParticipant(
        display_name=participant.display_name,
        phone_number=participant.phone_number,
        is_moderator=participant.is_moderator,
        call_on_start=participant.call_on_start,
        user_id=participant.user_id or 0,
        participant_id=participant.participant_id,
        e_mail_address=participant.email,
    )
