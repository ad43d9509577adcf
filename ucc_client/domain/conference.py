"""A phone conference, once or repeating."""

from __future__ import annotations

import msgspec

from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence

DEFAULT_DURATION_MINUTES = 60
"""How long a conference lasts that says nothing about it (the wire has no duration)."""
ACTIVE_AFTER_MINUTES = 60
"""A conference's state can change by the clock alone until so long after its end."""


class ChangedDate(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One date of a series that differs from the rest (RFC 5545, RECURRENCE-ID).

    `original` is when its rule would have it, `start` when it is; both are epoch milliseconds.
    What is 0, empty or None is as in the series; `participants` are otherwise all people of
    that date.
    """

    original: int
    start: int
    duration_minutes: int = 0
    name: str = ""
    participants: tuple[Participant, ...] | None = None


class Conference(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a user says about a conference.

    `start` is the first date in epoch milliseconds (a UTC instant); a series keeps
    its wall-clock time in its zone from there on. `email_body` is the invitation
    text; empty means the administrator's template.

    `zone` is an IANA name, empty for the server's; `duration_minutes` is 0 where nobody says.
    `rule` is the value of an RRULE, empty where `occurrence` says it all; `exceptions` are the
    originals that are left out, in order, as are the `changed_dates` by their originals.
    `reminders` are the minutes before each date at which its people get a mail once more
    (`reminding.REMINDERS`).

    `wait_for_moderator`: nobody hears anybody until a moderator is in; `announce_names`: who comes
    in says a name that all hear; `starts_by_itself`: it begins at its time without anybody's doing.
    """

    name: str
    start: int
    occurrence: Occurrence = Occurrence.ONCE
    email_body: str = ""
    participants: tuple[Participant, ...] = ()
    zone: str = ""
    duration_minutes: int = 0
    rule: str = ""
    exceptions: tuple[int, ...] = ()
    changed_dates: tuple[ChangedDate, ...] = ()
    reminders: tuple[int, ...] = ()
    wait_for_moderator: bool = False
    announce_names: bool = False
    starts_by_itself: bool = False


def as_new(conference: Conference) -> Conference:
    """Return the conference as one that no server has seen: nobody in it has an id."""
    return msgspec.structs.replace(
        conference,
        participants=_unknown(conference.participants),
        changed_dates=tuple(
            msgspec.structs.replace(one, participants=_unknown(one.participants))
            if one.participants is not None
            else one
            for one in conference.changed_dates
        ),
    )


def _unknown(people: tuple[Participant, ...]) -> tuple[Participant, ...]:
    return tuple(msgspec.structs.replace(person, participant_id=None) for person in people)
