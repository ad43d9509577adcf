"""What callers hear, and which sounds say it: Asterisk's own, or those of `packaging/prompts`."""

from __future__ import annotations

import enum
from collections.abc import Collection, Mapping

FALLBACK = "en"
"""The language of what is not there in another one."""
LANGUAGES = (FALLBACK, "de")
"""Those that `packaging/prompts` speaks."""

OWN = "ucc/"
"""The folder of our own recordings, within each language's folder of sounds."""

There = Mapping[str, Collection[str]]
"""The names of the sounds that an engine has, by language; nothing where nobody knows."""


class Prompt(enum.StrEnum):
    """One thing that is said."""

    WELCOME = "welcome"
    ENTER_PIN = "enter-pin"
    WRONG_PIN = "wrong-pin"
    GOODBYE = "goodbye"
    BEGINS = "begins"
    LOCKED = "locked"
    SAY_NAME = "say-name"
    HAS_JOINED = "has-joined"
    HAS_LEFT = "has-left"
    ALONE = "alone"
    WAITING = "waiting"
    SOMEBODY_ENTERS = "somebody-enters"
    MUTED = "muted"
    UNMUTED = "unmuted"
    HAND_RAISED = "hand-raised"
    HAND_LOWERED = "hand-lowered"
    SOMEBODY_RAISES = "somebody-raises"
    REMOVED = "removed"
    LEADERLESS = "leaderless"
    ENDS_SOON = "ends-soon"
    ENDED = "ended"
    LOCKED_NOW = "locked-now"
    UNLOCKED_NOW = "unlocked-now"
    TOO_MANY_TRIES = "too-many-tries"


_EXACT: Mapping[Prompt, tuple[str, ...]] = {
    Prompt.ENTER_PIN: ("confbridge-pin",),
    Prompt.WRONG_PIN: ("conf-invalidpin",),
    Prompt.GOODBYE: ("goodbye",),
    Prompt.LOCKED: ("confbridge-lock-no-join",),
    Prompt.SAY_NAME: ("vm-rec-name",),
    Prompt.HAS_JOINED: ("conf-hasjoin",),
    Prompt.HAS_LEFT: ("conf-hasleft",),
    Prompt.ALONE: ("confbridge-only-participant",),
    Prompt.WAITING: ("conf-waitforleader",),
    Prompt.SOMEBODY_ENTERS: ("confbridge-join",),
    Prompt.MUTED: ("confbridge-muted",),
    Prompt.UNMUTED: ("confbridge-unmuted",),
    Prompt.REMOVED: ("confbridge-removed",),
    Prompt.LOCKED_NOW: ("confbridge-locked",),
    Prompt.UNLOCKED_NOW: ("confbridge-unlocked",),
    Prompt.ENDED: ("confbridge-conf-end",),
    Prompt.TOO_MANY_TRIES: ("im-sorry", "please-try-call-later"),
}
"""Asterisk's own sounds that say just this."""

_INSTEAD: Mapping[Prompt, tuple[str, ...]] = {
    Prompt.WELCOME: ("hello",),
    Prompt.BEGINS: ("im-sorry", "please-try-call-later"),
    Prompt.HAND_RAISED: ("beep",),
    Prompt.HAND_LOWERED: ("beeperr",),
    Prompt.LEADERLESS: ("conf-leaderhasleft",),
    Prompt.ENDS_SOON: ("beep", "beep"),
    Prompt.SOMEBODY_RAISES: ("ascending-2tone",),
}
"""Those that have to do where our own were not installed."""

_SIGNALS = frozenset({Prompt.SOMEBODY_ENTERS})
"""What no voice says, in no language."""


def names(prompt: Prompt, language: str, there: There) -> tuple[str, ...]:
    """Return the sounds that say something best.

    The engine plays each in the language if it has it so, else in English.
    """
    for spoken in dict.fromkeys((language, FALLBACK)):
        known = there.get(spoken, ())
        exact = _EXACT.get(prompt, ())
        if exact and known and all(name in known for name in exact):
            return exact
        if OWN + prompt in known:
            return (OWN + prompt,)
    return _EXACT.get(prompt) or _INSTEAD[prompt]


def media(sounds: Collection[str]) -> list[str]:
    """Return sounds as the engine is asked to play them."""
    return [f"sound:{name}" for name in sounds]


def needed() -> set[str]:
    """Return the names of Asterisk's own sounds that may be played."""
    return {name for one in (*_EXACT.values(), *_INSTEAD.values()) for name in one}


def recorded(language: str) -> list[Prompt]:
    """Return what `packaging/prompts` says in a language: in English what Asterisk does not."""
    if language == FALLBACK:
        return [prompt for prompt in Prompt if prompt not in _EXACT]
    return [prompt for prompt in Prompt if prompt not in _SIGNALS]
