"""Real servers on each database, and somebody at the console beside them."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.postgres import Postgres
from tests.running_server import RunningServer
from tests.server_commands.console import Console, console_of


@pytest.fixture(params=["sqlite", "postgres"])
def server(
    request: pytest.FixtureRequest, tmp_path: Path, postgres: Postgres
) -> Iterator[RunningServer]:
    """A running server with the demo company, on either database."""
    with contextlib.ExitStack() as stack:
        url = "" if request.param == "sqlite" else stack.enter_context(postgres.database())
        running = RunningServer(tmp_path / "server", database_url=url).start()
        stack.callback(running.stop)
        yield running


@pytest.fixture
def console(server: RunningServer) -> Console:
    return console_of(server)


@pytest.fixture(scope="session")
def stopped_company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the demo company that no server runs on."""
    running = RunningServer(tmp_path_factory.mktemp("company")).start()
    running.stop()
    return running.data


@pytest.fixture
def company(stopped_company: Path, tmp_path: Path) -> Console:
    """The demo company in a folder of one's own, for what needs no running server."""
    return Console(shutil.copytree(stopped_company, tmp_path / "company"))
