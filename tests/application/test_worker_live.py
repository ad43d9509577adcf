"""Who is in a conference, and what is ordered there, by the real worker process."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tests.api.foreign_server import Asked, Said
from tests.application.live_machine import BEN, LiveMachine
from tests.application.running_worker import RunningWorker, running_worker
from tests.application.test_worker_syncing import BUDGET, Gate, signed_in
from tests.sync.plain_machine import PlainMachine
from ucc_client.application.changes import Done, Failed, LiveChanged, NothingThere, Trouble
from ucc_client.application.commands import OrderLive, SignOut, SyncNow, WatchLive, WorkOffline
from ucc_client.application.queries import Calls, GetCalls
from ucc_client.contract.live import LiveConference, LiveDeed, LiveOrder, LiveState
from ucc_client.contract.mapping import overlay

MUTE = OrderLive(
    conference_id=101, order=LiveOrder(deed=LiveDeed.MUTE, person_ids=(1,), participant_id=None)
)


@pytest.fixture
def machine() -> Iterator[LiveMachine]:
    made = LiveMachine()
    made.put(overlay(BUDGET))
    made.active.add(101)
    with made.server.running():
        yield made


def last(worker: RunningWorker) -> LiveConference | None:
    heard = worker.heard(LiveChanged)
    return heard[-1].live if heard else None


def wait_for_people(worker: RunningWorker, *names: str) -> None:
    def are_in() -> bool:
        live = last(worker)
        return live is not None and [one.name for one in live.people] == list(names)

    worker.wait(are_in, f"{names} in the conference")


def test_who_is_in_a_conference_that_runs_is_told_unasked(
    tmp_path: Path, machine: LiveMachine
) -> None:
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        wait_for_people(worker, "Ben")
    assert b"Ben" not in b"".join(
        file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()
    )


def test_what_is_on_the_screen_is_looked_at_again_and_what_is_the_same_is_not_told(
    tmp_path: Path, machine: LiveMachine
) -> None:
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        worker.ask(WatchLive(conference_ids=(101,)))
        wait_for_people(worker, "Ben")
        looks = machine.looks
        worker.wait(lambda: machine.looks > looks, "another look")
        assert len(worker.heard(LiveChanged)) == 1
        machine.people = (BEN, msgspec.structs.replace(BEN, id=2, name="Clara"))
        wait_for_people(worker, "Ben", "Clara")


def test_of_what_was_on_the_screen_before_there_was_a_session_it_is_told_whether_one_can_call(
    tmp_path: Path, machine: LiveMachine
) -> None:
    machine.active.clear()
    with running_worker(tmp_path) as worker:
        worker.ask(WatchLive(conference_ids=(101,)))
        signed_in(worker, machine)
        worker.wait(lambda: (live := last(worker)) and live.can_call, "whether one can call")


def test_an_order_is_given_past_a_round_that_hangs_and_is_seen_at_once(
    tmp_path: Path, machine: LiveMachine
) -> None:
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        wait_for_people(worker, "Ben")
        gate = Gate(
            "GET", "/managedConferences?page=0&pagesize=500&sort=conferenceId&sortdirection=ASC"
        )
        machine.before = gate.hold
        worker.ask(SyncNow())
        assert gate.reached.wait(30)
        machine.people = (msgspec.structs.replace(BEN, state=LiveState.MUTED, is_muted=True),)
        begin = time.monotonic()
        assert worker.ask(MUTE) == Done()
        worker.wait(lambda: (live := last(worker)) and live.people[0].is_muted, "a muted Ben")
        assert time.monotonic() - begin < 3
        gate.open()
    assert machine.orders == [{"deed": "mute", "personIds": [1], "name": ""}]


@pytest.mark.parametrize(
    ("said", "result"),
    [
        (
            Said(409, {"code": "TELEPHONE", "message": "nothing runs"}),
            Failed(trouble=Trouble.REJECTED, detail="nothing runs"),
        ),
        (Said(403), Failed(trouble=Trouble.REJECTED, detail="refused with 403")),
        (Said(404), NothingThere()),
    ],
)
def test_an_order_that_is_refused_is_answered_with_the_servers_reason(
    tmp_path: Path, machine: LiveMachine, said: Said, result: object
) -> None:
    machine.refuses = said
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        assert worker.ask(MUTE) == result


def test_an_order_that_cannot_be_sent_is_told_and_forgotten(
    tmp_path: Path, machine: LiveMachine
) -> None:
    with running_worker(tmp_path) as worker:
        assert worker.ask(MUTE) == Failed(trouble=Trouble.OFFLINE)
        signed_in(worker, machine)
        wait_for_people(worker, "Ben")
    assert machine.orders == []


def test_when_it_ends_that_is_told_and_it_is_looked_at_no_more(
    tmp_path: Path, machine: LiveMachine
) -> None:
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        worker.ask(WatchLive(conference_ids=(101,)))
        wait_for_people(worker, "Ben")
        machine.active.clear()
        worker.ask(SyncNow())
        worker.wait(lambda: (live := last(worker)) and not live.is_active, "the end")
        worker.wait(lambda: not worker.rows["c101"].is_active, "a row that runs no more")


def test_who_signs_out_hears_no_more_of_what_runs(tmp_path: Path, machine: LiveMachine) -> None:
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        wait_for_people(worker, "Ben")
        worker.ask(SignOut())
        worker.wait(lambda: last(worker) is None, "nothing known")


def test_a_look_that_was_on_its_way_is_told_to_nobody_who_works_offline_by_then(
    tmp_path: Path, machine: LiveMachine
) -> None:
    gate = Gate("GET", "/managedConferences/101/live")
    look = machine.reply

    def held(asked: Asked) -> Said | None:
        said = look(asked)
        return gate.hold(asked) or said

    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        worker.ask(WatchLive(conference_ids=(101,)))
        wait_for_people(worker, "Ben")
        machine.people = (BEN, msgspec.structs.replace(BEN, id=2, name="Clara"))
        machine.server.reply = held
        assert gate.reached.wait(30)
        machine.people = (BEN,)
        worker.ask(WorkOffline(offline=True))
        worker.wait(lambda: last(worker) is None, "nothing known")
        gate.open()
        worker.ask(WorkOffline(offline=False))
        # They are asked for one after the other: once this is told, the other one was met.
        wait_for_people(worker, "Ben")
        told = [one.live for one in worker.heard(LiveChanged)]
        assert [live and len(live.people) for live in told] == [1, None, 1]


def test_a_server_that_does_not_say_is_not_asked(tmp_path: Path) -> None:
    machine = PlainMachine()
    machine.put(overlay(BUDGET))
    machine.active.add(101)
    with machine.server.running(), running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        worker.ask(WatchLive(conference_ids=(101,)))
        assert worker.ask(MUTE) == Failed(trouble=Trouble.OFFLINE)
        assert worker.heard(LiveChanged) == []
    assert not [one for one in machine.server.asked if one.path.endswith("/live")]


def test_who_was_in_is_told_to_the_owner(tmp_path: Path, machine: LiveMachine) -> None:
    machine.active.clear()
    path = "/users/3/managedConferences/101/calls"
    machine.more[path] = [
        {"name": "Ben", "isModerator": False, "leftAt": 9, "cause": "hung-up", "joinedAt": 3}
    ]
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        told = worker.ask(GetCalls(key="c101"))
        assert isinstance(told, Calls)
        assert [(one.name, one.joined_at, one.number) for one in told.calls] == [("Ben", 3, None)]
        del machine.more[path]
        assert worker.ask(GetCalls(key="c101")) == Failed(
            trouble=Trouble.REJECTED, detail="refused with 403"
        )
