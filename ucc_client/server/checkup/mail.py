"""Whether mail could leave this server; none is sent."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from ucc_client.server.checkup.finding import Finding
from ucc_client.server.language import N_
from ucc_client.server.mail.senders import NotSentError
from ucc_client.server.mail.smtp import SmtpSender
from ucc_client.server.mail.smtp_account import SmtpAccount
from ucc_client.server.settings.mail_target import MailTarget

_PART = "mail"


def check_mail(target: MailTarget) -> Iterator[Finding]:
    """Look at the spool folder, or sign in at the mail server."""
    if target.smtp is not None:
        yield _server(target.smtp)
    elif target.folder is not None:
        yield _spool(target.folder)


def _server(account: SmtpAccount) -> Finding:
    place = {"host": account.host, "port": account.port}
    try:
        SmtpSender(account).try_out()
    except NotSentError as error:
        words = N_("{host}:{port} takes no mail: {reason}")
        return Finding(_PART, "failed", words, {**place, "reason": error})
    if account.user:
        return Finding(_PART, "ok", N_("{host}:{port} lets this server sign in"), place)
    return Finding(_PART, "ok", N_("{host}:{port} answers; nobody signs in there"), place)


def _spool(folder: Path) -> Finding:
    existing = next(parent for parent in (folder, *folder.parents) if parent.exists())
    if existing.is_dir() and os.access(existing, os.W_OK | os.X_OK):
        words = N_("mails are written to {folder} and sent nowhere, as no mail server is set")
        return Finding(_PART, "warning", words, {"folder": folder})
    return Finding(_PART, "failed", N_("{folder} cannot be written"), {"folder": folder})
