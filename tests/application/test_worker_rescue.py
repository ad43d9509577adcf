"""The real worker on damaged files: it says so, and goes on with what the user had done."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.application.running_worker import RunningWorker, running_worker
from tests.cache import damage
from tests.cache.damage import PAGE, fill, open_cache, pages_with, spoil, spoil_pages
from tests.running_server import Api, RunningServer
from ucc_client.application.changes import Connection, Done, Failed, Opened, Rescued, Trouble
from ucc_client.application.commands import CreateConference, OpenOffline, SignIn, SyncNow
from ucc_client.application.queries import GetPendingChanges
from ucc_client.cache.accounts import Account, Accounts
from ucc_client.domain.pending_change import ChangeState


class Home:
    """A data folder of somebody whom a server knows."""

    def __init__(self, server: RunningServer, data: Path) -> None:
        self.server, self.data = server, data
        self.user: dict[str, Any] = server.first_employee
        api = Api(server, self.user)
        self.account = Account(
            server=server.url,
            login=self.user["login"],
            user_id=api.user_id,
            name=self.user["name"],
            email="",
        )
        api.close()
        Accounts(data).remember(self.account)
        self.file = Accounts(data).database_of(self.account)

    def fill(self, conferences: int = 50) -> list[str]:
        """Make a cache with changes that wait; returns their names in order."""
        cache = open_cache(self.file, self.account.server, self.account.user_id)
        fill(cache, conferences)
        names = [one.desired.name for one in cache.store.pending() if one.desired is not None]
        cache.close()
        return names

    def sign_in(self, worker: RunningWorker) -> Any:
        return worker.ask(
            SignIn(server=self.server.url, login=self.user["login"], password=self.user["password"])
        )

    def on_the_server(self) -> Counter[str]:
        api = Api(self.server, self.user)
        lines = api.call("GET", api.conferences, params={"pagesize": "1000"}).json()
        api.close()
        return Counter(line["name"] for line in lines if line["name"].startswith("Change "))


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path / "server").start()
    yield running
    running.stop()


@pytest.fixture
def home(server: RunningServer, tmp_path: Path) -> Home:
    return Home(server, tmp_path / "data")


@pytest.mark.parametrize("begin", [0, 1])
def test_a_damaged_cache_is_set_aside_and_its_changes_reach_the_server_once(
    home: Home, begin: int
) -> None:
    names = home.fill()
    bad = pages_with(home.file, damage.mark(104)) if begin else {0}
    spoiled = spoil_pages(home.file, bad)
    with running_worker(home.data) as worker:
        home.sign_in(worker)
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
        [told] = worker.heard(Rescued)
        assert worker.heard(Opened), "the rows anew"
        assert told.whole == (begin == 0)
        assert told.changes == 20 if begin == 0 else 17 <= told.changes < 20
        assert (Path(told.folder) / home.file.name).read_bytes() == spoiled
        known = {row.name for row in worker.rows.values()}
        sent = home.on_the_server()
        assert sent.keys() <= known
        assert "Planung Sommerfest" in known, "everything else is read again"
        assert not any(name.startswith("Known ") for name in known)
        worker.ask(SyncNow())
    assert sent == home.on_the_server()
    assert set(sent.values()) == {1}
    assert len(sent) == told.changes
    assert sent.keys() <= set(names)
    with running_worker(home.data, "--offline") as worker:
        worker.ask(OpenOffline(server=home.server.url, login=home.user["login"]))
        assert worker.heard(Rescued) == [], "told once"


def test_a_change_that_had_left_stays_so_with_its_journal(home: Home) -> None:
    home.fill()
    spoil(home.file, 0, PAGE)
    with running_worker(home.data, "--offline") as worker:
        worker.wait_for_state(connection=Connection.OFFLINE, waiting=20)
        changes = worker.ask(GetPendingChanges()).changes
        assert [one.state for one in changes].count(ChangeState.SENDING) == 1
        assert damage.is_sending(changes[damage.SENDING])
        assert [row.state for row in worker.rows.values()] == ["waiting"] * 20
        assert len(worker.heard(Rescued)) == 1


def test_damage_that_is_met_while_running_is_mended_and_the_request_is_done(home: Home) -> None:
    home.fill(conferences=2000)
    with running_worker(home.data) as worker:
        worker.ask(OpenOffline(server=home.server.url, login=home.user["login"]))
        spoil_pages(home.file, set(range(1, home.file.stat().st_size // PAGE)) - keep(home.file))
        command = CreateConference(command_id=str(uuid.uuid4()), conference=damage.conference(50))
        assert worker.ask(command) == Done()
        worker.wait(lambda: worker.heard(Rescued), "word of the rescue")
        assert command.command_id in worker.rows
        home.sign_in(worker)
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
        assert len(worker.heard(Rescued)) == 1
        sent = home.on_the_server()
    assert sent["Change 50"] == 1
    assert set(sent.values()) == {1}


def keep(file: Path) -> set[int]:
    """The pages of the changes, but for one."""
    return set().union(*(pages_with(file, damage.mark(100 + n)) for n in range(19)))


def test_after_a_broken_session_damage_that_nobody_met_is_found(home: Home) -> None:
    home.fill(conferences=2000)
    with running_worker(home.data, "--offline") as worker:
        worker.wait_for_state(waiting=20)
        command = CreateConference(command_id=str(uuid.uuid4()), conference=damage.conference(50))
        assert worker.ask(command) == Done()
        worker.kill()
    known = max(page for page in pages_with(home.file, "Known 77"))
    spoil_pages(home.file, {known})
    with running_worker(home.data, "--offline") as worker:
        worker.wait(lambda: worker.heard(Rescued), "word of the rescue")
        assert worker.heard(Rescued)[0].changes == 21
        worker.wait(lambda: command.command_id in worker.rows, "the rows anew")


def test_several_requests_at_once_on_a_damaged_cache_are_all_done(home: Home) -> None:
    home.fill()
    with running_worker(home.data) as worker:
        home.sign_in(worker)
        worker.wait_for_state(connection=Connection.ONLINE)
        spoil(home.file, 0, home.file.stat().st_size)
        commands = [
            CreateConference(command_id=str(uuid.uuid4()), conference=damage.conference(n))
            for n in range(60, 66)
        ]
        numbers = [worker.send(command) for command in commands]
        assert [worker.answer(number) for number in numbers] == [Done()] * 6
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
        sent = home.on_the_server()
    assert [sent[f"Change {n}"] for n in range(60, 66)] == [1] * 6


def test_a_file_of_a_newer_version_is_left_alone_and_told_apart(home: Home) -> None:
    home.fill(conferences=1)
    import sqlite3

    raw = sqlite3.connect(home.file)
    raw.execute("PRAGMA user_version = 99")
    raw.commit()
    raw.close()
    before = home.file.read_bytes()
    with running_worker(home.data) as worker:
        result = worker.ask(OpenOffline(server=home.server.url, login=home.user["login"]))
        assert isinstance(result, Failed)
        assert result.trouble is Trouble.NEWER_VERSION
        assert worker.heard(Rescued) == []
    assert home.file.read_bytes() == before
    assert [file.name for file in home.file.parent.iterdir()] == [home.file.name]


def test_without_room_for_the_rescue_the_damaged_file_stays(home: Home) -> None:
    resource = pytest.importorskip("resource", reason="only Unix limits another process")
    home.fill(conferences=2000)
    spoiled = spoil(home.file, 0, 100)
    with running_worker(home.data) as worker:
        before = resource.prlimit(worker.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(worker.pid, resource.RLIMIT_FSIZE, (400_000, before[1]))
        wish = OpenOffline(server=home.server.url, login=home.user["login"])
        assert worker.ask(wish).trouble is Trouble.NOT_STORED
        assert home.file.read_bytes() == spoiled
        resource.prlimit(worker.pid, resource.RLIMIT_FSIZE, before)
        worker.ask(wish)
        worker.wait_for_state(waiting=20)
        assert worker.heard(Rescued)[0].whole
