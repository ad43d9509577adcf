"""Who gets which mail when a conference is made, changed or deleted."""

from __future__ import annotations

import enum
from collections.abc import Sequence, Set

import msgspec

from ucc_client.domain.conference import Conference
from ucc_client.domain.merge import pair
from ucc_client.domain.participant import Participant


class MailKind(enum.StrEnum):
    """Why somebody gets a mail."""

    INVITATION = "invitation"
    UPDATE = "update"
    CANCELLATION = "cancellation"


class Reason(enum.StrEnum):
    """What happened, as an update or a cancellation says it."""

    NAME = "name"
    TIME = "time"
    REPETITION = "repetition"
    DIAL_IN = "dial-in"
    NUMBER = "number"
    PIN = "pin"
    MODERATOR = "moderator"
    REMOVED = "removed"
    DELETED = "deleted"


class Announced(msgspec.Struct, frozen=True, kw_only=True):
    """What participants know of a conference.

    `dial_in` are the numbers that everybody dials. `pins` has one entry for each participant,
    anything that changes with the PIN; it is empty where PINs are not known.
    """

    conference: Conference
    dial_in: tuple[str, ...] = ()
    pins: tuple[str, ...] = ()


class PlannedMail(msgspec.Struct, frozen=True):
    """A mail to the participant at `position`.

    For a cancellation it counts in the conference as it was, for the others as it is saved.
    """

    kind: MailKind
    position: int
    reasons: tuple[Reason, ...] = ()


def plan(before: Announced | None, after: Announced | None) -> list[PlannedMail]:
    """Return the mails that follow; `before` is None for a new conference, `after` for a deletion.

    Whoever is new is invited, whoever is gone gets a cancellation, and who stays gets an update
    when something changed that concerns this person. Who has no address gets nothing. New is
    who continues nobody: two who share a number or an address are two people.
    """
    old = before.conference.participants if before else ()
    if after is None:
        return _cancellations(old, set(), Reason.DELETED)
    people = after.conference.participants
    known = pair(people, old)
    for_all = _changes_for_all(before, after) if before else ()
    mails = []
    for position, person in enumerate(people):
        if not person.email.strip():
            continue
        if before is None or position not in known:
            mails.append(PlannedMail(MailKind.INVITATION, position))
        elif reasons := for_all + _own_changes(before, known[position], after, position):
            mails.append(PlannedMail(MailKind.UPDATE, position, reasons))
    return mails + _cancellations(old, set(known.values()), Reason.REMOVED)


def _cancellations(
    old: Sequence[Participant], staying: Set[int], reason: Reason
) -> list[PlannedMail]:
    return [
        PlannedMail(MailKind.CANCELLATION, position, (reason,))
        for position, person in enumerate(old)
        if person.email.strip() and position not in staying
    ]


def _changes_for_all(before: Announced, after: Announced) -> tuple[Reason, ...]:
    was, now = before.conference, after.conference
    changed = {
        Reason.NAME: was.name.strip() != now.name.strip(),
        Reason.TIME: was.start != now.start,
        Reason.REPETITION: was.occurrence is not now.occurrence,
        Reason.DIAL_IN: before.dial_in != after.dial_in,
    }
    return tuple(reason for reason, is_so in changed.items() if is_so)


def _own_changes(
    before: Announced, origin: int, after: Announced, position: int
) -> tuple[Reason, ...]:
    was, now = before.conference.participants[origin], after.conference.participants[position]
    both_known = bool(before.pins and after.pins)
    changed = {
        Reason.NUMBER: _digits(was) != _digits(now),
        Reason.PIN: both_known and before.pins[origin] != after.pins[position],
        Reason.MODERATOR: was.is_moderator != now.is_moderator,
    }
    return tuple(reason for reason, is_so in changed.items() if is_so)


def _digits(person: Participant) -> str:
    """Return the number without its spaces: writing it otherwise changes nothing."""
    return "".join(person.phone_number.split())
