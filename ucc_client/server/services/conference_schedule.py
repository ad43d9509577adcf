"""When and how a conference is to take place, out of what a client says and what was there.

A client that does not know the extension `recurrence-rule` says nothing of its fields: they stay.
If it changes `occurrence`, that replaces the rule; if it changes `startTime`, the series moves with
all that was left out or changed.
"""

from __future__ import annotations

from typing import TypeVar
from zoneinfo import ZoneInfo

import msgspec
from msgspec import UNSET, UnsetType

from ucc_client.contract.additions import Additions
from ucc_client.contract.calling import as_said
from ucc_client.contract.mapping import conference_from_wire
from ucc_client.contract.messages import ManagedConference
from ucc_client.contract.people import participant_from_wire
from ucc_client.contract.schedule import MovedDate, Schedule
from ucc_client.domain.conference import ACTIVE_AFTER_MINUTES, ChangedDate, Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence_rule import UnsupportedRuleError, parse_rule, rule_text
from ucc_client.domain.reminding import REMINDERS, known_reminders
from ucc_client.domain.series_edit import moved_along
from ucc_client.domain.series_of import (
    duration_of,
    is_series,
    known_rule,
    known_zone,
    nearest_occurrence,
    series_of,
)
from ucc_client.server import limits
from ucc_client.server.refusals import InvalidError

_T = TypeVar("_T")
_MINUTE_MS = 60_000


def planned(
    wanted: ManagedConference, additions: Additions, before: Conference | None, zone: str
) -> Conference:
    """Return the conference that is to be saved; `before` is None for a new one.

    `zone` is the installation's. Raises InvalidError, which names the field.
    """
    said = additions.schedule
    conference = conference_from_wire(wanted)
    conference = msgspec.structs.replace(
        conference,
        name=conference.name.strip(),
        participants=tuple(map(_tidy, conference.participants)),
        zone=_zone(said, before, zone),
        duration_minutes=_duration(said, before),
        reminders=_reminders(said, before),
        **as_said(additions.calling, before),
    )
    conference = _with_rule(conference, said.recurrence_rule, before)
    conference = _with_dates(conference, said, before)
    if not is_series(conference):
        return msgspec.structs.replace(conference, exceptions=(), changed_dates=())
    left_out = set(conference.exceptions)
    return msgspec.structs.replace(
        conference,
        changed_dates=tuple(
            one for one in conference.changed_dates if one.original not in left_out
        ),
    )


def runs_until(conference: Conference, now: int, zone: ZoneInfo) -> int:
    """Return when a conference that is started `now` ends by the clock, in epoch milliseconds.

    It is the date that is not over yet whose length counts.
    """
    usual = duration_of(conference) * _MINUTE_MS
    date = series_of(conference, zone).next_date(now - usual)
    minutes = duration_of(conference, date.original if date else None)
    return now + (minutes + ACTIVE_AFTER_MINUTES) * _MINUTE_MS


def _zone(said: Schedule, before: Conference | None, zone: str) -> str:
    named = _said(said.time_zone, before.zone if before else zone)
    if not named:
        return zone
    if known_zone(named) is None:
        raise InvalidError("timeZone is no time zone that is known here.")
    return named


def _duration(said: Schedule, before: Conference | None) -> int:
    kept = before.duration_minutes if before else 0
    if isinstance(said.duration_minutes, UnsetType):
        return kept
    minutes = said.duration_minutes
    return 0 if minutes is None else _length("durationMinutes", minutes)


def _reminders(said: Schedule, before: Conference | None) -> tuple[int, ...]:
    wanted = _said(said.reminders, before.reminders if before else ()) or ()
    if not set(wanted) <= set(REMINDERS):
        raise InvalidError(f"reminders has only {' and '.join(map(str, REMINDERS))}.")
    return known_reminders(wanted)


def _length(field: str, minutes: int) -> int:
    if not 1 <= minutes <= limits.DURATION_MINUTES:
        raise InvalidError(f"{field} goes from 1 to {limits.DURATION_MINUTES}.")
    return minutes


def _with_rule(
    conference: Conference, said: str | UnsetType | None, before: Conference | None
) -> Conference:
    """Return it with its rule; one that came back as it was yields to a changed `occurrence`."""
    replaced = before is not None and conference.occurrence is not before.occurrence
    kept = before.rule if before is not None and not replaced else ""
    text = _said(said, kept) or ""
    if len(text) > limits.RULE:
        raise InvalidError(f"recurrenceRule has more than {limits.RULE} characters.")
    if not text:
        return conference
    try:
        rule = parse_rule(text)
    except UnsupportedRuleError as error:
        raise InvalidError(f"recurrenceRule is not understood: {error}.") from None
    if replaced and before is not None and rule == known_rule(before.rule):
        return conference
    return msgspec.structs.replace(
        conference, rule=rule_text(rule), occurrence=nearest_occurrence(rule)
    )


def _with_dates(conference: Conference, said: Schedule, before: Conference | None) -> Conference:
    kept = Conference(name="", start=0, rule=conference.rule)
    if before is not None and (before.rule, before.occurrence) == (
        conference.rule,
        conference.occurrence,
    ):
        kept = moved_along(before, conference.start, ZoneInfo(conference.zone))
    exceptions = _said(said.exception_dates, kept.exceptions) or ()
    if len(exceptions) > limits.EXCEPTION_DATES:
        raise InvalidError(f"exceptionDates has more than {limits.EXCEPTION_DATES} dates.")
    for instant in exceptions:
        _instant("exceptionDates", instant)
    changed = kept.changed_dates
    if said.moved_dates is not UNSET:
        changed = _moved(said.moved_dates or ())
    return msgspec.structs.replace(
        conference,
        rule=kept.rule if said.recurrence_rule is UNSET else conference.rule,
        exceptions=tuple(sorted(set(exceptions))),
        changed_dates=changed,
    )


def _moved(dates: tuple[MovedDate, ...]) -> tuple[ChangedDate, ...]:
    """Read the dates that differ; of two with one original the last holds."""
    if len(dates) > limits.MOVED_DATES:
        raise InvalidError(f"movedDates has more than {limits.MOVED_DATES} dates.")
    found: dict[int, ChangedDate] = {}
    for position, one in enumerate(dates):
        where = f"movedDates[{position}]"
        _instant(f"{where}.originalTime", one.original_time)
        _instant(f"{where}.startTime", one.start_time)
        minutes = one.duration_minutes
        people = one.participants
        found[one.original_time] = ChangedDate(
            original=one.original_time,
            start=one.start_time,
            duration_minutes=0 if minutes is None else _length(f"{where}.durationMinutes", minutes),
            name=(one.name or "").strip(),
            participants=None
            if people is None
            else tuple(_tidy(participant_from_wire(person)) for person in people),
        )
    return tuple(found[original] for original in sorted(found))


def _tidy(person: Participant) -> Participant:
    return msgspec.structs.replace(
        person, phone_number=person.phone_number.strip(), email=person.email.strip()
    )


def _instant(field: str, instant: int) -> None:
    if not 0 <= instant <= limits.LATEST_START:
        raise InvalidError(f"{field} is in epoch milliseconds, from 1970 to 9999.")


def _said(value: _T | UnsetType, otherwise: _T) -> _T:
    return otherwise if isinstance(value, UnsetType) else value
