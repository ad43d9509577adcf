"""The rooms of all conferences that run, kept in memory and written down as they change."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict

from ucc_client.server.pbx.book import Book
from ucc_client.server.pbx.rooms import Room, Status


class OpenRooms:
    """Rooms by their conference.

    Who enters or leaves holds the room's door meanwhile: nobody closes it while somebody else is on
    the way in.
    """

    def __init__(self, book: Book, empty_seconds: float) -> None:
        self._book, self._empty_seconds = book, empty_seconds
        self.by_id: dict[int, Room] = {}
        self._empty_since: dict[int, float] = {}
        self._doors: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._saving = asyncio.Lock()

    def room(self, conference_id: int) -> Room:
        """Return a conference's room, a new one where there is none yet."""
        return self.by_id.setdefault(conference_id, Room(conference_id))

    def door(self, conference_id: int) -> asyncio.Lock:
        """Return what is held by who enters or leaves."""
        return self._doors[conference_id]

    async def save(self) -> None:
        """Write down what changed, one after the other: what is older is never written later."""
        async with self._saving:
            taken = [
                (room, changes)
                for room in self.by_id.values()
                if (changes := room.take_changes()) is not None
            ]
            if not taken:
                return
            try:
                await asyncio.to_thread(self._book.save, [changes for _, changes in taken])
            except BaseException:
                for room, changes in taken:
                    room.put_back(changes)
                raise

    async def end_empty_ones(self) -> None:
        """End the conferences that everybody has left for long enough."""
        now = time.monotonic()
        for conference_id, room in list(self.by_id.items()):
            if not room.is_empty or not room.people:
                self._empty_since.pop(conference_id, None)
                continue
            since = self._empty_since.setdefault(conference_id, now)
            if now - since < self._empty_seconds:
                continue
            if any(person.state is Status.LEFT for person in room.people.values()):
                await asyncio.to_thread(self._book.end, conference_id)
            # Somebody may have come in meanwhile.
            if room.is_empty:
                self.forget(room)

    def forget(self, room: Room) -> None:
        """Have a room no more; the next who comes begins another one."""
        conference_id = room.conference_id
        if self.by_id.get(conference_id) is room:
            del self.by_id[conference_id]
        self._empty_since.pop(conference_id, None)
        if not self._doors[conference_id].locked():
            del self._doors[conference_id]
