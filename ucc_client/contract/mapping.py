"""Between the wire and the domain; what the wire says beyond our words survives an edit."""

from __future__ import annotations

from typing import Any

import msgspec

from ucc_client.contract.calling import called, calling_fields
from ucc_client.contract.messages import ManagedConference
from ucc_client.contract.people import OUTSIDE_USER_IDS, participant_from_wire, participant_to_wire
from ucc_client.contract.schedule import schedule_fields, scheduled
from ucc_client.domain.conference import Conference

RawObject = dict[str, Any]
"""A JSON object as it came, unknown fields included."""


def conference_from_wire(wire: ManagedConference) -> Conference:
    """Return the domain's conference; the id and unknown fields stay with the caller."""
    return Conference(
        name=wire.name,
        start=wire.start_time,
        occurrence=wire.occurrence,
        email_body=wire.e_mail_body,
        participants=tuple(participant_from_wire(p) for p in wire.participants),
    )


def conference_to_wire(
    conference: Conference, conference_id: int | None = None
) -> ManagedConference:
    """Return the wire's conference; an outside person's `userId` is 0."""
    return ManagedConference(
        conference_id=conference_id,
        name=conference.name,
        start_time=conference.start,
        occurrence=conference.occurrence,
        e_mail_body=conference.email_body,
        participants=tuple(participant_to_wire(p) for p in conference.participants),
    )


def decode_conference(raw: RawObject) -> Conference:
    """Return the conference in a JSON object; raises msgspec.ValidationError when it is none."""
    conference = conference_from_wire(msgspec.convert(raw, ManagedConference))
    return called(scheduled(conference, raw), raw)


def overlay(conference: Conference, onto: RawObject | None = None) -> RawObject:
    """Return the JSON object for a POST or PUT: ours over `onto`, unknown fields kept.

    Participants are matched by their `participantId`; without one they are new and carry
    nothing over. An id that is None is left out. An outside person keeps the server's own
    way of saying so.
    """
    before = onto or {}
    known = {
        p["participantId"]: p
        for p in before.get("participants") or ()
        if p.get("participantId") is not None
    }
    wire = _without_none(msgspec.to_builtins(conference_to_wire(conference)))
    wire["participants"] = [
        _over(known.get(p.get("participantId"), {}), _without_none(p)) for p in wire["participants"]
    ]
    added = {**schedule_fields(conference, before), **calling_fields(conference, before)}
    return {**before, **wire, **added}


def _over(before: RawObject, ours: RawObject) -> RawObject:
    merged = {**before, **ours}
    still_outside = ours["userId"] == 0 and before.get("userId") in OUTSIDE_USER_IDS
    if still_outside and "userId" in before:
        merged["userId"] = before["userId"]
    return merged


def _without_none(fields: RawObject) -> RawObject:
    return {name: value for name, value in fields.items() if value is not None}
