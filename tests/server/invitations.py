"""Messages as the server writes them, without a server."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from ucc_client.domain.conference import Conference
from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.recurrence import Occurrence
from ucc_client.server.default_texts import load
from ucc_client.server.keys import Keys
from ucc_client.server.mail.facts import CalendarEntry, MailFacts
from ucc_client.server.mail.message import Renderer
from ucc_client.server.resources import resources

RENDERER = Renderer(
    keys=Keys(b"k" * 32),
    resources=resources(),
    own_url="http://127.0.0.1:8080",
    sender="conferences@example.org",
)
NOW = 1_800_000_000_000
ENTRY = CalendarEntry(
    uid="d7d0ba3e-6b1c-4d0e-a4a3-5b7f2f0f4f63",
    sequence=4,
    organizer="Anna Berg",
    organizer_address="anna@example.org",
)
ONCE = Conference(name="Runde", start=4_099_766_400_000, zone="Europe/Berlin", duration_minutes=60)


def facts(
    conference: Conference = ONCE, kind: MailKind = MailKind.INVITATION, **fields: Any
) -> MailFacts:
    """Return what a mail about a conference is rendered from, to Clara who dials in."""
    texts = load(resources(), fields.get("language", "en"))
    known: dict[str, Any] = {
        "participant_id": 7,
        "link_generation": 1,
        "name": "Clara",
        "address": "clara@example.org",
        "called": False,
        "pin": "482913",
        "conference_name": conference.name,
        "start": conference.start,
        "occurrence": conference.occurrence,
        "rule": conference.rule,
        "duration_minutes": conference.duration_minutes,
        "exceptions": conference.exceptions,
        "changed_dates": conference.changed_dates,
        "zone": conference.zone or "Europe/Berlin",
        "language": "en",
        "subject": texts.e_mail_subject,
        "body": texts.e_mail_body,
        "server_address": "",
        "internal_number": "900",
        "external_number": "+49 30 23125900",
        "entry": ENTRY,
    }
    return MailFacts(kind=kind, **{**known, **fields})


def sent(told: MailFacts, now: int = NOW) -> EmailMessage:
    """Return the message as it is read after it went over the wire."""
    wire = RENDERER.message(3, now, told).as_bytes()
    return message_from_bytes(wire, policy=policy.default)


def link_of(told: MailFacts) -> str:
    """Return the reader's own link."""
    return RENDERER.link(told)


WEEKLY = Conference(
    name="Jour fixe",
    start=4_099_766_400_000,
    occurrence=Occurrence.EVERYWEEK,
    rule="FREQ=WEEKLY;COUNT=5",
    zone="Europe/Berlin",
    duration_minutes=60,
)
