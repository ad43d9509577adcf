"""What those who run the server are told of the telephone, and orders through the real worker."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from tests.postgres import Postgres
from tests.running_server import participant
from tests.telephony.company import Company
from tests.telephony.fake_engine import FakeEngine, FakeLine
from tests.telephony.test_lead import _worker
from tests.waiting import wait_until
from ucc_client.server.clock import system_clock
from ucc_client.server.database.engine import Database
from ucc_client.server.operations.health import FINE, Health
from ucc_client.server.operations.metrics import Metrics
from ucc_client.server.operations.telephone import telephone_observations, telephone_part
from ucc_client.server.pbx.worker import TelephoneWorker


@pytest.fixture
def company(postgres: Postgres) -> Iterator[Company]:
    with postgres.database() as url, contextlib.closing(Database(url)) as database:
        yield Company(database, system_clock())


def _figures(company: Company, worker: TelephoneWorker) -> dict[str, float]:
    text = Metrics(telephone_observations(company.database, worker), "x").text().decode()
    lines = [line for line in text.splitlines() if line.startswith("ucc_telephone")]
    return {name: float(number) for name, _, number in (line.rpartition(" ") for line in lines)}


def test_who_leads_and_whether_the_engine_answers_is_told_by_every_process(
    company: Company,
) -> None:
    engine = FakeEngine()
    leading, standing_by = (_worker(company, engine) for _ in range(2))
    parts = [telephone_part(company.database, one, system_clock) for one in (leading, standing_by)]
    assert parts[0]() == "the telephone is not worked on"
    leading.start()
    wait_until(lambda: leading.leads, what="the first leads")
    standing_by.start()
    wait_until(lambda: [part() for part in parts] == [FINE, FINE], what="both say that it works")
    told = [_figures(company, one) for one in (leading, standing_by)]
    assert [one["ucc_telephone_leads"] for one in told] == [1, 0]
    assert [one["ucc_telephone_connected"] for one in told] == [1, 0]
    engine.is_connected = False
    away = "the telephone engine does not answer"
    wait_until(lambda: [part() for part in parts] == [away, away], what="both say that it is away")
    health = Health({"database": lambda: FINE}, {"telephone": parts[0]})
    assert health.is_ready({"database": FINE, "telephone": away})
    assert not health.is_ready({"database": away, "telephone": FINE})
    for one in (leading, standing_by):
        one.stop()
    with company.database.read() as connection:
        left = connection.exec_driver_sql("SELECT count(*) FROM telephone_lead").scalar()
    assert left == 0


def test_calls_are_counted_and_orders_done_by_the_worker_that_leads(company: Company) -> None:
    engine = FakeEngine()
    worker = _worker(company, engine)
    worker.start()
    called = {"0721201": 200, "0721202": 603}
    people = [
        participant(name, f"{name}@example.org", phoneNumber=number, callOnStart=True)
        for name, number in zip(("Emil", "Dora"), called, strict=True)
    ]
    for number, status in called.items():
        engine.let(number, status)
    made = company.create(startTime=company.now, participants=people)
    company.start(made)
    worker.wake()
    wait_until(lambda: company.live().get("Emil") == ("in", ""), what="Emil is in")
    wait_until(lambda: company.live().get("Dora") == ("failed", "rejected"), what="Dora is not")
    told = _figures(company, worker)
    assert told['ucc_telephone_people{state="in"}'] == told["ucc_telephone_calls"] == 1
    assert told['ucc_telephone_calls_made_total{result="answered"}'] == 1
    assert told['ucc_telephone_calls_made_total{result="rejected"}'] == 1
    assert told['ucc_telephone_calls_made_total{result="busy"}'] == 0
    company.give(made, "mute", "Emil")
    worker.wake()
    line = engine.called("0721201")
    assert isinstance(line, FakeLine)
    wait_until(lambda: line.is_muted, what="Emil is muted")
    worker.stop()
    # What was counted is not lost with the lead.
    assert worker.made["answered"] == 1
