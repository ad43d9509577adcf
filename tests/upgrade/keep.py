"""Keeps what a released version leaves in its folders, for later versions to open in a test.

    python -m tests.upgrade.keep

Run once, with the sources of the release; what it writes below `tests/upgrade/versions` is never
made again. `client.tar.xz` is a client's data folder, with changes that wait, and inside it the
folder of the demo's server on SQLite; `postgresql.tar.xz` a backup of a server on PostgreSQL.
"""

from __future__ import annotations

import json
import sys
import tarfile
import tempfile
import uuid
from pathlib import Path

import msgspec

from tests.application.running_worker import RunningWorker, running_worker
from tests.postgres import Postgres
from tests.running_server import Api, RunningServer, conference
from tests.server_commands.console import Console
from ucc_client import __version__
from ucc_client.application.changes import Connection
from ucc_client.application.commands import CreateConference, DeleteConference, EditConference
from ucc_client.application.queries import GetDetails
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant

VERSIONS = Path(__file__).parent / "versions"
CREATED, EDITED = "Planned without a network", "Renamed without a network"
ON_POSTGRESQL = "Kept on PostgreSQL"
_NOT_KEPT = {"log", "ready.json", "port"}


def main() -> None:
    """Write this version's folder; refuses when it is there."""
    target = VERSIONS / __version__
    target.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        _keep_client(Path(folder) / "client", target)
        _keep_postgresql(Path(folder) / "server", target)


def _keep_client(data: Path, target: Path) -> None:
    with running_worker(data, "--demo") as worker:
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
    with running_worker(data, "--demo", "--offline") as worker:
        worker.wait(lambda: worker.rows, "the rows")
        _change(worker, target)
    with tarfile.open(target / "client.tar.xz", "w:xz") as archive:
        archive.add(data, "data", filter=_kept)


def _change(worker: RunningWorker, target: Path) -> None:
    """Create one, rename one, delete one; none of it is sent."""
    rows = worker.rows.items()
    own = sorted(key for key, row in rows if row.i_moderate and not row.is_readonly)
    renamed, deleted = own[0], own[1]
    anna = Participant(display_name="Anna", email="anna@example.org", is_moderator=True)
    made = Conference(name=CREATED, start=1_900_000_000_000, participants=(anna,))
    worker.ask(CreateConference(command_id=str(uuid.uuid4()), conference=made))
    base = worker.ask(GetDetails(key=renamed)).conference
    edited = msgspec.structs.replace(base, name=EDITED)
    edit = EditConference(command_id=str(uuid.uuid4()), key=renamed, base=base, conference=edited)
    worker.ask(edit)
    worker.ask(DeleteConference(command_id=str(uuid.uuid4()), key=deleted))
    worker.wait_for_state(waiting=3)
    facts = {"renamed": renamed, "deleted": deleted, "rows": len(worker.rows)}
    (target / "client.json").write_text(json.dumps(facts) + "\n")


def _kept(member: tarfile.TarInfo) -> tarfile.TarInfo | None:
    name = Path(member.name).name
    return None if name in _NOT_KEPT or name.endswith((".lock", ".sock")) else member


def _keep_postgresql(data: Path, target: Path) -> None:
    postgres = Postgres()
    try:
        with postgres.database() as url:
            server = RunningServer(data, database_url=url).start()
            api = Api(server, server.first_employee)
            api.call("POST", api.conferences, json=conference(ON_POSTGRESQL))
            api.close()
            archive = data / "backup.tar"
            Console(server.data, server.database_arguments).done("backup", str(archive))
            server.stop()
            with tarfile.open(target / "postgresql.tar.xz", "w:xz") as packed:
                packed.add(archive, "backup.tar")
    finally:
        postgres.close()


if __name__ == "__main__":
    sys.exit(main())
