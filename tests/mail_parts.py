"""The parts of a message, as mail programs find them."""

from __future__ import annotations

from email.message import EmailMessage

PARTS = ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar"]


def text_of(mail: EmailMessage) -> str:
    """Return the plain text."""
    return _form(mail, "plain")


def page_of(mail: EmailMessage) -> str:
    """Return the page in HTML."""
    return _form(mail, "html")


def calendar_in(mail: EmailMessage) -> bytes:
    """Return the calendar, which is inside and attached, word for word."""
    inside = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    attached = [part for part in mail.walk() if part.get_content_type() == "application/ics"]
    (one,), (other,) = inside, attached
    content = one.get_payload(decode=True)
    assert isinstance(content, bytes)
    assert other.get_payload(decode=True) == content
    assert other.get_filename() == "invite.ics"
    return content


def method_of(mail: EmailMessage) -> str:
    """Return what the message asks of a calendar, as its part says it."""
    (part,) = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    return str(part.get_param("method"))


def _form(mail: EmailMessage, kind: str) -> str:
    part = mail.get_body((kind,))
    assert part is not None
    return str(part.get_content())
