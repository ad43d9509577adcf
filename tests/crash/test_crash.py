"""Worker and server are killed again and again under a stream of edits: nothing is lost.

UCC_KILLS says how often (20), UCC_SEED repeats a run; what is acknowledged is the same then,
the moments are nearly so.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.crash.ledger import Entry, Ledger, address, number_in
from tests.crash.mortal import Killer, MortalWorker
from tests.running_server import Api, RunningServer
from tests.waiting import wait_until
from ucc_client.application.changes import Connection, Done, SignedIn, StateChanged
from ucc_client.application.commands import ChangeCommand, SignIn, SyncNow
from ucc_client.application.queries import ConferenceDetails, GetDetails
from ucc_client.cache.accounts import Account, Accounts
from ucc_client.domain.invitation_plan import MailKind
from ucc_client.server.language import mail_translation
from ucc_client.server.resources import resources

KILLS = int(os.environ.get("UCC_KILLS", "20"))
PATIENCE = 150.0
"""Seconds for the last sync: a creation whose answer was lost may need two looks, 30 s apart."""
HURRY_S = 5.0
MOST_EDITS = 6
UNCERTAIN = {"", "waiting", "unconfirmed"}


class Run:
    """One person's work on one server, through all crashes."""

    def __init__(self, server: RunningServer, data: Path, random: Random) -> None:
        self.server, self.data, self.random = server, data, random
        self.user = server.first_employee
        self.worker = MortalWorker(data)
        self.account = self._sign_in()
        assert self.account is not None
        self.worker.wait_for_state(connection=Connection.ONLINE)
        self._hurry_at = 0.0
        self.ledger = Ledger(random, self.account.user_id)

    def edit(self) -> None:
        """Make one edit and note it; killed in the middle, the same command is sent again."""
        alive = self.ledger.alive()
        after: tuple[Entry, ...]
        command: ChangeCommand
        if len(alive) < 3 or self.random.random() < 0.4:
            one, command = self.ledger.creation()
            after = (one,)
        else:
            entry = self.random.choice(alive)
            details = self._told(GetDetails(key=entry.key))
            assert isinstance(details, ConferenceDetails), (entry, details)
            assert details.conference.name == entry.name
            if self.random.random() < 0.3:
                after, command = self.ledger.division(entry, details.conference)
            else:
                one, command = self.ledger.change(entry, details.conference)
                after = (one,)
        assert self._told(command) == Done(), command
        for one in after:
            self.ledger.note(one)

    def crash(self) -> None:
        """Go on editing until a killer strikes; what died is started again, sooner or later."""
        kills_server = self.random.random() < 0.4
        pid = self.server.pid if kills_server else self.worker.pid
        killer = Killer(self.random, self.worker, pid)
        for _ in range(self.random.randint(1, MOST_EDITS)):
            if not killer.is_done:
                self.edit()
        killer.wait()
        if kills_server:
            self.server.kill()
            for _ in range(self.random.randint(0, 3)):
                self.edit()
            self.server.start()
        else:
            # The stream of edits may have found it dead, and gone on with a new one.
            self._told(SyncNow())

    def finish(self) -> None:
        """Sync in quiet until nothing waits, as far as this kind of server allows that."""
        seen = len(self.worker.said)
        self._told(SyncNow())
        self.worker.wait(
            lambda: any(
                isinstance(said, StateChanged) and said.connection is Connection.SYNCING
                for said in self.worker.said[seen:]
            ),
            "a last round",
        )
        if self.is_exact:
            self.worker.wait(self._all_confirmed, "all confirmed", PATIENCE)
        else:
            self.worker.wait_for_state(connection=Connection.ONLINE)

    def _all_confirmed(self) -> bool:
        """Tell it, and hurry a worker that would look again only in a minute."""
        if time.monotonic() > self._hurry_at:
            self._hurry_at = time.monotonic() + HURRY_S
            self.worker.send(SyncNow())
        state = self.worker.state
        return (state.connection, state.waiting) == (Connection.ONLINE, 0) and not any(
            row.state for row in self.worker.rows.values()
        )

    @property
    def is_exact(self) -> bool:
        """Whether every creation is confirmed by itself, whatever was lost on its way."""
        return "--plain-starface" not in self.server._arguments

    def on_the_server(self) -> list[dict[str, Any]]:
        api = Api(self.server, self.user)
        try:
            ids: list[int] = []
            page = 0
            while lines := self._page(api, page):
                ids += [x["conferenceId"] for x in lines if number_in(x["name"]) is not None]
                page += 1
            return [api.call("GET", f"{api.conferences}/{number}").json() for number in ids]
        finally:
            api.close()

    def _page(self, api: Api, page: int) -> list[dict[str, Any]]:
        asked = {"page": str(page), "pagesize": "500", "sort": "conferenceId"}
        lines: list[dict[str, Any]] = api.call("GET", api.conferences, params=asked).json()
        return lines

    def cache(self) -> Path:
        assert self.account is not None
        return Accounts(self.data).database_of(self.account)

    def shown(self, key: str) -> ConferenceDetails:
        details = self.worker.ask(GetDetails(key=key))
        assert isinstance(details, ConferenceDetails)
        return details

    def _told(self, request: Any) -> Any:
        """Ask until there is an answer, over as many lives of the worker as it takes."""
        while (answer := self.worker.tell(request)) is None:
            self._revive()
        return answer

    def _revive(self) -> None:
        while True:
            self.worker = MortalWorker(self.data)
            if self._sign_in() is not None:
                return

    def _sign_in(self) -> Account | None:
        request = SignIn(
            server=self.server.url, login=self.user["login"], password=self.user["password"]
        )
        answer = self.worker.tell(request)
        if answer is None:
            return None
        assert isinstance(answer, SignedIn), answer
        return answer.account


@pytest.fixture(params=[(), ("--plain-starface",)], ids=["bundled", "plain"])
def run(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Run]:
    seed = int(os.environ.get("UCC_SEED") or secrets.randbits(32))
    request.node.add_report_section("setup", "seed", f"UCC_SEED={seed} UCC_KILLS={KILLS}")
    server = RunningServer(tmp_path / "server", arguments=request.param).start()
    try:
        one = Run(server, tmp_path / "data", Random(seed))
        yield one
        one.worker.bury()
    finally:
        server.stop()


@pytest.mark.timeout(300 + 10 * KILLS)
def test_killed_at_any_instant_worker_and_server_keep_every_edit_once(run: Run) -> None:
    for _ in range(3):
        run.edit()
    for _ in range(KILLS):
        run.crash()
    run.finish()

    numbers = Counter(number_in(found["name"]) for found in run.on_the_server())
    assert [number for number, times in numbers.items() if times > 1] == []
    shown = Counter(number_in(row.name) for row in run.worker.rows.values())
    shown.pop(None, None)
    assert dict(shown) == {entry.number: 1 for entry in run.ledger.alive()}

    found = {number_in(one["name"]): one for one in run.on_the_server()}
    for entry in run.ledger.entries:
        check(run, entry, found.get(entry.number))
    check_mails(run)

    assert run.worker.close() == 0
    assert integrity(run.cache()) == [("ok",)]
    assert run.server.stop() == 0
    assert integrity(run.server.data / "ucc-server.sqlite3") == [("ok",)]


def check(run: Run, entry: Entry, found: dict[str, Any] | None) -> None:
    """Compare one conference with what was acknowledged, on both sides."""
    if entry.is_deleted:
        assert found is None or not run.is_exact, entry
        return
    details = run.shown(entry.key)
    stars = [p.is_moderator for p in details.conference.participants if p.email]
    assert (details.conference.name, stars) == (entry.name, [entry.is_starred]), entry
    assert details.row.state in ({""} if run.is_exact else UNCERTAIN), entry
    if details.row.state:
        return
    assert found is not None, entry
    stars = [p["isModerator"] for p in found["participants"] if p["eMailAddress"]]
    assert (found["name"], stars) == (entry.name, [entry.is_starred])


def check_mails(run: Run) -> None:
    """Nobody was invited or cancelled twice, or told of more changes than there were."""
    with contextlib.closing(
        sqlite3.connect(f"file:{run.server.data / 'ucc-server.sqlite3'}?mode=ro", uri=True)
    ) as database:
        states = "SELECT DISTINCT state FROM mails"
        wait_until(lambda: database.execute(states).fetchall() == [("sent",)], what="all mails")
    told: Counter[tuple[str, MailKind]] = Counter()
    messages = Counter[str]()
    for file in run.server.mail_dir.glob("*.eml"):
        mail = message_from_bytes(file.read_bytes(), policy=policy.default)
        told[mail["To"].addresses[0].addr_spec, kind_of(mail["Subject"])] += 1
        messages[mail["Message-ID"]] += 1
    assert [one for one, times in messages.items() if times > 1] == []
    for entry in run.ledger.entries:
        to = address(entry.number)
        assert told[to, MailKind.INVITATION] <= 1, entry
        assert told[to, MailKind.CANCELLATION] <= entry.is_deleted, entry
        assert told[to, MailKind.UPDATE] <= entry.changes, entry
        if run.is_exact:
            assert told[to, MailKind.CANCELLATION] == (
                entry.is_deleted and told[to, MailKind.INVITATION]
            ), entry
        if run.is_exact and not entry.is_deleted:
            assert told[to, MailKind.INVITATION] == 1, entry


def kind_of(subject: str) -> MailKind:
    """Tell a mail's kind by the beginning of its subject, in the demo company's language."""
    _ = mail_translation(resources(), "de").gettext
    beginnings = {
        _("Changed: {subject}"): MailKind.UPDATE,
        _("Cancelled: {subject}"): MailKind.CANCELLATION,
    }
    for pattern, kind in beginnings.items():
        if subject.startswith(pattern.removesuffix("{subject}")):
            return kind
    return MailKind.INVITATION


def integrity(file: Path) -> list[Any]:
    with contextlib.closing(sqlite3.connect(file)) as database:
        return database.execute("PRAGMA integrity_check").fetchall()
