"""What a server last said about one conference, and how it is read.

Servers differ in what they leave out or set to null, and a newer one may know repetitions
that we do not. Such a conference is shown as well as it can be and keeps what we cannot read.
"""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from ucc_client.contract.answers import GivenAnswer
from ucc_client.contract.errors import NotAServerError
from ucc_client.contract.extensions import OWN_FIELDS, DialIn
from ucc_client.contract.mail_state import MailStatus
from ucc_client.contract.mapping import RawObject, decode_conference, overlay
from ucc_client.contract.messages import ConferenceConfiguration, ManagedConferenceSummary
from ucc_client.domain.conference import Conference
from ucc_client.domain.recurrence import Occurrence

_T = TypeVar("_T")
_CONFERENCE_DEFAULTS = {"name": "", "startTime": 0, "occurrence": Occurrence.ONCE.value}
_PARTICIPANT_DEFAULTS = {
    "displayName": "",
    "phoneNumber": "",
    "isModerator": False,
    "callOnStart": False,
}
_SUMMARY_DEFAULTS = {
    "name": "",
    "startTime": 0,
    "isActive": False,
    "isReadonly": False,
    "isTerminated": False,
}
_LARGEST = 2**63 - 1
_SMALLEST = -_LARGEST - 1
FLAGS = ("isActive", "isReadonly", "isTerminated")
"""What a line of the list says and a conference does not."""


class ServerRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One confirmed conference: its line in the list and its details, as they came.

    `details` is None until they were fetched; `fetched_at` is when, in epoch milliseconds,
    and 0 when they have to be fetched again.
    """

    conference_id: int
    summary: RawObject | None = None
    details: RawObject | None = None
    fetched_at: int = 0

    def conference(self) -> Conference:
        """Return the conference as far as it is known: without details no participants."""
        if self.details is not None:
            return read_conference(self.details)
        line = self.line()
        return Conference(name=line.name, start=line.start_time)

    @property
    def revision(self) -> int | None:
        """The server's count of changes, where it has one (extension `revision`)."""
        return revision_of(self.details)

    def dial_in(self) -> DialIn:
        """Return how the user gets in, as far as the server says (extension `pin`)."""
        try:
            return msgspec.convert(self.details or {}, DialIn)
        except msgspec.ValidationError:
            return DialIn()

    def answers(self) -> tuple[GivenAnswer, ...]:
        """Return what participants answered, as far as the server says (extension `answers`)."""
        return _readable((self.details or {}).get("answers"), GivenAnswer)

    def mails(self) -> tuple[MailStatus, ...]:
        """Return what became of the mails, as far as the server says (`mail-state`)."""
        return _readable((self.details or {}).get("mails"), MailStatus)

    def line(self) -> ManagedConferenceSummary:
        """Return the line of the list, made from the details when it was never listed."""
        known = self.summary or self.details or {}
        return read_summary({**known, "conferenceId": self.conference_id})


def _readable(raw: Any, kind: type[_T]) -> tuple[_T, ...]:
    """Return what can be read of a list; a newer server may have words that we do not know."""
    if not isinstance(raw, list):
        return ()
    found = []
    for one in raw:
        try:
            found.append(msgspec.convert(one, kind))
        except msgspec.ValidationError:
            continue
    return tuple(found)


class Created(msgspec.Struct, frozen=True):
    """What a server says of a creation: its id and the conference, each None when it does not."""

    conference_id: int | None
    details: RawObject | None = None


def read_conference(raw: Any) -> Conference:
    """Return the conference in a JSON value; an unknown repetition reads as once.

    Raises NotAServerError when it is no conference.
    """
    if not isinstance(raw, dict):
        raise NotAServerError("a conference is not a JSON object")
    try:
        # Most servers leave nothing out: filling in costs several times as much as reading.
        found = decode_conference(raw)
    except (msgspec.ValidationError, TypeError):
        found = _read_incomplete(raw)
    if not (_is_storable(found.start) and _is_storable(found.duration_minutes)):
        raise NotAServerError("not a conference: its time is beyond all numbers")
    return found


def _read_incomplete(raw: RawObject) -> Conference:
    filled = _filled(raw, _CONFERENCE_DEFAULTS)
    if filled["occurrence"] not in tuple(Occurrence):
        filled["occurrence"] = Occurrence.ONCE.value
    try:
        filled["participants"] = [
            _filled(participant, _PARTICIPANT_DEFAULTS)
            for participant in filled.get("participants", ())
        ]
        return decode_conference(filled)
    except (msgspec.ValidationError, TypeError, AttributeError) as error:
        raise NotAServerError(f"not a conference: {error}") from error


def read_summary(raw: Any) -> ManagedConferenceSummary:
    """Return the line of the list in a JSON value; raises NotAServerError when it is none."""
    if not isinstance(raw, dict):
        raise NotAServerError("a line of the list is not a JSON object")
    try:
        found = msgspec.convert(raw, ManagedConferenceSummary)
    except msgspec.ValidationError:
        found = _read_incomplete_line(raw)
    if not (_is_storable(found.start_time) and _is_storable(found.conference_id)):
        raise NotAServerError("not a line of the list: a number is beyond all others")
    return found


def _read_incomplete_line(raw: RawObject) -> ManagedConferenceSummary:
    try:
        return msgspec.convert(_filled(raw, _SUMMARY_DEFAULTS), ManagedConferenceSummary)
    except msgspec.ValidationError as error:
        raise NotAServerError(f"not a line of the list: {error}") from error


def id_in(raw: Any) -> int | None:
    """Return the id in a JSON value of which nothing else may be readable, None without one."""
    return _number(raw, "conferenceId")


def revision_of(raw: Any) -> int | None:
    """Return the revision in a JSON value, None without one that could be sent back."""
    return _number(raw, "revision")


def _number(raw: Any, name: str) -> int | None:
    found = raw.get(name) if isinstance(raw, dict) else None
    if not isinstance(found, int) or isinstance(found, bool):
        return None
    return found if _is_storable(found) else None


def read_configuration(raw: RawObject) -> ConferenceConfiguration:
    """Return the template in a JSON object; raises NotAServerError when it is none."""
    try:
        return msgspec.convert(raw, ConferenceConfiguration)
    except msgspec.ValidationError as error:
        raise NotAServerError(f"not a configuration: {error}") from error


def body_for_edit(conference: Conference, current: RawObject) -> RawObject:
    """Return the body of a PUT: `conference` over what the server has, unknown things kept.

    A repetition that we cannot read stays as it is unless the user chose another one.
    """
    body = overlay(conference, current)
    if "occurrence" in current and read_conference(current).occurrence is conference.occurrence:
        body["occurrence"] = current["occurrence"]
    return {name: value for name, value in body.items() if name not in OWN_FIELDS}


def _is_storable(number: int) -> bool:
    """Tell whether a database takes it: JSON has numbers of any size."""
    return _SMALLEST <= number <= _LARGEST


def _filled(raw: RawObject, defaults: RawObject) -> RawObject:
    return {**defaults, **{name: value for name, value in raw.items() if value is not None}}
