"""Changes of a real worker on their way to a real server, and what happens to them there."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from tests.application.running_worker import RunningWorker
from tests.faults.catalogue import (
    Answered,
    CaptivePortal,
    CutAnswer,
    Delay,
    Drip,
    Holding,
    LateDelivery,
    LostAnswer,
    LostRequest,
    SlowAnswer,
    TooShortLength,
    TruncatedAnswer,
    TruncatedJson,
    Twice,
)
from tests.faults.person import (
    Creation,
    Deletion,
    Person,
    Star,
    Work,
    create,
    one_key,
    own_rows,
    shown,
    states_since,
    sync,
    wait_for_told,
)
from tests.faults.proxy import Fault
from ucc_client.application.changes import Connection, Trouble
from ucc_client.application.commands import SyncNow

Told = tuple[Connection, Trouble]
OFFLINE = Connection.OFFLINE, Trouble.OFFLINE
ONE_IS_LATE = None
"""Trouble with one conference only: the rest is in sync, and nobody is told of trouble."""


class Case(NamedTuple):
    """A fault; what the person is told; whether the server has done it.

    `arrives` None: it certainly has not, and the client can know that.
    """

    fault: Callable[[], Fault]
    told: Told | None
    arrives: bool | None


CASES = {
    "lost request": Case(LostRequest, OFFLINE, False),
    "lost answer": Case(LostAnswer, OFFLINE, True),
    "answer cut in its first line": Case(lambda: CutAnswer(5), ONE_IS_LATE, True),
    "500": Case(lambda: Answered(500), ONE_IS_LATE, False),
    "502": Case(lambda: Answered(502), ONE_IS_LATE, False),
    "503": Case(lambda: Answered(503), ONE_IS_LATE, False),
    "500 though done": Case(lambda: Answered(500, delivered=True), ONE_IS_LATE, True),
    "502 though done": Case(lambda: Answered(502, delivered=True), ONE_IS_LATE, True),
    "503 though done": Case(lambda: Answered(503, delivered=True), ONE_IS_LATE, True),
    "429": Case(
        lambda: Answered(429, retry_after="1"),
        (Connection.OFFLINE, Trouble.TOO_MANY_ATTEMPTS),
        None,
    ),
    "503 with a pause": Case(lambda: Answered(503, retry_after="1"), OFFLINE, False),
    "captive portal": Case(CaptivePortal, ONE_IS_LATE, False),
}
WITH_A_BODY = {
    "answer cut in its body": Case(lambda: CutAnswer(-10), OFFLINE, True),
    "truncated JSON": Case(TruncatedJson, ONE_IS_LATE, True),
    "truncated answer": Case(TruncatedAnswer, OFFLINE, True),
    "too short a length": Case(TooShortLength, ONE_IS_LATE, True),
}


def confirmed(worker: RunningWorker, work: Work) -> None:
    """Everything is as it should be, on both sides, and nobody was told twice."""
    worker.wait_for_state(connection=Connection.ONLINE, waiting=0, rejected=0)
    assert work.is_seen(worker)
    assert set(own_rows(worker, work.person)) <= {""}
    assert work.is_done()
    assert work.person.mails() == work.mails


@pytest.mark.parametrize("name", [*CASES, *WITH_A_BODY])
def test_a_creation_that_meets_a_fault_is_made_once_or_waits(person: Person, name: str) -> None:
    case = (CASES | WITH_A_BODY)[name]
    work = Creation(person)
    with person.signed_in() as worker:
        begin = len(worker.said)
        rule = person.proxy.on(work.method, work.path, case.fault())
        work.do(worker)
        rule.wait()
        wait_for_told(worker, begin, case.told)
        assert work.is_seen(worker)
        if case.arrives is False and not person.has_idempotency:
            # Nobody can tell from outside that it has not arrived.
            worker.ask(SyncNow())
            worker.wait(lambda: own_rows(worker, person) == ["unconfirmed"], "the question")
            assert shown(worker, one_key(worker, person)).conference == person.conference
            assert person.on_the_server() == []
            assert person.mails() == 0
            return
        worker.ask(SyncNow())
        confirmed(worker, work)


@pytest.mark.parametrize("work_of", [Star, Deletion])
@pytest.mark.parametrize("name", CASES)
def test_a_change_that_meets_a_fault_is_done_once(
    person: Person, name: str, work_of: type[Work]
) -> None:
    case = CASES[name]
    work = work_of(person)
    with person.signed_in() as worker:
        work.prepare(worker)
        begin = len(worker.said)
        rule = person.proxy.on(work.method, work.path, case.fault())
        work.do(worker)
        rule.wait()
        wait_for_told(worker, begin, case.told)
        assert work.is_seen(worker)
        worker.ask(SyncNow())
        confirmed(worker, work)


@pytest.mark.parametrize("work_of", [Creation, Star, Deletion])
@pytest.mark.parametrize("fault_of", [Delay, SlowAnswer, Drip])
def test_a_change_that_is_slow_is_shown_meanwhile_and_done_once(
    person: Person, fault_of: type[Holding], work_of: type[Work]
) -> None:
    work, fault = work_of(person), fault_of()
    with person.signed_in() as worker:
        work.prepare(worker)
        sent = len(person.proxy.made(work.method, work.path))
        person.proxy.on(work.method, work.path, fault)
        work.do(worker)
        fault.wait_reached()
        assert work.is_seen(worker)
        assert worker.state.connection is Connection.SYNCING
        assert worker.state.waiting == 1
        fault.release()
        confirmed(worker, work)
        assert len(person.proxy.made(work.method, work.path)) == sent + 1


@pytest.mark.parametrize("work_of", [Creation, Star, Deletion])
def test_a_change_is_kept_while_connections_are_refused_and_sent_later(
    person: Person, work_of: type[Work]
) -> None:
    work = work_of(person)
    with person.signed_in() as worker:
        work.prepare(worker)
        begin = len(worker.said)
        person.proxy.refuse()
        work.do(worker)
        wait_for_told(worker, begin, OFFLINE)
        assert work.is_seen(worker)
        assert not work.is_done()
        person.proxy.listen()
        worker.ask(SyncNow())
        confirmed(worker, work)


@pytest.mark.parametrize("work_of", [Creation, Star, Deletion])
def test_a_change_that_arrives_long_after_its_connection_is_done_once(
    person: Person, work_of: type[Work]
) -> None:
    work, late = work_of(person), LateDelivery()
    with person.signed_in() as worker:
        work.prepare(worker)
        begin = len(worker.said)
        person.proxy.on(work.method, work.path, late)
        work.do(worker)
        late.wait_reached()
        wait_for_told(worker, begin, OFFLINE)
        sync(worker)
        assert work.is_seen(worker)
        assert late.deliver_now() < 500
        sync(worker)
        confirmed(worker, work)


@pytest.mark.parametrize("work_of", [Star, Deletion])
def test_a_change_that_is_delivered_twice_is_done_once(person: Person, work_of: type[Work]) -> None:
    work = work_of(person)
    with person.signed_in() as worker:
        work.prepare(worker)
        rule = person.proxy.on(work.method, work.path, Twice())
        work.do(worker)
        rule.wait()
        confirmed(worker, work)


def test_a_creation_that_is_delivered_twice_is_made_once_where_the_server_can_tell(
    person: Person,
) -> None:
    work = Creation(person)
    with person.signed_in() as worker:
        rule = person.proxy.on(work.method, work.path, Twice())
        work.do(worker)
        rule.wait()
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0, rejected=0)
        if person.has_idempotency:
            confirmed(worker, work)
            return
        # A server without the extension makes two: the person sees both and can delete one.
        sync(worker)
        assert len(person.on_the_server()) == 2
        assert own_rows(worker, person) == ["", ""]


@pytest.mark.parametrize("work_of", [Creation, Star, Deletion])
def test_a_session_that_ends_in_the_middle_is_renewed_unseen(
    person: Person, work_of: type[Work]
) -> None:
    work = work_of(person)
    with person.signed_in() as worker:
        work.prepare(worker)
        begin = len(worker.said)
        rule = person.proxy.on(work.method, work.path, Answered(401))
        person.proxy.on("GET", "/users/me$", Answered(401))
        work.do(worker)
        rule.wait()
        confirmed(worker, work)
        assert {said.trouble for said in states_since(worker, begin)} == {None}


@pytest.mark.parametrize("work_of", [Creation, Star, Deletion])
def test_a_change_that_is_refused_with_a_good_token_is_kept_with_its_reason(
    person: Person, work_of: type[Work]
) -> None:
    work = work_of(person)
    with person.signed_in() as worker:
        work.prepare(worker)
        person.proxy.on(work.method, work.path, Answered(401), always=True)
        work.do(worker)
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0, rejected=1)
        assert own_rows(worker, person) == ["rejected"]
        problem = shown(worker, one_key(worker, person)).problem
        assert problem is not None
        assert problem.reason
        assert not work.is_done()


@pytest.mark.parametrize("name", CASES | WITH_A_BODY)
def test_a_fault_in_the_list_removes_nothing(person: Person, name: str) -> None:
    case = (CASES | WITH_A_BODY)[name]
    with person.signed_in() as worker:
        create(worker, person.conference)
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
        before = dict(worker.rows)
        begin = len(worker.said)
        rule = person.proxy.on("GET", person.list_path, case.fault())
        worker.ask(SyncNow())
        rule.wait()
        worker.wait(
            lambda: [s for s in states_since(worker, begin) if s.connection is OFFLINE[0]],
            "to be told",
        )
        assert worker.rows == before
        sync(worker)
        assert worker.rows == before
        assert worker.state.trouble is None


@pytest.mark.parametrize("work_of", [Creation, Star, Deletion])
def test_a_single_401_is_tried_once_more_before_it_counts_as_a_refusal(
    person: Person, work_of: type[Work]
) -> None:
    work = work_of(person)
    with person.signed_in() as worker:
        work.prepare(worker)
        rule = person.proxy.on(work.method, work.path, Answered(401))
        work.do(worker)
        rule.wait()
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
        assert worker.state.rejected == 0
        confirmed(worker, work)
