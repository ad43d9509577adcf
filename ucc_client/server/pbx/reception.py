"""Leads one caller from the greeting to a seat, or to the good-bye."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import datetime

from ucc_client.server.clock import Clock
from ucc_client.server.pbx.door import Caller, Deed, Hush, Look, Part, Say, Verdict
from ucc_client.server.pbx.engine import Engine, Played, Pressed
from ucc_client.server.pbx.entry import Admission, Seat
from ucc_client.server.pbx.guesses import Guesses
from ucc_client.server.pbx.line import Line
from ucc_client.server.pbx.prompts import Prompt
from ucc_client.server.pbx.speech import Speech

_SAYING_SECONDS = 20.0
"""Nothing that is said lasts longer."""

Judge = Callable[[str], Awaitable[Admission]]
"""Says what a PIN is good for, with the lock of its room."""


class Reception:
    """Asks callers for their PINs; guesses of all are counted here."""

    def __init__(self, engine: Engine, speech: Speech, judge: Judge, clock: Clock) -> None:
        self._engine, self._speech, self._judge, self._clock = engine, speech, judge, clock
        self._guesses = Guesses()

    async def receive(self, line: Line, number: str) -> Seat | None:
        """Return whose PIN was typed; None for who was let go of.

        Raises OverError or EngineError.
        """
        caller, playing, starts = Caller(), "", None
        deeds: deque[Deed] = deque(caller.arrive(time.monotonic()))
        while True:
            while deeds:
                deed = deeds.popleft()
                if playing and not isinstance(deed, Look):
                    await self._engine.stop(playing)
                match deed:
                    case Say(prompts):
                        playing = await self._speech.play(line.call, *prompts)
                    case Hush():
                        playing = ""
                    case Part(prompts):
                        await self._part(line, prompts, starts)
                        return None
                    case Look(pin):
                        admission = await self._look(pin, number)
                        if admission.verdict is Verdict.WELCOME:
                            return admission.seat
                        starts = admission.starts
                        deeds += caller.verdict(admission.verdict, time.monotonic())
            due = caller.due
            event = await line.next(None if due is None else max(due - time.monotonic(), 0))
            now = time.monotonic()
            deeds += (
                caller.press(event.digit, now) if isinstance(event, Pressed) else caller.wait(now)
            )

    async def _look(self, pin: str, number: str) -> Admission:
        now = time.monotonic()
        if self._guesses.is_over(number, now):
            return Admission(verdict=Verdict.SLOW_DOWN)
        await asyncio.sleep(self._guesses.pause(now))
        admission = await self._judge(pin)
        if admission.verdict is Verdict.WRONG:
            self._guesses.wrong(number, time.monotonic())
        elif admission.verdict is Verdict.WELCOME:
            self._guesses.right(number)
        return admission

    async def _part(self, line: Line, prompts: tuple[Prompt, ...], starts: datetime | None) -> None:
        """Say good-bye, and hang up when it is said; who is too early hears when it `starts`."""
        if starts is None:
            playing = await self._speech.play(line.call, *prompts)
        else:
            now = datetime.fromtimestamp(self._clock() / 1000, starts.tzinfo)
            playing = await self._speech.play_beginning(line.call, starts, now)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_SAYING_SECONDS):
                while await line.next() != Played(call=line.call, playing=playing):
                    pass
        await self._engine.hang_up(line.call)
