"""Conferences as JSON objects.

They are written field by field: a client that fetches everything gets them by the ten thousand,
and a way through the contract's structs takes several times as long. The tests hold them against
those structs.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Row

from ucc_client.contract.messages import ManagedConferenceSummary
from ucc_client.contract.schedule import moved_dates
from ucc_client.server.services.conference_rows import changed_dates_in, exceptions_in, reminders_in

JsonObject = dict[str, Any]


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """A conference as one user sees it; `fields` is its JSON object."""

    conference_id: int
    revision: int
    fields: JsonObject


def conference_object(row: Row[Any], people: Iterable[Row[Any]]) -> JsonObject:
    """Return a `ManagedConference`; `people` are those of the series."""
    return {
        "conferenceId": row.id,
        "name": row.name,
        "startTime": row.start_time,
        "occurrence": row.occurrence,
        "eMailBody": row.email_body,
        "participants": [participant_object(person) for person in people],
    }


def schedule_object(row: Row[Any], people: Iterable[Row[Any]]) -> JsonObject:
    """Return the fields of the contract's `Schedule`, those that say something."""
    fields: JsonObject = {}
    if row.time_zone:
        fields["timeZone"] = row.time_zone
    if row.duration_minutes:
        fields["durationMinutes"] = row.duration_minutes
    if row.rule:
        fields["recurrenceRule"] = row.rule
    if row.exceptions:
        fields["exceptionDates"] = list(exceptions_in(row))
    if row.changed_dates:
        fields["movedDates"] = moved_dates(changed_dates_in(row, people))
    if row.reminders:
        fields["reminders"] = list(reminders_in(row))
    return fields


def calling_object(row: Row[Any]) -> JsonObject:
    """Return the fields of the contract's `Calling`, those that are so."""
    fields: JsonObject = {}
    if row.wait_for_moderator:
        fields["waitForModerator"] = True
    if row.announce_names:
        fields["announceNames"] = True
    if row.starts_by_itself:
        fields["startsByItself"] = True
    return fields


def participant_object(person: Row[Any]) -> JsonObject:
    """Return a `ManagedConferenceParticipant`; who has no account has the `userId` 0."""
    return {
        "participantId": person.id,
        "userId": person.user_id or 0,
        "displayName": person.display_name,
        "phoneNumber": person.phone_number,
        "eMailAddress": person.email,
        "isModerator": person.is_moderator,
        "callOnStart": person.call_on_start,
    }


def state_fields(row: Row[Any]) -> JsonObject:
    """Return what a `ManagedConferenceSummary` has beyond the conference."""
    return {
        "isActive": bool(row.is_active),
        "isReadonly": bool(row.is_readonly),
        "isTerminated": bool(row.is_terminated),
    }


def to_summary(row: Row[Any]) -> ManagedConferenceSummary:
    """Return a line of the list."""
    return ManagedConferenceSummary(
        conference_id=row.id,
        name=row.name,
        start_time=row.start_time,
        is_active=bool(row.is_active),
        is_readonly=bool(row.is_readonly),
        is_terminated=bool(row.is_terminated),
    )
