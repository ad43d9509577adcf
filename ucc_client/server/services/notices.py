"""Tells listeners that something changed for their user: a hint to look, never the news itself."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import Protocol

import msgspec


class Notices(Protocol):
    """Where a committed change is announced."""

    @property
    def may_be_heard(self) -> bool:
        """Whether somebody may listen just now: what costs something to find out can wait."""

    def publish(self, user_ids: Collection[int]) -> None:
        """Tell the listeners of these users, from any thread. It never waits."""

    def publish_live(self, conference_id: int, user_ids: Collection[int]) -> None:
        """Tell them that it is about who is in one running conference."""


class News(msgspec.Struct, frozen=True):
    """What a listener hears: that something `changed`, or who is in which conferences."""

    changed: bool = False
    live: frozenset[int] = frozenset()


class Subscription:
    """One listener's ear. Changes that come together may be heard as one."""

    def __init__(self) -> None:
        self.ended = False
        self._news = asyncio.Event()
        self._changed = False
        self._live: set[int] = set()

    async def news_within(self, seconds: float) -> News:
        """Wait for news, or for the end; there is none in it when there was none for so long."""
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            return News()
        news = News(self._changed, frozenset(self._live))
        self._changed, self._live = False, set()
        self._news.clear()
        return news

    def tell(self, conference_id: int = 0) -> None:
        """Note a change, or of a conference who is in."""
        if conference_id:
            self._live.add(conference_id)
        else:
            self._changed = True
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

    @property
    def may_be_heard(self) -> bool:
        """Whether somebody listens, from any thread."""
        return bool(self._listening)

    def publish(self, user_ids: Collection[int]) -> None:
        """Tell the listeners of these users, from any thread. It never waits."""
        self._soon(lambda: self._tell(user_ids))

    def publish_live(self, conference_id: int, user_ids: Collection[int]) -> None:
        """Tell them that it is about who is in one running conference."""
        self._soon(lambda: self._tell(user_ids, conference_id))

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

    def _tell(self, user_ids: Collection[int], conference_id: int = 0) -> None:
        for user_id in user_ids:
            for ear in self._listening.get(user_id, ()):
                ear.tell(conference_id)
