"""What may keep an own conference from going well, while there is time to mend it."""

from __future__ import annotations

import enum
from collections.abc import Iterator

import msgspec

from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant


class Doubt(enum.StrEnum):
    """One kind of thing to mend, in the order in which they are said."""

    TERMINATED = "terminated"
    """The server has ended it; nobody gets in."""
    UNREACHABLE = "unreachable"
    """The server cannot be reached, so that nobody can start it from here."""
    NOT_SENT = "not sent"
    """A change of it waits, was refused or is in conflict: the server has something else."""
    READ_ONLY = "read-only"
    """The user may not change it."""
    NO_MODERATOR = "no moderator"
    """Nobody has the star."""
    NO_WAY_IN = "no way in"
    """People who get neither a mail nor a call."""
    NO_OWN_PHONE = "no own phone"
    """The user is to be called, or starts it, and nobody knows at which phone."""


class Concern(msgspec.Struct, frozen=True, kw_only=True):
    """A doubt with the names of those whom it concerns."""

    doubt: Doubt
    people: tuple[str, ...] = ()


def concerns(
    conference: Conference,
    *,
    user_id: int,
    own_number: str = "",
    reachable: bool = True,
    sent: bool = True,
    is_readonly: bool = False,
    is_terminated: bool = False,
) -> tuple[Concern, ...]:
    """Return what to mend about one date, as a conference of its own; empty when it may begin.

    `own_number` is where the user is called when the conference does not say it.
    """
    if is_terminated:
        return (Concern(doubt=Doubt.TERMINATED),)
    found = [
        *([] if reachable else [Concern(doubt=Doubt.UNREACHABLE)]),
        *([] if sent else [Concern(doubt=Doubt.NOT_SENT)]),
    ]
    of_people = list(_of_people(conference.participants, user_id, own_number))
    if is_readonly and of_people:
        # Only then does it matter that somebody else has to mend it.
        found.append(Concern(doubt=Doubt.READ_ONLY))
    return (*found, *of_people)


def _of_people(people: tuple[Participant, ...], user_id: int, own_number: str) -> Iterator[Concern]:
    if not any(one.is_moderator for one in people):
        yield Concern(doubt=Doubt.NO_MODERATOR)
    outside = tuple(_name(one) for one in people if one.user_id != user_id and not _gets_in(one))
    if outside:
        yield Concern(doubt=Doubt.NO_WAY_IN, people=outside)
    me = next((one for one in people if one.user_id == user_id), None)
    if me is not None and not me.phone_number.strip() and not own_number.strip():
        yield Concern(doubt=Doubt.NO_OWN_PHONE)


def _gets_in(person: Participant) -> bool:
    called = person.call_on_start and bool(person.phone_number.strip())
    return called or bool(person.email.strip())


def _name(person: Participant) -> str:
    return person.display_name or person.phone_number or person.email
