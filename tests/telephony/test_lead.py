"""One of several processes leads the engine; another takes over soon."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.postgres import Postgres
from tests.telephony.company import Company
from tests.telephony.fake_engine import FakeEngine
from tests.waiting import wait_until
from ucc_client.server.clock import system_clock
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.pbx.engine import Event
from ucc_client.server.pbx.lead import LEAD_MS, Lead
from ucc_client.server.pbx.order_book import OrderBook
from ucc_client.server.pbx.outgoing import Manner
from ucc_client.server.pbx.self_starts import SelfStarts
from ucc_client.server.pbx.switchboard import Switchboard
from ucc_client.server.pbx.worker import TelephoneWorker


@pytest.fixture
def company(postgres: Postgres) -> Iterator[Company]:
    with postgres.database() as url, contextlib.closing(Database(url)) as database:
        yield Company(database, 0)


def test_one_leads_until_it_is_silent_for_too_long(company: Company) -> None:
    now = [1_000_000]
    first, second = (Lead(company.database, lambda: now[0]) for _ in range(2))
    assert (first.hold(), second.hold(), first.hold()) == (True, False, True)
    now[0] += LEAD_MS - 1
    assert (first.hold(), second.hold()) == (True, False)
    now[0] += LEAD_MS
    assert (second.hold(), first.hold()) == (True, False)
    second.give_up()
    assert first.hold()


def test_the_only_process_on_sqlite_leads_at_once(tmp_path: Path) -> None:
    with contextlib.closing(Database(sqlite_url(tmp_path))) as database:
        Company(database, 0)
        assert Lead(database, lambda: 1).hold()
        assert Lead(database, lambda: 2).hold()


class BrokenEngine(FakeEngine):
    """An engine whose events fail as no engine's should."""

    async def events(self) -> AsyncIterator[Event]:
        """Fail."""
        async for event in super().events():
            yield event
            raise RuntimeError("a bug")


def _worker(company: Company, *engines: FakeEngine) -> TelephoneWorker:
    left = list(engines)
    return TelephoneWorker(
        Lead(company.database, system_clock),
        lambda: left.pop(0) if len(left) > 1 else left[0],
        lambda engine: Switchboard(
            engine,
            company.entry,
            company.book,
            system_clock,
            Manner(),
            plans=company.plans,
            self_starts=SelfStarts(company.database, company.book, system_clock),
            orders=OrderBook(company.database, system_clock),
        ),
    )


def test_who_stands_by_leads_when_the_leader_stops(company: Company) -> None:
    workers = [_worker(company, FakeEngine()) for _ in range(2)]
    workers[0].start()
    wait_until(lambda: workers[0].leads, what="the first leads")
    workers[1].start()
    workers[0].stop()
    wait_until(lambda: workers[1].leads, what="the second leads")
    assert not workers[0].alive
    workers[1].stop()
    assert not workers[1].alive


def test_a_bug_in_the_telephone_work_begins_it_anew(company: Company) -> None:
    fine = FakeEngine()
    worker = _worker(company, BrokenEngine(), fine)
    worker.start()
    line = fine.call()
    wait_until(lambda: line.heard, what="a call is greeted")  # type: ignore[attr-defined]
    worker.stop()
