from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.cache.projection import CacheChange
from ucc_client.cache.snapshot import ConferenceRow, read_rows
from ucc_client.cache.sync_store import SyncStore
from ucc_client.contract.mapping import RawObject, overlay
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.pending_change import Attempt, ChangeKind, PendingChange

ANNA = Participant(display_name="Anna", email="anna@example.org", user_id=3, is_moderator=True)
BEN = Participant(display_name="Ben", phone_number="12")
BUDGET = Conference(name="Budget", start=1_900_000_000_000, participants=(ANNA, BEN))


class Desk:
    """A cache on a real file, and everything that its listener heard."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.heard: list[CacheChange] = []
        self.now = 1_800_000_000_000
        self.cache = self._open()

    def _open(self) -> ConferenceCache:
        return ConferenceCache(
            self.path,
            server="https://conf.example.org",
            user_id=3,
            clock=lambda: self.now,
            listener=self.heard.append,
        )

    def reopen(self) -> None:
        self.cache.close()
        self.cache = self._open()

    @property
    def store(self) -> SyncStore:
        """The cache as the sync sees it."""
        return self.cache.store

    def pending(self) -> list[PendingChange]:
        return self.cache.decisions.pending()

    def begin(self, command_id: str, **journal: Any) -> None:
        """Let a change be on its way."""
        change = next(c for c in self.pending() if c.command_id == command_id)
        assert self.store.begin(change, Attempt(sent_at=self.now, **journal))

    def rows(self) -> dict[str, ConferenceRow]:
        """The rows by key, as the first paint reads them."""
        painted = {row.key: row for row in read_rows(self.path)}
        assert painted == {row.key: row for row in self.cache.rows()}
        return painted

    def change(
        self,
        kind: ChangeKind,
        key: str = "",
        base: Conference | None = None,
        desired: Conference | None = None,
    ) -> PendingChange:
        command_id = str(uuid.uuid4())
        return PendingChange(
            command_id=command_id,
            kind=kind,
            key=key or command_id,
            base=base,
            desired=desired,
            created_at=self.now,
        )

    def create(self, conference: Conference = BUDGET) -> str:
        """Create a conference; returns its key, which is also the command's id."""
        change = self.change(ChangeKind.CREATE, desired=conference)
        assert self.cache.submit(change)
        return change.key

    def edit(self, key: str, base: Conference, desired: Conference) -> str:
        change = self.change(ChangeKind.EDIT, key, base, desired)
        assert self.cache.submit(change)
        return change.command_id

    def delete(self, key: str) -> str:
        change = self.change(ChangeKind.DELETE, key)
        assert self.cache.submit(change)
        return change.command_id

    def confirm(self, conference_id: int, conference: Conference = BUDGET) -> RawObject:
        """Let the server have said this conference, line and details."""
        details = {**overlay(conference), "conferenceId": conference_id}
        self.store.save_summaries({conference_id: line_of(details)})
        self.store.save_details([(conference_id, details)])
        return details


def line_of(details: RawObject) -> RawObject:
    return {
        "conferenceId": details["conferenceId"],
        "name": details["name"],
        "startTime": details["startTime"],
        "isActive": False,
        "isReadonly": False,
        "isTerminated": False,
    }


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "accounts" / "user-3.sqlite3")
    yield made
    made.cache.close()
