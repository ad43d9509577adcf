"""The rows of a conference as the domain's conference, and how its dates are written down.

A date that differs is kept as JSON. Its people are named by their rows: those of the series with
what is different about them on this date, and those who are on this date only (`only_on`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Row

from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.invitation_plan import Announced
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence


class KeptPerson(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Somebody on one date: the participant's row, and what is otherwise on this date."""

    id: int
    display_name: str | None = None
    phone_number: str | None = None
    email: str | None = None
    is_moderator: bool | None = None
    call_on_start: bool | None = None


class KeptDate(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A date that differs, as the column `changed_dates` has it; see `ChangedDate`."""

    original: int
    start: int
    duration_minutes: int = 0
    name: str = ""
    people: tuple[KeptPerson, ...] | None = None


_EXCEPTIONS = msgspec.json.Decoder(tuple[int, ...])
_DATES = msgspec.json.Decoder(tuple[KeptDate, ...])


def exceptions_text(exceptions: Iterable[int]) -> str:
    """Return the column `exceptions`: a JSON array, empty for none."""
    kept = list(exceptions)
    return msgspec.json.encode(kept).decode() if kept else ""


def dates_text(dates: Sequence[KeptDate]) -> str:
    """Return the column `changed_dates`: a JSON array, empty for none."""
    return msgspec.json.encode(dates).decode() if dates else ""


def exceptions_in(row: Row[Any]) -> tuple[int, ...]:
    """Return the originals that are left out, in epoch milliseconds."""
    return _EXCEPTIONS.decode(row.exceptions) if row.exceptions else ()


def changed_dates_in(row: Row[Any], people: Iterable[Row[Any]]) -> tuple[ChangedDate, ...]:
    """Return the dates that differ; who was removed meanwhile is not on them any more."""
    if not row.changed_dates:
        return ()
    known = {person.id: to_participant(person) for person in people}
    return tuple(
        ChangedDate(
            original=kept.original,
            start=kept.start,
            duration_minutes=kept.duration_minutes,
            name=kept.name,
            participants=None
            if kept.people is None
            else tuple(_on_date(known[one.id], one) for one in kept.people if one.id in known),
        )
        for kept in _DATES.decode(row.changed_dates)
    )


def of_series(people: Iterable[Row[Any]]) -> list[Row[Any]]:
    """Return those who are on every date."""
    return [person for person in people if person.only_on is None]


def conference_of(row: Row[Any], people: Sequence[Row[Any]]) -> Conference:
    """Return the domain's conference; `people` are all its participants' rows."""
    return Conference(
        name=row.name,
        start=row.start_time,
        occurrence=Occurrence(row.occurrence),
        email_body=row.email_body,
        participants=tuple(map(to_participant, of_series(people))),
        zone=row.time_zone,
        duration_minutes=row.duration_minutes,
        rule=row.rule,
        exceptions=exceptions_in(row),
        changed_dates=changed_dates_in(row, people),
        reminders=reminders_in(row),
        wait_for_moderator=row.wait_for_moderator,
        announce_names=row.announce_names,
        starts_by_itself=row.starts_by_itself,
    )


def reminders_in(row: Row[Any]) -> tuple[int, ...]:
    """Return the minutes before each date at which its people are reminded."""
    return tuple(map(int, row.reminders.split(","))) if row.reminders else ()


def to_participant(row: Row[Any]) -> Participant:
    """Return the domain's participant."""
    return Participant(
        participant_id=row.id,
        user_id=row.user_id,
        display_name=row.display_name,
        phone_number=row.phone_number,
        email=row.email,
        is_moderator=row.is_moderator,
        call_on_start=row.call_on_start,
    )


def values_of(conference: Conference, dates: Sequence[KeptDate]) -> dict[str, Any]:
    """Return a conference's columns; `dates` are those that differ, with their people's rows."""
    return {
        "name": conference.name,
        "start_time": conference.start,
        "occurrence": conference.occurrence.value,
        "email_body": conference.email_body,
        "time_zone": conference.zone,
        "duration_minutes": conference.duration_minutes,
        "rule": conference.rule,
        "exceptions": exceptions_text(conference.exceptions),
        "changed_dates": dates_text(dates),
        "reminders": ",".join(map(str, conference.reminders)),
        "wait_for_moderator": conference.wait_for_moderator,
        "announce_names": conference.announce_names,
        "starts_by_itself": conference.starts_by_itself,
    }


def announced(row: Row[Any], people: Sequence[Row[Any]]) -> Announced:
    """Return what participants know; the dial-in numbers are the template's, so never change."""
    return Announced(
        conference=conference_of(row, people),
        pins={person.id: person.pin_lookup for person in people},
    )


def kept_person(usual: Participant, wanted: Participant) -> KeptPerson:
    """Return how somebody of the series, who has an id, is written down for one date."""
    return KeptPerson(
        id=usual.participant_id or 0,
        **{
            name: getattr(wanted, name)
            for name in _DIFFERING
            if getattr(wanted, name) != getattr(usual, name)
        },
    )


_DIFFERING = ("display_name", "phone_number", "email", "is_moderator", "call_on_start")


def _on_date(usual: Participant, kept: KeptPerson) -> Participant:
    different = {name: getattr(kept, name) for name in _DIFFERING}
    return msgspec.structs.replace(
        usual, **{name: value for name, value in different.items() if value is not None}
    )
