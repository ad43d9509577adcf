"""The administrator's mail text with its variables.

The vendor's documentation names what the variables stand for; the placeholders are this
product's own, and a client never hard-codes them: it reads the list from the server
(`variables` of `/conferenceConfiguration`).
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping


class Variable(enum.StrEnum):
    """What a mail text may contain; the value is the word inside the braces."""

    CONFERENCE_NAME = "conferenceName"
    PARTICIPANT_NAME = "participantName"
    DATE = "date"
    TIME = "time"
    PIN = "pin"
    EXTERNAL_NUMBER = "externalNumber"
    INTERNAL_NUMBER = "internalNumber"
    WEB_LINK = "webLink"
    CALL_NOTE = "callNote"

    @property
    def placeholder(self) -> str:
        """How the variable is written in a text."""
        return "{{" + self.value + "}}"


_PLACEHOLDER = re.compile(r"\{\{\s*([A-Za-z]+)\s*\}\}")


def render(text: str, values: Mapping[Variable, str]) -> str:
    """Replace each known placeholder by its value, once; unknown ones stay as they are.

    A value is never read as template text, whatever it contains.
    """

    def value_of(match: re.Match[str]) -> str:
        try:
            return values[Variable(match.group(1))]
        except (ValueError, KeyError):
            return match.group(0)

    return _PLACEHOLDER.sub(value_of, text)


def variables_in(text: str) -> set[Variable]:
    """Return the known variables that `text` uses."""
    known = {variable.value for variable in Variable}
    return {Variable(name) for name in _PLACEHOLDER.findall(text) if name in known}


def group_pin(pin: str) -> str:
    """Write a PIN for reading: three and three, or four and four."""
    half = len(pin) // 2
    return f"{pin[:half]} {pin[half:]}" if len(pin) in (6, 8) else pin
