"""Whether mail could leave this server; none is sent."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from ucc_client.server.checkup.finding import Finding
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import mails
from ucc_client.server.language import N_
from ucc_client.server.mail.senders import NotSentError
from ucc_client.server.mail.smtp import SmtpSender
from ucc_client.server.mail.smtp_account import SmtpAccount
from ucc_client.server.mail.states import MailState
from ucc_client.server.settings.mail_target import MailTarget

_PART, _QUEUE = "mail", "queue"
_WORTH_A_LOOK = (MailState.FAILED, MailState.GIVEN_UP, MailState.UNCLEAR)


def check_mail(target: MailTarget) -> Iterator[Finding]:
    """Look at the spool folder, or sign in at the mail server."""
    if target.smtp is not None:
        yield _server(target.smtp)
    elif target.folder is not None:
        yield _spool(target.folder)


def check_queue(database: Database) -> Iterator[Finding]:
    """Look for mails that somebody should decide about; a database that is away says nothing."""
    query = select(mails.c.state, func.count().label("number")).group_by(mails.c.state)
    try:
        with database.read() as connection:
            counted = {row.state: row.number for row in connection.execute(query)}
    except SQLAlchemyError:
        return
    numbers = {str(state): counted.get(state, 0) for state in MailState}
    if any(counted.get(state, 0) for state in _WORTH_A_LOOK):
        words = N_(
            "mails not sent: {failed} failed, {given_up} given up, {unclear} unclear; see "
            "“ucc-server mail list”"
        )
        yield Finding(_QUEUE, "warning", words, numbers)
    else:
        yield Finding(_QUEUE, "ok", N_("mails that wait: {waiting}; none has failed"), numbers)


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
