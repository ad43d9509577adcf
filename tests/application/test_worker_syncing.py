"""The real worker process beside a machine that is slow, silent, or cut off."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tests.api.foreign_server import Asked, Said
from tests.application.running_worker import RunningWorker, running_worker
from tests.sync.plain_machine import PlainMachine
from tests.waiting import wait_until
from ucc_client.application.changes import (
    Connection,
    Done,
    Learned,
    RowsChanged,
    StateChanged,
    Waiting,
)
from ucc_client.application.commands import CreateConference, EditConference, Quit, SignIn, SyncNow
from ucc_client.application.queries import ConferenceDetails, GetDetails
from ucc_client.application.worker_settings import SetPace
from ucc_client.contract.mapping import overlay
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant

ANNA = Participant(display_name="Anna", user_id=3, phone_number="12", is_moderator=True)
BUDGET = Conference(name="Budget", start=1_900_000_000_000, participants=(ANNA,))


@pytest.fixture
def machine() -> Iterator[PlainMachine]:
    made = PlainMachine()
    with made.server.running():
        yield made


class Gate:
    """Holds up the requests that it is for, until it is opened."""

    def __init__(self, method: str, end: str = "") -> None:
        self._for = method, end
        self.reached = threading.Event()
        self._open = threading.Event()

    def hold(self, asked: Asked) -> Said | None:
        method, end = self._for
        if asked.method == method and asked.path.endswith(end) and "/login" not in asked.path:
            self.reached.set()
            assert self._open.wait(30)
        return None

    def open(self) -> None:
        self._open.set()


def signed_in(worker: RunningWorker, machine: PlainMachine) -> None:
    worker.ask(SignIn(server=machine.server.url, login="12", password="x"))
    worker.wait_for_state(connection=Connection.ONLINE)


def create(worker: RunningWorker, conference: Conference = BUDGET) -> str:
    command_id = str(uuid.uuid4())
    command = CreateConference(command_id=command_id, conference=conference)
    assert worker.ask(command) == Done()
    return command_id


def test_what_waits_is_sent_at_once_and_takes_the_servers_key(
    tmp_path: Path, machine: PlainMachine
) -> None:
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        key = create(worker)
        worker.wait(lambda: list(worker.rows) == ["c101"], "the server's key")
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
        assert {key: "c101"} in [said.renamed for said in worker.heard(RowsChanged)]
        assert worker.rows["c101"].state == ""
        by_old_key = worker.ask(GetDetails(key=key))
        assert isinstance(by_old_key, ConferenceDetails)
        assert by_old_key.row == worker.rows["c101"]


def test_requests_are_answered_while_the_server_is_slow(
    tmp_path: Path, machine: PlainMachine
) -> None:
    numbers = [
        machine.put(overlay(msgspec.structs.replace(BUDGET, name=f"No {n}"))) for n in range(3)
    ]
    gate = Gate("GET", str(numbers[-1]))
    machine.before = gate.hold
    with running_worker(tmp_path) as worker:
        worker.ask(SignIn(server=machine.server.url, login="12", password="x"))
        assert gate.reached.wait(30)
        worker.wait_for_state(connection=Connection.SYNCING)
        begin = time.monotonic()
        details = worker.ask(GetDetails(key=f"c{numbers[-1]}"))
        key = create(worker)
        assert time.monotonic() - begin < 2
        assert isinstance(details, ConferenceDetails)
        assert not details.complete
        assert worker.rows[key].state == "waiting"
        gate.open()
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
    assert len(machine.conferences) == 4


def test_progress_is_told(tmp_path: Path, machine: PlainMachine) -> None:
    for number in range(5):
        machine.put(overlay(msgspec.structs.replace(BUDGET, name=f"No {number}")))
    gate = Gate("GET", "103")
    machine.before = gate.hold
    with running_worker(tmp_path) as worker:
        worker.send(SignIn(server=machine.server.url, login="12", password="x"))
        assert gate.reached.wait(30)
        # Later than the last progress by the interval, whatever the clock of this machine.
        threading.Timer(0.2, gate.open).start()
        worker.wait_for_state(connection=Connection.ONLINE)
        assert {said.total for said in worker.heard(StateChanged)} == {0, 5}


def test_quitting_sends_what_waits(tmp_path: Path, machine: PlainMachine) -> None:
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        create(worker)
        assert worker.ask(Quit()) == Waiting(count=0)
        worker.wait(worker.ended, "the end")
    assert len(machine.conferences) == 1


def test_quitting_waits_five_seconds_for_a_server_that_hangs_and_says_what_waits(
    tmp_path: Path, machine: PlainMachine
) -> None:
    gate = Gate("POST")
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        machine.before = gate.hold
        create(worker)
        assert gate.reached.wait(30)
        begin = time.monotonic()
        assert worker.ask(Quit()) == Waiting(count=1)
        assert 4 < time.monotonic() - begin < 8
    gate.open()
    wait_until(lambda: machine.conferences, what="the creation that was under way")
    machine.before = lambda _: None
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        worker.wait_for_state(waiting=0)
    assert len(machine.conferences) == 1
    assert len(machine.made("POST")) == 1


def test_killed_while_a_creation_is_under_way_it_finds_it_again(
    tmp_path: Path, machine: PlainMachine
) -> None:
    gate = Gate("POST")
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        machine.before = gate.hold
        key = create(worker)
        assert gate.reached.wait(30)
        worker.kill()
    gate.open()
    wait_until(lambda: machine.conferences, what="the creation that was under way")
    machine.before = lambda _: None
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        worker.wait_for_state(waiting=0)
        assert list(worker.rows) == ["c101"]
        renamed = msgspec.structs.replace(BUDGET, name="Budget 2027")
        edit = EditConference(
            command_id=str(uuid.uuid4()), key=key, base=BUDGET, conference=renamed
        )
        assert worker.ask(edit) == Done()
        worker.wait(lambda: machine.conferences[101]["name"] == "Budget 2027", "the edit")
    assert len(machine.made("POST")) == 1


def test_a_window_that_goes_away_takes_the_worker_with_it(
    tmp_path: Path, machine: PlainMachine
) -> None:
    machine.put(overlay(BUDGET))
    gate = Gate("GET", "101")
    machine.before = gate.hold
    with running_worker(tmp_path) as worker:
        worker.send(SignIn(server=machine.server.url, login="12", password="x"))
        assert gate.reached.wait(30)
        begin = time.monotonic()
        assert worker.close() == 0
        assert time.monotonic() - begin < 3
    gate.open()


def test_the_own_number_is_learned_from_the_conferences(
    tmp_path: Path, machine: PlainMachine
) -> None:
    machine.put(overlay(BUDGET))
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        worker.wait(lambda: worker.heard(Learned), "the number told")
        assert [message.account.number for message in worker.heard(Learned)] == ["12"]
    with running_worker(tmp_path) as worker:
        result = worker.ask(SignIn(server=machine.server.url, login="12", password="x"))
        assert result.account.number == "12"


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("seconds", ["600", "99999999999999999999"])
def test_a_server_that_asks_for_a_pause_gets_it(
    tmp_path: Path, machine: PlainMachine, status: int, seconds: str
) -> None:
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        machine.before = lambda _: Said(status, b"", {"Retry-After": seconds})
        worker.ask(SyncNow())
        worker.wait_for_state(connection=Connection.OFFLINE)
        asked = len(machine.server.asked)
        create(worker)
        assert worker.ask(Quit()) == Waiting(count=1)
    assert len(machine.server.asked) == asked


@pytest.mark.parametrize("status", [401, 403, 404, 500])
def test_a_server_that_does_not_give_its_template_syncs_all_the_same(
    tmp_path: Path, machine: PlainMachine, status: int
) -> None:
    machine.before = lambda asked: (
        Said(status) if asked.path.endswith("/conferenceConfiguration") else None
    )
    machine.put(overlay(BUDGET))
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        create(worker)
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0, trouble=None)
        assert {said.trouble for said in worker.heard(StateChanged)} == {None}
    assert len(machine.conferences) == 2


def test_the_users_pace_holds_at_once_in_either_direction(
    machine: PlainMachine, tmp_path: Path
) -> None:
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        assert not worker.state.live
        before = len(machine.made("GET"))
        assert worker.ask(SetPace(usual_s=0.05)) == Done()
        wait_until(lambda: len(machine.made("GET")) > before + 3, what="rounds in a row")
        assert worker.ask(SetPace(usual_s=3600.0)) == Done()
        # Nothing is asked any more, and the round that the new pace begins with is over.
        synced: list[int | None] = []

        def rests() -> bool:
            synced.append(worker.state.last_sync)
            online = worker.state.connection is Connection.ONLINE
            return online and len(synced) > 20 and len(set(synced[-20:])) == 1

        wait_until(rests, what="a rest")
