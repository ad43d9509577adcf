"""Somebody who administers a server from the command line."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tests.prepared import run
from tests.running_server import RunningServer


class Ended(NamedTuple):
    """How a command ended."""

    code: int
    output: str
    errors: str

    @property
    def json(self) -> Any:
        return json.loads(self.output)


class Console:
    """Runs the real `ucc-server` on a data folder; `database` are options that say which one."""

    def __init__(self, data: Path, database: Sequence[str] = ()) -> None:
        self.data = data
        self._database = list(database)

    def run(self, *words: str, typed: str = "", **environment: str) -> Ended:
        """Run one command to its end, with `typed` on its standard input."""
        done = run(
            "ucc_client.server",
            [*words, "--data", str(self.data), *self._database],
            typed=typed.encode(),
            timeout=100,
            env={**os.environ, "LANGUAGE": "en", **environment},
        )
        ended = Ended(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert "Traceback" not in ended.errors, ended.errors
        return ended

    def done(self, *words: str, typed: str = "") -> Ended:
        """Run one command that must succeed."""
        ended = self.run(*words, typed=typed)
        assert ended.code == 0, ended.errors
        return ended

    def refused(self, *words: str, typed: str = "") -> str:
        """Run one command that must be refused; returns its words."""
        ended = self.run(*words, typed=typed)
        assert ended.code == 1, ended
        assert ended.errors.startswith("ucc-server: "), ended.errors
        return ended.errors

    def users(self) -> dict[str, dict[str, Any]]:
        """Return the accounts by login."""
        return {user["login"]: user for user in self.done("user", "list", "--json").json}


def console_of(server: RunningServer) -> Console:
    """Return a console beside a server, running or not."""
    return Console(server.data, server.database_arguments)
