"""The administrator's mail text with its variables, and its parts for some readers only.

The vendor's documentation names what the variables stand for; the placeholders are this
product's own, and a client never hard-codes them: it reads the list from the server
(`variables` of `/conferenceConfiguration`). The marks of the parts are in that list, too:

    {{ifCalled}} You will be called. {{ifDialsIn}} Please dial in. {{endIf}}

A part goes from its mark to the other kind's mark or to the end mark. A mark that has a line for
itself leaves no empty line behind.
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


class PartMark(enum.StrEnum):
    """Where a part of a text begins or ends that not everybody reads."""

    IF_CALLED = "ifCalled"
    IF_DIALS_IN = "ifDialsIn"
    END = "endIf"

    @property
    def placeholder(self) -> str:
        """How the mark is written in a text."""
        return "{{" + self.value + "}}"


class PartFault(enum.StrEnum):
    """What is wrong with a mark."""

    UNCLOSED = "unclosed"
    UNOPENED = "unopened"
    REPEATED = "repeated"


_PLACEHOLDER = re.compile(r"\{\{\s*([A-Za-z]+)\s*\}\}")
_MARK = r"\{\{\s*(" + "|".join(PartMark) + r")\s*\}\}"
_MARKS = re.compile(_MARK)
_LONE_MARK = re.compile(rf"^[ \t]*{_MARK}[ \t]*\r?\n", re.MULTILINE)
_BRACES = re.compile(r"\{\{([^{}\n]*)(\}\})?")
_LONGEST_NAMED = 40


def render(text: str, values: Mapping[Variable, str], *, called: bool) -> str:
    """Keep the parts for this reader, and replace each known placeholder by its value, once.

    Unknown placeholders stay as they are. A value is never read as template text, whatever it
    contains.
    """

    def value_of(match: re.Match[str]) -> str:
        try:
            return values[Variable(match.group(1))]
        except (ValueError, KeyError):
            return match.group(0)

    return _PLACEHOLDER.sub(value_of, for_reader(text, called=called))


def for_reader(text: str, *, called: bool) -> str:
    """Return what somebody reads who is called, or who dials in.

    Where the marks do not fit together, all of the text stays as it is: nothing is hidden.
    """
    if part_faults(text):
        return text
    wanted = PartMark.IF_CALLED if called else PartMark.IF_DIALS_IN
    inside: PartMark | None = None
    read, place, was_dropped = "", 0, False
    plain = _LONE_MARK.sub(lambda mark: PartMark(mark[1]).placeholder, text)
    for mark in [*_MARKS.finditer(plain), None]:
        piece = plain[place : mark.start() if mark else len(plain)]
        if inside not in (None, wanted):
            was_dropped = True
        else:
            blank_above = not read or read.endswith(("\n\n", "\n\r\n"))
            read += piece.lstrip("\r\n") if was_dropped and blank_above else piece
            was_dropped = was_dropped and not piece
        if mark:
            kind, place = PartMark(mark[1]), mark.end()
            inside = None if kind is PartMark.END else kind
    return read


def part_faults(text: str) -> list[tuple[PartFault, str]]:
    """Return where the marks do not fit together, with the mark that it is about."""
    faults = []
    inside: PartMark | None = None
    for found in _MARKS.finditer(text):
        mark = PartMark(found[1])
        if mark is PartMark.END and inside is None:
            faults.append((PartFault.UNOPENED, mark.placeholder))
        elif mark is inside:
            faults.append((PartFault.REPEATED, mark.placeholder))
        inside = None if mark is PartMark.END else mark
    if inside is not None:
        faults.append((PartFault.UNCLOSED, inside.placeholder))
    return faults


def unknown_in(text: str) -> list[str]:
    """Return what has the braces of a placeholder and is none, in its order, once each."""
    known = {*map(str, Variable), *map(str, PartMark)}
    found = [
        match[0][:_LONGEST_NAMED].rstrip()
        for match in _BRACES.finditer(text)
        if not match[2] or match[1].strip() not in known
    ]
    return list(dict.fromkeys(found))


def variables_in(text: str) -> set[Variable]:
    """Return the known variables that `text` uses."""
    known = {variable.value for variable in Variable}
    return {Variable(name) for name in _PLACEHOLDER.findall(text) if name in known}


def group_pin(pin: str) -> str:
    """Write a PIN for reading: three and three, or four and four."""
    half = len(pin) // 2
    return f"{pin[:half]} {pin[half:]}" if len(pin) in (6, 8) else pin
