"""An engine without telephones, held to the suite that the real one is held to."""

from __future__ import annotations

import asyncio
import itertools
import queue
from collections.abc import AsyncIterator, Collection, Sequence

from tests.waiting import wait_until
from ucc_client.server.pbx.engine import (
    Answered,
    Called,
    CallState,
    Cause,
    Ended,
    EngineError,
    Event,
    GoneError,
    Played,
    Pressed,
    Recorded,
    Restored,
    Spoke,
)

_CAUSES = {486: Cause.BUSY, 603: Cause.REJECTED, 404: Cause.UNKNOWN_NUMBER}


class FakeLine:
    """Somebody's end of a call."""

    def __init__(self, engine: FakeEngine, call: str, label: str, number: str) -> None:
        self._engine, self.call, self.label, self.number = engine, call, label, number
        self.is_up = self.ended = self.is_muted = self.on_hold = False
        self.room = ""
        self.recording = ""
        self.tone = 0
        self.heard: list[tuple[str, ...]] = []

    def press(self, digits: str) -> None:
        """Press keys."""
        for digit in digits:
            if digit == "#" and self.recording:
                self._engine.tell(Recorded(call=self.call, name=self.recording))
                self.recording = ""
                continue
            self._engine.tell(Pressed(call=self.call, digit=digit))

    def say(self, hertz: int) -> None:
        """Say a tone from now on."""
        if bool(hertz) != bool(self.tone):
            self._engine.tell(Spoke(call=self.call, talks=bool(hertz)))
        self.tone = hertz

    def hears(self, hertz: int) -> bool:
        """Tell whether this tone is heard just now."""
        others = [one for one in self._engine.lines.values() if one is not self]
        return bool(self.room) and any(
            one.room == self.room and one.tone == hertz and not one.is_muted for one in others
        )

    def hang_up(self) -> None:
        """End the call."""
        self._engine.end(self, Cause.HUNG_UP)

    def is_over(self) -> bool:
        """Tell whether the call has ended."""
        return self.ended


class FakeEngine:
    """An `Engine` and its `Outside`; what is played is over at once, unless `plays_on`."""

    def __init__(self) -> None:
        self.lines: dict[str, FakeLine] = {}
        self.opened: set[str] = set()
        self.announced: list[tuple[str, tuple[str, ...]]] = []
        self.plays_on = False
        self.is_connected = True
        self.recorded: set[str] = set()
        self.has: dict[str, set[str]] = {"en": {"beep"}}
        self._answers: dict[str, int] = {}
        self._numbers = itertools.count(1)
        self._told: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._all_lines: list[FakeLine] = []

    # The outside.

    def call(self, *given: str, **more: object) -> object:
        """Dial in; or, as an engine, call a number."""
        if given:
            return self._call_out(*given, **more)
        line = self._line("", "")
        self.tell(Called(call=line.call, number="100"))
        return line

    def let(self, number: str, status: int) -> None:
        """Say what a call to a number gets."""
        self._answers[number] = status

    def called(self, number: str) -> FakeLine:
        """Wait until a number is called."""
        return wait_until(
            lambda: next((one for one in reversed(self._all_lines) if one.number == number), None),
            what=f"a call to {number}",
        )

    def tell(self, event: Event) -> None:
        """Let an event be heard."""
        self._told.put(event)

    def end(self, line: FakeLine, cause: Cause) -> None:
        """End a call."""
        if not line.ended:
            line.ended, line.room = True, ""
            self.lines.pop(line.call, None)
            self.tell(Ended(call=line.call, label=line.label, cause=cause))

    # The engine.

    async def events(self) -> AsyncIterator[Event]:
        """Yield what happens."""
        yield Restored()
        while True:
            try:
                yield self._told.get_nowait()
            except queue.Empty:
                await asyncio.sleep(0.002)

    async def answer(self, call: str) -> None:
        """Take a call that came in."""
        self._of(call).is_up = True

    async def hang_up(self, call: str) -> None:
        """End a call."""
        if call in self.lines:
            line = self.lines[call]
            given_up = line.label and not line.is_up
            self.end(line, Cause.NO_ANSWER if given_up else Cause.HUNG_UP)

    async def play(self, call: str, sounds: Sequence[str], language: str) -> str:
        """Play sounds."""
        self._of(call).heard.append(tuple(sounds))
        return self._played(call)

    async def announce(self, room: str, sounds: Sequence[str], language: str) -> str:
        """Play sounds to all in a room."""
        if room not in self.opened:
            raise GoneError(room)
        self.announced.append((room, tuple(sounds)))
        return self._played()

    async def stop(self, playing: str) -> None:
        """Stop what is played."""
        if self.plays_on:
            self.tell(Played(call=playing.rpartition("@")[2], playing=playing))

    async def record(self, call: str, name: str, seconds: int) -> None:
        """Record what somebody says."""
        self._of(call).recording = name
        self.recorded.add(name)

    async def forget(self, name: str) -> None:
        """Delete a recording."""
        self.recorded.discard(name)

    async def recordings(self) -> Collection[str]:
        """Return the names of the recordings."""
        return sorted(self.recorded)

    async def hold(self, call: str, *, on: bool) -> None:
        """Play music."""
        self._of(call).on_hold = on

    async def mute(self, call: str, *, on: bool) -> None:
        """Let nobody hear this call."""
        self._of(call).is_muted = on

    async def open_room(self, room: str) -> None:
        """Make a room."""
        self.opened.add(room)

    async def close_room(self, room: str) -> None:
        """Take a room away."""
        self.opened.discard(room)
        for line in self.lines.values():
            if line.room == room:
                line.room = ""

    async def join(self, room: str, call: str) -> None:
        """Let a call into a room."""
        if room not in self.opened:
            raise GoneError(room)
        self._of(call).room = room

    async def part(self, room: str, call: str) -> None:
        """Take a call out of a room."""
        if self._of(call).room != room:
            raise EngineError("it is not in there")
        self._of(call).room = ""

    async def sounds(self, language: str) -> Collection[str]:
        """Return the names of the sounds that there are."""
        return self.has.get(language, ())

    async def rooms(self) -> Collection[str]:
        """Return the rooms that there are."""
        return sorted(self.opened)

    async def calls(self) -> Collection[CallState]:
        """Return the calls that there are."""
        return [
            CallState(call=one.call, label=one.label, is_up=one.is_up, room=one.room)
            for one in self.lines.values()
        ]

    async def close(self) -> None:
        """Let go."""

    async def _call_out(self, number: str, label: str, *, caller: str, seconds: int) -> str:
        line = self._line(label, number)
        status = self._answers.get(number, 404)
        if status == 200:
            line.is_up = True
            self.tell(Answered(call=line.call, label=label))
        elif status == 180:
            asyncio.get_running_loop().call_later(seconds, self.end, line, Cause.NO_ANSWER)
        else:
            self.end(line, _CAUSES.get(status, Cause.FAILED))
        return line.call

    def _line(self, label: str, number: str) -> FakeLine:
        line = FakeLine(self, f"call-{next(self._numbers)}", label, number)
        self.lines[line.call] = line
        self._all_lines.append(line)
        return line

    def _of(self, call: str) -> FakeLine:
        if call not in self.lines:
            raise GoneError(call)
        return self.lines[call]

    def _played(self, call: str = "") -> str:
        playing = f"playing-{next(self._numbers)}@{call}"
        if not self.plays_on:
            self.tell(Played(call=call, playing=playing))
        return playing
