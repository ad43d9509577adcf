"""Renders one message, always to the same bytes for the same row of the queue."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage, Message
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
from ucc_client.server.mail.mime_parts import (
    POLICY,
    attached,
    become,
    binary_part,
    multipart,
    text_part,
)
from ucc_client.server.mail.wording import Wording, wording
from ucc_client.server.services.configuration import base_url

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
        words = wording(facts, queued_at, self.link(facts), self.resources)
        address = headers.wire_address(facts.address)
        message = EmailMessage(policy=POLICY.clone(utf8=not address.isascii()))
        message.set_raw("From", self.sender)
        message.set_raw("To", headers.mailbox(facts.name, address))
        self._add_reply_to(message, facts)
        message.set_raw("Subject", headers.subject(words.subject))
        message.set_raw("Date", format_datetime(datetime.fromtimestamp(queued_at // 1000, UTC)))
        message.set_raw("Message-ID", self.message_id(row_id))
        if facts.first_mail_id is not None:
            first = self.message_id(facts.first_mail_id)
            message.set_raw("In-Reply-To", first)
            message.set_raw("References", first)
        message.set_raw("Auto-Submitted", "auto-generated")
        # Exchange asks for this one: neither notes of absence nor receipts.
        message.set_raw("X-Auto-Response-Suppress", "OOF, DR, RN, NRN, AutoReply")
        message.set_raw("Content-Language", facts.language)
        return become(message, self._body(row_id, queued_at, facts, words))

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

    def _body(self, row_id: int, queued_at: int, facts: MailFacts, words: Wording) -> Message:
        """Return text, page and calendar, and the latter as a file."""
        page = html_part(words, facts, mail_translation(self.resources, facts.language))
        forms = [text_part("text/plain", words.text.strip()), text_part("text/html", page)]
        # In base64 and quoted-printable there is no line that begins so.
        sign = self.keys.sign("boundary", str(row_id)).hex()[:24]
        inner, outer = f"=_1_{sign}", f"=_0_{sign}"
        calendar = self._calendar(queued_at, facts, words)
        if calendar is None:
            return multipart("alternative", inner, forms)
        kind = f'text/calendar; charset="utf-8"; method="{calendar.method.value}"'
        asking = binary_part(kind, calendar.content)
        # Not as text/calendar once more: that would be two invitations to some.
        file = binary_part(f'application/ics; name="{_ATTACHED}"', calendar.content)
        body = multipart("alternative", inner, [*forms, asking])
        return multipart("mixed", outer, [body, attached(file, _ATTACHED)])

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

    def _calendar(self, queued_at: int, facts: MailFacts, words: Wording) -> CalendarPart | None:
        if facts.entry is None:
            return None
        _ = mail_translation(self.resources, facts.language).gettext
        text = words.text if facts.is_farewell else unmarked(words.body)
        said = Said(text=text.strip(), link=self.link(facts), dial_in=_("Dial in:"))
        return calendar_part(facts, facts.entry, said, sender=self.sender, stamp=queued_at)
