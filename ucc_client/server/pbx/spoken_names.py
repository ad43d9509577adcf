"""The names that people say of themselves: recorded at the door, played to all, then deleted."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Collection

from ucc_client.server.pbx.engine import Engine, EngineError, Event, Played, Recorded
from ucc_client.server.pbx.line import Admitted, Line
from ucc_client.server.pbx.prompts import Prompt
from ucc_client.server.pbx.rooms import Person
from ucc_client.server.pbx.speech import Speech, attempt

_log = logging.getLogger(__name__)

_PREFIX = "ucc-name-"
NAME_SECONDS = 5
"""No name lasts longer."""
_SAYING_SECONDS = 15.0
_PLAYING_SECONDS = 5.0
"""So long after somebody has left the name is played still."""


class SpokenNames:
    """Knows whose name was recorded, by their rows' ids."""

    def __init__(self, engine: Engine, speech: Speech) -> None:
        self._engine, self._speech = engine, speech
        self._known: set[int] = set()

    def has(self, person: Person) -> bool:
        """Tell whether somebody has said a name."""
        return person.id in self._known

    async def ask(self, line: Line, person: Person) -> None:
        """Let somebody say a name; without one all goes on. Raises OverError."""
        if self.has(person):
            return
        try:
            playing = await self._speech.play(line.call, Prompt.SAY_NAME)
            await _wait(line, Played(call=line.call, playing=playing), _SAYING_SECONDS)
            self._known.add(person.id)
            await self._engine.record(line.call, _name(person.id), NAME_SECONDS)
            said = Recorded(call=line.call, name=_name(person.id))
            await _wait(line, said, NAME_SECONDS + _SAYING_SECONDS)
        except EngineError as error:
            _log.warning("a name could not be recorded (%s)", error)
            await self.forget(person.id)

    async def tell_entry(self, room: str, person: Person) -> None:
        """Let all in a room hear who comes."""
        await self._speech.tell_all_of(room, f"recording:{_name(person.id)}", Prompt.HAS_JOINED)

    async def tell_leaving(self, room: str, person: Person) -> None:
        """Let all in a room hear who has left, and delete the name."""
        await self._speech.tell_all_of(room, f"recording:{_name(person.id)}", Prompt.HAS_LEFT)
        await asyncio.sleep(_PLAYING_SECONDS)
        await self.forget(person.id)

    async def forget(self, person_id: int) -> None:
        """Delete somebody's name."""
        await attempt(self._engine.forget(_name(person_id)))
        self._known.discard(person_id)

    async def keep_only(self, person_ids: Collection[int]) -> None:
        """Delete the names of all others: they left while nobody heard of it."""
        try:
            there = await self._engine.recordings()
        except EngineError as error:
            _log.info("which names were recorded is not known (%s)", error)
            return
        found = {name.removeprefix(_PREFIX) for name in there if name.startswith(_PREFIX)}
        ids = {int(one) for one in found if one.isdecimal()}
        self._known |= ids & set(person_ids)
        for one in ids - set(person_ids):
            await self.forget(one)


def _name(person_id: int) -> str:
    return f"{_PREFIX}{person_id}"


async def _wait(line: Line, wanted: Event, seconds: float) -> None:
    """Wait for something, at most so long. Raises OverError."""
    end = time.monotonic() + seconds
    event: Event | Admitted | None = None
    while event != wanted and (left := end - time.monotonic()) > 0:
        event = await line.next(left)
