"""Two or three clients, one server, and everything that can go wrong between them.

Real caches, real engine, a model of the server (held to the real one's contract). Whatever
happens, in the end all have the same, no command is lost, and nothing exists twice.
"""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.sync.model_server import ALL, ModelServer
from tests.sync.network import CrashError, Fault, Line, MortalStore, Network
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.contract.errors import ServerError
from ucc_client.contract.extensions import Extensions
from ucc_client.contract.server_record import read_conference
from ucc_client.domain.conference import Conference
from ucc_client.domain.merge import same_content
from ucc_client.domain.participant import Participant
from ucc_client.domain.pending_change import (
    ChangeKind,
    ChangeState,
    PendingChange,
    Together,
)
from ucc_client.sync.engine import Engine
from ucc_client.sync.plan import DETAILS_LAST_MS

pytestmark = pytest.mark.timeout(7200 if os.environ.get("UCC_SOAK") else 300)
SETTLE_MS = 1000
LATE_MS = SETTLE_MS - 1
SOAK = bool(os.environ.get("UCC_SOAK"))
PEOPLE = [
    Participant(display_name=name, email=f"{name.lower()}@example.org")
    for name in ("Anna", "Ben", "Cleo")
]
SHARED_MEMORY = Path("/dev/shm")


class Client:
    """A cache on a real file, and an engine whose process may die."""

    def __init__(self, path: Path, world: Machine) -> None:
        self.path, self.world = path, world
        self.cache = self._open()

    def _open(self) -> ConferenceCache:
        return ConferenceCache(
            self.path,
            server="https://conf.example.org",
            user_id=3,
            clock=lambda: self.world.now,
            listener=lambda _: None,
        )

    def restart(self) -> None:
        self.cache.close()
        self.cache = self._open()

    def sync(self, *, dies_at: int | None = None, hears_twice: bool = False) -> None:
        store: Any = MortalStore(self.cache.store, dies_at, hears_twice=hears_twice)
        engine = Engine(
            Line(self.world.network),
            store,
            self,
            clock=lambda: self.world.now,
            settle_ms=SETTLE_MS,
        )
        try:
            engine.run(hold=False, may_vanish=True)
        except ServerError:
            return
        except CrashError:
            self.restart()

    def progress(self, done: int, total: int) -> None:
        assert 0 <= done <= total

    def cancelled(self) -> bool:
        return False

    def submit(
        self,
        kind: ChangeKind,
        key: str = "",
        base: Conference | None = None,
        desired: Conference | None = None,
    ) -> bool:
        command_id = str(uuid.uuid4())
        return self.cache.submit(
            PendingChange(
                command_id=command_id,
                kind=kind,
                key=key or command_id,
                base=base,
                desired=desired,
                created_at=self.world.now,
            )
        )

    def submit_together(
        self, parts: Sequence[tuple[ChangeKind, str, Conference | None, Conference | None]]
    ) -> bool:
        together = Together(str(uuid.uuid4()), len(parts))
        ids = [str(uuid.uuid4()) for _ in parts]
        return self.cache.submit(
            *(
                PendingChange(
                    command_id=command_id,
                    kind=kind,
                    key=key or command_id,
                    base=base,
                    desired=desired,
                    created_at=self.world.now,
                    together=together,
                )
                for command_id, (kind, key, base, desired) in zip(ids, parts, strict=True)
            )
        )

    def shown(self) -> list[tuple[str, Conference]]:
        """What can be edited, in the same order for the same rows."""
        found = []
        for row in self.cache.rows():
            details = self.cache.details(row.key)
            if details is not None and details.complete and row.state != "gone":
                found.append((row.key, details.conference))
        return sorted(found, key=lambda one: one[1].email_body)

    def pending(self) -> list[PendingChange]:
        return self.cache.decisions.pending()


class Machine(RuleBasedStateMachine):
    """The text of the invitation marks a conference through all its changes."""

    extensions: ClassVar[Extensions] = ALL

    @initialize(clients=st.integers(2, 3))
    def begin(self, clients: int) -> None:
        self.now = 1_800_000_000_000
        self.numbers = itertools.count(1)
        self.network = Network(ModelServer(self.extensions), lambda: self.now, LATE_MS)
        self.folder = Path(tempfile.mkdtemp(dir=SHARED_MEMORY if SHARED_MEMORY.is_dir() else None))
        self.clients = [Client(self.folder / f"{n}.sqlite3", self) for n in range(clients)]
        self.created: set[str] = set()
        self.may_miss: set[str] = set()
        self.may_be_more: set[str] = set()
        self.deleted: set[str] = set()
        self.joined: set[str] = set()
        """What follows a conference that had not left yet: its end is no change of its own."""
        self.named: dict[tuple[int, str], str] = {}

    # What users do.

    @rule(client=st.integers(0, 2), alike=st.booleans())
    def create(self, client: int, alike: bool) -> None:
        marker = f"conference {next(self.numbers)}"
        # The same name and start: told apart only by looking closely.
        name = "Stand-up" if alike else marker
        people = tuple(PEOPLE[:2])
        conference = Conference(name=name, start=5, email_body=marker, participants=people)
        assert self._client(client).submit(ChangeKind.CREATE, desired=conference)
        self.created.add(marker)

    @rule(client=st.integers(0, 2), fault=st.sampled_from(Fault))
    def create_on_a_bad_line(self, client: int, fault: Fault) -> None:
        self.create(client, alike=False)
        # After the first pull it is the creation that is hit.
        self.sync(client, calm=1, faults=[fault], dies_at=None, hears_twice=False)

    @rule(client=st.integers(0, 2), which=st.integers(0, 9))
    def rename(self, client: int, which: int) -> None:
        found = self._pick(client, which)
        if found is not None:
            key, shown = found
            name = f"name {next(self.numbers)}"
            self._edit(client, key, shown, name=name)
            self.named[client % len(self.clients), shown.email_body] = name

    @rule(client=st.integers(0, 2), which=st.integers(0, 9), start=st.integers(0, 9))
    def move(self, client: int, which: int, start: int) -> None:
        found = self._pick(client, which)
        if found is not None:
            self._edit(client, *found, start=start)

    @rule(client=st.integers(0, 2), which=st.integers(0, 9), person=st.integers(0, 2))
    def toggle_or_add(self, client: int, which: int, person: int) -> None:
        found = self._pick(client, which)
        if found is None:
            return
        key, shown = found
        people = list(shown.participants)
        for position, one in enumerate(people):
            if one.email == PEOPLE[person].email:
                people[position] = msgspec.structs.replace(one, is_moderator=not one.is_moderator)
                break
        else:
            people.append(PEOPLE[person])
        self._edit(client, key, shown, participants=tuple(people))

    @rule(client=st.integers(0, 2), which=st.integers(0, 9))
    def remove_somebody(self, client: int, which: int) -> None:
        found = self._pick(client, which)
        if found is not None and found[1].participants:
            self._edit(client, *found, participants=found[1].participants[1:])

    @rule(client=st.integers(0, 2), which=st.integers(0, 9))
    def delete(self, client: int, which: int) -> None:
        found = self._pick(client, which)
        if found is not None:
            assert self._client(client).submit(ChangeKind.DELETE, found[0])
            self.deleted.add(found[1].email_body)
            self.may_miss.add(found[1].email_body)

    @rule(client=st.integers(0, 2), which=st.integers(0, 9), hasty=st.booleans())
    def divide(self, client: int, which: int, hasty: bool) -> None:
        """End a conference and begin another, as one action."""
        found = self._pick(client, which)
        if found is None:
            return
        key, shown = found
        marker = f"conference {next(self.numbers)}"
        ended = msgspec.structs.replace(shown, name=f"ended before {marker}")
        begun = Conference(name=marker, start=6, email_body=marker, participants=(PEOPLE[0],))
        parts = [(ChangeKind.CREATE, "", None, begun), (ChangeKind.EDIT, key, shown, ended)]
        if key in {one.key for one in self._client(client).pending() if one.base is None}:
            self.joined.add(marker)
        assert self._client(client).submit_together(parts[::-1] if hasty else parts)
        self.created.add(marker)
        self.named.pop((client % len(self.clients), shown.email_body), None)

    @rule(client=st.integers(0, 2), which=st.integers(0, 9))
    def undo(self, client: int, which: int) -> None:
        pending = self._client(client).pending()
        if not pending:
            return
        change = pending[which % len(pending)]
        if self._client(client).cache.decisions.undo(change.command_id):
            for one in pending:
                if one is change or one.belongs_to(change):
                    self._take_back(one)

    @rule(client=st.integers(0, 2), choice=st.sampled_from(["mine", "theirs", "both"]))
    def decide_conflicts(self, client: int, choice: str) -> None:
        self._decide(self._client(client), choice)

    # What happens to them.

    @rule(
        client=st.integers(0, 2),
        calm=st.integers(0, 4),
        faults=st.lists(st.sampled_from(Fault), max_size=3),
        dies_at=st.none() | st.integers(0, 12),
        hears_twice=st.booleans(),
    )
    def sync(
        self,
        client: int,
        calm: int,
        faults: list[Fault],
        dies_at: int | None,
        hears_twice: bool,
    ) -> None:
        self.network.faults.extend([Fault.NONE] * calm + faults)
        self._client(client).sync(dies_at=dies_at, hears_twice=hears_twice)
        self.network.faults.clear()

    @rule(client=st.integers(0, 2))
    def restart(self, client: int) -> None:
        self._client(client).restart()

    @precondition(lambda self: bool(self.network.late))
    @rule(which=st.integers(0, 9))
    def something_late_arrives(self, which: int) -> None:
        self.network.deliver(which)

    @rule(ms=st.sampled_from([1, SETTLE_MS // 2, SETTLE_MS, 10 * SETTLE_MS]))
    def time_passes(self, ms: int) -> None:
        # Nothing is under way for longer than the engine outwaits.
        self.network.deliver_before(self.now + ms)
        self.now += ms

    # What has to hold.

    @invariant()
    def nothing_exists_twice(self) -> None:
        if not hasattr(self, "network"):
            return
        markers = [states[0]["eMailBody"] for states in self.network.server.past.values()]
        twice = {marker for marker in markers if markers.count(marker) > 1}
        assert twice <= self.may_be_more

    @invariant()
    def nothing_ends_before_what_follows_has_begun(self) -> None:
        if not hasattr(self, "network"):
            return
        past = self.network.server.past.values()
        begun = {state["eMailBody"] for states in past for state in states}
        names = {state["name"] for states in past for state in states}
        ended = {name.removeprefix("ended before ") for name in names if "before" in name}
        assert ended <= begun | self.joined

    def teardown(self) -> None:
        if not hasattr(self, "network"):
            return
        try:
            self._come_to_rest()
            self._check()
        finally:
            for client in self.clients:
                client.cache.close()
            shutil.rmtree(self.folder)

    def _come_to_rest(self) -> None:
        for _ in range(60):
            for client in self.clients:
                client.sync()
                self._decide(client, "mine")
            self.time_passes(SETTLE_MS // 3)
            if not self.network.late and not any(client.pending() for client in self.clients):
                break
        # Without a feed, what lists do not tell is read once a day.
        self.now += DETAILS_LAST_MS + 1
        for client in self.clients:
            client.sync()

    def _check(self) -> None:
        server = self.network.server
        there = {n: read_conference(one) for n, one in server.conferences.items()}
        for client in self.clients:
            assert client.pending() == []
            rows = {row.key: row for row in client.cache.rows()}
            assert rows.keys() == {f"c{number}" for number in there}
            assert {row.state for row in rows.values()} <= {""}
            for number, conference in there.items():
                shown = client.cache.details(f"c{number}")
                assert shown is not None
                assert same_content(shown.conference, conference)
        self.nothing_exists_twice()
        ever = {states[0]["eMailBody"] for states in server.past.values()}
        assert self.created - self.may_miss <= ever
        still = {conference.email_body for conference in there.values()}
        assert not (self.deleted - self.may_be_more) & still
        for (_, marker), name in self.named.items():
            if marker in self.deleted:
                continue
            names = {
                state["name"]
                for states in server.past.values()
                for state in states
                if state["eMailBody"] == marker
            }
            assert name in names, f"{name} of {marker} was lost"

    def _client(self, number: int) -> Client:
        return self.clients[number % len(self.clients)]

    def _pick(self, client: int, which: int) -> tuple[str, Conference] | None:
        shown = self._client(client).shown()
        return shown[which % len(shown)] if shown else None

    def _edit(self, client: int, key: str, base: Conference, **fields: Any) -> None:
        desired = msgspec.structs.replace(base, **fields)
        assert self._client(client).submit(ChangeKind.EDIT, key, base, desired)

    def _take_back(self, change: PendingChange) -> None:
        """Note that the user does not want this change any more."""
        text = change.desired or change.base
        assert text is not None
        marker = text.email_body
        if change.kind is ChangeKind.CREATE:
            self.may_miss.add(marker)
        if change.kind is ChangeKind.DELETE:
            self.deleted.discard(marker)
        for key in [key for key in self.named if key[1] == marker]:
            del self.named[key]

    def _decide(self, client: Client, choice: str) -> None:
        for change in client.pending():
            decisions = client.cache.decisions
            match change.state:
                case ChangeState.CONFLICT:
                    self._decide_one(client, change, choice)
                case ChangeState.UNCONFIRMED:
                    candidates = change.attempt.candidates if change.attempt else ()
                    if candidates:
                        assert decisions.adopt(change.command_id, candidates[0])
                    else:
                        self._send_again(client, change)
                case ChangeState.GONE | ChangeState.REJECTED:
                    if decisions.undo(change.command_id):
                        self._take_back(change)

    def _send_again(self, client: Client, change: PendingChange) -> None:
        """Let the user send a creation again that two full looks have not found.

        Nobody can find what somebody else has changed or deleted meanwhile.
        """
        assert change.desired is not None
        marker = change.desired.email_body
        server = self.network.server
        untouched = [
            number
            for number, states in server.past.items()
            if states[0]["eMailBody"] == marker
            and number in server.conferences
            and len(states) == 1
        ]
        assert untouched == [], "it is there, and was not found"
        if any(states[0]["eMailBody"] == marker for states in server.past.values()):
            self.may_be_more.add(marker)
        assert client.cache.decisions.retry(change.command_id)

    def _decide_one(self, client: Client, change: PendingChange, choice: str) -> None:
        found = client.cache.decisions.conflict(change.command_id)
        if found is None:
            return
        _, theirs, merged = found
        is_edit = change.kind is ChangeKind.EDIT
        if choice == "both" and is_edit:
            self.may_be_more.add(theirs.email_body)
        if choice != "mine" and is_edit:
            self._take_back(change)
        take_theirs = range(len(merged.clashes)) if choice == "theirs" else ()
        assert client.cache.decisions.resolve(
            change.command_id, theirs, list(take_theirs), keep_both=choice == "both"
        )


class PlainMachine(Machine):
    extensions = frozenset()


PROFILE = settings(
    max_examples=5000 if SOAK else 150,
    stateful_step_count=30 if SOAK else 20,
    deadline=None,
    print_blob=True,
)

TestWithExtensions = Machine.TestCase
TestWithExtensions.settings = PROFILE
TestPlain = PlainMachine.TestCase
TestPlain.settings = PROFILE
