"""Tells listeners that something changed for their user: a hint to look, never the news itself."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import Protocol


class Notices(Protocol):
    """Where a committed change is announced."""

    def publish(self, user_ids: Collection[int]) -> None:
        """Tell the listeners of these users, from any thread. It never waits."""


class Subscription:
    """One listener's ear. Changes that come together may be heard as one."""

    def __init__(self) -> None:
        self.ended = False
        self._news = asyncio.Event()

    async def changed_within(self, seconds: float) -> bool:
        """Wait for a change, or for the end; False when there was none for so long."""
        try:
            await asyncio.wait_for(self._news.wait(), seconds)
        except TimeoutError:
            return False
        self._news.clear()
        return True

    def tell(self) -> None:
        """Note a change."""
        self._news.set()

    def end(self) -> None:
        """Note that no more will come."""
        self.ended = True
        self._news.set()


class LocalNotices:
    """Notices within this process. Everything but `publish` belongs to the event loop."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._listening: dict[int, set[Subscription]] = defaultdict(set)
        self._closed = False

    def publish(self, user_ids: Collection[int]) -> None:
        """Tell the listeners of these users, from any thread. It never waits."""
        self._soon(lambda: self._tell(user_ids))

    def publish_to_all(self) -> None:
        """Tell every listener, from any thread: there may have been news for anybody."""
        self._soon(lambda: self._tell(list(self._listening)))

    @contextmanager
    def subscription(self, user_id: int) -> Iterator[Subscription]:
        """Listen for a user, while the block lasts."""
        self._loop = asyncio.get_running_loop()
        ear = Subscription()
        if self._closed:
            ear.end()
        self._listening[user_id].add(ear)
        try:
            yield ear
        finally:
            self._listening[user_id].discard(ear)
            if not self._listening[user_id]:
                del self._listening[user_id]

    def close(self) -> None:
        """End all listening, from now on."""
        self._closed = True
        for ears in self._listening.values():
            for ear in ears:
                ear.end()

    def _soon(self, tell: Callable[[], None]) -> None:
        loop = self._loop
        if loop is None:
            return
        try:
            loop.call_soon_threadsafe(tell)
        except RuntimeError:
            # The loop has ended, and with it everybody who listened.
            self._loop = None

    def _tell(self, user_ids: Collection[int]) -> None:
        for user_id in user_ids:
            for ear in self._listening.get(user_id, ()):
                ear.tell()
