"""A notice as it is put on the screen, whoever shows it."""

from __future__ import annotations

import enum

import msgspec


class Press(enum.StrEnum):
    """What can be pressed in a notice; the values are what the notification daemon says."""

    OPEN = "default"
    JOIN = "join"
    START = "start"
    SNOOZE = "snooze"
    STOP = "stop"
    LOOK = "look"


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown; a later one of the same `tag` takes its place.

    `buttons` are named in the user's language. One that `stays` is there until somebody sees to it.
    """

    tag: str
    title: str
    text: str
    buttons: tuple[tuple[Press, str], ...] = ()
    stays: bool = False
