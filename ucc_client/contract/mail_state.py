"""The extension `mail-state`: what became of the mails to a conference's people.

A conference has `Mails` for those who may change it. `POST …/{conferenceId}/resend` with a
`Resend` invites people again and answers with a `Resent`. `POST /conferenceConfiguration/testMail`
with a `TrialMail` sends the administrator one mail of a template that is not saved. None of it
raises a revision.
"""

from __future__ import annotations

import enum

import msgspec

from ucc_client.contract.messages import ConferenceConfiguration, WireType


class MailState(enum.StrEnum):
    """Where a mail is on its way, or what became of it."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    """Refused by the mail server for good."""
    GIVEN_UP = "given_up"
    """Tried for a day, or given up by the administrator."""
    UNCLEAR = "unclear"
    """The connection or the server broke off amid the sending; only people can tell."""
    RETURNED = "returned"
    """Taken by the mail server, and come back from a later one."""


IN_TROUBLE = frozenset(
    {MailState.FAILED, MailState.GIVEN_UP, MailState.UNCLEAR, MailState.RETURNED}
)
"""What does not mend itself."""


class MailStatus(WireType, frozen=True, kw_only=True):
    """The newest mail of one kind to one participant; instants are epoch milliseconds.

    `kind` is why it was sent, mostly a `MailKind`. `at` is when it came to its state, absent while
    it is on its way. `problem` is what the mail server said last.
    """

    participant_id: int
    kind: str
    state: MailState
    queued_at: int
    at: int | None = None
    problem: str | None = None


class Mails(WireType, frozen=True, kw_only=True):
    """The field of a conference; absent when nothing is known of any mail."""

    mails: tuple[MailStatus, ...] | None = None


class Resend(WireType, frozen=True, kw_only=True):
    """Whom to invite again; absent means all that have an address."""

    participant_ids: tuple[int, ...] | None = None


class Resent(WireType, frozen=True, kw_only=True):
    """How many mails were queued, and how many people are left to a mail that waits already."""

    queued: int
    waiting: int


class TrialMail(WireType, frozen=True, kw_only=True):
    """A template to try, and where to; absent means the administrator's own address."""

    configuration: ConferenceConfiguration
    e_mail_address: str | None = msgspec.field(name="eMailAddress", default=None)


class TrialMailSent(WireType, frozen=True, kw_only=True):
    """Where the mail is sent to."""

    e_mail_address: str = msgspec.field(name="eMailAddress")
