"""What is wrong, or doubtful, with a conference that somebody is about to save."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence

import msgspec

from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.phone_number import is_possible
from ucc_client.domain.recurrence import Occurrence

LATEST_PAST_START_MS = 5 * 60_000
"""A single conference may start at most this long ago."""


class Finding(enum.StrEnum):
    """One kind of thing to say before saving."""

    NAME_EMPTY = "name empty"
    NO_PARTICIPANT = "no participant"
    NUMBER_IMPOSSIBLE = "number impossible"
    NUMBER_MISSING = "number missing"
    EMAIL_IMPOSSIBLE = "e-mail impossible"
    START_PAST = "start past"
    NO_MODERATOR = "no moderator"
    NO_WAY_IN = "no way in"
    SAME_PERSON_TWICE = "same person twice"
    TEXT_WITHOUT_PIN = "text without PIN"
    TEXT_WITHOUT_NUMBER = "text without number"
    NOBODY_CALLED = "nobody called"
    """It starts by itself, and for nobody."""


ERRORS = frozenset(
    {
        Finding.NAME_EMPTY,
        Finding.NO_PARTICIPANT,
        Finding.NUMBER_IMPOSSIBLE,
        Finding.NUMBER_MISSING,
        Finding.EMAIL_IMPOSSIBLE,
        Finding.START_PAST,
    }
)
"""Findings that stop saving; the others are said, and saved if the user wants it so."""


class Problem(msgspec.Struct, frozen=True):
    """A finding and the participant (by position) whom it concerns, if any."""

    finding: Finding
    participant: int | None = None

    @property
    def is_error(self) -> bool:
        """Tell whether it stops saving."""
        return self.finding in ERRORS


def check(
    conference: Conference,
    *,
    now: int,
    start_changed: bool = True,
    placeholders: Sequence[str] = (),
) -> list[Problem]:
    """Return what is wrong with `conference`, errors first; `now` is in epoch milliseconds.

    `placeholders` are those of the server's template, where they are known.

    An edit that leaves a past start as it was (`start_changed` false) is no error.
    """
    problems = [*_of_the_whole(conference, now, start_changed)]
    for position, participant in enumerate(conference.participants):
        problems += [Problem(f, position) for f in _of_one(participant)]
    problems += _doubles(conference.participants)
    problems += _of_the_text(conference.email_body, placeholders)
    return sorted(problems, key=lambda problem: not problem.is_error)


def _of_the_whole(conference: Conference, now: int, start_changed: bool) -> Iterator[Problem]:
    if not conference.name.strip():
        yield Problem(Finding.NAME_EMPTY)
    once = conference.occurrence is Occurrence.ONCE
    if once and start_changed and conference.start < now - LATEST_PAST_START_MS:
        yield Problem(Finding.START_PAST)
    if not conference.participants:
        yield Problem(Finding.NO_PARTICIPANT)
    elif not any(p.is_moderator for p in conference.participants):
        yield Problem(Finding.NO_MODERATOR)
    if conference.starts_by_itself and not any(p.call_on_start for p in conference.participants):
        yield Problem(Finding.NOBODY_CALLED)


def _of_one(participant: Participant) -> Iterator[Finding]:
    number, email = participant.phone_number.strip(), participant.email.strip()
    if number and not is_possible(number):
        yield Finding.NUMBER_IMPOSSIBLE
    if email and not is_email(email):
        yield Finding.EMAIL_IMPOSSIBLE
    if not number and participant.call_on_start:
        yield Finding.NUMBER_MISSING
    elif not email and not participant.call_on_start:
        yield Finding.NO_WAY_IN


def _of_the_text(text: str, placeholders: Sequence[str]) -> Iterator[Problem]:
    """Find what an own text lacks; an empty one is the template, which has its own check."""
    for word, finding in (
        ("pin", Finding.TEXT_WITHOUT_PIN),
        ("number", Finding.TEXT_WITHOUT_NUMBER),
    ):
        known = [placeholder for placeholder in placeholders if word in placeholder.casefold()]
        if text.strip() and known and not any(placeholder in text for placeholder in known):
            yield Problem(finding)


def _doubles(participants: tuple[Participant, ...]) -> Iterator[Problem]:
    seen: set[str | int] = set()
    for position, participant in enumerate(participants):
        marks: set[str | int] = {
            mark
            for mark in (
                participant.user_id or "",
                participant.email.strip().casefold(),
                "".join(participant.phone_number.split()),
            )
            if mark
        }
        if marks & seen:
            yield Problem(Finding.SAME_PERSON_TWICE, position)
        seen |= marks


def is_email(address: str) -> bool:
    """Tell whether mail could be sent to `address`: one @ between words that dots may join.

    Quoted and commented forms (RFC 5322, section 3.4.1) are left out: nobody types them but
    to smuggle something in.
    """
    local, _, host = address.strip().rpartition("@")
    strange = any(c.isspace() or not c.isprintable() or c in '<>,;:()[]\\"' for c in local + host)
    words = [*local.split("."), *host.split(".")]
    return all(words) and "@" not in local and not strange and len(address) <= 254
