"""What released versions left in their folders is opened by this one, and nothing of it is lost."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path

import pytest

from tests.application.running_worker import running_worker
from tests.postgres import Postgres
from tests.running_server import Api, RunningServer
from tests.server_commands.console import Console
from tests.upgrade.keep import CREATED, EDITED, ON_POSTGRESQL, VERSIONS
from ucc_client.application.changes import Connection

RELEASED = sorted(one.name for one in VERSIONS.iterdir())


def unpacked(version: str, name: str, target: Path) -> Path:
    with tarfile.open(VERSIONS / version / name) as archive:
        archive.extractall(target, filter="data")
    return target


def test_at_least_one_version_is_kept() -> None:
    assert RELEASED


@pytest.mark.parametrize("version", RELEASED)
def test_changes_that_waited_in_an_older_client_reach_the_server_that_came_with_it(
    version: str, tmp_path: Path
) -> None:
    data = unpacked(version, "client.tar.xz", tmp_path) / "data"
    facts = json.loads((VERSIONS / version / "client.json").read_text())
    with running_worker(data, "--demo", "--offline") as worker:
        worker.wait(lambda: len(worker.rows) == facts["rows"], "the rows of the older version")
        worker.wait_for_state(waiting=3)
    with running_worker(data, "--demo") as worker:
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0, rejected=0)
        names = {key: row.name for key, row in worker.rows.items()}
    assert names[facts["renamed"]] == EDITED
    assert CREATED in names.values()
    assert facts["deleted"] not in names


@pytest.mark.parametrize("version", RELEASED)
def test_a_backup_of_an_older_server_is_served_from_postgresql(
    version: str, tmp_path: Path, postgres: Postgres
) -> None:
    archive = unpacked(version, "postgresql.tar.xz", tmp_path) / "backup.tar"
    with postgres.database() as url:
        server = RunningServer(tmp_path / "new", database_url=url)
        Console(server.data, server.database_arguments).done("restore", str(archive))
        server.start()
        api = Api(server, server.first_employee)
        listed = api.call("GET", api.conferences, params={"pagesize": 1000}).json()
        api.close()
        server.stop()
    assert ON_POSTGRESQL in {one["name"] for one in listed}
