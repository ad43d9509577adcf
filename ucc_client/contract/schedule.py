"""The extension `recurrence-rule`: when a series takes place, beyond the vendor's four words.

Its fields stand beside `occurrence`, which then carries the nearest of the four. A PUT that
leaves one out leaves its value as it is; `null` clears it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from ucc_client.contract.messages import ManagedConferenceParticipant, WireType
from ucc_client.contract.people import participant_from_wire, participant_to_wire
from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.reminding import known_reminders


class MovedDate(WireType, frozen=True, kw_only=True):
    """One date of a series that differs: `original_time` names it, `start_time` is when it is.

    Both are epoch milliseconds. What is absent is as in the series; `participants` are otherwise
    all people of that date, those of the series by their `participantId`.
    """

    original_time: int
    start_time: int
    duration_minutes: int | None = None
    name: str | None = None
    participants: tuple[ManagedConferenceParticipant, ...] | None = None


class Schedule(WireType, frozen=True, kw_only=True):
    """The fields of a conference that the extension adds.

    `recurrence_rule` is the value of an RRULE (RFC 5545, 3.3.10); `exception_dates` are the dates
    that are left out, in epoch milliseconds; `time_zone` is an IANA name. `reminders`
    are 1440 and 15, the minutes before each date at which its people get a mail; a server that
    sends them names the extension `reminders`, too.
    """

    recurrence_rule: str | UnsetType | None = UNSET
    exception_dates: tuple[int, ...] | UnsetType | None = UNSET
    moved_dates: tuple[MovedDate, ...] | UnsetType | None = UNSET
    time_zone: str | UnsetType | None = UNSET
    duration_minutes: int | UnsetType | None = UNSET
    reminders: tuple[int, ...] | UnsetType | None = UNSET


FIELDS = Schedule.__struct_encode_fields__


def scheduled(conference: Conference, raw: dict[str, Any]) -> Conference:
    """Return the conference with what the JSON object says of its schedule.

    What cannot be read counts as not said: the object keeps it.
    """
    if not any(name in raw for name in FIELDS):
        return conference
    said = {name: raw[name] for name in FIELDS if raw.get(name) is not None}
    for name in list(said):
        try:
            msgspec.convert({name: said[name]}, Schedule)
        except msgspec.ValidationError:
            del said[name]
    schedule = msgspec.convert(said, Schedule)
    return msgspec.structs.replace(
        conference,
        rule=schedule.recurrence_rule or "",
        exceptions=tuple(sorted(set(schedule.exception_dates or ()))),
        changed_dates=tuple(
            sorted(map(_changed, schedule.moved_dates or ()), key=lambda one: one.original)
        ),
        zone=schedule.time_zone or "",
        duration_minutes=schedule.duration_minutes or 0,
        reminders=known_reminders(schedule.reminders or ()),
    )


def schedule_fields(conference: Conference, before: dict[str, Any]) -> dict[str, Any]:
    """Return the fields to send: those that say something, and null for those that no longer do."""
    wanted: dict[str, Any] = {
        "recurrenceRule": conference.rule or None,
        "exceptionDates": list(conference.exceptions) or None,
        "movedDates": moved_dates(conference.changed_dates) or None,
        "timeZone": conference.zone or None,
        "durationMinutes": conference.duration_minutes or None,
        "reminders": list(conference.reminders) or None,
    }
    return {name: value for name, value in wanted.items() if value is not None or before.get(name)}


def moved_dates(changed: Iterable[ChangedDate]) -> list[dict[str, Any]]:
    """Return the JSON of the dates that differ, without what is as in the series."""
    return [_moved(one) for one in changed]


def _changed(moved: MovedDate) -> ChangedDate:
    people = moved.participants
    return ChangedDate(
        original=moved.original_time,
        start=moved.start_time,
        duration_minutes=moved.duration_minutes or 0,
        name=moved.name or "",
        participants=None if people is None else tuple(map(participant_from_wire, people)),
    )


def _moved(changed: ChangedDate) -> dict[str, Any]:
    people = changed.participants
    wire = MovedDate(
        original_time=changed.original,
        start_time=changed.start,
        duration_minutes=changed.duration_minutes or None,
        name=changed.name or None,
        participants=None if people is None else tuple(map(participant_to_wire, people)),
    )
    moved: dict[str, Any] = _without_none(msgspec.to_builtins(wire))
    return moved


def _without_none(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_none(item) for name, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_without_none(item) for item in value]
    return value
