"""What is wrong or doubtful about the administrator's template, in words; and how it will look."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.mail_template import PartMark
from ucc_client.domain.mail_template_check import TemplateFinding, TemplateProblem
from ucc_client.domain.recurrence import Occurrence, to_instant, to_wall
from ucc_client.server.language import N_
from ucc_client.server.mail.facts import MailFacts
from ucc_client.server.portal.conference_words import Said
from ucc_client.server.services.configuration import Template

_FINDINGS = {
    TemplateFinding.SUBJECT_EMPTY: N_("The mail needs a subject."),
    TemplateFinding.TEXT_EMPTY: N_("The mail needs a text."),
    TemplateFinding.ADDRESS_WRONG: N_(
        "The web server address is a host name, with or without https://."
    ),
    TemplateFinding.NO_NUMBER_CHOSEN: N_(
        "Choose both numbers, else people cannot dial in from outside or inside."
    ),
    TemplateFinding.NO_PIN: N_("The text has no PIN: nobody could get in. Insert its variable."),
    TemplateFinding.NO_NUMBER: N_("The text has no number to dial. Insert its variable."),
    TemplateFinding.UNKNOWN_PLACEHOLDER: N_(
        "The server does not know {words}; it would be mailed as it stands."
    ),
    TemplateFinding.REFUSED_PLACEHOLDER: N_(
        "The server does not know {words}. Insert a variable from the list, or remove it."
    ),
    TemplateFinding.PART_UNCLOSED: N_(
        "The part that begins with {words} has no end. Insert {end} where it ends."
    ),
    TemplateFinding.PART_UNOPENED: N_(
        "{words} ends a part that has no beginning. Remove it, or insert the beginning."
    ),
    TemplateFinding.PART_REPEATED: N_(
        "{words} stands within such a part already. Insert {end} before it."
    ),
}
_DAY_MS = 86_400_000
SAMPLE_PIN = "482913"


def said_of(problem: TemplateProblem, _: Callable[[str], str]) -> Said | None:
    """Return a problem in words; None for what is one on a STARFACE only."""
    if problem.finding is TemplateFinding.PORT_IN_ADDRESS:
        return None
    text = _(_FINDINGS[problem.finding])
    return Said(
        text=text.format(words=problem.words, end=PartMark.END.placeholder),
        field=_field(problem),
        is_error=problem.is_error,
    )


def _field(problem: TemplateProblem) -> str:
    if problem.finding is TemplateFinding.ADDRESS_WRONG:
        return "address"
    if problem.finding is TemplateFinding.NO_NUMBER_CHOSEN:
        return "internal"
    in_subject = problem.in_subject or problem.finding is TemplateFinding.SUBJECT_EMPTY
    return "subject" if in_subject else "body"


def sample(
    template: Template, *, now: int, zone: ZoneInfo, called: bool, _: Callable[[str], str]
) -> MailFacts:
    """Return an invitation that is an example, but for what the template says.

    It is for tomorrow at half past nine in `zone`; `now` is epoch milliseconds.
    """
    wall = to_wall(now + _DAY_MS, zone).replace(hour=9, minute=30, second=0, microsecond=0)
    return MailFacts(
        kind=MailKind.INVITATION,
        participant_id=0,
        link_generation=1,
        name=_("Clara Example"),
        address="clara@example.org",
        called=called,
        pin=SAMPLE_PIN,
        conference_name=_("Budget meeting"),
        start=to_instant(wall, zone),
        occurrence=Occurrence.ONCE,
        zone=zone.key,
        language=template.language,
        subject=template.subject,
        body=template.body,
        server_address=template.server_address,
        internal_number=template.internal_number,
        external_number=template.external_number,
        duration_minutes=60,
    )
