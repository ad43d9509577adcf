"""Joins a telephone engine with the conferences: each call is a task of its own.

What goes wrong with one call ends that call and no other. Everything runs in one event loop; the
database is asked in threads.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections import Counter

from sqlalchemy.exc import SQLAlchemyError

from ucc_client.server.clock import Clock
from ucc_client.server.pbx.book import Book
from ucc_client.server.pbx.closing import Closing
from ucc_client.server.pbx.door import Verdict
from ucc_client.server.pbx.engine import (
    Answered,
    Called,
    Cause,
    Engine,
    EngineError,
    Event,
    Restored,
)
from ucc_client.server.pbx.entry import Admission, Entry, Seat
from ucc_client.server.pbx.line import Line
from ucc_client.server.pbx.lines import Lines
from ucc_client.server.pbx.open_rooms import OpenRooms
from ucc_client.server.pbx.order_book import OrderBook
from ucc_client.server.pbx.orders import Orders
from ucc_client.server.pbx.outgoing import Manner, Outgoing
from ucc_client.server.pbx.plans import Plans
from ucc_client.server.pbx.reception import Reception
from ucc_client.server.pbx.resync import Found
from ucc_client.server.pbx.rooms import Person, Room, Status
from ucc_client.server.pbx.self_starts import SelfStarts
from ucc_client.server.pbx.speech import Speech, attempt
from ucc_client.server.pbx.spoken_names import SpokenNames
from ucc_client.server.pbx.stay import Stay
from ucc_client.server.refusals import RefusalError

_log = logging.getLogger(__name__)

_LOOK_SECONDS = 1.0
_SPACING_SECONDS = 0.2
_SAVE_SECONDS = 0.25


class Switchboard:
    """Leads all calls of one engine, until it is cancelled."""

    def __init__(
        self,
        engine: Engine,
        entry: Entry,
        book: Book,
        clock: Clock,
        manner: Manner,
        *,
        plans: Plans,
        self_starts: SelfStarts,
        orders: OrderBook,
    ) -> None:
        self._engine, self._entry, self._book = engine, entry, book
        self._clock, self._manner = clock, manner
        self._self_starts = self_starts
        self._wanted = asyncio.Event()
        self._is_synced = False
        self._looked_at = -_LOOK_SECONDS
        self._lines = Lines(engine)
        self._speech = Speech(engine)
        self._reception = Reception(engine, self._speech, self._judge, clock)
        self._names = SpokenNames(engine, self._speech)
        self._rooms = OpenRooms(book, manner.empty_seconds)
        self._stay = Stay(
            engine,
            clock,
            rooms=self._rooms,
            lines=self._lines,
            speech=self._speech,
            names=self._names,
        )
        self._outgoing = Outgoing(
            engine,
            book,
            clock,
            manner,
            rooms=self._rooms,
            lines=self._lines,
            speech=self._speech,
            stay=self._stay,
        )

        self._closing = Closing(
            engine,
            book,
            plans,
            clock,
            manner.ends,
            rooms=self._rooms,
            lines=self._lines,
            speech=self._speech,
        )

        self._orders = Orders(
            engine,
            orders,
            clock,
            rooms=self._rooms,
            lines=self._lines,
            speech=self._speech,
            stay=self._stay,
            outgoing=self._outgoing,
            closing=self._closing,
        )

    @property
    def calls(self) -> int:
        """How many calls there are, callers at the door included."""
        return self._lines.count

    @property
    def made(self) -> Counter[str]:
        """How many calls were made, by what became of them."""
        return self._outgoing.made

    async def run(self) -> None:
        """Work for ever; when it is cancelled, calls and rooms stay with the engine."""
        beside = [asyncio.create_task(work) for work in (self._keep_looking(), self._keep_saving())]
        try:
            async for event in self._engine.events():
                await self._hear(event)
        finally:
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)
            await self._lines.cancel()
            with contextlib.suppress(SQLAlchemyError, RefusalError):
                await self._rooms.save()

    def look_soon(self) -> None:
        """Look for orders, and for whom to call. Only from the own loop."""
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
        seat = await self._reception.receive(line, number)
        if seat is None:
            return
        entered = await asyncio.to_thread(self._book.enter, seat, line.call)
        if entered is None:
            await self._engine.hang_up(line.call)
            return
        room = self._rooms.room(seat.conference_id)
        if room.is_over:
            await self._turn_away(line, room, entered.person)
            return
        room.wishes = entered.wishes
        for waiting in room.superseded_by(entered.person):
            # Who is in already is not called (again).
            room.spare(waiting.id, self._clock())
            self._outgoing.redial_now(waiting.id)
        room.adopt([entered.person])
        await self._stay.lead(line, room, entered.person, is_in=False)

    async def _turn_away(self, line: Line, room: Room, person: Person) -> None:
        """Let go of somebody who comes in just as the conference is ended for all."""
        room.adopt([person])
        room.leave(person.id, Cause.HUNG_UP, self._clock())
        await self._rooms.save()
        await attempt(self._engine.hang_up(line.call))
        # The entry may have begun it anew.
        await asyncio.to_thread(self._book.end, room.conference_id)

    async def _judge(self, pin: str) -> Admission:
        admission = await asyncio.to_thread(self._entry.look, pin)
        seat = admission.seat
        if admission.verdict is Verdict.WELCOME and seat is not None and not self._admits(seat):
            return Admission(verdict=Verdict.LOCKED)
        return admission

    def _admits(self, seat: Seat) -> bool:
        room = self._rooms.by_id.get(seat.conference_id)
        if room is None:
            return True
        return not room.is_over and room.admits(is_moderator=seat.is_moderator)

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
        await self._rooms.save()
        before = self._lines.calls
        there = Found(await self._engine.calls())
        written = await asyncio.to_thread(self._book.open)
        self._speech.voice = await asyncio.to_thread(self._book.voice)
        await self._speech.look()
        for conference_id, room in written.items():
            mine = self._rooms.by_id.setdefault(conference_id, room)
            for person in room.people.values():
                known = mine.people.setdefault(person.id, person)
                self._take_over(mine, known, there)
        for state in there.unclaimed():
            if state.label or state.room:
                await attempt(self._engine.hang_up(state.call))
            else:
                self._receive(state.call, "", is_up=state.is_up)
        self._lines.end_missing(before, there.calls)
        here = [p for room in self._rooms.by_id.values() for p in room.people.values()]
        await self._names.keep_only({person.id for person in here if not person.is_over})
        for name in await self._engine.rooms():
            room_there = self._rooms.by_id.get(int(name)) if name.isdecimal() else None
            if room_there is None or room_there.is_empty:
                await attempt(self._engine.close_room(name))
        self._is_synced = True

    def _take_over(self, room: Room, person: Person, there: Found) -> None:
        """Go on with one who is in, or is called, by what was written down."""
        state = there.claim(person.call, str(person.id))
        line = self._lines.of(person.call, str(person.id))
        if line is not None:
            if state is not None and state.is_up and person.state is Status.RINGING:
                self._lines.hear(Answered(call=state.call, label=line.label))
        elif state is None and person.redial_at:
            self._outgoing.redial(room, person)
        elif state is None and person.state is Status.RINGING and not person.call:
            self._outgoing.call(room, person)
        elif state is None:
            missed = person.state is Status.RINGING
            room.leave(person.id, Cause.NO_ANSWER if missed else Cause.HUNG_UP, self._clock())
        else:
            line = Line(call=state.call, label=state.label)
            is_in = state.room == str(room.conference_id)
            self._lines.spawn(
                self._outgoing.go_on(line, room, person, is_up=state.is_up, is_in=is_in), line
            )

    # What time brings.

    async def _keep_saving(self) -> None:
        """Write down soon who comes, goes, talks and is muted, many at once: others look at it."""
        while True:
            await asyncio.sleep(_SAVE_SECONDS)
            # What cannot be written now is written by a later look, which says so.
            with contextlib.suppress(SQLAlchemyError, RefusalError):
                await self._rooms.save()

    async def _keep_looking(self) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_LOOK_SECONDS):
                    await self._wanted.wait()
            self._wanted.clear()
            try:
                await self._look()
            except Exception as error:  # noqa: BLE001
                # A locked database or an engine that is away: the next look is soon.
                _log.warning("conferences could not be looked after (%s)", error)
            # What many do at the same time is written down at once.
            await asyncio.sleep(_SPACING_SECONDS)

    async def _look(self) -> None:
        await self._rooms.save()
        if not self._is_synced:
            return
        await self._orders.look()
        for conference_id in await asyncio.to_thread(self._book.to_call):
            await self._speech.learn(await asyncio.to_thread(self._book.voice))
            self._lines.spawn(self._outgoing.start(conference_id))
            # One after the other: the rows of the first are taken before the next look.
        if time.monotonic() - self._looked_at >= _LOOK_SECONDS:
            self._looked_at = time.monotonic()
            await self._look_at_clock()

    async def _look_at_clock(self) -> None:
        """Do what is due by the time, not because somebody came or went."""
        await asyncio.to_thread(self._self_starts.begin_due)
        rooms = self._rooms.by_id
        for room in list(rooms.values()):
            # Somebody who waits may have been made a moderator.
            await self._stay.do(room, room.admitted())
        busy = {one for one, room in rooms.items() if not room.is_empty}
        for gone in await asyncio.to_thread(self._book.keep_on, busy):
            rooms[gone].is_over = True
            for person in rooms[gone].people.values():
                if person.call and not person.is_over:
                    await attempt(self._engine.hang_up(person.call))
        await self._closing.look()
        await self._rooms.end_empty_ones()
        # Callers hear what the administrator has changed, too.
        await self._speech.learn(await asyncio.to_thread(self._book.voice))
