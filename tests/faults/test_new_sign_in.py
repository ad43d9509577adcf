"""Who signs in anew waits for no request that hangs, and what was on its way is done once."""

from __future__ import annotations

import pytest

from tests.application.running_worker import RunningWorker
from tests.faults.catalogue import Drip, Holding, SlowAnswer
from tests.faults.person import Creation, Deletion, Person, Star, Work
from tests.faults.test_faults import confirmed
from ucc_client.application.changes import Connection, Done, SignedIn
from ucc_client.application.commands import SignIn, SignOut

SOON_S = 10.0
"""Half of what a request may hang; for a busy machine."""


def sign_in(worker: RunningWorker, person: Person, user: dict[str, str]) -> None:
    request = SignIn(server=person.proxy.url, login=user["login"], password=user["password"])
    assert isinstance(worker.ask(request, timeout=SOON_S), SignedIn)


@pytest.mark.parametrize("fault_of", [SlowAnswer, Drip])
@pytest.mark.parametrize("work_of", [Creation, Star, Deletion])
def test_a_change_that_hangs_holds_up_no_new_sign_in_and_is_done_once(
    person: Person, work_of: type[Work], fault_of: type[Holding]
) -> None:
    work, fault = work_of(person), fault_of()
    with person.signed_in() as worker:
        work.prepare(worker)
        person.proxy.on(work.method, work.path, fault)
        work.do(worker)
        fault.wait_reached()
        sign_in(worker, person, person.server.administrator)
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
        sign_in(worker, person, person.user)
        fault.release()
        confirmed(worker, work)


def test_a_change_that_hangs_holds_up_no_signing_out(person: Person) -> None:
    work, fault = Star(person), SlowAnswer()
    with person.signed_in() as worker:
        work.prepare(worker)
        person.proxy.on(work.method, work.path, fault)
        work.do(worker)
        fault.wait_reached()
        assert worker.ask(SignOut(), timeout=SOON_S) == Done()
        worker.wait_for_state(connection=Connection.SIGNED_OUT)
        fault.release()
        sign_in(worker, person, person.user)
        confirmed(worker, work)


def test_a_sign_in_that_hangs_holds_up_no_other(person: Person) -> None:
    fault = SlowAnswer()
    with person.signed_in() as worker:
        person.proxy.on("GET", "/login$", fault)
        user = person.server.administrator
        first = worker.send(
            SignIn(server=person.proxy.url, login=user["login"], password=user["password"])
        )
        fault.wait_reached()
        sign_in(worker, person, person.user)
        assert worker.answer(first).trouble is not None
        fault.release()
        worker.wait_for_state(connection=Connection.ONLINE)
