"""Renders one message, always to the same bytes for the same row of the queue."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.contract.preview import UNKNOWN_LINK_END
from ucc_client.domain.mail_template import Variable, group_pin, render
from ucc_client.domain.reason import Reason
from ucc_client.domain.series import SeriesDate
from ucc_client.domain.series_of import changed_date, known_zone
from ucc_client.server import links
from ucc_client.server.keys import Keys
from ucc_client.server.language import translation
from ucc_client.server.mail import headers
from ucc_client.server.mail.facts import MailFacts
from ucc_client.server.mail.notices import Notices
from ucc_client.server.moments import Moments, When, call_note
from ucc_client.server.services.configuration import base_url

# The headers with texts are folded already; the others are short.
_POLICY = SMTP.clone(refold_source="none")


class Renderer(msgspec.Struct, frozen=True, kw_only=True):
    """What all messages of this server have in common.

    `own_url` is the address at which the server answers; `sender` the From address.
    """

    keys: Keys
    resources: Path
    own_url: str
    sender: str

    def message(self, row_id: int, queued_at: int, facts: MailFacts) -> EmailMessage:
        """Return the message of one queue row; `queued_at` is epoch milliseconds."""
        subject, text = self.texts(facts, queued_at)
        host = self.sender.rpartition("@")[2]
        address = headers.wire_address(facts.address)
        message = EmailMessage(policy=_POLICY.clone(utf8=not address.isascii()))
        message.set_raw("From", self.sender)
        message.set_raw("To", headers.mailbox(facts.name, address))
        message.set_raw("Subject", headers.subject(subject))
        message["Date"] = format_datetime(datetime.fromtimestamp(queued_at // 1000, UTC))
        mark = self.keys.sign("message id", str(row_id)).hex()[:24]
        message["Message-ID"] = f"<{row_id}.{mark}@{host}>"
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(text.strip() + "\n", cte="quoted-printable")
        # Setting the content clears all headers about the content.
        message["Content-Language"] = facts.language
        return message

    def link(self, facts: MailFacts) -> str:
        """Return the reader's own link."""
        base = base_url(facts.server_address, self.own_url)
        return links.url(base, self.keys, facts.participant_id, facts.link_generation)

    def hidden_link(self, facts: MailFacts) -> str:
        """Return how the link looks to those whose it is not."""
        return base_url(facts.server_address, self.own_url) + UNKNOWN_LINK_END

    def texts(self, facts: MailFacts, now: int, link: str | None = None) -> tuple[str, str]:
        """Return subject and text; `link` stands in for the reader's own.

        `now` is when it is queued, in epoch milliseconds.
        """
        texts = translation(self.resources, facts.language)
        moments = Moments(
            facts.conference,
            facts.language,
            default_zone=ZoneInfo(facts.zone),
            own_zone=known_zone(facts.own_zone),
            resources=self.resources,
        )
        said = Notices(facts, moments, now, texts)
        when, name = _about(facts, moments, now)
        values = self._values(facts, when, name, link or self.link(facts))
        subject = said.subject(render(facts.subject, values))
        if facts.is_farewell:
            return subject, said.farewell(when)
        if facts.is_about_missed_dates:
            return subject, said.missed_dates(moments.next(now))
        parts = [said.what_happened(), render(facts.body, values)]
        if when.repetition:
            parts.append(said.among_the_next())
        return subject, "\n\n".join(part for part in parts if part)

    def _values(self, facts: MailFacts, when: When, name: str, link: str) -> dict[Variable, str]:
        """Return what the variables stand for; PIN and link are worthless once cancelled."""
        holds = not facts.is_farewell
        return {
            Variable.CONFERENCE_NAME: headers.one_line(name),
            Variable.PARTICIPANT_NAME: headers.one_line(facts.name),
            Variable.DATE: when.with_repetition,
            Variable.TIME: when.time,
            Variable.PIN: group_pin(facts.pin) if holds else "–",
            Variable.EXTERNAL_NUMBER: facts.external_number or "–",
            Variable.INTERNAL_NUMBER: facts.internal_number or "–",
            Variable.WEB_LINK: link if holds else "–",
            Variable.CALL_NOTE: call_note(facts.called, facts.language, resources=self.resources),
        }


def _about(facts: MailFacts, moments: Moments, now: int) -> tuple[When, str]:
    """Return the date that a message is about and its name; without one, the next of all."""
    conference = facts.conference
    if len(facts.dates) == 1 and not facts.reasons:
        (one,) = facts.dates
        changed = changed_date(conference, one.original)
        # A new name is told in words, to those who know the old one.
        name = changed.name.strip() if changed and Reason.NAME not in one.reasons else ""
        return moments.at(SeriesDate(one.start, one.original)), name or conference.name
    if facts.is_about_missed_dates:
        first = facts.dates[0]
        days = moments.days(one.start for one in facts.dates)
        when = moments.at(SeriesDate(first.start, first.original))
        return msgspec.structs.replace(when, date=days), conference.name
    return moments.next(now), conference.name
