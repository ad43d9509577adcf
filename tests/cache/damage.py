"""A cache as after a good while, and ways to spoil its file."""

from __future__ import annotations

import random
import time
import uuid
from pathlib import Path

from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.contract.mapping import RawObject, overlay
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.pending_change import Attempt, ChangeKind, ChangeState, PendingChange

PAGE = 4096
NOW = time.time_ns() // 1_000_000 - 60_000
SENDING = 7
"""Which of the changes has left, without an answer."""


def open_cache(path: Path, server: str, user_id: int) -> ConferenceCache:
    return ConferenceCache(
        path, server=server, user_id=user_id, clock=lambda: NOW, listener=lambda _: None
    )


def conference(number: int) -> Conference:
    """A conference that fills most of a page, and is found there by `mark`."""
    names = [mark(number), *(f"Participant {n} of {number}" for n in range(12))]
    return Conference(
        name=f"Change {number}",
        start=4_099_766_400_000,
        participants=tuple(
            Participant(display_name=name, email="somebody@example.org") for name in names
        ),
    )


def mark(number: int) -> str:
    return f"mark-{number:02d}-here"


JOURNAL = Attempt(
    sent_at=NOW,
    key="5f0c3c0e-3a52-4f0b-8a55-0d9f6a1c7b07",
    body=overlay(conference(100 + SENDING)),
    before=(3, 4),
)


def fill(cache: ConferenceCache, conferences: int = 2000, changes: int = 20) -> list[PendingChange]:
    """Let the server have said so many conferences, and make creations that wait."""
    said: list[tuple[int, RawObject]] = [
        (number, {**overlay(conference(0)), "conferenceId": number, "name": f"Known {number}"})
        for number in range(1, conferences + 1)
    ]
    cache.store.save_details(said)
    cache.store.apply_changes((), (), "the cursor")
    for number in range(changes):
        command_id = str(uuid.UUID(int=number + 1))
        change = PendingChange(
            command_id=command_id,
            kind=ChangeKind.CREATE,
            key=command_id,
            created_at=NOW + number,
            desired=conference(number + 100),
        )
        assert cache.submit(change)
        if number == SENDING:
            [waiting] = [one for one in cache.store.pending() if one.command_id == command_id]
            assert cache.store.begin(waiting, JOURNAL)
    return cache.store.pending()


def pages_with(path: Path, text: str) -> set[int]:
    """Return the pages (counted from 0) in which a text is."""
    content, found, place = path.read_bytes(), set(), -1
    while (place := content.find(text.encode(), place + 1)) >= 0:
        found.add(place // PAGE)
    return found


def spoil(path: Path, begin: int, length: int) -> bytes:
    """Write garbage over a part of a file; returns what the file is then."""
    content = bytearray(path.read_bytes())
    content[begin : begin + length] = random.Random(begin).randbytes(length)
    path.write_bytes(content)
    return bytes(content)


def spoil_pages(path: Path, pages: set[int]) -> bytes:
    """Write garbage over whole pages; returns what the file is then."""
    for page in pages:
        spoil(path, page * PAGE, PAGE)
    return path.read_bytes()


def is_sending(change: PendingChange) -> bool:
    return change.state is ChangeState.SENDING and change.attempt == JOURNAL
