"""The demo company's server, run as a child for as long as the client lives."""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
import time
from pathlib import Path

import msgspec

from ucc_client.application.connector import Credentials
from ucc_client.application.programs import server_command
from ucc_client.cache.accounts import DEMO
from ucc_client.contract.errors import UnreachableError

START_S = 60.0
"""Making the company on a slow machine takes its time."""
_LOOK_S = 0.05
_END_S = 5.0


class _DemoUser(msgspec.Struct, frozen=True):
    login: str
    password: str
    roles: tuple[str, ...]


class _Ready(msgspec.Struct, frozen=True):
    url: str
    users: tuple[_DemoUser, ...]


class DemoServer:
    """Starts `ucc-server serve --demo` when it is needed; data and port stay below a folder."""

    def __init__(self, data: Path) -> None:
        """Use `data/demo` for the server and `data/log` for what it says."""
        self._folder = data / DEMO
        self._log = data / "log" / "demo-server.log"
        self._child: subprocess.Popen[bytes] | None = None
        self._credentials: Credentials | None = None
        self._giving_up = threading.Event()
        self._starting = threading.Lock()

    def credentials(self) -> Credentials:
        """Return how to sign in as the first employee; starts the server if it does not run.

        Raises UnreachableError when it cannot be started.
        """
        with self._starting:
            if self._giving_up.is_set():
                raise UnreachableError("the demo ends", never_sent=True)
            running = self._child is not None and self._child.poll() is None
            if running and self._credentials is not None:
                return self._credentials
            self._end_child()
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            ready = self._start(self._last_port()) or self._start(0)
            if ready is None:
                raise UnreachableError("the demo server does not start", never_sent=True)
            self._remember_port(ready.url)
            employee = next(u for u in ready.users if "administrator" not in u.roles)
            self._credentials = Credentials(
                server=ready.url,
                account_server=DEMO,
                login=employee.login,
                password=employee.password,
            )
            return self._credentials

    def give_up(self) -> None:
        """Start nothing any more, and stop waiting for a server that is starting."""
        self._giving_up.set()

    def stop(self) -> None:
        """End the server; waits a moment for it."""
        self.give_up()
        with self._starting:
            self._end_child()

    def _start(self, port: int) -> _Ready | None:
        """Start the server on `port`; None when it ends instead, as on a port that is taken."""
        file = self._folder / "ready.json"
        file.unlink(missing_ok=True)
        program = server_command()
        if program is None:
            return None
        command = [
            *(*program, "serve", "--demo"),
            *("--data", str(self._folder / "server"), "--port", str(port)),
            *("--ready-file", str(file), "--stop-with-parent"),
        ]
        self._log.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(self._log, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as log:
            self._child = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=log, stderr=subprocess.STDOUT
            )
        end = time.monotonic() + START_S
        while time.monotonic() < end and not self._giving_up.is_set():
            with contextlib.suppress(FileNotFoundError):
                return msgspec.json.decode(file.read_bytes(), type=_Ready)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._child.wait(_LOOK_S)
                break
        self._end_child()
        return None

    def _end_child(self) -> None:
        child, self._child, self._credentials = self._child, None, None
        if child is None:
            return
        if child.stdin is not None:
            # The child may be gone already, and the pipe with it.
            with contextlib.suppress(OSError):
                child.stdin.close()
        try:
            child.wait(_END_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()

    def _last_port(self) -> int:
        try:
            return int((self._folder / "port").read_text())
        except (FileNotFoundError, ValueError):
            return 0

    def _remember_port(self, url: str) -> None:
        (self._folder / "port").write_text(url.rpartition(":")[2])
