"""The mails that saving a conference would cause, as they would be read.

`POST …/managedConferences/preview` takes the body of a POST or, with its `conferenceId`, of a PUT.
It needs the rights of that, and changes nothing.
"""

from __future__ import annotations

import msgspec

from ucc_client.contract.messages import WireType
from ucc_client.domain.invitation_plan import MailKind

UNKNOWN_PIN = "······"
"""Stands where a mail has a PIN that is only made on saving, or that is not the asker's own."""
UNKNOWN_LINK_END = "/p/…"
"""The end of a link that is not the asker's own."""


class PreviewedMail(WireType, frozen=True, kw_only=True):
    """One mail to one person; who is new has no `participant_id` yet.

    `is_farewell` tells that this person has nothing left of the conference. `language` is that of
    the template.
    """

    kind: MailKind
    is_farewell: bool
    display_name: str
    e_mail_address: str = msgspec.field(name="eMailAddress")
    language: str
    subject: str
    text: str
    participant_id: int | None = None


class MailPreview(WireType, frozen=True, kw_only=True):
    """Those who leave first, then the others in the conference's order.

    `more` is how many there are beyond those that are shown.
    """

    mails: tuple[PreviewedMail, ...]
    more: int = 0
