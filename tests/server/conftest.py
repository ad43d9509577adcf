"""One real demo server for the tests that only read or add; fresh ones where it must be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.running_server import Api, RunningServer


@pytest.fixture(scope="session", params=["bundled", "plain"])
def demo(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RunningServer]:
    """The demo company, served as itself and as a plain STARFACE would."""
    arguments = ("--plain-starface",) if request.param == "plain" else ()
    server = RunningServer(tmp_path_factory.mktemp("demo"), arguments=arguments).start()
    yield server
    server.stop()


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Callable[..., RunningServer]]:
    """Make servers of one's own; they are stopped afterwards."""
    servers: list[RunningServer] = []

    def make(*, demo: bool = True, arguments: tuple[str, ...] = ()) -> RunningServer:
        server = RunningServer(tmp_path / f"s{len(servers)}", demo=demo, arguments=arguments)
        servers.append(server)
        return server.start()

    yield make
    for server in servers:
        server.stop()


@pytest.fixture
def signed_in(demo: RunningServer) -> Iterator[Callable[[str], Api]]:
    """Sign people of the demo company in, by the beginning of their name."""
    sessions: list[Api] = []

    def sign_in(name: str) -> Api:
        api = Api(demo, demo.user(name))
        sessions.append(api)
        return api

    yield sign_in
    for session in sessions:
        session.close()


@pytest.fixture
def anna(demo: RunningServer) -> Iterator[Api]:
    api = Api(demo, demo.first_employee)
    yield api
    api.close()


@pytest.fixture
def ben(demo: RunningServer) -> Iterator[Api]:
    """Another employee."""
    employees = [u for u in demo.users if "administrator" not in u["roles"]]
    api = Api(demo, employees[1])
    yield api
    api.close()


@pytest.fixture
def cleo(demo: RunningServer) -> Iterator[Api]:
    """A third employee."""
    employees = [u for u in demo.users if "administrator" not in u["roles"]]
    api = Api(demo, employees[2])
    yield api
    api.close()


@pytest.fixture
def admin(demo: RunningServer) -> Iterator[Api]:
    api = Api(demo, demo.administrator)
    yield api
    api.close()
