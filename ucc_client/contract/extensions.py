"""What a server may offer beyond the vendor's description: additive, announced by name.

A server names its extensions in one header on every answer below `/rest`; a client uses
none that it does not see there.
"""

from __future__ import annotations

import enum
import re
from typing import Any

from ucc_client.contract.answers import Answers
from ucc_client.contract.mail_state import Mails
from ucc_client.contract.messages import WireType

HEADER = "X-UCC-Extensions"
IDEMPOTENCY_HEADER = "Idempotency-Key"
CHANGED_EVENT = "changed"
"""The name of the server-sent event that says "something changed"; it carries nothing else."""


class Extension(enum.StrEnum):
    """The names in the header."""

    REVISION = "revision"
    """`ETag` on one conference, `If-Match` on PUT and DELETE, 412 with the current object."""
    IDEMPOTENCY = "idempotency"
    """`Idempotency-Key` on POST, PUT and DELETE: a repetition gives the first one's answer."""
    CHANGES = "changes"
    """`GET …/managedConferences/changes?since=`: what is new since a token, as `Changes`."""
    EVENTS = "events"
    """`GET /users/{userId}/events`: server-sent events instead of polling."""
    RECURRENCE_RULE = "recurrence-rule"
    """A conference has the fields of `contract.schedule.Schedule`."""
    PIN = "pin"
    """A conference has the fields of `DialIn`."""
    PREVIEW = "preview"
    """`POST …/managedConferences/preview`: the mails that saving would cause, as `MailPreview`."""
    REMINDERS = "reminders"
    """The server sends mails for the `reminders` of `contract.schedule.Schedule`."""
    MAIL_STATE = "mail-state"
    """A conference has the field of `contract.mail_state.Mails`; invitations can be sent again."""
    ANSWERS = "answers"
    """A conference has the field of `contract.answers.Answers`; one's own is given by
    `PUT …/{conferenceId}/answer`."""
    LIVE = "live"
    """`GET` and `POST …/{conferenceId}/live`: `contract.live`, who is in by telephone; a
    conference has the fields of `Calling`."""
    SUBSCRIPTION = "subscription"
    """`GET`, `POST` and `DELETE /users/{userId}/subscription`: `contract.subscription`, an address
    at which calendar programs read the own conferences."""


Extensions = frozenset[Extension]


class DialIn(WireType, frozen=True, kw_only=True):
    """How the viewer gets in, as fields of the conference; what is not known is absent.

    `pin` are the viewer's own digits, absent for an owner who does not take part. The numbers
    are written as they are dialled; `link` is the viewer's own page on the web.
    """

    pin: str | None = None
    internal_number: str | None = None
    external_number: str | None = None
    link: str | None = None


class Changes(WireType, frozen=True, kw_only=True):
    """What changed since a token; without one everything.

    Each object of `changed` is the union of the conference and its line in the list, plus its
    `revision`. `removed` are ids that the viewer sees no more. `token` stands for the state
    after all that.
    """

    token: str
    changed: list[dict[str, Any]]
    removed: list[int]

    @property
    def lines(self) -> list[dict[str, Any]]:
        """What the list says of each of `changed`: they say all of it themselves."""
        return self.changed


OWN_FIELDS = frozenset(
    {
        "revision",
        *DialIn.__struct_encode_fields__,
        *Answers.__struct_encode_fields__,
        *Mails.__struct_encode_fields__,
    }
)
"""Fields of a conference that the server alone sets: nobody sends them back."""


def announced(header: str) -> Extensions:
    """Return the extensions that we know in the header's value."""
    names = {name.strip() for name in header.split(",")}
    return frozenset(extension for extension in Extension if extension.value in names)


def announcement(extensions: Extensions) -> str:
    """Return the header's value."""
    return ", ".join(extension.value for extension in Extension if extension in extensions)


def etag(revision: int) -> str:
    """Return the strong entity tag of a revision (RFC 9110, 8.8.3)."""
    return f'"{revision}"'


def revision_in(tag: str) -> int | None:
    """Return the revision in an entity tag, None when it is none of ours."""
    found = re.fullmatch(r'(?:W/)?"(\d{1,18})"', tag.strip())
    return int(found.group(1)) if found else None
