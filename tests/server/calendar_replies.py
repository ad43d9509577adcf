"""What calendars and mail servers send back, as they write it."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from icalendar import Calendar

from tests.mail_parts import calendar_in


def event_in(invitation: EmailMessage) -> Any:
    """Return the event of an invitation that is about all of a conference."""
    calendar = Calendar.from_ical(calendar_in(invitation).decode())
    return next(one for one in calendar.walk("VEVENT") if "RECURRENCE-ID" not in one)


def reply_to(
    invitation: EmailMessage,
    said: str = "ACCEPTED",
    *,
    address: str = "",
    stamp: str = "20261125T100000Z",
    sequence: int | None = None,
    uid: str = "",
    date: str = "",
    threaded: bool = True,
    more: str = "",
) -> bytes:
    """Return the message by which a calendar answers; `date` is a whole RECURRENCE-ID line."""
    event = event_in(invitation)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Example Corp.//Calendar 1.0//EN",
        "METHOD:REPLY",
        "BEGIN:VEVENT",
        f"UID:{uid or event['UID']}",
        *([date] if date else []),
        f"SEQUENCE:{event['SEQUENCE'] if sequence is None else sequence}",
        f"DTSTAMP:{stamp}",
        f"ORGANIZER:{event['ORGANIZER']}",
        f"ATTENDEE;CN=X;PARTSTAT={said}:{('mailto:' + address) if address else event['ATTENDEE']}",
        f"SUMMARY:{said}: Jour fixe",
        *([more] if more else []),
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    message = EmailMessage(policy=SMTP)
    message["From"] = "somebody@example.org"
    message["To"] = str(event["ORGANIZER"]).removeprefix("mailto:")
    message["Subject"] = f"{said}: Jour fixe"
    if threaded:
        message["In-Reply-To"] = invitation["Message-ID"]
    message.set_content("They say: yes.")
    message.add_alternative(
        "\r\n".join(lines).encode(),
        maintype="text",
        subtype="calendar",
        cte="7bit",
        params={"method": "REPLY"},
    )
    return message.as_bytes()


def report_on(
    invitation: EmailMessage,
    *,
    action: str = "failed",
    to: str = "conferences@example.org",
    envelope_id: str = "",
    with_headers: bool = True,
) -> bytes:
    """Return what a mail server sends that could not deliver an invitation (RFC 3464)."""
    lines = [
        "From: MAILER-DAEMON@mx.example.org (Mail Delivery System)",
        f"To: {to}",
        "Subject: Undelivered Mail Returned to Sender",
        "Auto-Submitted: auto-replied",
        "MIME-Version: 1.0",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        "",
        "--b",
        "",
        "I'm sorry to have to inform you",
        "--b",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.example.org",
        *([f"Original-Envelope-Id: {envelope_id}"] if envelope_id else []),
        "",
        f"Final-Recipient: rfc822; {invitation['To']}",
        f"Action: {action}",
        "Status: 5.1.1",
        "Diagnostic-Code: smtp; 550 5.1.1 User unknown",
        "",
    ]
    if with_headers:
        lines += ["--b", "Content-Type: text/rfc822-headers", "", "Subject: Jour fixe"]
        lines += [f"Message-ID: {invitation['Message-ID']}", "From: x@y", ""]
    return "\r\n".join([*lines, "--b--", ""]).encode()
