"""An invitation to a conference that there is not, to try the template with."""

from __future__ import annotations

from pathlib import Path

from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.recurrence import Occurrence
from ucc_client.server.language import mail_translation
from ucc_client.server.mail.facts import MailFacts
from ucc_client.server.services.configuration import Template

_HOUR_MS = 3_600_000
_PIN = "123456"


def trial_facts(
    template: Template, name: str, address: str, *, zone: str, now: int, resources: Path
) -> MailFacts:
    """Return what a test mail says: a full hour, a day from `now` (epoch milliseconds).

    Its PIN and its link lead nowhere, and it has no calendar part.
    """
    _ = mail_translation(resources, template.language).gettext
    return MailFacts(
        kind=MailKind.INVITATION,
        participant_id=0,
        link_generation=0,
        name=name,
        address=address,
        called=False,
        pin=_PIN,
        conference_name=_("Test of the invitation"),
        start=(now // _HOUR_MS + 24) * _HOUR_MS,
        occurrence=Occurrence.ONCE,
        zone=zone,
        language=template.language,
        subject=template.subject,
        body=template.body,
        server_address=template.server_address,
        internal_number=template.internal_number,
        external_number=template.external_number,
    )
