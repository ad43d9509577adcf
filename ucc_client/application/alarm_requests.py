"""What window and worker say to each other about reminders."""

from __future__ import annotations

import enum

import msgspec

from ucc_client.application.commands import Request
from ucc_client.domain.alarm import Due, Occasion, Wishes
from ucc_client.domain.preflight import Concern


class SetAlarmWishes(Request, frozen=True, kw_only=True, tag=True):
    """Say what the user wants to be reminded of; before that there are no reminders.

    A worker that is started anew has to be told again.
    """

    wishes: Wishes


class Deed(enum.StrEnum):
    """What became of a reminder."""

    SHOWN = "shown"
    """It was shown; one that was not comes again after a restart."""
    SNOOZED = "snoozed"
    SETTLED = "settled"
    """The user is in, or wants to hear no more of it."""


class NoteAlarm(Request, frozen=True, kw_only=True, tag=True):
    """Say what became of a reminder."""

    due: Due
    deed: Deed


class NoteJoined(Request, frozen=True, kw_only=True, tag=True):
    """Say that the user takes part in what runs or is about to; no reminder of it any more."""

    key: str


class GetPreflight(Request, frozen=True, kw_only=True, tag=True):
    """Ask what may keep an own date from going well; answered with `Preflight`."""

    occasion: Occasion


class Preflight(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What there is to mend about a date; nothing when it may begin."""

    occasion: Occasion
    concerns: tuple[Concern, ...] = ()


class Alarm(msgspec.Struct, frozen=True, kw_only=True):
    """A reminder, with what was found where the date was to be looked at."""

    due: Due
    concerns: tuple[Concern, ...] = ()


AlarmRequest = SetAlarmWishes | NoteAlarm | NoteJoined
"""What the worker takes note of."""
