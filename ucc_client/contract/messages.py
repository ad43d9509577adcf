"""The wire's types, below `/rest`: one definition for both sides.

Names and types are those of the vendor's published REST description, 6.7.0.22. Unknown
fields are ignored here; a client that changes something keeps them (see `mapping`).
"""

from __future__ import annotations

import enum
from typing import Literal

import msgspec

from ucc_client.domain.recurrence import Occurrence


class WireType(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """A JSON object with camelCase names."""


class LoginType(enum.StrEnum):
    """How the secret of a sign-in is made (`loginType`)."""

    INTERNAL = "Internal"
    ACTIVE_DIRECTORY = "ActiveDirectory"


class Login(WireType, frozen=True, kw_only=True):
    """`GET, POST /login`; `secret` is None in the server's template."""

    login_type: LoginType
    nonce: str
    secret: str | None = None


class AuthToken(WireType, frozen=True, kw_only=True):
    """The answer to a sign-in; valid for four hours."""

    token: str


class User(WireType, frozen=True, kw_only=True):
    """`/users/me` and `/users`: an account. `id` is absent only in a request."""

    login: str
    first_name: str
    family_name: str
    email: str
    language: str
    id: int | None = None
    namespace: str | None = None
    person_id: str | None = None
    fax_caller_id: str | None = None
    fax_cover_page: bool = False
    fax_email_journal: bool = False
    fax_header: str | None = None
    missed_call_report: bool = False


class ManagedConferenceParticipant(WireType, frozen=True, kw_only=True):
    """A participant; `user_id` None, 0 or -1 means an outside person."""

    display_name: str
    phone_number: str
    is_moderator: bool
    call_on_start: bool
    user_id: int | None = None
    participant_id: int | None = None
    # The vendor writes this one with a capital M; "camel" would not.
    e_mail_address: str | None = msgspec.field(name="eMailAddress", default=None)


class ManagedConference(WireType, frozen=True, kw_only=True):
    """A conference with its participants; `start_time` is epoch milliseconds."""

    name: str
    start_time: int
    occurrence: Occurrence
    e_mail_body: str = msgspec.field(name="eMailBody", default="")
    participants: tuple[ManagedConferenceParticipant, ...] = ()
    conference_id: int | None = None


class ManagedConferenceSummary(WireType, frozen=True, kw_only=True):
    """A line of the list; it has neither occurrence nor participants."""

    conference_id: int
    name: str
    start_time: int
    is_active: bool
    is_readonly: bool
    is_terminated: bool


Language = Literal["en", "de", "es", "fr", "nl", "pl", "sk"]


class MailBodyVariable(WireType, frozen=True, kw_only=True):
    """A template variable: its name for people and its placeholder in the text."""

    name: str
    placeholder: str


class ConferenceConfigurationTexts(WireType, frozen=True, kw_only=True):
    """`GET /conferenceConfiguration/defaults?locale=`."""

    e_mail_subject: str = msgspec.field(name="eMailSubject")
    e_mail_body: str = msgspec.field(name="eMailBody")


class ConferenceConfiguration(WireType, frozen=True, kw_only=True):
    """`GET, PUT /conferenceConfiguration`: the administrator's template."""

    language: Language
    e_mail_subject: str = msgspec.field(name="eMailSubject")
    e_mail_body: str = msgspec.field(name="eMailBody")
    variables: tuple[MailBodyVariable, ...] = ()
    server_address: str | None = None
    internal_number_id: int | None = None
    external_number_id: int | None = None


class ErrorBody(WireType, frozen=True, kw_only=True):
    """What the bundled server says about a refusal; the vendor's machine may send anything."""

    code: str
    message: str
