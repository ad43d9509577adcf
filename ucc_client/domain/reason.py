"""What can happen to a conference, or to one date of a series, that somebody is told."""

from __future__ import annotations

import enum


class Reason(enum.StrEnum):
    """What happened, as an update or a cancellation says it."""

    NAME = "name"
    TIME = "time"
    DURATION = "duration"
    REPETITION = "repetition"
    END = "end"
    DIAL_IN = "dial-in"
    NUMBER = "number"
    PIN = "pin"
    MODERATOR = "moderator"
    LEFT_OUT = "left-out"
    PUT_BACK = "put-back"
    ADDED = "added"
    ONE_DATE = "one-date"
    REMOVED = "removed"
    DELETED = "deleted"
