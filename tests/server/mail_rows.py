"""Mails in a queue, and workers on it, without a server around them.

`python -m tests.server.mail_rows URL PORT` is a process with such a worker; it ends in order when
its standard input does.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Row, insert, select

from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.recurrence import Occurrence
from ucc_client.server.clock import Clock, system_clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import mails
from ucc_client.server.keys import Keys
from ucc_client.server.mail.facts import MailFacts
from ucc_client.server.mail.habits import Habits
from ucc_client.server.mail.message import Renderer
from ucc_client.server.mail.queue import MailQueue
from ucc_client.server.mail.senders import Sender
from ucc_client.server.mail.smtp import Patience, SmtpSender
from ucc_client.server.mail.smtp_account import SmtpAccount
from ucc_client.server.mail.worker import MailWorker
from ucc_client.server.resources import resources
from ucc_client.server.services.configuration import Configuration

KEYS = Keys(b"k" * 32)
PIN = "482913"
_SENDER = "conferences@example.org"


def facts_for(address: str) -> MailFacts:
    """Return what an invitation says."""
    return MailFacts(
        kind=MailKind.INVITATION,
        participant_id=7,
        link_generation=1,
        name="Clara",
        address=address,
        called=False,
        pin=PIN,
        conference_name="Jour fixe",
        start=4_099_766_400_000,
        occurrence=Occurrence.ONCE,
        zone="Europe/Berlin",
        language="en",
        subject="{{conferenceName}}",
        body="PIN: {{pin}}",
        server_address="",
        internal_number="",
        external_number="",
    )


def queue_mails(
    database: Database, addresses: Sequence[str], *, now: int | None = None, **values: Any
) -> None:
    """Queue an invitation for each address; `values` are columns that are otherwise."""
    now = system_clock() if now is None else now
    with database.write() as connection:
        for address in addresses:
            row = {
                "queued_at": now,
                "facts": KEYS.encrypt(msgspec.json.encode(facts_for(address))),
                "kind": "invitation",
                "conference_id": 3,
                "participant_id": 7,
                "state": "waiting",
                "attempts": 0,
                "tried_since": now,
                "next_attempt_at": now,
                "error": "",
                **values,
            }
            connection.execute(insert(mails).values(row))


def rows_of(database: Database) -> list[Row[Any]]:
    """Return the queue, oldest first."""
    with database.read() as connection:
        return list(connection.execute(select(mails).order_by(mails.c.id)))


def states_of(database: Database) -> list[str]:
    """Return the states, oldest first."""
    return [row.state for row in rows_of(database)]


def sender_to(port: int, patience: Patience = Patience()) -> SmtpSender:  # noqa: B008
    """Return a sender to a mail server on loopback, in clear text."""
    return SmtpSender(SmtpAccount(host="127.0.0.1", port=port, security="no"), patience)


def worker_on(
    database: Database,
    sender: Sender,
    clock: Clock = system_clock,
    habits: Habits = Habits(),  # noqa: B008
) -> MailWorker:
    """Return a worker that is not started."""
    configuration = Configuration(database, resources())
    renderer = Renderer(
        keys=KEYS, resources=resources(), own_url="http://127.0.0.1:1", sender=_SENDER
    )
    queue = MailQueue(KEYS, configuration, clock)
    return MailWorker(database, queue, renderer, sender, habits=habits, clock=clock)


class At:
    """A clock that goes when it is told to; epoch milliseconds."""

    def __init__(self, now: int) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now


def working(worker: MailWorker, until: Callable[[], object], what: str) -> None:
    """Let a worker work until something is so, and end it."""
    from tests.waiting import wait_until

    worker.start()
    try:
        wait_until(until, timeout=40, what=what)
    finally:
        worker.stop()


def _work(url: str, port: str) -> int:
    database = Database(url)
    worker = worker_on(database, sender_to(int(port)))
    worker.start()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.read()
    worker.stop()
    database.close()
    return 0


if __name__ == "__main__":
    sys.exit(_work(*sys.argv[1:]))
