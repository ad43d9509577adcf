"""What calendars answer to an invitation (RFC 5546, 3.2.3), strictly read."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

import msgspec
from icalendar import Calendar

from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.server.language import N_
from ucc_client.server.mail.incoming_error import NotTakenError
from ucc_client.server.mail.letter import Letter, content

_LARGEST = 65_536
_MOST_EVENTS = 50
_LATEST_SEQUENCE = 2**31 - 1


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """One answer, to all of a conference or to the `date` that the invitation means by this time.

    `stamp` is when it was given, in epoch milliseconds; `address` as the calendar has it.
    """

    uid: str
    address: str
    answer: InvitationAnswer
    sequence: int
    stamp: int
    date: datetime | None


def replies_in(letter: Letter) -> list[Reply]:
    """Return the answers in a message, none when it has no calendar. Raises NotTakenError."""
    for part in letter.parts:
        if part.get_content_type() == "text/calendar":
            return _replies(content(part))
    return []


def _replies(text: str) -> list[Reply]:
    if len(text) > _LARGEST:
        raise NotTakenError(N_("The calendar is longer than {most} letters."), most=_LARGEST)
    try:
        calendar = Calendar.from_ical(text)
        method = str(calendar.get("METHOD", "")).upper()
        events = calendar.walk("VEVENT")
    except Exception as error:  # noqa: BLE001 - whatever a parser stumbles over
        raise NotTakenError(
            N_("The calendar cannot be read ({reason})."), reason=type(error).__name__
        ) from None
    if method != "REPLY":
        raise NotTakenError(N_("The calendar is no answer (METHOD is not REPLY)."))
    if not 1 <= len(events) <= _MOST_EVENTS:
        raise NotTakenError(N_("The calendar answers to nothing, or to too much at once."))
    try:
        return [_reply(event) for event in events]
    except NotTakenError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a parser stumbles over
        raise NotTakenError(
            N_("The calendar cannot be read ({reason})."), reason=type(error).__name__
        ) from None


def _reply(event: Any) -> Reply:
    attendee, uid = event.get("ATTENDEE"), event.get("UID")
    if attendee is None or isinstance(attendee, list) or not isinstance(uid, str) or not uid:
        raise NotTakenError(N_("The calendar does not say who answers to what."))
    said = str(attendee.params.get("PARTSTAT", "")).lower()
    if said not in tuple(InvitationAnswer):
        raise NotTakenError(N_("The answer is neither yes, no nor perhaps."))
    stamp = event["DTSTAMP"].dt
    sequence = int(event.get("SEQUENCE", 0))
    date = event.get("RECURRENCE-ID")
    if date is not None and "RANGE" in date.params:
        raise NotTakenError(N_("The answer is to several dates at once, which nobody asks for."))
    when = date.dt if date is not None else None
    if not isinstance(stamp, datetime) or not (when is None or isinstance(when, datetime)):
        raise NotTakenError(N_("The answer has a day where it should have a time."))
    if not 0 <= sequence <= _LATEST_SEQUENCE:
        raise NotTakenError(N_("The calendar cannot be read ({reason})."), reason="SEQUENCE")
    return Reply(
        uid=str(uid),
        address=_address(str(attendee)),
        answer=InvitationAnswer(said),
        sequence=sequence,
        stamp=_instant(stamp),
        date=when,
    )


def _address(text: str) -> str:
    scheme, _, address = text.partition(":")
    if scheme.lower() != "mailto":
        raise NotTakenError(N_("The calendar does not say who answers to what."))
    return unquote(address).strip()


def _instant(moment: datetime) -> int:
    """Return epoch milliseconds; a stamp without a zone is in UTC, as it has to be."""
    known = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return int(known.timestamp() * 1000)
