"""One demo server for the tests of the pages that only read or add; fresh ones where it must be."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.chromium import running
from tests.portal.invited import Invite, Invited
from tests.portal.person import Person
from tests.running_server import RunningServer


@pytest.fixture(scope="session")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    server = RunningServer(tmp_path_factory.mktemp("portal")).start()
    yield server
    server.stop()


@pytest.fixture
def fresh_company(tmp_path: Path) -> Iterator[RunningServer]:
    server = RunningServer(tmp_path / "company").start()
    yield server
    server.stop()


@pytest.fixture
def people() -> Iterator[Callable[..., Person]]:
    """Open browsers; they are closed afterwards."""
    opened: list[Person] = []

    def person(*arguments: object, **options: object) -> Person:
        opened.append(Person(*arguments, **options))  # type: ignore[arg-type]
        return opened[-1]

    yield person
    for one in opened:
        one.close()


@pytest.fixture
def anna(company: RunningServer, people: Callable[..., Person]) -> Person:
    return people(company, company.first_employee)


@pytest.fixture
def admin(company: RunningServer, people: Callable[..., Person]) -> Person:
    return people(company, company.administrator)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with running() as found:
        yield found


@pytest.fixture
def invite(company: RunningServer) -> Iterator[Invite]:
    """Invite Clara to a conference of a name that no other has."""
    made: list[Invited] = []

    def one(name: str, **fields: Any) -> Invited:
        made.append(Invited(company, f"{name} {secrets.token_hex(4)}", **fields))
        return made[-1]

    yield one
    for invited in made:
        invited.close()
