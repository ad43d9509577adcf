"""The calendar address, by the real worker and the real server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.application.running_worker import running_worker
from tests.application.test_worker_syncing import signed_in
from tests.running_server import RunningServer
from tests.sync.plain_machine import PlainMachine
from ucc_client.application.commands import SignIn
from ucc_client.application.subscription_requests import (
    AddressDeed,
    AskCalendarAddress,
    CalendarAddress,
)

LOOK = AskCalendarAddress()
RENEW = AskCalendarAddress(deed=AddressDeed.RENEW)
REVOKE = AskCalendarAddress(deed=AddressDeed.REVOKE)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    made = RunningServer(tmp_path / "server").start()
    yield made
    made.stop()


def test_an_address_is_made_renewed_and_revoked(tmp_path: Path, server: RunningServer) -> None:
    user = server.first_employee
    with running_worker(tmp_path / "data") as worker:
        worker.ask(SignIn(server=server.url, login=user["login"], password=user["password"]))
        worker.ask(REVOKE)
        assert worker.ask(LOOK) == CalendarAddress(address="")
        made = worker.ask(RENEW)
        assert worker.ask(LOOK) == made
        assert requests.get(made.address, timeout=10).status_code == 200
        renewed = worker.ask(RENEW)
        assert requests.get(made.address, timeout=10).status_code == 410
        assert worker.ask(REVOKE) == CalendarAddress(address="")
        assert requests.get(renewed.address, timeout=10).status_code == 410
    kept = b"".join(file.read_bytes() for file in (tmp_path / "data").rglob("*") if file.is_file())
    assert made.address.rpartition("/")[2].encode() not in kept


def test_a_server_without_such_addresses_is_told_and_not_asked(tmp_path: Path) -> None:
    machine = PlainMachine()
    with machine.server.running(), running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        assert worker.ask(RENEW) == CalendarAddress(address=None)
    assert not any("subscription" in asked.path for asked in machine.server.asked)
