"""All calls of a process, each with a task of its own: what goes wrong with one ends no other."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Collection, Coroutine
from typing import Any

from ucc_client.server.pbx.engine import (
    Answered,
    Cause,
    Ended,
    Engine,
    EngineError,
    Event,
    Played,
    Pressed,
    Recorded,
    Spoke,
)
from ucc_client.server.pbx.line import Admitted, Line, OverError

_log = logging.getLogger(__name__)


class Lines:
    """Lets each call's task hear what happens to it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._by_call: dict[str, Line] = {}
        self._by_label: dict[str, Line] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def count(self) -> int:
        """How many tasks there are."""
        return len(self._tasks)

    @property
    def calls(self) -> frozenset[str]:
        """The calls that have a line just now."""
        return frozenset(self._by_call)

    def of(self, call: str, label: str) -> Line | None:
        """Return the line of a call, by its name or by the label that we gave it."""
        return self._by_call.get(call) or self._by_label.get(label)

    def is_known(self, call: str) -> bool:
        """Tell whether a call has a line."""
        return call in self._by_call

    def name(self, line: Line, call: str) -> None:
        """Let a line be the one of this call."""
        self._by_call[call], line.call = line, call

    def hear(self, event: Event) -> None:
        """Let the right task hear of something."""
        match event:
            case Answered(call=call, label=label):
                if (line := self._by_label.get(label)) is not None:
                    self.name(line, call)
                    line.put(event)
            case Ended(call=call, label=label):
                named = self._by_call.pop(call, None)
                if (line := named or self._by_label.get(label)) is not None:
                    line.put(event)
            case Pressed(call=call) | Spoke(call=call) | Recorded(call=call) | Played(call=call):
                if (line := self._by_call.get(call)) is not None:
                    line.put(event)
            case _:
                pass

    def admit(self, call: str) -> None:
        """Let who waits hear that they may come in."""
        if (line := self._by_call.get(call)) is not None:
            line.put(Admitted())

    def end_missing(self, before: Collection[str], there: Collection[str]) -> None:
        """Let those hear of their end whose calls the engine has no more.

        `before` are the calls that there were before it was asked which are `there`: one that was
        made since is missing in the answer, and goes on.
        """
        for call in before:
            line = self._by_call.get(call)
            if line is not None and call not in there and line.call == call:
                self.hear(Ended(call=call, label=line.label, cause=Cause.HUNG_UP))

    def spawn(self, work: Coroutine[Any, Any, None], line: Line | None = None) -> None:
        """Begin the work of a call, or some other."""
        if line is not None and line.call:
            self._by_call[line.call] = line
        if line is not None and line.label:
            self._by_label[line.label] = line
        task = asyncio.create_task(self._guarded(work, line))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def cancel(self) -> None:
        """End all tasks; the calls go on."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _guarded(self, work: Coroutine[Any, Any, None], line: Line | None) -> None:
        try:
            await work
        except OverError:
            pass
        except EngineError as error:
            _log.warning("a call was given up: the telephone engine refused (%s)", error)
        except Exception:  # noqa: BLE001 - a bug, or a database that is away: others go on
            _log.exception("a call was given up")
        if line is None:
            return
        if line.call:
            with contextlib.suppress(EngineError):
                await self._engine.hang_up(line.call)
        if self._by_label.get(line.label) is line:
            del self._by_label[line.label]
        for call in [call for call, one in self._by_call.items() if one is line]:
            del self._by_call[call]
