"""The calendar in a mail: who asks whom for what, how to dial in, and a reminder.

RFC 5546 (iTIP) says what a message asks of a calendar, RFC 7986 how its entry leads into a
conference. An entry names its reader, and nobody else of those who are invited.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

import msgspec

from ucc_client.contract.calendar.component import Component
from ucc_client.contract.calendar.entries import Writing, calendar_of
from ucc_client.contract.calendar.way_in import add_way_in, calendar_text
from ucc_client.domain.calendar_news import CalendarNews, Method, calendar_news
from ucc_client.domain.plain_line import one_line
from ucc_client.domain.recurrence import EARLIEST
from ucc_client.domain.series_of import series_of
from ucc_client.server.mail import headers
from ucc_client.server.mail.facts import CalendarEntry, MailFacts


class CalendarPart(msgspec.Struct, frozen=True, kw_only=True):
    """What a message brings for the reader's calendar."""

    method: Method
    content: bytes


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """What an entry says: its text, the reader's own link, and what number and PIN are called."""

    text: str
    link: str
    dial_in: str


def calendar_part(
    facts: MailFacts, entry: CalendarEntry, said: Said, *, sender: str, stamp: int
) -> CalendarPart:
    """Return the calendar of a message from `sender`, an address without a name.

    `stamp` is epoch milliseconds.
    """
    zone = ZoneInfo(facts.zone)
    news = calendar_news(facts.kind, facts.reasons, facts.dates)
    if next(series_of(facts.conference, zone).dates(EARLIEST), None) is None:
        # All dates of this reader are left out: nothing is left to be kept.
        news = CalendarNews(Method.CANCEL)
    furnishing = _Furnishing(facts, entry, said, sender, news.method)
    writing = Writing(
        uid=entry.uid,
        stamp=stamp,
        sequence=entry.sequence,
        method=news.method,
        furnish=furnishing.add,
    )
    content = calendar_of(
        facts.conference,
        zone,
        writing,
        only=news.date,
        without_dates=news.method is Method.CANCEL,
    )
    return CalendarPart(method=news.method, content=content)


class _Furnishing(msgspec.Struct, frozen=True):
    """Adds to an event what is no matter of time."""

    facts: MailFacts
    entry: CalendarEntry
    said: Said
    sender: str
    method: Method

    def add(self, event: Component, original: int | None) -> None:
        """Add it all; `original` names a single date."""
        event.value("ORGANIZER", f"mailto:{self.sender}", **_named(self.entry.organizer))
        address = headers.wire_address(self.facts.address)
        event.value("ATTENDEE", f"mailto:{address}", **self._attendee(original))
        event.text("DESCRIPTION", calendar_text(self.said.text))
        if self.method is Method.CANCEL:
            event.value("STATUS", "CANCELLED")
            return
        event.value("STATUS", "CONFIRMED")
        event.value("TRANSP", "OPAQUE")
        facts = self.facts
        numbers = [facts.external_number, facts.internal_number]
        add_way_in(event, self.said.link, numbers, facts.pin, self.said.dial_in)

    def _attendee(self, original: int | None) -> dict[str, str]:
        facts = self.facts
        is_chair = facts.is_moderator != (original in facts.role_differs)
        # A calendar asks again whom an update takes the answer from.
        given = dict(self.entry.answers)
        answer = given.get(original or 0) or given.get(0) or "needs-action"
        asked = {"RSVP": "TRUE"} if self.method is Method.REQUEST else {}
        return {
            **_named(facts.name),
            "CUTYPE": "INDIVIDUAL",
            "ROLE": "CHAIR" if is_chair else "REQ-PARTICIPANT",
            "PARTSTAT": answer.upper(),
            **asked,
        }


def _named(name: str) -> dict[str, str]:
    """Return the parameter that says whose address it is."""
    plain = one_line(name)
    return {"CN": plain} if plain else {}
