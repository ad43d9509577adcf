"""A conference as the fields of a form say it: nothing that is typed is lost by being wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.conference import Conference
from ucc_client.domain.conference_check import Problem, check
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import to_instant, to_wall
from ucc_client.domain.reminding import REMINDERS, known_reminders
from ucc_client.domain.series import rule_instants
from ucc_client.domain.series_of import duration_of, known_rule, known_zone, zone_of
from ucc_client.server import limits
from ucc_client.server.portal.form import Form
from ucc_client.server.portal.typed_repetition import (
    TypedRepetition,
    UnreadableError,
    read_repetition,
    scheduled,
    shown_repetition,
)

CALLING = ("wait_for_moderator", "announce_names", "starts_by_itself")
"""The fields of `Conference` that are ticked in the section for the telephone."""
_REMINDERS = {str(minutes) for minutes in REMINDERS}


class TypedPerson(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the list; the ids are the server's, and no field that one can see."""

    name: str = ""
    number: str = ""
    email: str = ""
    is_moderator: bool = False
    is_called: bool = False
    user_id: int | None = None
    participant_id: int | None = None


class TypedConference(msgspec.Struct, frozen=True, kw_only=True):
    """All fields as text; `day` and `clock` are in ISO 8601, by the clock of `zone`.

    `calling` are those of `CALLING` that are ticked, None where the form does not ask.
    """

    name: str = ""
    day: str = ""
    clock: str = ""
    zone: str = ""
    minutes: str = ""
    repetition: TypedRepetition = TypedRepetition()
    people: tuple[TypedPerson, ...] = ()
    reminders: tuple[str, ...] = ()
    calling: tuple[str, ...] | None = None
    body: str = ""


class Understood(msgspec.Struct, frozen=True):
    """The conference that is meant, None while it cannot be read, and what is wrong with it.

    `unreadable` are names of fields; `problems` the domain's findings, errors first.
    """

    conference: Conference | None
    unreadable: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def can_be_saved(self) -> bool:
        """Tell whether there is nothing that stops saving."""
        return self.conference is not None and not any(one.is_error for one in self.problems)


def read_conference(form: Form) -> TypedConference:
    """Return what was typed."""
    return TypedConference(
        name=form.line("name"),
        day=form.line("date"),
        clock=form.line("time"),
        zone=form.line("zone"),
        minutes=form.line("minutes"),
        repetition=read_repetition(form),
        people=tuple(_read_person(form, mark) for mark in form.all("person")),
        reminders=tuple(form.all("remind")),
        calling=tuple(form.all("calling")) if "telephone" in form else None,
        body=form.text("body").strip(),
    )


def shown_conference(conference: Conference, default_zone: ZoneInfo) -> TypedConference:
    """Return the fields of a conference."""
    zone = zone_of(conference, default_zone)
    wall = to_wall(conference.start, zone)
    return TypedConference(
        name=conference.name,
        day=wall.date().isoformat(),
        clock=f"{wall:%H:%M}",
        zone=zone.key,
        minutes=str(duration_of(conference)),
        repetition=shown_repetition(conference, zone),
        people=tuple(map(shown_person, conference.participants)),
        reminders=tuple(map(str, conference.reminders)),
        calling=tuple(name for name in CALLING if getattr(conference, name)),
        body=conference.email_body,
    )


def shown_person(person: Participant) -> TypedPerson:
    """Return the fields of somebody."""
    return TypedPerson(
        name=person.display_name,
        number=person.phone_number,
        email=person.email,
        is_moderator=person.is_moderator,
        is_called=person.call_on_start,
        user_id=person.user_id,
        participant_id=person.participant_id,
    )


def understand(
    typed: TypedConference,
    *,
    before: Conference | None,
    now: int,
    placeholders: Sequence[str],
) -> Understood:
    """Return what is meant. `before` is what the form was made from, None for a new conference.

    A date without the rule's weekday, or whatever it asks, begins with the first one after it.
    `now` is epoch milliseconds; `placeholders` are those of the template.
    """
    zone, minutes = known_zone(typed.zone), _minutes(typed.minutes)
    wall = _wall(typed)
    unreadable = [
        name
        for name, is_read in (
            ("date", _day(typed.day) is not None),
            ("time", _clock(typed.clock) is not None),
            ("zone", zone is not None),
            ("minutes", minutes is not None),
        )
        if not is_read
    ]
    people = tuple(map(_participant, typed.people))
    # What no field says stays as it was.
    partial = msgspec.structs.replace(
        before or Conference(name="", start=now),
        name=typed.name,
        start=now,
        participants=people,
        email_body=typed.body,
        reminders=known_reminders(int(one) for one in typed.reminders if one in _REMINDERS),
        **({} if typed.calling is None else {name: name in typed.calling for name in CALLING}),
    )
    if wall is None or zone is None or minutes is None:
        return Understood(None, tuple(unreadable), _problems(partial, now, placeholders))
    start = _start(wall, zone, before)
    conference = msgspec.structs.replace(
        partial,
        start=start,
        zone=zone.key,
        duration_minutes=_duration(minutes, before),
    )
    try:
        conference = scheduled(conference, typed.repetition, before, zone)
    except UnreadableError as error:
        return Understood(None, (error.field,), _problems(partial, now, placeholders))
    conference = _on_first_date(conference, zone, before)
    changed = before is None or conference.start != before.start
    return Understood(
        conference,
        (),
        _problems(conference, now, placeholders, start_changed=changed),
    )


def _problems(
    conference: Conference, now: int, placeholders: Sequence[str], *, start_changed: bool = True
) -> tuple[Problem, ...]:
    found = check(conference, now=now, start_changed=start_changed, placeholders=placeholders)
    return tuple(found)


def _on_first_date(conference: Conference, zone: ZoneInfo, before: Conference | None) -> Conference:
    rule = known_rule(conference.rule)
    if rule is None or (before is not None and before.rule == conference.rule):
        return conference
    first = next(rule_instants(conference.start, zone, rule, conference.start), conference.start)
    return msgspec.structs.replace(conference, start=first)


def _start(wall: datetime, zone: ZoneInfo, before: Conference | None) -> int:
    """Return the instant; seconds, and the later of two equal times, are kept."""
    if before is not None and zone_of(before, zone) == zone:
        was = to_wall(before.start, zone).replace(second=0, microsecond=0)
        if was == wall:
            return before.start
    return to_instant(wall, zone)


def _duration(minutes: int, before: Conference | None) -> int:
    if before is not None and duration_of(before) == minutes:
        return before.duration_minutes
    return minutes


def _participant(typed: TypedPerson) -> Participant:
    return Participant(
        display_name=typed.name or typed.email or typed.number,
        phone_number=typed.number,
        email=typed.email,
        is_moderator=typed.is_moderator,
        call_on_start=typed.is_called,
        user_id=typed.user_id,
        participant_id=typed.participant_id,
    )


def _read_person(form: Form, mark: str) -> TypedPerson:
    return TypedPerson(
        name=form.line(f"p{mark}-name"),
        number=form.line(f"p{mark}-number"),
        email=form.line(f"p{mark}-email"),
        is_moderator=f"p{mark}-moderator" in form,
        is_called=f"p{mark}-call" in form,
        user_id=form.number(f"p{mark}-user"),
        participant_id=form.number(f"p{mark}-id"),
    )


def without_empty(people: Sequence[TypedPerson]) -> tuple[TypedPerson, ...]:
    """Return the lines in which somebody stands."""
    return tuple(one for one in people if one.name or one.number or one.email)


def _wall(typed: TypedConference) -> datetime | None:
    day, clock = _day(typed.day), _clock(typed.clock)
    return None if day is None or clock is None else datetime.combine(day, clock)


def _day(text: str) -> date | None:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if 1970 <= found.year < 9998 else None


def _clock(text: str) -> time | None:
    try:
        return time.fromisoformat(text).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        return None


def _minutes(text: str) -> int | None:
    is_number = text.isascii() and text.isdigit() and len(text) < 7
    return int(text) if is_number and 1 <= int(text) <= limits.DURATION_MINUTES else None
