"""Calls that are made: all at once, the busy ones once more."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections import Counter

import msgspec

from ucc_client.domain.phone_number import digits
from ucc_client.server.clock import Clock
from ucc_client.server.pbx.book import Book
from ucc_client.server.pbx.end_rules import EndRules
from ucc_client.server.pbx.engine import Answered, Cause, Engine, EngineError
from ucc_client.server.pbx.line import Line, OverError
from ucc_client.server.pbx.lines import Lines
from ucc_client.server.pbx.open_rooms import OpenRooms
from ucc_client.server.pbx.rooms import Person, Room
from ucc_client.server.pbx.speech import Speech
from ucc_client.server.pbx.stay import Stay

_log = logging.getLogger(__name__)

_RING_GRACE_SECONDS = 15.0
"""An engine that says nothing of a call so long after it should have ended has lost it."""


class Manner(msgspec.Struct, frozen=True, kw_only=True):
    """How calls are made; bounds are of one process."""

    ring_seconds: int = 30
    redial_seconds: float = 10.0
    empty_seconds: float = 60.0
    ends: EndRules = EndRules()
    most_calls: int = 500
    most_ringing: int = 50


class _SparedError(Exception):
    """Somebody is not called: he is here, was taken out, or it is over."""


class Outgoing:
    """Calls people, and lets those in who take it."""

    def __init__(
        self,
        engine: Engine,
        book: Book,
        clock: Clock,
        manner: Manner,
        *,
        rooms: OpenRooms,
        lines: Lines,
        speech: Speech,
        stay: Stay,
    ) -> None:
        self._engine, self._book = engine, book
        self._clock, self._manner = clock, manner
        self._rooms, self._lines, self._speech, self._stay = rooms, lines, speech, stay
        self.made: Counter[str] = Counter()
        self._redials: dict[int, asyncio.Event] = {}
        self._ringing = asyncio.Semaphore(manner.most_ringing)

    async def start(self, conference_id: int) -> None:
        """Call those whom a conference calls at its start."""
        calls = await asyncio.to_thread(self._book.take_calls, conference_id)
        room = self._rooms.room(conference_id)
        room.wishes = calls.wishes
        # Known before their turn: an order about them meanwhile is about those who are called here.
        others = [room.people.setdefault(person.id, person) for person in calls.others]
        if calls.first is not None:
            tried = asyncio.Event()
            self.call(room, calls.first, tried)
            await tried.wait()
        for person in others:
            if self._lines.of(person.call, str(person.id)) is None:
                self.call(room, person)

    def call(self, room: Room, person: Person, tried: asyncio.Event | None = None) -> None:
        """Call somebody who is written down; `tried` is set when it was answered or not."""
        room.adopt([person])
        line = Line(label=str(person.id))
        self._lines.spawn(self._call_out(line, room, person, tried or asyncio.Event()), line)

    def redial(self, room: Room, person: Person) -> None:
        """Call a busy one again when it is time, by what was written down."""
        line = Line(label=str(person.id))
        self._lines.spawn(self._call_again(line, room, person), line)

    def redial_now(self, person_id: int) -> None:
        """Wait no longer before a busy one is called again; of all others it means nothing."""
        if (wanted := self._redials.get(person_id)) is not None:
            wanted.set()

    async def go_on(
        self, line: Line, room: Room, person: Person, *, is_up: bool, is_in: bool
    ) -> None:
        """Lead a call that there was before us."""
        try:
            cause = None if is_up else await self._answer(line)
        except OverError as over:
            cause = over.cause
        if cause is None:
            await self._stay.lead(line, room, person, is_in=is_in)
        else:
            await self._stay.end(line, room, person, cause)

    async def _call_out(self, line: Line, room: Room, person: Person, tried: asyncio.Event) -> None:
        """Call somebody, once more if it is busy, and let them in."""
        try:
            cause = await self._counted(line, room, person)
        except _SparedError:
            self._spare(line, room, person)
            return
        finally:
            tried.set()
        if cause is Cause.BUSY and not room.is_over:
            now = self._clock()
            room.redials(person, now + round(self._manner.redial_seconds * 1000), now)
            await self._call_again(line, room, person)
        else:
            await self._go_in(line, room, person, cause)

    async def _call_again(self, line: Line, room: Room, person: Person) -> None:
        """Call a busy one again at its time, for the last time."""
        wanted = self._redials.setdefault(person.id, asyncio.Event())
        seconds = max(person.redial_at - self._clock(), 0) / 1000
        try:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await wanted.wait()
        finally:
            del self._redials[person.id]
        try:
            cause = await self._counted(line, room, person)
        except _SparedError:
            self._spare(line, room, person)
        else:
            await self._go_in(line, room, person, cause)

    async def _go_in(self, line: Line, room: Room, person: Person, cause: Cause | None) -> None:
        if cause is None:
            await self._stay.lead(line, room, person, is_in=False)
        elif self._is_the_last(line):
            await self._stay.end(line, room, person, cause)
        # Otherwise they were taken out and are called again already, by another line.

    async def _counted(self, line: Line, room: Room, person: Person) -> Cause | None:
        cause = await self._ring(line, room, person)
        self.made["answered" if cause is None else cause.value] += 1
        return cause

    async def _ring(self, line: Line, room: Room, person: Person) -> Cause | None:
        """Let it ring; return why nobody took it, None for who did. Raises _SparedError."""
        manner = self._manner
        async with self._ringing:
            if self._is_unwanted(line, room, person):
                raise _SparedError
            try:
                call = await self._engine.call(
                    digits(person.number),
                    line.label,
                    caller=digits(self._speech.voice.number),
                    seconds=manner.ring_seconds,
                )
                self._lines.name(line, call)
                if self._is_unwanted(line, room, person):
                    await self._engine.hang_up(call)
                    raise _SparedError
                room.rings(person, call, self._clock())
                return await self._answer(line)
            except OverError as over:
                return over.cause
            except EngineError as error:
                _log.warning("somebody could not be called (%s)", error)
                return Cause.FAILED

    async def _answer(self, line: Line) -> Cause | None:
        """Wait until a call is taken. Raises OverError."""
        end = time.monotonic() + self._manner.ring_seconds + _RING_GRACE_SECONDS
        while (seconds := end - time.monotonic()) > 0:
            if isinstance(await line.next(seconds), Answered):
                return None
        return Cause.NO_ANSWER

    def _is_unwanted(self, line: Line, room: Room, person: Person) -> bool:
        """Tell whether a call is not to be made any more.

        It ended, a moderator took somebody out (and had him called by another line), or he has
        called in himself meanwhile.
        """
        came = (
            one is not person and one.participant_id == person.participant_id and not one.is_over
            for one in room.people.values()
        )
        is_here = person.participant_id != 0 and any(came)
        return room.is_over or person.is_over or is_here or not self._is_the_last(line)

    def _spare(self, line: Line, room: Room, person: Person) -> None:
        if self._is_the_last(line):
            room.spare(person.id, self._clock())

    def _is_the_last(self, line: Line) -> bool:
        """Tell whether this line is the last one by which somebody is called."""
        return self._lines.of("", line.label) is line
