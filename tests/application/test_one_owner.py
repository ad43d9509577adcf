"""Two workers never work in one data folder."""

from __future__ import annotations

import time
from pathlib import Path

from tests.application.running_worker import RunningWorker, running_worker
from tests.application.test_worker_offline import ACCOUNT, create
from ucc_client.application.admission import OWNER_PATIENCE_S
from ucc_client.application.changes import Connection, Failed, Opened, Raise, Trouble, Waiting
from ucc_client.application.command_line.order import Exit, Order, Verb
from ucc_client.application.commands import OpenOffline, Quit
from ucc_client.application.ownership import Ownership
from ucc_client.application.side_door import knock
from ucc_client.cache.accounts import Accounts

RAISE = Order(verb=Verb.RAISE, command_id="raise")


def is_open(worker: RunningWorker) -> None:
    worker.wait(lambda: worker.heard(Opened), "the account open")


def test_a_second_worker_opens_nothing_until_the_first_is_gone(tmp_path: Path) -> None:
    Accounts(tmp_path).remember(ACCOUNT)
    with running_worker(tmp_path, "--offline") as first:
        is_open(first)
        with running_worker(tmp_path, "--offline") as second:
            wish = second.send(OpenOffline(server=ACCOUNT.server, login="12"))
            second.wait_for_state(connection=Connection.OFFLINE, trouble=Trouble.IN_USE)
            key = create(first)
            assert len(second.said) == 1, "nothing was opened or answered"
            first.close()
            rows = second.answer(wish).rows
            assert [row.key for row in rows] == [key]
            second.wait_for_state(connection=Connection.OFFLINE, trouble=None, waiting=1)


def test_a_worker_that_may_not_work_still_ends_with_its_window(tmp_path: Path) -> None:
    owner = Ownership(tmp_path)
    assert owner.take()
    with running_worker(tmp_path) as worker:
        refused = worker.send(OpenOffline(server=ACCOUNT.server, login="12"))
        assert worker.ask(Quit()) == Waiting(count=0)
        assert worker.answer(refused) == Failed(trouble=Trouble.IN_USE)
        worker.wait(worker.ended, "the end")
    with running_worker(tmp_path) as worker:
        assert worker.close() == 0
    owner.give_up()


def test_a_command_that_ends_soon_is_waited_for_without_a_word(tmp_path: Path) -> None:
    Accounts(tmp_path).remember(ACCOUNT)
    command = Ownership(tmp_path)
    assert command.take()
    with running_worker(tmp_path, "--offline") as worker:
        worker.wait((tmp_path / "log" / "worker.log").exists, "the worker's start")
        command.give_up()
        is_open(worker)
        assert worker.state.trouble is None


def test_after_a_kill_the_next_worker_owns_the_folder_at_once(tmp_path: Path) -> None:
    Accounts(tmp_path).remember(ACCOUNT)
    with running_worker(tmp_path, "--offline") as first:
        is_open(first)
        first.kill()
    begin = time.monotonic()
    free = Ownership(tmp_path)
    assert free.take()
    assert time.monotonic() - begin < OWNER_PATIENCE_S / 10
    free.give_up()
    with running_worker(tmp_path, "--offline") as second:
        is_open(second)
        assert Trouble.IN_USE not in {getattr(one, "trouble", None) for one in second.said}


def test_who_knocks_for_the_window_is_heard_by_it(tmp_path: Path) -> None:
    with running_worker(tmp_path) as worker:
        worker.wait((tmp_path / "orders.json").exists, "the side door")
        outcome = knock(tmp_path, RAISE)
        assert outcome is not None
        assert outcome.code is Exit.DONE
        worker.wait(lambda: worker.heard(Raise) == [Raise()], "the word to the window")
    assert knock(tmp_path, RAISE) is None
