"""The server is killed again and again while mails leave.

In the folder nobody gets two, and nobody none. Over SMTP nobody gets two, and of each death at most
one mail is unclear, and listed. UCC_MAIL_KILLS says how often (3), UCC_SEED repeats a run; the
moments are nearly the same then.
"""

from __future__ import annotations

import logging
import os
import secrets
import signal
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Protocol

import pytest
from sqlalchemy import func, select

from tests.postgres import Postgres
from tests.running_server import Api, RunningServer, conference, participant
from tests.server.mailbox import Mailbox, running
from tests.waiting import wait_until
from ucc_client.server.clock import system_clock
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.database.tables import mails
from ucc_client.server.keys import load
from ucc_client.server.mail.states import MailState
from ucc_client.server.services.mail_records import MailRecords

_log = logging.getLogger(__name__)

KILLS = int(os.environ.get("UCC_MAIL_KILLS", "3"))
EACH = 12
"""So many mails are queued for each death."""


class Place(Protocol):
    """Where mails arrive."""

    arguments: tuple[str, ...]

    def arrived(self) -> list[str]:
        """Return whom mails came to, each time."""

    def kill_amid(self, pid: int) -> None:
        """Kill the server between a mail's arrival and its knowing of it."""


class Folder:
    """The spool."""

    arguments: tuple[str, ...] = ("--demo",)

    def __init__(self, server: RunningServer) -> None:
        self._server = server

    def arrived(self) -> list[str]:
        return [str(one["To"].addresses[0].addr_spec) for one in self._server.mails()]

    def kill_amid(self, pid: int) -> None:
        count = len(list(self._server.mail_dir.glob("*.eml")))
        wait_until(
            lambda: len(list(self._server.mail_dir.glob("*.eml"))) > count, what="the next mail"
        )
        os.kill(pid, signal.SIGKILL)


class Smtp:
    """A mail server."""

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox
        place = f"smtp://127.0.0.1:{mailbox.port}?starttls=no"
        self.arguments: tuple[str, ...] = ("--demo", "--mail", place)

    def arrived(self) -> list[str]:
        return list(self._mailbox.recipients)

    def kill_amid(self, pid: int) -> None:
        struck = threading.Event()

        def strike() -> None:
            # It has the message; that it has, it never says.
            self._mailbox.taken = lambda: None
            os.kill(pid, signal.SIGKILL)
            struck.set()

        self._mailbox.taken = strike
        wait_until(struck.is_set, what="the next mail")


@pytest.fixture
def seed(request: pytest.FixtureRequest) -> int:
    chosen = int(os.environ.get("UCC_SEED") or secrets.randbits(32))
    request.node.add_report_section("setup", "seed", f"UCC_SEED={chosen} UCC_MAIL_KILLS={KILLS}")
    return chosen


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with running() as one:
        yield one


@pytest.mark.timeout(180 + 30 * KILLS)
def test_in_the_folder_nobody_gets_two_and_nobody_none(tmp_path: Path, seed: int) -> None:
    server = RunningServer(tmp_path / "server")
    states, arrived, everybody = _through_all_deaths(server, Folder(server), Random(seed))
    assert states == {MailState.SENT: len(everybody)}
    assert arrived == Counter(everybody)


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
@pytest.mark.timeout(180 + 30 * KILLS)
def test_over_smtp_nobody_gets_two_and_at_most_one_of_each_death_is_unclear(
    tmp_path: Path, seed: int, mailbox: Mailbox, postgres: Postgres, kind: str
) -> None:
    if kind == "postgres":
        with postgres.database() as url:
            server = RunningServer(tmp_path / "server", database_url=url)
            _check_smtp(server, mailbox, seed)
    else:
        _check_smtp(RunningServer(tmp_path / "server"), mailbox, seed)


def _check_smtp(server: RunningServer, mailbox: Mailbox, seed: int) -> None:
    states, arrived, everybody = _through_all_deaths(server, Smtp(mailbox), Random(seed))
    unclear = states.get(MailState.UNCLEAR, 0)
    assert states.get(MailState.SENT, 0) == len(everybody) - unclear
    assert unclear <= KILLS
    assert max(arrived.values()) == 1
    missing = set(everybody) - set(arrived)
    assert missing <= _unclear_ones(server)
    figures = (len(everybody), KILLS, unclear, len(missing))
    _log.info("%s mails, %s deaths: %s unclear, of which %s did not arrive", *figures)


def _through_all_deaths(
    server: RunningServer, place: Place, random: Random
) -> tuple[dict[MailState, int], Counter[str], list[str]]:
    """Send, die, and go on; return the states, what arrived, and whom mails were for."""
    everybody: list[str] = []
    server.start(arguments=place.arguments)
    try:
        for death in range(KILLS):
            addresses = [f"p{death}-{number}@example.org" for number in range(EACH)]
            everybody += addresses
            _invite(server, addresses)
            if random.random() < 0.5:
                place.kill_amid(server.pid)
            else:
                threading.Event().wait(random.uniform(0, 0.3))
            server.kill()
            server.start()
        open_states = (MailState.WAITING, MailState.SENDING)
        wait_until(
            lambda: not set(open_states) & set(_states(server)),
            timeout=120,
            what="nothing waits",
            dump=server.log.read_text,
        )
        return _states(server), Counter(place.arrived()), everybody
    finally:
        server.stop()


def _invite(server: RunningServer, addresses: list[str]) -> None:
    api = Api(server, server.first_employee)
    people = [participant(one, one) for one in addresses]
    answer = api.call("POST", api.conferences, json=conference(participants=people))
    assert answer.status_code == 201
    api.close()


def _states(server: RunningServer) -> dict[MailState, int]:
    database = Database(server.database_url or sqlite_url(server.data))
    counted = select(mails.c.state, func.count()).group_by(mails.c.state)
    with database.read() as connection:
        found = {MailState(state): count for state, count in connection.execute(counted)}
    database.close()
    return found


def _unclear_ones(server: RunningServer) -> set[str]:
    database = Database(server.database_url or sqlite_url(server.data))
    records = MailRecords(database, load(server.data / "secret.key"), system_clock)
    found = {one.address for one in records.newest(10_000, [MailState.UNCLEAR])}
    database.close()
    return found
