"""What an engine plays to calls at the moment."""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict


class Playbacks:
    """Knows when a call is told nothing any more."""

    def __init__(self) -> None:
        self._playing: defaultdict[str, set[str]] = defaultdict(set)
        self._quiet: dict[str, asyncio.Event] = {}

    def begin(self, call: str, playing: str) -> None:
        """Note that something is played to a call."""
        self._playing[call].add(playing)

    def end(self, call: str, playing: str) -> None:
        """Note that it is over."""
        self._playing[call].discard(playing)
        if not self._playing[call]:
            self.forget(call)

    def forget(self, call: str) -> None:
        """Note that a call is over, and whatever was played to it."""
        self._playing.pop(call, None)
        if (quiet := self._quiet.pop(call, None)) is not None:
            quiet.set()

    def forget_all(self) -> None:
        """Know nothing any more, as its end may have been missed."""
        for call in list(self._playing):
            self.forget(call)

    async def over(self, call: str, seconds: float) -> None:
        """Wait until nothing is played to a call, at most so long."""
        if not self._playing.get(call):
            return
        quiet = self._quiet.setdefault(call, asyncio.Event())
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(quiet.wait(), seconds)
