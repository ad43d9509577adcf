"""Ends conferences in which somebody is still, by the installation's rules, and says so before."""

from __future__ import annotations

import asyncio
import time

from ucc_client.server.clock import Clock
from ucc_client.server.pbx.book import Book
from ucc_client.server.pbx.end_rules import EndRules
from ucc_client.server.pbx.ends import Ending, Step
from ucc_client.server.pbx.engine import Engine
from ucc_client.server.pbx.lines import Lines
from ucc_client.server.pbx.open_rooms import OpenRooms
from ucc_client.server.pbx.plans import Plans
from ucc_client.server.pbx.prompts import Prompt
from ucc_client.server.pbx.rooms import Room
from ucc_client.server.pbx.speech import Speech, attempt

_READ_AGAIN_SECONDS = 20.0
"""So old may be what is known of a planned end."""
_SAYING_SECONDS = 3.0
_LEAVING_SECONDS = 5.0


class Closing:
    """Looks after the ends of all rooms."""

    def __init__(
        self,
        engine: Engine,
        book: Book,
        plans: Plans,
        clock: Clock,
        rules: EndRules,
        *,
        rooms: OpenRooms,
        lines: Lines,
        speech: Speech,
    ) -> None:
        self._engine, self._book, self._plans = engine, book, plans
        self._clock, self._rules = clock, rules
        self._rooms, self._lines, self._speech = rooms, lines, speech
        self._endings: dict[int, Ending] = {}
        self._planned: dict[int, int | None] = {}
        self._read_at = 0.0

    async def look(self) -> None:
        """Say and end what is due."""
        if self._rules == EndRules():
            return
        running = {one: room for one, room in self._rooms.by_id.items() if room.inside}
        await self._read(running)
        if new := running.keys() - self._endings.keys():
            led = await asyncio.to_thread(self._plans.led, new)
            for conference_id in new:
                ending = Ending(self._rules, was_led=conference_id in led)
                self._endings[conference_id] = ending
        for conference_id, room in running.items():
            ending = self._endings[conference_id]
            step = ending.look(room, self._planned.get(conference_id), self._clock())
            if step is Step.END and not room.is_over:
                room.is_over = True
                self._lines.spawn(self.end(room))
            elif step is Step.SAY_LEADERLESS:
                await self._speech.tell_all(str(conference_id), Prompt.LEADERLESS)
            elif step is Step.SAY_SOON:
                await self._speech.tell_all(str(conference_id), Prompt.ENDS_SOON)
        for gone in self._endings.keys() - self._rooms.by_id.keys():
            del self._endings[gone]

    async def end(self, room: Room) -> None:
        """End a conference for all who are in it or called."""
        room.is_over = True
        for person in room.people.values():
            if person.waits_for_call:
                # Written down: whoever leads next would call them.
                room.spare(person.id, self._clock())
        if room.inside:
            await self._speech.tell_all(str(room.conference_id), Prompt.ENDED)
            await asyncio.sleep(_SAYING_SECONDS)
        for person in list(room.people.values()):
            if person.call and not person.is_over:
                await attempt(self._engine.hang_up(person.call))
        end = time.monotonic() + _LEAVING_SECONDS
        while not room.is_empty and time.monotonic() < end:
            await asyncio.sleep(0.05)
        await self._rooms.save()
        await asyncio.to_thread(self._book.end, room.conference_id)
        self._rooms.forget(room)

    async def _read(self, running: dict[int, Room]) -> None:
        if self._rules.overtime_minutes is None:
            return
        now = time.monotonic()
        if running.keys() <= self._planned.keys() and now - self._read_at < _READ_AGAIN_SECONDS:
            return
        self._read_at = now
        self._planned = await asyncio.to_thread(self._plans.ends, list(running))
