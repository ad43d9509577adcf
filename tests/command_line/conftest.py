from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.prepared import run
from tests.running_server import Api, RunningServer


class Ended(NamedTuple):
    """How a command ended."""

    code: int
    output: str
    errors: str

    @property
    def json(self) -> Any:
        return json.loads(self.output)


class Desk:
    """Somebody who types commands: a data folder, and a login at a server."""

    def __init__(self, data: Path, url: str, user: dict[str, Any]) -> None:
        self.data = data
        self.url = url
        self.user = user

    def run(self, *words: str, typed: str = "", password: str | None = None) -> Ended:
        """Run a command with everything that it needs to sign in."""
        password = self.user["password"] if password is None else password
        options = ["--server", self.url, "--login", self.user["login"], "--password-stdin"]
        return self.bare(*words, *options, typed=f"{password}\n{typed}")

    def bare(self, *words: str, typed: str = "") -> Ended:
        """Run a command with the data folder, and nothing else."""
        command = [*words, "--data", str(self.data)]
        done = run("ucc_client", command, typed=typed.encode(), timeout=100)
        return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())

    def file(self, conference: Any) -> str:
        """Write a file; returns its name."""
        path = self.data.parent / "conference.json"
        path.write_text(json.dumps(conference))
        return str(path)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path / "server").start()
    yield running
    running.stop()


@pytest.fixture
def api(server: RunningServer) -> Iterator[Api]:
    made = Api(server, server.first_employee)
    yield made
    made.close()


@pytest.fixture
def desk(tmp_path: Path, server: RunningServer) -> Desk:
    return Desk(tmp_path / "data", server.url, server.first_employee)
