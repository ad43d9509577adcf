"""What callers hear, and which of Asterisk's own sounds say it."""

from __future__ import annotations

import enum


class Prompt(enum.StrEnum):
    """One thing that is said."""

    WELCOME = "welcome"
    ENTER_PIN = "enter-pin"
    WRONG_PIN = "wrong-pin"
    GOODBYE = "goodbye"
    TOO_EARLY = "too-early"
    LOCKED = "locked"
    ALONE = "alone"
    WAITING = "waiting"
    SOMEBODY_ENTERS = "somebody-enters"
    MUTED = "muted"
    UNMUTED = "unmuted"
    HAND_RAISED = "hand-raised"
    HAND_LOWERED = "hand-lowered"
    SOMEBODY_RAISES = "somebody-raises"
    REMOVED = "removed"
    LOCKED_NOW = "locked-now"
    UNLOCKED_NOW = "unlocked-now"
    TOO_MANY_TRIES = "too-many-tries"


_SOUNDS = {
    Prompt.WELCOME: ("dir-welcome",),
    Prompt.ENTER_PIN: ("confbridge-pin",),
    Prompt.WRONG_PIN: ("conf-invalidpin",),
    Prompt.GOODBYE: ("goodbye",),
    Prompt.TOO_EARLY: ("im-sorry", "please-try-call-later"),
    Prompt.LOCKED: ("confbridge-lock-no-join",),
    Prompt.ALONE: ("confbridge-only-participant",),
    Prompt.WAITING: ("conf-waitforleader",),
    Prompt.SOMEBODY_ENTERS: ("confbridge-join",),
    Prompt.MUTED: ("confbridge-muted",),
    Prompt.UNMUTED: ("confbridge-unmuted",),
    Prompt.HAND_RAISED: ("beep",),
    Prompt.HAND_LOWERED: ("beeperr",),
    Prompt.SOMEBODY_RAISES: ("ascending-2tone",),
    Prompt.REMOVED: ("confbridge-removed",),
    Prompt.LOCKED_NOW: ("confbridge-locked",),
    Prompt.UNLOCKED_NOW: ("confbridge-unlocked",),
    Prompt.TOO_MANY_TRIES: ("im-sorry", "please-try-call-later"),
}


def sounds(*prompts: Prompt) -> list[str]:
    """Return the names by which the engine plays them."""
    return [f"sound:{name}" for prompt in prompts for name in _SOUNDS[prompt]]
