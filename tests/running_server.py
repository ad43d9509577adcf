"""A real `ucc-server` process for tests, on loopback, with everything in one folder."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

import requests

from tests.postgres import dump
from tests.prepared import Prepared, start
from tests.waiting import wait_until
from ucc_client.contract.login import TOKEN_HEADER, VERSION, VERSION_HEADER, secret
from ucc_client.contract.messages import LoginType


class RunningServer:
    """Starts, stops and kills one server; started again, it keeps port and data.

    With `demo` (the default) `users` are those of the ready file. Without a `database_url` it keeps
    its data in SQLite. Several on one PostgreSQL share `data`, where their key is. What measures
    speed starts it `afresh`.
    """

    def __init__(
        self,
        folder: Path,
        *,
        demo: bool = True,
        arguments: Sequence[str] = (),
        database_url: str = "",
        data: Path | None = None,
        afresh: bool = False,
    ) -> None:
        self.folder = folder
        self.data = data or folder / "server"
        self.database_url = database_url
        self._afresh = afresh
        self._arguments = [*(["--demo"] if demo else []), *arguments]
        self._process: Prepared | subprocess.Popen[bytes] | None = None
        self._port = 0
        self.url = ""
        self.users: list[dict[str, Any]] = []
        self.mail_dir = self.data / "mail"

    def start(self, *, arguments: Sequence[str] | None = None) -> RunningServer:
        """Start the process, perhaps with other arguments, and wait for its ready file."""
        if arguments is not None:
            self._arguments = list(arguments)
        self.folder.mkdir(parents=True, exist_ok=True)
        ready = self.folder / "ready.json"
        ready.unlink(missing_ok=True)
        words = ["serve", "--data", str(self.data)]
        words += ["--port", str(self._port), "--ready-file", str(ready)]
        words += [*self.database_arguments, *self._arguments]
        self.log = self.folder / "server.log"
        with self.log.open("ab") as log:
            self._process = start(
                "ucc_client.server",
                words,
                afresh=self._afresh,
                stdout=log,
                stderr=log,
                env={**os.environ, "LANGUAGE": "en"},
            )
        wait_until(
            lambda: ready.exists() or self._process_ended(),
            timeout=30,
            what="the server's ready file",
            dump=self.log.read_text,
        )
        assert ready.exists(), self.log.read_text()
        told = json.loads(ready.read_bytes())
        self.url = told["url"]
        self._port = urlsplit(self.url).port or 0
        self.users = told.get("users", [])
        self.pid = told["pid"]
        return self

    def kept(self) -> bytes:
        """Return all that its database keeps, whichever that is, to look for what it must not."""
        if self.database_url:
            return dump(self.database_url)
        return b"".join(file.read_bytes() for file in self.data.glob("ucc-server.sqlite3*"))

    @property
    def database_arguments(self) -> list[str]:
        """What a command needs to be told to use the same database."""
        return ["--database-url", self.database_url] if self.database_url else []

    def stop(self) -> int:
        """Stop gracefully; returns the exit code."""
        return self._end(signal.SIGTERM)

    def ended(self) -> int:
        """Wait for an end that was asked for already; returns the exit code."""
        return self._end(None)

    def kill(self) -> None:
        """End it as a crash would."""
        self._end(signal.SIGKILL)

    @property
    def is_running(self) -> bool:
        """Whether there is a process that was neither stopped nor killed."""
        return self._process is not None

    def user(self, name: str) -> dict[str, Any]:
        """Return the user of the ready file whose name begins so."""
        return next(u for u in self.users if u["name"].startswith(name))

    @property
    def first_employee(self) -> dict[str, Any]:
        """Return the user as whom the demo client signs in."""
        return next(u for u in self.users if "administrator" not in u["roles"])

    @property
    def administrator(self) -> dict[str, Any]:
        """Return the demo company's administrator."""
        return next(u for u in self.users if "administrator" in u["roles"])

    def mails(self) -> list[EmailMessage]:
        """Return what lies in the spool, oldest first."""
        files = sorted(self.mail_dir.glob("*.eml"), key=lambda file: int(file.stem))
        return [message_from_bytes(f.read_bytes(), policy=policy.default) for f in files]

    def wait_for_mails(self, count: int) -> list[EmailMessage]:
        """Return the spool's messages once there are `count`."""
        return wait_until(
            lambda: found if len(found := self.mails()) >= count else None,
            what=f"{count} mails",
            dump=self.log.read_text,
        )

    def _process_ended(self) -> bool:
        return self._process is not None and self._process.poll() is not None

    def _end(self, how: signal.Signals | None) -> int:
        if self._process is None:
            return 0
        if how is not None:
            self._process.send_signal(how)
        code = self._process.wait(timeout=15)
        self._process = None
        return code


class Answering(Protocol):
    """A server, or what stands before it."""

    @property
    def url(self) -> str:
        """Where it answers."""


class Api:
    """A person's bare HTTP session, signed in step by step as the contract says."""

    def __init__(self, server: Answering, user: dict[str, Any]) -> None:
        self._url = f"{server.url}/rest"
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.headers[VERSION_HEADER] = VERSION
        template = self.session.get(f"{self._url}/login", timeout=10).json()
        answer = self.session.post(
            f"{self._url}/login",
            json={
                **template,
                "secret": secret(
                    LoginType(template["loginType"]),
                    user["login"],
                    template["nonce"],
                    user["password"],
                ),
            },
            timeout=10,
        )
        assert answer.status_code == 200, answer.text
        self.session.headers[TOKEN_HEADER] = answer.json()["token"]
        self.user_id = self.call("GET", "/users/me").json()["id"]

    @property
    def conferences(self) -> str:
        """The path of the user's conferences."""
        return f"/users/{self.user_id}/managedConferences"

    def call(self, method: str, path: str, **options: Any) -> requests.Response:
        """Make one request below `/rest`."""
        return self.session.request(method, self._url + path, timeout=10, **options)

    def close(self) -> None:
        """Close the connections."""
        self.session.close()


def conference(name: str = "Jour fixe", **fields: Any) -> dict[str, Any]:
    """Return a body for POST or PUT: one outside participant with an address, in 2099."""
    return {
        "name": name,
        "startTime": 4_099_766_400_000,
        "occurrence": "ONCE",
        "eMailBody": "",
        "participants": [participant()],
        **fields,
    }


def participant(
    name: str = "Clara", email: str = "clara@example.org", **fields: Any
) -> dict[str, Any]:
    """Return an outside participant."""
    return {
        "displayName": name,
        "phoneNumber": "",
        "eMailAddress": email,
        "isModerator": False,
        "callOnStart": False,
        "userId": 0,
        **fields,
    }


def unmailed(name: str = "Clara", _email: str = "", **fields: Any) -> dict[str, Any]:
    """Return an outside participant without an address: no mail changes its state meanwhile."""
    return participant(name, "", **{"phoneNumber": "+49 30 5550100", **fields})


def unmailed_conference(name: str = "Jour fixe", **fields: Any) -> dict[str, Any]:
    """Return a body for POST or PUT: one outside participant without an address, in 2099."""
    return conference(name, **{"participants": [unmailed()], **fields})
