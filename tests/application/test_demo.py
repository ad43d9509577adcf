"""`--demo`: the worker brings its own server along and takes it away again."""

from __future__ import annotations

import json
import os
import socket
import stat
from pathlib import Path

from tests.application.running_worker import running_worker
from tests.waiting import wait_until
from ucc_client.application.changes import Connection, Opened
from ucc_client.cache.accounts import DEMO, Accounts


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def ready(data: Path) -> dict[str, object]:
    return dict(json.loads((data / "demo" / "ready.json").read_bytes()))


def test_the_demo_opens_as_its_first_employee_and_its_server_ends_with_the_worker(
    tmp_path: Path,
) -> None:
    with running_worker(tmp_path, "--demo") as worker:
        worker.wait_for_state(connection=Connection.ONLINE)
        (opened,) = worker.heard(Opened)
        server = ready(tmp_path)
        assert opened.account.server == DEMO
        assert len(worker.rows) >= 15
    pid = server["pid"]
    assert isinstance(pid, int)
    assert not is_running(pid)
    assert Accounts(tmp_path).database_of(opened.account).parent == tmp_path / "demo"
    assert stat.S_IMODE((tmp_path / "demo").stat().st_mode) == 0o700


def test_the_second_start_shows_the_rows_before_the_server_is_there_and_keeps_its_port(
    tmp_path: Path,
) -> None:
    with running_worker(tmp_path, "--demo") as worker:
        worker.wait_for_state(connection=Connection.ONLINE)
        first = ready(tmp_path)["url"]
    with running_worker(tmp_path, "--demo") as worker:
        worker.wait_for_state(connection=Connection.ONLINE)
        assert len(worker.heard(Opened)) == 1
        assert len(worker.heard(Opened)[0].rows) >= 15
        assert ready(tmp_path)["url"] == first


def test_a_port_that_is_taken_is_replaced_and_the_cache_stays(tmp_path: Path) -> None:
    with running_worker(tmp_path, "--demo") as worker:
        worker.wait_for_state(connection=Connection.ONLINE)
    port = int((tmp_path / "demo" / "port").read_text())
    with socket.create_server(("127.0.0.1", port)), running_worker(tmp_path, "--demo") as worker:
        worker.wait_for_state(connection=Connection.ONLINE)
        assert int((tmp_path / "demo" / "port").read_text()) != port
        assert len(worker.rows) >= 15


def test_a_worker_that_is_killed_leaves_no_server_behind(tmp_path: Path) -> None:
    with running_worker(tmp_path, "--demo") as worker:
        worker.wait_for_state(connection=Connection.ONLINE)
        pid = ready(tmp_path)["pid"]
        assert isinstance(pid, int)
        worker.kill()
    wait_until(lambda: not is_running(pid), what="the end of the demo's server")


def test_the_demo_is_there_without_its_server_too(tmp_path: Path) -> None:
    with running_worker(tmp_path, "--demo") as worker:
        worker.wait_for_state(connection=Connection.ONLINE)
        rows = worker.rows
    with running_worker(tmp_path, "--demo", "--offline") as worker:
        worker.wait_for_state(connection=Connection.OFFLINE)
        assert worker.rows == rows
