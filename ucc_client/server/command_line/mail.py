"""`ucc-server mail`: what becomes of mails, and what the administrator decides about them."""

from __future__ import annotations

import argparse
import os
from datetime import UTC, datetime

import msgspec

from ucc_client.server.clock import system_clock
from ucc_client.server.command_line.opening import Opened, opened
from ucc_client.server.command_line.options import flags_of
from ucc_client.server.command_line.saying import in_words, say, warn
from ucc_client.server.language import N_
from ucc_client.server.listening import mail_host, url_of
from ucc_client.server.mail.message import Renderer
from ucc_client.server.mail.senders import SpoolSender
from ucc_client.server.mail.states import MailState
from ucc_client.server.resources import resources
from ucc_client.server.services.mail_records import MailRecord, MailRecords
from ucc_client.server.settings.settings import Settings, settings_of
from ucc_client.server.settings.sources import gather

_RETURNED = "returned"


def list_mails(options: argparse.Namespace) -> int:
    """Show mails, a line each or as JSON; nothing of what they say."""
    states = [MailState(one) for one in options.state if one != _RETURNED]
    with opened(options) as here:
        found = _records(here).newest(
            options.limit, states, only_returned=_RETURNED in options.state
        )
    if options.json:
        content = msgspec.json.format(msgspec.json.encode([_told(one) for one in found]))
        print(content.decode())  # noqa: T201 - the answer
        return 0
    for one in found:
        print("\t".join(_columns(one)).rstrip())  # noqa: T201 - the answer
    return 0


def show_mail(options: argparse.Namespace) -> int:
    """Show one mail whole. Raises AdministrationError or ConfigurationError."""
    held, _file = gather(flags_of(options), os.environ)
    settings = settings_of(held)
    with opened(options) as here:
        record, facts = _records(here).facts(options.mail_id)
        text = _from_spool(settings, record) if facts is None else None
        if facts is not None:
            message = _renderer(settings, here).message(record.mail_id, record.queued_at, facts)
            text = message.as_bytes()
    warn("\t".join(_columns(record)))
    if text is None:
        say(N_("What this mail said is kept no more."))
        return 0
    print(text.decode("utf-8", "replace").replace("\r\n", "\n"))  # noqa: T201 - the answer
    return 0


def retry_mails(options: argparse.Namespace) -> int:
    """Let mails be sent now. Raises AdministrationError."""
    with opened(options) as here:
        _records(here).retry(options.mail_ids)
    say(
        N_("Mails to be sent: {count}. A running server does so within a quarter of a minute."),
        count=len(options.mail_ids),
    )
    return 0


def give_up_mails(options: argparse.Namespace) -> int:
    """Let mails never be sent. Raises AdministrationError."""
    with opened(options) as here:
        _records(here).give_up(options.mail_ids)
    say(N_("Mails given up: {count}."), count=len(options.mail_ids))
    return 0


def _records(here: Opened) -> MailRecords:
    return MailRecords(here.database, here.keys, system_clock)


def _renderer(settings: Settings, here: Opened) -> Renderer:
    url = url_of(settings.host, settings.port, tls=settings.tls is not None)
    return Renderer(
        keys=here.keys,
        resources=resources(),
        own_url=url,
        sender=settings.mail.sender or f"conferences@{mail_host(url)}",
    )


def _from_spool(settings: Settings, record: MailRecord) -> bytes | None:
    if settings.mail.folder is None or not settings.mail.folder.is_dir():
        return None
    file = SpoolSender(settings.mail.folder).file(record.mail_id)
    return file.read_bytes() if file.is_file() else None


def _columns(one: MailRecord) -> list[str]:
    when = one.over_at or one.queued_at
    notes = [one.answer] if one.answer else []
    if one.returned_at is not None:
        notes.append(in_words(N_("came back: {reason}"), reason=one.returned or "–"))
    return [
        str(one.mail_id),
        one.state,
        _moment(when),
        str(one.attempts),
        one.kind or "–",
        one.address or "–",
        "; ".join(notes),
    ]


def _told(one: MailRecord) -> dict[str, object]:
    return {
        "id": one.mail_id,
        "state": one.state,
        "kind": one.kind,
        "address": one.address,
        "queuedAt": _moment(one.queued_at),
        "attempts": one.attempts,
        "nextAttemptAt": _moment(one.next_attempt_at),
        "overAt": _moment(one.over_at),
        "answer": one.answer,
        "returnedAt": _moment(one.returned_at),
        "returned": one.returned,
    }


def _moment(instant: int | None) -> str:
    if instant is None:
        return ""
    return datetime.fromtimestamp(instant // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
