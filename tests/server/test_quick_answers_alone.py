"""What is answered at once on a clock and a database of its own: times, rates and room."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import bindparam, func, insert, select

from tests.server.anna_alone import KEYS, anna_alone
from ucc_client.server.api.extensions import Offer
from ucc_client.server.database.engine import Database, inserted_id, sqlite_url
from ucc_client.server.database.quick_reads import QuickReads
from ucc_client.server.database.tables import conferences, tokens
from ucc_client.server.operations.metrics import Metrics
from ucc_client.server.operations.watch import Watch
from ucc_client.server.quick.answers import QuickAnswers
from ucc_client.server.quick.sessions import QuickSessions
from ucc_client.server.refusals import TooManyRequestsError
from ucc_client.server.request_rate import RequestRate
from ucc_client.server.services.accounts import Accounts, hash_of
from ucc_client.server.services.conference_looks import ConferenceLooks
from ucc_client.server.services.people_states import PeopleStates


class _Desk:
    """What answers at once, with a clock and a database of its own, and Anna signed in."""

    def __init__(self, folder: Path) -> None:
        self.now = 1_800_000_000_000
        self.database = Database(sqlite_url(folder))
        anna_alone(self.database)
        with self.database.write() as connection:
            row = {"token_hash": hash_of("t"), "user_id": 1, "expires_at": self.now + 1000}
            connection.execute(insert(tokens).values(row))
        self.reads = QuickReads(self.database)
        self.accounts = Accounts(self.database, KEYS, lambda: self.now)
        self.rate = RequestRate(5, lambda: 0.0)
        offer = Offer(frozenset())
        self.answer = QuickAnswers(
            self.reads,
            self.accounts,
            ConferenceLooks(
                clock=lambda: self.now,
                dial_ins=None,
                states=PeopleStates(),
                tells_schedule=False,
                tells_calling=False,
            ),
            changes=None,
            rate=self.rate,
            offer=offer,
            watch=Watch(_nobody, Metrics([], "sqlite"), tells_id=False),
            clock=lambda: self.now,
        )

    def ask(self, path: str) -> bytes | None:
        line = f"GET /rest/users/1/managedConferences{path} HTTP/1.1\r\nHost: a\r\n"
        return self.answer(f"{line}authToken: t\r\n\r\n".encode(), [(b"date", b"now")])

    def add(self, **values: Any) -> int:
        row = {"owner_id": 1, "name": "Runde", "start_time": self.now, "occurrence": "ONCE"}
        with self.database.write() as connection:
            made = connection.execute(insert(conferences).values(row | {"email_body": ""} | values))
            return inserted_id(made)


async def _nobody(*_: Any) -> None:
    raise AssertionError("nobody is asked")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[_Desk]:
    made = _Desk(tmp_path)
    yield made
    made.answer.close()
    made.database.close()


def test_a_token_that_was_good_ends_at_its_time(desk: _Desk) -> None:
    path = f"/{desk.add()}"
    sessions = QuickSessions(desk.reads, desk.accounts, lambda: desk.now)
    for later in (0, 0, 999):
        desk.now += later
        assert desk.ask(path)
        assert sessions.account_of("t")
    desk.now += 1
    assert desk.ask(path) is None
    assert sessions.account_of("t") is None
    assert sessions.account_of("u") is None


def test_a_list_says_what_the_clock_has_changed(desk: _Desk) -> None:
    desk.add(active_until=desk.now + 500, started_at=desk.now)
    assert b'"isActive":true' in (desk.ask("") or b"")
    desk.now += 500
    assert b'"isActive":false,"isReadonly":false,"isTerminated":true' in (desk.ask("") or b"")


def test_who_asks_too_often_is_left_to_the_usual_refusal_and_counted_once(desk: _Desk) -> None:
    path = f"/{desk.add()}"
    answers = [desk.ask(path) for _ in range(6)]
    assert [answer is not None for answer in answers] == [True] * 5 + [False]
    with pytest.raises(TooManyRequestsError):
        desk.rate.admit(1)


def test_what_is_kept_takes_no_room_for_ever(desk: _Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ucc_client.server.quick.answers._MOST_BYTES", 3000)
    desk.rate = desk.answer._rate = RequestRate(1000)
    places = [f"/{desk.add()}" for _ in range(100)]
    for place in places:
        assert desk.ask(place)
    assert 0 < desk.answer._kept_bytes < 5000
    assert len(desk.answer._kept) < 20


def test_a_read_that_would_take_long_is_given_up_and_the_next_one_made(desk: _Desk) -> None:
    for _ in range(40):
        desk.add()
    several = select(func.count().label("found")).select_from(
        *(conferences.alias() for _ in range(4))
    )
    with pytest.raises(sqlite3.OperationalError, match="interrupted"), desk.reads.snapshot():
        desk.reads.execute(several)
    short = select(func.count().label("found")).select_from(conferences)
    with desk.reads.snapshot():
        assert desk.reads.execute(short).one().found == 40


def test_reads_that_take_a_moment_are_all_made_however_many_they_are(desk: _Desk) -> None:
    for _ in range(40):
        desk.add()
    others = conferences.alias()
    pairs = (
        select(func.count().label("found"))
        .select_from(conferences, others)
        .where(conferences.c.id >= bindparam("first"))
    )
    for _ in range(200):
        with desk.reads.snapshot():
            assert desk.reads.execute(pairs, {"first": 0}).one().found == 1600
