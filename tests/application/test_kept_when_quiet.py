"""What the next start shows first is kept after a sync, when it is quiet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.application.running_worker import running_worker
from tests.running_server import RunningServer
from tests.waiting import wait_until
from ucc_client.application.changes import Connection
from ucc_client.application.commands import SignIn
from ucc_client.cache.first_rows import read_first_rows


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path / "server").start()
    yield running
    running.stop()


def test_a_while_after_a_sync_the_next_start_has_what_it_shows_first(
    server: RunningServer, tmp_path: Path
) -> None:
    user = server.first_employee
    with running_worker(tmp_path / "client") as worker:
        worker.ask(SignIn(server=server.url, login=user["login"], password=user["password"]))
        worker.wait_for_state(connection=Connection.ONLINE)
        (cache,) = tmp_path.glob("client/servers/*/user-*.sqlite3")
        kept = wait_until(lambda: read_first_rows(cache), what="what comes first", timeout=30)
        assert {row.key for row in kept.rows} <= worker.rows.keys()
        assert kept.rows
