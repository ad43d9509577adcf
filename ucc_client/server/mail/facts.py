"""What one message is rendered from; it is queued encrypted."""

from __future__ import annotations

import msgspec

from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.reason import Reason
from ucc_client.domain.recurrence import Occurrence


class MailFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a message says but the personal link, which is made when it is written.

    `start` is epoch milliseconds, `zone` an IANA name. `subject` and `body` are templates.
    A cancellation has no PIN.
    """

    kind: MailKind
    participant_id: int
    link_generation: int
    name: str
    address: str
    called: bool
    pin: str
    conference_name: str
    start: int
    occurrence: Occurrence
    zone: str
    language: str
    subject: str
    body: str
    server_address: str
    internal_number: str
    external_number: str
    reasons: tuple[Reason, ...] = ()
    is_moderator: bool = False
