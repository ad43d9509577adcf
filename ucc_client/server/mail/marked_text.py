"""A text in which it is known where the values stand that are more than words.

A mark is one of Unicode's noncharacters, which no text that is exchanged may contain. So a name
that looks like a number or a link stays a name.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator

_FIRST_MARK, _END = 0xFDD0, "\ufdef"
_MARKS = re.compile("[\ufdd0-\ufdef]")
_VALUE = re.compile("([\ufdd0-\ufdee])([^\ufdd0-\ufdef]*)\ufdef")


class Role(enum.IntEnum):
    """What a value is to its reader."""

    NAME = 0
    PIN = 1
    EXTERNAL_NUMBER = 2
    INTERNAL_NUMBER = 3
    LINK = 4


def marked(role: Role, value: str) -> str:
    """Return a value with its marks."""
    return f"{chr(_FIRST_MARK + role)}{unmarked(value)}{_END}"


def unmarked(text: str) -> str:
    """Return a text without any marks."""
    return _MARKS.sub("", text)


def roles_in(text: str) -> set[Role]:
    """Return what stands in a text."""
    return {role for role, _ in pieces(text) if role is not None}


def pieces(text: str) -> Iterator[tuple[Role | None, str]]:
    """Yield the pieces of a text, with their role where they are values."""
    place = 0
    for found in _VALUE.finditer(text):
        if found.start() > place:
            yield None, unmarked(text[place : found.start()])
        yield Role(ord(found[1]) - _FIRST_MARK), found[2]
        place = found.end()
    if place < len(text):
        yield None, unmarked(text[place:])
