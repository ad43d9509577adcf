from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.person import Person
from tests.faults.proxy import FaultProxy
from tests.running_server import RunningServer

KINDS: dict[str, tuple[str, ...]] = {"bundled": (), "plain": ("--plain-starface",)}


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], RunningServer]]:
    """Servers by kind, each started when the first test wants it and kept for all."""
    started: dict[str, RunningServer] = {}

    def server(kind: str) -> RunningServer:
        if kind not in started:
            folder = tmp_path_factory.mktemp(kind)
            started[kind] = RunningServer(folder, arguments=KINDS[kind]).start()
        return started[kind]

    yield server
    for running in started.values():
        assert running.stop() == 0


@pytest.fixture(params=list(KINDS))
def server(
    request: pytest.FixtureRequest, servers: Callable[[str], RunningServer]
) -> RunningServer:
    return servers(request.param)


@pytest.fixture
def proxy(server: RunningServer) -> Iterator[FaultProxy]:
    with FaultProxy(server.url) as running:
        yield running


@pytest.fixture
def person(server: RunningServer, proxy: FaultProxy, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(server, proxy, tmp_path / "data")
    yield somebody
    somebody.close()
