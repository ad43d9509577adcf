"""Several accounts on one computer: switched, left offline, signed out of, and wiped."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.application.running_worker import RunningWorker, running_worker
from tests.sync.plain_machine import PlainMachine
from ucc_client.application.changes import (
    Connection,
    Done,
    Failed,
    KnownAccounts,
    SignedIn,
    Trouble,
)
from ucc_client.application.commands import (
    CreateConference,
    GetAccounts,
    OpenOffline,
    SignIn,
    SignOut,
    SyncNow,
    WorkOffline,
)
from ucc_client.application.worker_settings import ForgetAccount, GetLocalData, LocalData
from ucc_client.cache.accounts import Accounts
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant

START = 4_099_766_400_000
EVA = Participant(display_name="Eva", email="eva@example.org", is_moderator=True)


@pytest.fixture
def machine() -> Iterator[PlainMachine]:
    made = PlainMachine()
    with made.server.running():
        yield made


@pytest.fixture
def other_machine() -> Iterator[PlainMachine]:
    made = PlainMachine()
    with made.server.running():
        yield made


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[RunningWorker]:
    with running_worker(tmp_path) as running:
        yield running


def sign_in(worker: RunningWorker, machine: PlainMachine) -> SignedIn:
    result = worker.ask(SignIn(server=machine.server.url, login="12", password="pw"))
    assert isinstance(result, SignedIn), result
    worker.wait_for_state(connection=Connection.ONLINE)
    return result


def create(worker: RunningWorker, name: str) -> None:
    conference = Conference(name=name, start=START, participants=(EVA,))
    command = CreateConference(command_id=str(uuid.uuid4()), conference=conference)
    assert worker.ask(command) == Done()


def names(worker: RunningWorker) -> set[str]:
    return {row.name for row in worker.rows.values()}


def test_each_account_has_its_own_conferences_and_all_are_known(
    worker: RunningWorker, machine: PlainMachine, other_machine: PlainMachine
) -> None:
    first = sign_in(worker, machine).account
    create(worker, "At the first")
    worker.wait(lambda: machine.made("POST"), "the conference at the first server")
    second = sign_in(worker, other_machine).account
    assert names(worker) == set()
    create(worker, "At the second")
    worker.wait(lambda: other_machine.made("POST"), "the conference at the second server")
    assert names(worker) == {"At the second"}
    assert worker.ask(GetAccounts()) == KnownAccounts(accounts=(second, first))
    sign_in(worker, machine)
    assert names(worker) == {"At the first"}
    assert len(machine.made("POST")) == len(other_machine.made("POST")) == 1


def test_who_works_offline_sends_nothing_until_they_go_on(
    worker: RunningWorker, machine: PlainMachine
) -> None:
    sign_in(worker, machine)
    assert worker.ask(WorkOffline(offline=True)) == Done()
    worker.wait_for_state(connection=Connection.OFFLINE, trouble=None)
    asked = len(machine.server.asked)
    create(worker, "Kept")
    worker.ask(SyncNow())
    worker.wait_for_state(waiting=1)
    assert len(machine.server.asked) == asked
    assert worker.ask(WorkOffline(offline=False)) == Done()
    worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
    assert len(machine.made("POST")) == 1


def test_nobody_works_offline_before_they_have_signed_in(worker: RunningWorker) -> None:
    for offline in (True, False):
        result = worker.ask(WorkOffline(offline=offline))
        assert result == Failed(trouble=Trouble.NOT_SIGNED_IN)


def test_signing_out_revokes_the_token_and_keeps_the_conferences(
    worker: RunningWorker, machine: PlainMachine
) -> None:
    sign_in(worker, machine)
    create(worker, "Kept")
    worker.wait(lambda: machine.made("POST"), "the conference at the server")
    assert worker.ask(SignOut()) == Done()
    ended = [one for one in machine.server.asked if one.method == "DELETE"]
    assert [(one.path, one.headers["authtoken"]) for one in ended] == [("/rest/login", "t")]
    worker.ask(OpenOffline(server=machine.server.url, login="12"))
    assert names(worker) == {"Kept"}


def test_signing_out_with_wiping_leaves_nothing_of_that_account_and_all_of_others(
    worker: RunningWorker,
    machine: PlainMachine,
    other_machine: PlainMachine,
    tmp_path: Path,
) -> None:
    other = sign_in(worker, other_machine).account
    create(worker, "Of the other")
    worker.wait(lambda: other_machine.made("POST"), "the conference at the server")
    sign_in(worker, machine)
    create(worker, "Private matter")
    worker.wait(lambda: machine.made("POST"), "the conference at the server")
    assert worker.ask(SignOut(wipe=True)) == Done()
    assert worker.ask(GetAccounts()) == KnownAccounts(accounts=(other,))
    result = worker.ask(OpenOffline(server=machine.server.url, login="12"))
    assert isinstance(result, Failed)
    kept = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert not [one for one in kept if b"Private matter" in one.read_bytes()]
    worker.ask(OpenOffline(server=other.server, login="12"))
    assert names(worker) == {"Of the other"}


def test_an_account_that_is_not_open_is_forgotten_with_its_data_and_its_password(
    worker: RunningWorker, machine: PlainMachine, other_machine: PlainMachine, tmp_path: Path
) -> None:
    first = sign_in(worker, machine).account
    create = CreateConference(
        command_id=str(uuid.uuid4()),
        conference=Conference(name="Budget", start=START, participants=(EVA,)),
    )
    worker.ask(WorkOffline(offline=True))
    assert worker.ask(create) == Done()
    about = {"server": first.server, "login": first.login}
    assert worker.ask(GetLocalData(**about)) == LocalData(unsent=1)
    refused = worker.ask(ForgetAccount(**about))
    assert isinstance(refused, Failed)
    assert refused.trouble is Trouble.NOT_STORED
    second = sign_in(worker, other_machine).account
    assert worker.ask(ForgetAccount(**about)) == Done()
    assert worker.ask(GetAccounts()) == KnownAccounts(accounts=(second,))
    assert not Accounts(tmp_path).database_of(first).parent.exists()
    assert worker.ask(GetLocalData(**about)) == LocalData(unsent=0)
