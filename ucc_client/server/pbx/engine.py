"""What a telephone engine must do: calls in and out, rooms in which they hear each other, sounds.

The policy (whose PIN opens which conference, who may do what) is not the engine's: it stays the
same on every engine. A call has an id that the engine gives, a room one that we give.
"""

from __future__ import annotations

import enum
from collections.abc import AsyncIterator, Collection, Sequence
from typing import Protocol

import msgspec


class Cause(enum.StrEnum):
    """Why a call ended."""

    HUNG_UP = "hung-up"
    BUSY = "busy"
    REJECTED = "rejected"
    UNKNOWN_NUMBER = "unknown-number"
    NO_ANSWER = "no-answer"
    REMOVED = "removed"
    """A moderator ended it; no engine says so."""
    FAILED = "failed"


class Called(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody calls; nothing was said yet. `number` is his, empty where it is withheld."""

    call: str
    number: str


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """A call that we made was taken; `label` is what we gave it."""

    call: str
    label: str


class Pressed(msgspec.Struct, frozen=True, kw_only=True):
    """A key was pressed: `0` to `9`, `*` or `#`."""

    call: str
    digit: str


class Spoke(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody began (or ended) to talk."""

    call: str
    talks: bool


class Played(msgspec.Struct, frozen=True, kw_only=True):
    """What was played is over, or was stopped; `call` is empty for what all in a room heard."""

    call: str = ""
    playing: str


class Recorded(msgspec.Struct, frozen=True, kw_only=True):
    """A recording is over; whether there is one is not said."""

    call: str
    name: str


class Ended(msgspec.Struct, frozen=True, kw_only=True):
    """A call is over; `label` is empty for one that came in."""

    call: str
    label: str
    cause: Cause


class Restored(msgspec.Struct, frozen=True):
    """The connection to the engine is there (again): ask what it has, as events may be missed."""


Event = Called | Answered | Pressed | Spoke | Played | Recorded | Ended | Restored


class EngineError(Exception):
    """The engine cannot be reached, or refuses."""


class DeniedError(EngineError):
    """The engine does not know us by this name and password."""


class UntrustedError(EngineError):
    """Nobody whom we trust has signed the engine's certificate, or it is for another host."""


class GoneError(EngineError):
    """The call, the room or what was played is not there any more."""


class CallState(msgspec.Struct, frozen=True, kw_only=True):
    """One call as the engine has it. `label` is ours, empty for one that came in."""

    call: str
    label: str
    is_up: bool
    room: str = ""


class Engine(Protocol):
    """A telephone engine; what it cannot do raises EngineError."""

    @property
    def is_connected(self) -> bool:
        """Whether its events are heard just now."""

    def events(self) -> AsyncIterator[Event]:
        """Yield what happens, for ever; a lost connection is made again, then comes Restored.

        There is one listener at a time.
        """

    async def answer(self, call: str) -> None:
        """Take a call that came in."""

    async def hang_up(self, call: str) -> None:
        """End a call; one that is over already is fine."""

    async def play(self, call: str, sounds: Sequence[str], language: str) -> str:
        """Play sounds one after the other; returns their name for `stop` and `Played`."""

    async def stop(self, playing: str) -> None:
        """Stop what is played, if it still is."""

    async def record(self, call: str, name: str, seconds: int) -> None:
        """Record after a tone what somebody says, until `#`, silence, or so many seconds.

        `Recorded` follows; what is played as `recording:NAME` is this then. One of the same name
        is replaced.
        """

    async def forget(self, name: str) -> None:
        """Delete a recording; one that is not there is fine."""

    async def recordings(self) -> Collection[str]:
        """Return the names of the recordings that there are."""

    async def hold(self, call: str, *, on: bool) -> None:
        """Play music to somebody who waits, or stop it."""

    async def mute(self, call: str, *, on: bool) -> None:
        """Let nobody hear this call, or let all hear it again."""

    async def call(self, number: str, label: str, *, caller: str, seconds: int) -> str:
        """Call a number for at most so many seconds; Answered or Ended follow with the label.

        `caller` is the number that the called one sees.
        """

    async def open_room(self, room: str) -> None:
        """Make a room; one that is there already is fine."""

    async def close_room(self, room: str) -> None:
        """Take a room away; one that is gone is fine. The calls in it go on alone."""

    async def join(self, room: str, call: str) -> None:
        """Let a call be heard by, and hear, all others in a room."""

    async def part(self, room: str, call: str) -> None:
        """Take a call out of a room; it goes on alone."""

    async def announce(self, room: str, sounds: Sequence[str], language: str) -> str:
        """Play sounds to all in a room; returns their name for `stop` and `Played`."""

    async def sounds(self, language: str) -> Collection[str]:
        """Return the names of the sounds that there are in a language, like `en`."""

    async def rooms(self) -> Collection[str]:
        """Return the rooms that there are, of whichever process."""

    async def calls(self) -> Collection[CallState]:
        """Return the calls that there are."""

    async def close(self) -> None:
        """Let go of the engine; its calls and rooms stay."""
