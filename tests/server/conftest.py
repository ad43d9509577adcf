"""One real demo server for the tests that only read or add; fresh ones where it must be."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.postgres import Postgres
from tests.running_server import Api, RunningServer
from ucc_client.server.database.engine import Database, sqlite_url

DatabaseUrls = Callable[[Path], str]


Companies = Callable[[str], RunningServer]


@pytest.fixture(scope="session")
def companies(tmp_path_factory: pytest.TempPathFactory, postgres: Postgres) -> Iterator[Companies]:
    """Demo servers by kind, each started by the first test that asks for it."""
    started: dict[str, RunningServer] = {}
    with contextlib.ExitStack() as stack:

        def company(kind: str) -> RunningServer:
            if kind not in started:
                started[kind] = RunningServer(
                    tmp_path_factory.mktemp("demo"),
                    arguments=("--plain-starface",) if kind == "plain" else (),
                    database_url=stack.enter_context(postgres.database())
                    if kind == "postgres"
                    else "",
                ).start()
                stack.callback(started[kind].stop)
            return started[kind]

        yield company


@pytest.fixture(params=["bundled", "plain", "postgres"])
def demo(request: pytest.FixtureRequest, companies: Companies) -> RunningServer:
    """The demo company, served as itself on each database, and as a plain STARFACE would."""
    return companies(request.param)


@pytest.fixture(params=["sqlite", "postgres"])
def database_urls(request: pytest.FixtureRequest, postgres: Postgres) -> Iterator[DatabaseUrls]:
    """URLs of new databases below a folder, of either kind."""
    with contextlib.ExitStack() as stack:

        def url(folder: Path) -> str:
            if request.param == "sqlite":
                folder.mkdir(parents=True, exist_ok=True)
                return sqlite_url(folder)
            return stack.enter_context(postgres.database())

        yield url


@pytest.fixture
def empty(tmp_path: Path, database_urls: DatabaseUrls) -> Iterator[Database]:
    """A database of either kind with nothing in it."""
    database = Database(database_urls(tmp_path))
    yield database
    database.close()


@pytest.fixture
def fresh(tmp_path: Path, database_urls: DatabaseUrls) -> Iterator[Callable[..., RunningServer]]:
    """Make servers of one's own, on each database; they are stopped afterwards."""
    servers: list[RunningServer] = []

    def make(*, demo: bool = True, arguments: tuple[str, ...] = ()) -> RunningServer:
        folder = tmp_path / f"s{len(servers)}"
        url = database_urls(folder / "server")
        server = RunningServer(
            folder,
            demo=demo,
            arguments=arguments,
            database_url="" if url.startswith("sqlite") else url,
        )
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
