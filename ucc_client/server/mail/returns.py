"""Mails of ours that came back (RFC 3464), known by their marks."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from ucc_client.domain.plain_line import one_line
from ucc_client.server.keys import Keys
from ucc_client.server.language import N_
from ucc_client.server.mail.incoming_error import NotTakenError
from ucc_client.server.mail.letter import AnyMessage, Letter, content, header, message_ids
from ucc_client.server.mail.marks import marks_in, row_of

_REPORT = "message/delivery-status"
_RETURNED = ("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers")
_SENT_BY = ("mailer-daemon@", "postmaster@")
_LENGTH = 500


class Returned(msgspec.Struct, frozen=True):
    """A mail that could not be delivered: its row, and the reason as it was told."""

    row_id: int
    reason: str


def returned_in(letter: Letter, keys: Keys) -> Returned | None:
    """Return which mail came back; None for what is no report. Raises NotTakenError.

    A note that says nothing by the rules counts only when it came from a mail server's own address
    to the one that names the mail: notes of absence come there, too.
    """
    report = _report(letter)
    if report is None:
        return _plain_note(letter, keys)
    blocks = _blocks(report)
    failed = [one for one in blocks if header(one, "Action").strip().lower() == "failed"]
    row_id = next(_rows(letter, blocks, keys), None)
    if row_id is None:
        raise NotTakenError(N_("The report is about no mail of this server."))
    if not failed:
        raise NotTakenError(N_("The report is about no failure."))
    said = " ".join(header(failed[0], name) for name in ("Status", "Diagnostic-Code"))
    return Returned(row_id, _short(said))


def _report(letter: Letter) -> AnyMessage | None:
    if letter.message.get_content_type() != "multipart/report":
        return None
    return next((one for one in letter.parts if one.get_content_type() == _REPORT), None)


def _blocks(report: AnyMessage) -> list[AnyMessage]:
    payload = report.get_payload()
    return [one for one in payload if not isinstance(one, str)] if isinstance(payload, list) else []


def _rows(letter: Letter, blocks: list[AnyMessage], keys: Keys) -> Iterator[int]:
    """Yield the rows that are named: by the address, the envelope's id, or the mail itself."""
    texts = [mark for one in letter.recipients for mark in marks_in(one)]
    texts += [header(one, "Original-Envelope-Id").strip() for one in blocks]
    for part in letter.parts:
        kind = part.get_content_type()
        if kind in _RETURNED:
            texts += message_ids(_id_in(part, kind))
    for text in texts:
        row_id = row_of(keys, text)
        if row_id is not None:
            yield row_id


def _id_in(part: AnyMessage, kind: str) -> str:
    payload = part.get_payload()
    if isinstance(payload, list):
        return " ".join(header(one, "Message-ID") for one in payload if not isinstance(one, str))
    lines = content(part).splitlines() if kind.startswith("text/") else str(payload).splitlines()
    return " ".join(line for line in lines if line.lower().startswith("message-id:"))


def _plain_note(letter: Letter, keys: Keys) -> Returned | None:
    sender = header(letter.message, "From").lower()
    answers = "replied" in header(letter.message, "Auto-Submitted").lower()
    if answers or not any(one in sender for one in _SENT_BY):
        return None
    marks = (mark for one in letter.recipients for mark in marks_in(one))
    row_id = next((row for row in (row_of(keys, one) for one in marks) if row is not None), None)
    if row_id is None:
        return None
    return Returned(row_id, _short(header(letter.message, "Subject")))


def _short(text: str) -> str:
    return one_line(text)[:_LENGTH]
