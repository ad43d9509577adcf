"""Joins a telephone engine with the conferences: each call is a task of its own.

What goes wrong with one call ends that call and no other. Everything runs in one event loop; the
database is asked in threads.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections import defaultdict
from collections.abc import Awaitable, Iterable

import msgspec
from sqlalchemy.exc import SQLAlchemyError

from ucc_client.domain.phone_number import digits
from ucc_client.server.clock import Clock
from ucc_client.server.pbx.book import Book, Voice
from ucc_client.server.pbx.door import Verdict
from ucc_client.server.pbx.engine import (
    Answered,
    Called,
    Cause,
    Engine,
    EngineError,
    Event,
    Pressed,
    Restored,
    Spoke,
)
from ucc_client.server.pbx.entry import Admission, Entry, Seat
from ucc_client.server.pbx.line import Line, OverError
from ucc_client.server.pbx.lines import Lines
from ucc_client.server.pbx.prompts import sounds
from ucc_client.server.pbx.reception import Reception
from ucc_client.server.pbx.resync import Found
from ucc_client.server.pbx.rooms import Deed, Mute, Person, Room, Status, Tell, TellAll
from ucc_client.server.refusals import RefusalError

_log = logging.getLogger(__name__)

_LOOK_SECONDS = 1.0
_RING_GRACE_SECONDS = 15.0
"""An engine that says nothing of a call so long after it should have ended has lost it."""


class Manner(msgspec.Struct, frozen=True, kw_only=True):
    """How calls are made; bounds are of one process."""

    ring_seconds: int = 30
    redial_seconds: float = 10.0
    empty_seconds: float = 60.0
    most_calls: int = 500
    most_ringing: int = 50


class Switchboard:
    """Leads all calls of one engine, until it is cancelled."""

    def __init__(
        self, engine: Engine, entry: Entry, book: Book, clock: Clock, manner: Manner
    ) -> None:
        self._engine, self._entry, self._book = engine, entry, book
        self._clock, self._manner = clock, manner
        self._reception = Reception(engine, self._judge)
        self._rooms: dict[int, Room] = {}
        self._empty_since: dict[int, float] = {}
        # Nobody closes a room while somebody else is on the way in.
        self._doors: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._lines = Lines(engine)
        self._ringing = asyncio.Semaphore(manner.most_ringing)
        self._voice = Voice(language="en", number="")
        self._saving = asyncio.Lock()
        self._is_synced = False
        self._wanted = asyncio.Event()

    async def run(self) -> None:
        """Work for ever; when it is cancelled, calls and rooms stay with the engine."""
        looking = asyncio.create_task(self._keep_looking())
        try:
            async for event in self._engine.events():
                await self._hear(event)
        finally:
            looking.cancel()
            await asyncio.gather(looking, return_exceptions=True)
            await self._lines.cancel()
            with contextlib.suppress(SQLAlchemyError, RefusalError):
                await self._save()

    def look_soon(self) -> None:
        """Write down what changed, and look for whom to call. Only from the own loop."""
        self._wanted.set()

    async def _hear(self, event: Event) -> None:
        if isinstance(event, Restored):
            await self._synchronise()
        elif isinstance(event, Called):
            self._receive(event.call, event.number, is_up=False)
        else:
            self._lines.hear(event)

    # Calls that come in.

    def _receive(self, call: str, number: str, *, is_up: bool) -> None:
        if self._lines.is_known(call):
            return
        line = Line(call=call)
        if self._lines.count >= self._manner.most_calls:
            _log.warning("a call was refused: there are %d already", self._lines.count)
            self._lines.spawn(self._engine.hang_up(call), line)
            return
        self._lines.spawn(self._converse(line, number, is_up=is_up), line)

    async def _converse(self, line: Line, number: str, *, is_up: bool) -> None:
        if not is_up:
            await self._engine.answer(line.call)
        seat = await self._reception.receive(line, number, self._voice.language)
        if seat is None:
            return
        person = await asyncio.to_thread(self._book.enter, seat, line.call)
        if person is None:
            await self._engine.hang_up(line.call)
            return
        room = self._room(seat.conference_id)
        room.adopt([person])
        await self._stay(line, room, person, is_in=False)

    async def _judge(self, pin: str) -> Admission:
        admission = await asyncio.to_thread(self._entry.look, pin)
        seat = admission.seat
        if admission.verdict is Verdict.WELCOME and seat is not None and not self._admits(seat):
            return Admission(verdict=Verdict.LOCKED)
        return admission

    def _admits(self, seat: Seat) -> bool:
        room = self._rooms.get(seat.conference_id)
        return room is None or room.admits(is_moderator=seat.is_moderator)

    # In the room.

    async def _stay(self, line: Line, room: Room, person: Person, *, is_in: bool) -> None:
        """Be in a room until the call is over."""
        name = str(room.conference_id)
        cause = Cause.FAILED
        try:
            person.call = line.call
            if not is_in:
                async with self._doors[room.conference_id]:
                    await self._engine.open_room(name)
                    await self._engine.join(name, line.call)
                    deeds = room.enter(person, self._clock())
                await self._do(room, deeds)
                self._wanted.set()
            while True:
                event = await line.next()
                if isinstance(event, Pressed):
                    now = time.monotonic()
                    deeds = room.press(person.id, event.digit, now, self._clock())
                    await self._do(room, deeds)
                elif isinstance(event, Spoke):
                    room.speak(person.id, talks=event.talks, now=self._clock())
        except OverError as over:
            cause = over.cause
        except asyncio.CancelledError:
            # The engine keeps the call, and who leads it next goes on with it.
            raise
        except EngineError as error:
            _log.warning("a call was given up: the telephone engine refused (%s)", error)
        await self._left(line, room, person, cause)

    async def _left(self, line: Line, room: Room, person: Person, cause: Cause) -> None:
        if line.call:
            await self._try(self._engine.hang_up(line.call))
        room.leave(person.id, cause, self._clock())
        self._wanted.set()
        async with self._doors[room.conference_id]:
            if not room.inside:
                # Whoever was last to leave comes in again.
                room.lock(on=False)
                await self._try(self._engine.close_room(str(room.conference_id)))

    async def _do(self, room: Room, deeds: Iterable[Deed]) -> None:
        """Do what keys ask for; a call that is gone meanwhile stops nobody."""
        language = self._voice.language
        for deed in deeds:
            match deed:
                case Mute(call, on):
                    await self._try(self._engine.mute(call, on=on))
                case Tell(call, prompt):
                    await self._try(self._engine.play(call, sounds(prompt), language))
                case TellAll(prompt):
                    where = str(room.conference_id)
                    await self._try(self._engine.announce(where, sounds(prompt), language))

    async def _try(self, work: Awaitable[object]) -> None:
        """Let the engine do what nothing else depends on."""
        try:
            await work
        except EngineError as error:
            _log.info("the telephone engine did not do something (%s)", error)

    # Calls that are made.

    async def _start(self, conference_id: int) -> None:
        """Call those whom a conference calls at its start."""
        calls = await asyncio.to_thread(self._book.take_calls, conference_id)
        room = self._room(conference_id)
        if calls.first is not None:
            tried = asyncio.Event()
            self._call(room, calls.first, tried)
            await tried.wait()
        for person in calls.others:
            self._call(room, person)

    def _call(self, room: Room, person: Person, tried: asyncio.Event | None = None) -> None:
        room.adopt([person])
        line = Line(label=str(person.id))
        self._lines.spawn(self._call_out(line, room, person, tried or asyncio.Event()), line)

    async def _call_out(self, line: Line, room: Room, person: Person, tried: asyncio.Event) -> None:
        """Call somebody, once more if it is busy, and let them in."""
        try:
            cause = await self._ring(line, room, person)
            if cause is Cause.BUSY:
                await asyncio.sleep(self._manner.redial_seconds)
                cause = await self._ring(line, room, person)
        finally:
            tried.set()
        if cause is not None:
            await self._left(line, room, person, cause)
        else:
            await self._stay(line, room, person, is_in=False)

    async def _ring(self, line: Line, room: Room, person: Person) -> Cause | None:
        """Let it ring; return why nobody took it, None for who did."""
        manner = self._manner
        async with self._ringing:
            try:
                call = await self._engine.call(
                    digits(person.number),
                    line.label,
                    caller=digits(self._voice.number),
                    seconds=manner.ring_seconds,
                )
                self._lines.name(line, call)
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

    # What is there already.

    async def _synchronise(self) -> None:
        """Take over what the engine has, and hear of nothing new until it is done."""
        while True:
            try:
                await self._take_all_over()
            except (EngineError, SQLAlchemyError, RefusalError) as error:
                _log.warning("running conferences could not be taken over yet (%s)", error)
                await asyncio.sleep(_LOOK_SECONDS)
            else:
                return

    async def _take_all_over(self) -> None:
        await self._save()
        there = Found(await self._engine.calls())
        written = await asyncio.to_thread(self._book.open)
        self._voice = await asyncio.to_thread(self._book.voice)
        for conference_id, room in written.items():
            mine = self._rooms.setdefault(conference_id, room)
            for person in room.people.values():
                known = mine.people.setdefault(person.id, person)
                self._take_over(mine, known, there)
        for state in there.unclaimed():
            if state.label or state.room:
                await self._try(self._engine.hang_up(state.call))
            else:
                self._receive(state.call, "", is_up=state.is_up)
        self._lines.end_all_but(there.calls)
        for name in await self._engine.rooms():
            room_there = self._rooms.get(int(name)) if name.isdecimal() else None
            if room_there is None or room_there.is_empty:
                await self._try(self._engine.close_room(name))
        self._is_synced = True

    def _take_over(self, room: Room, person: Person, there: Found) -> None:
        """Go on with one who is in, or is called, by what was written down."""
        state = there.claim(person.call, str(person.id))
        line = self._lines.of(person.call, str(person.id))
        if line is not None:
            if state is not None and state.is_up and person.state is Status.RINGING:
                self._lines.hear(Answered(call=state.call, label=line.label))
        elif state is None and person.state is Status.RINGING and not person.call:
            self._call(room, person)
        elif state is None:
            missed = person.state is Status.RINGING
            room.leave(person.id, Cause.NO_ANSWER if missed else Cause.HUNG_UP, self._clock())
        else:
            line = Line(call=state.call, label=state.label)
            is_in = state.room == str(room.conference_id)
            self._lines.spawn(self._go_on(line, room, person, is_up=state.is_up, is_in=is_in), line)

    async def _go_on(
        self, line: Line, room: Room, person: Person, *, is_up: bool, is_in: bool
    ) -> None:
        try:
            cause = None if is_up else await self._answer(line)
        except OverError as over:
            cause = over.cause
        if cause is None:
            await self._stay(line, room, person, is_in=is_in)
        else:
            await self._left(line, room, person, cause)

    # What time brings.

    async def _keep_looking(self) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wanted.wait(), _LOOK_SECONDS)
            self._wanted.clear()
            try:
                await self._look()
            except Exception as error:  # noqa: BLE001
                # A locked database or an engine that is away: the next look is soon.
                _log.warning("conferences could not be looked after (%s)", error)

    async def _look(self) -> None:
        await self._save()
        if not self._is_synced:
            return
        for conference_id in await asyncio.to_thread(self._book.to_call):
            self._voice = await asyncio.to_thread(self._book.voice)
            self._lines.spawn(self._start(conference_id))
            # One after the other: the rows of the first are taken before the next look.
        busy = {one for one, room in self._rooms.items() if room.inside}
        for gone in await asyncio.to_thread(self._book.keep_on, busy):
            for person in self._rooms[gone].inside:
                await self._try(self._engine.hang_up(person.call))
        await self._end_empty_ones()

    async def _end_empty_ones(self) -> None:
        now = time.monotonic()
        for conference_id, room in list(self._rooms.items()):
            if not room.is_empty or not room.people:
                self._empty_since.pop(conference_id, None)
                continue
            since = self._empty_since.setdefault(conference_id, now)
            if now - since < self._manner.empty_seconds:
                continue
            if any(person.state is Status.LEFT for person in room.people.values()):
                await asyncio.to_thread(self._book.end, conference_id)
            del self._rooms[conference_id], self._empty_since[conference_id]
            if not self._doors[conference_id].locked():
                del self._doors[conference_id]

    def _room(self, conference_id: int) -> Room:
        return self._rooms.setdefault(conference_id, Room(conference_id))

    async def _save(self) -> None:
        """Write down what changed, one after the other: what is older is never written later."""
        async with self._saving:
            taken = [
                (room, changes)
                for room in self._rooms.values()
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
