"""What is looked at when somebody reads the metrics or asks whether the server is ready."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import QueuePool

from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import mails
from ucc_client.server.mail.states import MailState
from ucc_client.server.mail.worker import MailWorker
from ucc_client.server.operations.health import FINE, Part
from ucc_client.server.operations.metrics import Observed
from ucc_client.server.operations.tls import Certificates

_log = logging.getLogger(__name__)

_COUNTED = tuple(state for state in MailState if state is not MailState.SENT)


def observations(
    database: Database, worker: MailWorker, certificates: Certificates | None
) -> list[Observed]:
    """Return what is observed beside the requests."""
    found = [
        Observed(
            "ucc_database_connections",
            "Connections of this process' pool",
            counter=False,
            label="state",
            read=lambda: _connections(database),
        ),
        Observed(
            "ucc_mails",
            "Mails in the queue (of all processes) that are not sent",
            counter=False,
            label="state",
            read=_mails(database),
        ),
        Observed(
            "ucc_mails_processed",
            "Mails that this process sent, gave up (failed), or does not know of (unclear)",
            counter=True,
            label="result",
            read=lambda: {
                "sent": worker.sent,
                "failed": worker.failed,
                "unclear": worker.unclear,
            },
        ),
    ]
    if certificates is not None:
        found.append(
            Observed(
                "ucc_tls_certificate_end_seconds",
                "When the certificate ends, in epoch seconds",
                counter=False,
                label="",
                read=lambda: {"": certificates.expires_at.timestamp()},
            )
        )
    return found


def mail_part(worker: MailWorker, folder: Path | None) -> Part:
    """Return the part that asks whether mails are worked on; `folder` is the spool, if any."""

    def ask() -> str:
        if not worker.alive:
            return "the mail queue is not worked on"
        if folder is not None and not os.access(folder, os.W_OK | os.X_OK):
            return "the mail folder cannot be written"
        return FINE

    return ask


def _connections(database: Database) -> dict[str, float]:
    pool = database.engine.pool
    if not isinstance(pool, QueuePool):
        return {}
    return {"in use": pool.checkedout(), "idle": pool.checkedin()}


def _mails(database: Database) -> Callable[[], dict[str, float]]:
    # Those that were sent are counted by nobody: they would make this slower every day.
    query = (
        select(mails.c.state, func.count().label("number"))
        .where(mails.c.state.in_(_COUNTED))
        .group_by(mails.c.state)
    )

    def read() -> dict[str, float]:
        try:
            with database.read() as connection:
                counted = {row.state: row.number for row in connection.execute(query)}
        except SQLAlchemyError as error:
            _log.warning("the mails in the queue cannot be counted: %s", type(error).__name__)
            return {}
        return {str(state): counted.get(state, 0) for state in _COUNTED}

    return read
