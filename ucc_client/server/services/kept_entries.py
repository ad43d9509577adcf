"""Entries of calendars as they were written, for the next time that they are asked for."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence

from ucc_client.contract.calendar.collected import Entry
from ucc_client.server.services.user_entries import UserEntry

_MOST_ENTRIES = 30_000
"""Of all users together; an entry and what it was written from are about a kilobyte."""
_Known = dict[str, tuple[UserEntry, Entry]]


class KeptEntries:
    """Keeps the newest calendars of those who asked last, in this process."""

    def __init__(self, most: int = _MOST_ENTRIES) -> None:
        self._most = most
        self._turn = threading.Lock()
        self._known: OrderedDict[int, tuple[Hashable, _Known]] = OrderedDict()

    def all(
        self,
        user_id: int,
        facts: Hashable,
        found: Sequence[UserEntry],
        write: Callable[[UserEntry], Entry],
    ) -> list[Entry]:
        """Return all entries; written are those that changed, or all when other `facts` hold."""
        with self._turn:
            before, known = self._known.get(user_id, (None, {}))
        if before != facts:
            known = {}
        fresh: _Known = {}
        written: list[Entry] = []
        for one in found:
            kept = known.get(one.uid)
            made = kept[1] if kept is not None and kept[0] == one else write(one)
            fresh[one.uid] = (one, made)
            written.append(made)
        self._keep(user_id, facts, fresh)
        return written

    def __len__(self) -> int:
        """Tell how many entries are kept."""
        with self._turn:
            return sum(len(known) for _facts, known in self._known.values())

    def _keep(self, user_id: int, facts: Hashable, fresh: _Known) -> None:
        with self._turn:
            self._known[user_id] = (facts, fresh)
            self._known.move_to_end(user_id)
            left = sum(len(known) for _facts, known in self._known.values())
            while left > self._most and len(self._known) > 1:
                left -= len(self._known.popitem(last=False)[1][1])
