"""Being in a conference: from the way in to the end of the call."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterable

from ucc_client.server.clock import Clock
from ucc_client.server.pbx.engine import Cause, Engine, EngineError, Played, Pressed, Spoke
from ucc_client.server.pbx.line import Line, OverError
from ucc_client.server.pbx.lines import Lines
from ucc_client.server.pbx.open_rooms import OpenRooms
from ucc_client.server.pbx.prompts import Prompt
from ucc_client.server.pbx.rooms import Deed, LetIn, Mute, Person, Room, Status, Tell, TellAll
from ucc_client.server.pbx.speech import Speech, attempt
from ucc_client.server.pbx.spoken_names import SpokenNames

_log = logging.getLogger(__name__)

_SAYING_SECONDS = 20.0
"""Nothing that is said lasts longer."""
_PATIENCE_SECONDS = 3600.0
"""Who waits for a moderator for so long is let go of."""


class Stay:
    """Leads those who may enter."""

    def __init__(
        self,
        engine: Engine,
        clock: Clock,
        *,
        rooms: OpenRooms,
        lines: Lines,
        speech: Speech,
        names: SpokenNames,
    ) -> None:
        self._engine, self._rooms, self._lines, self._speech = engine, rooms, lines, speech
        self._clock, self._names = clock, names

    async def lead(self, line: Line, room: Room, person: Person, *, is_in: bool) -> None:
        """Be in a room until the call is over; `is_in` is for who is in there already."""
        cause = Cause.FAILED
        call = person.call = line.call
        try:
            if not is_in:
                await self._enter(line, room, person)
            await self._listen(line, room, person)
        except OverError as over:
            cause = over.cause
        except asyncio.CancelledError:
            # The engine keeps the call, and who leads it next goes on with it.
            raise
        except EngineError as error:
            _log.warning("a call was given up: the telephone engine refused (%s)", error)
        if person.call == call:
            await self.end(line, room, person, cause)
        # Otherwise they were taken out and are called again already, and this call ends so late.

    async def end(self, line: Line, room: Room, person: Person, cause: Cause) -> None:
        """Let somebody's call be over."""
        if line.call:
            await attempt(self._engine.hang_up(line.call))
        was_inside = person.is_inside
        room.leave(person.id, cause, self._clock())
        if self._names.has(person):
            self._lines.spawn(self._forget_name(room, person, was_inside=was_inside))
        async with self._rooms.door(room.conference_id):
            if not room.inside:
                # Whoever was last to leave comes in again.
                room.lock(on=False)
                await attempt(self._engine.close_room(str(room.conference_id)))

    async def do(self, room: Room, deeds: Iterable[Deed]) -> None:
        """Do what keys ask for; a call that is gone meanwhile stops nobody."""
        for deed in deeds:
            match deed:
                case Mute(call, on):
                    await attempt(self._engine.mute(call, on=on))
                case Tell(call, prompt):
                    await self._speech.tell(call, prompt)
                case LetIn(call):
                    self._lines.admit(call)
                case TellAll(prompt):
                    await self._speech.tell_all(str(room.conference_id), prompt)

    async def _enter(self, line: Line, room: Room, person: Person) -> None:
        name = str(room.conference_id)
        if person.state is Status.WAITING:
            # Whoever led before us plays music.
            await attempt(self._engine.hold(line.call, on=False))
        if room.wishes.announces:
            if person.state is Status.RINGING:
                # The call was taken: nobody else is to see it ring on.
                room.wait(person, self._clock())
            await self._names.ask(line, person)
        while True:
            async with self._rooms.door(room.conference_id):
                if not room.must_wait(person):
                    await self._engine.open_room(name)
                    await self._engine.join(name, line.call)
                    deeds = room.enter(person, self._clock())
                    break
                room.wait(person, self._clock())
            await self._wait(line, room, person)
        if self._names.has(person) and len(room.inside) > 1:
            await self._names.tell_entry(name, person)
            deeds = [deed for deed in deeds if deed != TellAll(Prompt.SOMEBODY_ENTERS)]
        await self.do(room, deeds)

    async def _forget_name(self, room: Room, person: Person, *, was_inside: bool) -> None:
        if was_inside and room.inside:
            await self._names.tell_leaving(str(room.conference_id), person)
        else:
            await self._names.forget(person.id)

    async def _wait(self, line: Line, room: Room, person: Person) -> None:
        """Hear music until a moderator is in. Raises OverError."""
        playing = await self._speech.play(line.call, Prompt.WAITING)
        said = Played(call=line.call, playing=playing)
        end = time.monotonic() + _PATIENCE_SECONDS
        has_music = False
        while room.must_wait(person):
            seconds = end - time.monotonic()
            if seconds <= 0:
                raise OverError(Cause.HUNG_UP)
            event = await line.next(seconds if has_music else min(seconds, _SAYING_SECONDS))
            if not has_music and (event is None or event == said):
                has_music = True
                await attempt(self._engine.hold(line.call, on=True))
        if has_music:
            await attempt(self._engine.hold(line.call, on=False))
        else:
            await attempt(self._engine.stop(playing))

    async def _listen(self, line: Line, room: Room, person: Person) -> None:
        """Hear keys and speech until the call is over. Raises OverError."""
        while True:
            event = await line.next()
            if isinstance(event, Pressed):
                now = time.monotonic()
                await self.do(room, room.press(person.id, event.digit, now, self._clock()))
            elif isinstance(event, Spoke):
                room.speak(person.id, talks=event.talks, now=self._clock())
