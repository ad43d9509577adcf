"""What an update or a cancellation says beyond the invitation's own text."""

from __future__ import annotations

import gettext

from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.reason import Reason
from ucc_client.server.mail.facts import MailFacts
from ucc_client.server.moments import When


def subject(kind: MailKind, rendered: str, texts: gettext.NullTranslations) -> str:
    """Return the subject; what is no invitation says so at its beginning."""
    _ = texts.gettext
    if kind is MailKind.UPDATE:
        return _("Changed: {subject}").replace("{subject}", rendered)
    if kind is MailKind.CANCELLATION:
        return _("Cancelled: {subject}").replace("{subject}", rendered)
    return rendered


def what_happened(facts: MailFacts, texts: gettext.NullTranslations) -> str:
    """Return the first line of an update or a cancellation."""
    words = _words(texts, is_moderator=facts.is_moderator)
    return " ".join(words[reason] for reason in facts.reasons)


def cancellation(facts: MailFacts, when: When, texts: gettext.NullTranslations) -> str:
    """Return the whole text of a cancellation: it has neither PIN nor link."""
    _ = texts.gettext
    told = [facts.conference_name, when.with_repetition, when.time]
    return "\n\n".join(
        [
            what_happened(facts, texts),
            "\n".join(f"    {line}" for line in told),
            _("Your PIN and your link do not hold any more."),
        ]
    )


def _words(texts: gettext.NullTranslations, *, is_moderator: bool) -> dict[Reason, str]:
    _ = texts.gettext
    return {
        Reason.NAME: _("The conference has a new name."),
        Reason.TIME: _("The conference has a new time."),
        Reason.REPETITION: _("The conference repeats otherwise than before."),
        Reason.DIAL_IN: _("There are new numbers to dial in."),
        Reason.NUMBER: _("Your phone number in this conference was changed."),
        Reason.PIN: _("You have a new PIN."),
        Reason.MODERATOR: _("You are a moderator of this conference now.")
        if is_moderator
        else _("You are not a moderator of this conference any more."),
        Reason.REMOVED: _("You are not among the participants of this conference any more."),
        Reason.DELETED: _("The conference was cancelled."),
    }
