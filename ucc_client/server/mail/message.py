"""Renders one message, always to the same bytes for the same row of the queue."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

import msgspec

from ucc_client.contract.preview import UNKNOWN_LINK_END
from ucc_client.server import links
from ucc_client.server.keys import Keys
from ucc_client.server.language import mail_translation
from ucc_client.server.mail import headers
from ucc_client.server.mail.facts import MailFacts
from ucc_client.server.mail.html_part import html_part
from ucc_client.server.mail.itip import CalendarPart, Said, calendar_part
from ucc_client.server.mail.marked_text import unmarked
from ucc_client.server.mail.marks import mark
from ucc_client.server.mail.wording import Wording, wording
from ucc_client.server.services.configuration import base_url

# The headers with texts are folded already; the others are short.
_POLICY = SMTP.clone(refold_source="none")
_ATTACHED = "invite.ics"


class Renderer(msgspec.Struct, frozen=True, kw_only=True):
    """What all messages of this server have in common.

    `own_url` is the address at which the server answers; `sender` the From address.
    """

    keys: Keys
    resources: Path
    own_url: str
    sender: str

    def message(self, row_id: int, queued_at: int, facts: MailFacts) -> EmailMessage:
        """Return the message of one queue row; `queued_at` is epoch milliseconds.

        Its forms are a text, a page, and the calendar, which is attached as well, for those whose
        mail program does not look for it inside.
        """
        link = self.link(facts)
        words = wording(facts, queued_at, link, self.resources)
        address = headers.wire_address(facts.address)
        message = EmailMessage(policy=_POLICY.clone(utf8=not address.isascii()))
        message.set_raw("From", self.sender)
        message.set_raw("To", headers.mailbox(facts.name, address))
        self._add_reply_to(message, facts)
        message.set_raw("Subject", headers.subject(words.subject))
        message["Date"] = format_datetime(datetime.fromtimestamp(queued_at // 1000, UTC))
        message["Message-ID"] = self.message_id(row_id)
        if facts.first_mail_id is not None:
            first = self.message_id(facts.first_mail_id)
            message["In-Reply-To"] = first
            message["References"] = first
        message["Auto-Submitted"] = "auto-generated"
        # Exchange asks for this one: neither notes of absence nor receipts.
        message["X-Auto-Response-Suppress"] = "OOF, DR, RN, NRN, AutoReply"
        message.set_content(words.text.strip() + "\n", cte="quoted-printable")
        page = html_part(words, facts, mail_translation(self.resources, facts.language))
        message.add_alternative(page, subtype="html", cte="quoted-printable")
        calendar = self._calendar(queued_at, facts, words, link)
        if calendar is not None:
            _add_calendar(message, calendar)
        self._set_boundaries(message, row_id)
        # Setting the content clears all headers about the content.
        message["Content-Language"] = facts.language
        return message

    def message_id(self, row_id: int) -> str:
        """Return the Message-ID of a queue row, which nobody can guess."""
        return f"<{mark(self.keys, row_id)}@{self.sender.rpartition('@')[2]}>"

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
        words = wording(facts, now, link or self.link(facts), self.resources)
        return words.subject, words.text

    def _add_reply_to(self, message: EmailMessage, facts: MailFacts) -> None:
        """Lead the answers of people to the one whose conference it is.

        Those of calendars go to the ORGANIZER, which is the sender.
        """
        entry = facts.entry
        if entry is None or not entry.organizer_address.strip():
            return
        try:
            address = headers.wire_address(entry.organizer_address)
        except ValueError:
            return
        if address.isascii():
            message.set_raw("Reply-To", headers.mailbox(entry.organizer, address))

    def _calendar(
        self, queued_at: int, facts: MailFacts, words: Wording, link: str
    ) -> CalendarPart | None:
        if facts.entry is None:
            return None
        _ = mail_translation(self.resources, facts.language).gettext
        text = words.text if facts.is_farewell else unmarked(words.body)
        said = Said(text=text.strip(), link=link, dial_in=_("Dial in:"))
        return calendar_part(facts, facts.entry, said, sender=self.sender, stamp=queued_at)

    def _set_boundaries(self, message: EmailMessage, row_id: int) -> None:
        """Name the boundaries, which would be drawn anew each time; none can stand in a part."""
        mark = self.keys.sign("boundary", str(row_id)).hex()[:24]
        parts = [part for part in message.walk() if part.is_multipart()]
        for number, part in enumerate(parts):
            part.set_boundary(f"=_{number}_{mark}")


def _add_calendar(message: EmailMessage, calendar: CalendarPart) -> None:
    message.add_alternative(
        calendar.content,
        maintype="text",
        subtype="calendar",
        cte="base64",
        params={"charset": "utf-8", "method": calendar.method.value},
    )
    # Not as text/calendar once more: that would be two invitations to some.
    message.add_attachment(
        calendar.content,
        maintype="application",
        subtype="ics",
        filename=_ATTACHED,
        cte="base64",
        params={"name": _ATTACHED},
    )
