"""One caller at the door, from the greeting to the room or the good-bye. No input or output.

Time is in seconds of any clock that goes forward only.
"""

from __future__ import annotations

import enum

import msgspec

from ucc_client.server.pbx.prompts import Prompt

TRIES = 3
DIGITS = 6
"""A PIN has so many, or more (see `services/pins`); a pause after the last one ends it."""
MOST_DIGITS = 8
PAUSE_SECONDS = 2.0
SILENCE_SECONDS = 15.0
"""Who presses nothing for so long is asked again, which counts as a try."""


class Say(msgspec.Struct, frozen=True):
    """Play these; what is played at the moment is stopped before."""

    prompts: tuple[Prompt, ...]


class Look(msgspec.Struct, frozen=True):
    """Look whose PIN this is, and say so by `Caller.verdict`."""

    pin: str


class Part(msgspec.Struct, frozen=True):
    """Say these, then hang up."""

    prompts: tuple[Prompt, ...]


class Hush(msgspec.Struct, frozen=True):
    """Stop what is played: a key was pressed."""


Deed = Say | Look | Part | Hush


class Verdict(enum.Enum):
    """What a PIN is good for at this moment."""

    WRONG = enum.auto()
    TOO_EARLY = enum.auto()
    LOCKED = enum.auto()
    SLOW_DOWN = enum.auto()
    WELCOME = enum.auto()


_FAREWELLS = {
    Verdict.TOO_EARLY: (Prompt.BEGINS, Prompt.GOODBYE),
    Verdict.LOCKED: (Prompt.LOCKED, Prompt.GOODBYE),
    Verdict.SLOW_DOWN: (Prompt.TOO_MANY_TRIES, Prompt.GOODBYE),
}


class Caller:
    """Asks for the PIN up to three times, and says what is to be done next."""

    def __init__(self) -> None:
        self._typed = ""
        self._tries = 0
        self._due: float | None = None
        self._is_asked = False

    @property
    def due(self) -> float | None:
        """When `wait` is to be called next; None when only keys or a verdict lead on."""
        return self._due

    def arrive(self, now: float) -> list[Deed]:
        """Greet somebody whose call was just taken."""
        return self._ask(now, Prompt.WELCOME)

    def press(self, digit: str, now: float) -> list[Deed]:
        """Hear a key. `#` ends a PIN, `*` begins it anew."""
        if not self._is_asked:
            return []
        first = not self._typed
        if digit == "#":
            return self._end_of_pin() if self._typed else []
        if digit == "*":
            self._typed, self._due = "", now + SILENCE_SECONDS
            return []
        self._typed += digit
        if len(self._typed) >= MOST_DIGITS:
            return self._end_of_pin()
        enough = len(self._typed) >= DIGITS
        self._due = now + (PAUSE_SECONDS if enough else SILENCE_SECONDS)
        return [Hush()] if first else []

    def wait(self, now: float) -> list[Deed]:
        """Notice that time has passed."""
        if self._due is None or now < self._due:
            return []
        if len(self._typed) >= DIGITS:
            return self._end_of_pin()
        return self._fail(now)

    def verdict(self, verdict: Verdict, now: float) -> list[Deed]:
        """Hear what the PIN is good for; nothing to do means that the door is open."""
        if verdict is Verdict.WELCOME:
            return []
        if verdict is Verdict.WRONG:
            return self._fail(now)
        return [Part(_FAREWELLS[verdict])]

    def _ask(self, now: float, *before: Prompt) -> list[Deed]:
        self._typed, self._is_asked = "", True
        self._due = now + SILENCE_SECONDS
        return [Say((*before, Prompt.ENTER_PIN))]

    def _end_of_pin(self) -> list[Deed]:
        pin, self._typed = self._typed, ""
        self._is_asked, self._due = False, None
        return [Look(pin)]

    def _fail(self, now: float) -> list[Deed]:
        self._tries += 1
        if self._tries < TRIES:
            return self._ask(now, Prompt.WRONG_PIN)
        self._is_asked, self._due = False, None
        return [Part((Prompt.WRONG_PIN, Prompt.GOODBYE))]
