"""Somebody who works through the proxy: what they do, and what both sides then know."""

from __future__ import annotations

import contextlib
import functools
import sqlite3
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.application.running_worker import RunningWorker, running_worker
from tests.faults.proxy import FaultProxy
from tests.running_server import Api, RunningServer
from tests.waiting import wait_until
from ucc_client.application.changes import Connection, Done, SignedIn, StateChanged, Trouble
from ucc_client.application.commands import (
    ChangeCommand,
    CreateConference,
    DeleteConference,
    SetModerator,
    SignIn,
    SyncNow,
)
from ucc_client.application.queries import ConferenceDetails, GetDetails
from ucc_client.contract.extensions import HEADER, Extension, Extensions, announced
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant

LIST = r"/managedConferences$"
ONE = r"/managedConferences/\d+$"


class Person:
    """The first employee with one conference of a name that nobody else uses."""

    def __init__(self, server: RunningServer, proxy: FaultProxy, data: Path) -> None:
        self.server, self.proxy, self.data = server, proxy, data
        self.user = server.first_employee
        mark = uuid.uuid4().hex[:12]
        self.address = f"clara-{mark}@example.org"
        self.api = Api(server, self.user)
        self.conference = Conference(
            name=f"Fault {mark}",
            start=4_099_766_400_000,
            participants=(
                Participant(
                    display_name=self.user["name"],
                    email=f"own-{mark}@example.org",
                    user_id=self.api.user_id,
                    is_moderator=True,
                ),
                Participant(display_name="Clara", email=self.address),
            ),
        )

    def close(self) -> None:
        """Tidy up: the next test on this server has a short list again."""
        for found in self.on_the_server():
            self.api.call("DELETE", f"{self.api.conferences}/{found['conferenceId']}")
        self.api.close()

    @contextlib.contextmanager
    def signed_in(self) -> Iterator[RunningWorker]:
        with running_worker(self.data) as worker:
            request = SignIn(
                server=self.proxy.url, login=self.user["login"], password=self.user["password"]
            )
            assert isinstance(worker.ask(request), SignedIn)
            worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
            yield worker

    def has(self, extension: Extension) -> bool:
        """Tell whether the server announces this extension."""
        return extension in self.extensions

    @functools.cached_property
    def extensions(self) -> Extensions:
        """What the server announces."""
        return announced(self.api.call("GET", "/users/me").headers.get(HEADER, ""))

    @property
    def has_idempotency(self) -> bool:
        """Whether the server knows a repeated request again."""
        return self.has(Extension.IDEMPOTENCY)

    @property
    def list_path(self) -> str:
        """What the client reads to learn of changes."""
        return r"/managedConferences/changes" if self.has(Extension.CHANGES) else LIST

    def on_the_server(self) -> list[dict[str, Any]]:
        """Return this test's conferences as the server has them, past the proxy."""
        lines = self.api.call("GET", self.api.conferences, params={"pagesize": "1000"}).json()
        ids = [line["conferenceId"] for line in lines if line["name"] == self.conference.name]
        return [self.api.call("GET", f"{self.api.conferences}/{number}").json() for number in ids]

    def mails(self) -> int:
        """Count what Clara was told, once nothing waits in the server's queue."""
        uri = f"file:{self.server.data / 'ucc-server.sqlite3'}?mode=ro"
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as database:
            waiting = "SELECT count(*) FROM mails WHERE state = 'waiting'"
            wait_until(
                lambda: database.execute(waiting).fetchone() == (0,), what="an empty mail queue"
            )
        to = f"To: {self.address}".encode(), f"<{self.address}>".encode()
        spool = self.server.mail_dir.glob("*.eml")
        return sum(any(one in mail for one in to) for mail in [f.read_bytes() for f in spool])


class Work:
    """A change that the person makes: of which request, and what comes of it."""

    method = ""
    path = ONE
    mails = 0

    def __init__(self, person: Person) -> None:
        self.person = person

    def prepare(self, worker: RunningWorker) -> None:
        """Have the conference that is to be changed, on both sides."""
        create(worker, self.person.conference)
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
        self.key = one_key(worker, self.person)

    def do(self, worker: RunningWorker) -> None:
        raise NotImplementedError

    def is_seen(self, worker: RunningWorker) -> bool:
        """Tell whether the client shows it, confirmed or not."""
        raise NotImplementedError

    def is_done(self) -> bool:
        """Tell whether the server has it, exactly once."""
        raise NotImplementedError


class Creation(Work):
    method, path, mails = "POST", LIST, 1

    def prepare(self, worker: RunningWorker) -> None:
        pass

    def do(self, worker: RunningWorker) -> None:
        create(worker, self.person.conference)

    def is_seen(self, worker: RunningWorker) -> bool:
        return len(own_rows(worker, self.person)) == 1

    def is_done(self) -> bool:
        return len(self.person.on_the_server()) == 1


class Star(Work):
    method, mails = "PUT", 2

    def do(self, worker: RunningWorker) -> None:
        clara = shown(worker, self.key).conference.participants[1]
        do(
            worker,
            SetModerator(command_id=new_id(), key=self.key, participant=clara, is_moderator=True),
        )

    def is_seen(self, worker: RunningWorker) -> bool:
        people = shown(worker, self.key).conference.participants
        return [person.is_moderator for person in people] == [True, True]

    def is_done(self) -> bool:
        (found,) = self.person.on_the_server()
        return [person["isModerator"] for person in found["participants"]] == [True, True]


class Deletion(Work):
    method, mails = "DELETE", 2

    def do(self, worker: RunningWorker) -> None:
        do(worker, DeleteConference(command_id=new_id(), key=self.key))

    def is_seen(self, worker: RunningWorker) -> bool:
        return own_rows(worker, self.person) == []

    def is_done(self) -> bool:
        return self.person.on_the_server() == []


def new_id() -> str:
    return str(uuid.uuid4())


def do(worker: RunningWorker, command: ChangeCommand) -> None:
    assert worker.ask(command) == Done()


def create(worker: RunningWorker, conference: Conference) -> None:
    do(worker, CreateConference(command_id=new_id(), conference=conference))


def own_rows(worker: RunningWorker, person: Person) -> list[str]:
    """Return the states of the rows of this test's conference."""
    return [row.state for row in worker.rows.values() if row.name == person.conference.name]


def one_key(worker: RunningWorker, person: Person) -> str:
    (key,) = [row.key for row in worker.rows.values() if row.name == person.conference.name]
    return key


def shown(worker: RunningWorker, key: str) -> ConferenceDetails:
    details = worker.ask(GetDetails(key=key))
    assert isinstance(details, ConferenceDetails)
    return details


def states_since(worker: RunningWorker, begin: int) -> list[StateChanged]:
    return [said for said in worker.said[begin:] if isinstance(said, StateChanged)]


def wait_for_told(
    worker: RunningWorker, begin: int, told: tuple[Connection, Trouble] | None
) -> None:
    """Wait until the person was told that a change waits, and of this trouble meanwhile.

    None: of none at all. How long it waits then is a matter of milliseconds, and whether the
    round is still on when it does not, too.
    """

    def is_told(said: StateChanged) -> bool:
        return said.waiting == 1 and told in (None, (said.connection, said.trouble))

    worker.wait(
        lambda: any(is_told(said) for said in states_since(worker, begin)),
        f"{told} with a change that waits",
    )
    if told is None:
        assert {said.trouble for said in states_since(worker, begin)} == {None}


def sync(worker: RunningWorker) -> None:
    """Sync once more, wholly."""
    begin = len(worker.said)
    worker.ask(SyncNow())
    worker.wait(
        lambda: any(s.connection is Connection.SYNCING for s in states_since(worker, begin)),
        "another round",
    )
    worker.wait_for_state(connection=Connection.ONLINE)
