"""Reads people out of contact cards (vCard 2.1, 3.0 and 4.0), with the library `vobject`.

It is imported when somebody brings the first card: that costs a seventh of a second.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from ucc_client.domain.participant import Participant

_BEGIN = re.compile(r"^[ \t]*BEGIN:VCARD[ \t\r]*$", re.IGNORECASE | re.MULTILINE)
_NOT_CALLED = frozenset({"FAX", "PAGER", "TEXT", "MODEM", "TEXTPHONE"})

_STUMBLES = (ValueError, TypeError, LookupError, AttributeError, StopIteration, AssertionError)
"""What the library raises beside its own errors when it meets what it did not expect."""


class CardError(ValueError):
    """The card that begins in `line`, counted from 1, cannot be read, or says nothing.

    The library counts lines, too, but not as an editor does.
    """

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


def is_cards(text: str) -> bool:
    """Tell whether contact cards stand in `text`."""
    return _BEGIN.search(text) is not None


def read_cards(text: str) -> Iterator[Participant | CardError]:
    """Yield whom each card describes, or what is wrong with it; the others are read all the same.

    Of several numbers and addresses the preferred one counts, else the first; a fax is no number.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    begins = [found.start() for found in _BEGIN.finditer(text)]
    for begin, end in zip(begins, [*begins[1:], len(text)], strict=True):
        yield _card(text[begin:end].strip() + "\n", text.count("\n", 0, begin) + 1)


def _card(text: str, line: int) -> Participant | CardError:
    base: Any = importlib.import_module("vobject.base")
    # The kinds of cards make themselves known when they are imported.
    importlib.import_module("vobject.vcard")
    try:
        contents: dict[str, list[Any]] = next(base.readComponents(text)).contents
        person = Participant(
            display_name=_name(contents),
            phone_number=_plain(_preferred(contents.get("tel", []))),
            email=_plain(_preferred(contents.get("email", []))),
        )
    except (base.ParseError, *_STUMBLES):
        return CardError(line)
    return CardError(line) if person == Participant() else person


def _name(contents: dict[str, list[Any]]) -> str:
    for line in contents.get("fn", []):
        if str(line.value).strip():
            return _on_one_line(line.value)
    for line in contents.get("n", []):
        parts = [line.value.given, line.value.family]
        name = _on_one_line(" ".join(_text(part) for part in parts))
        if name:
            return name
    for line in contents.get("org", []):
        return _on_one_line(_text(line.value))
    return ""


def _text(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


def _preferred(lines: list[Any]) -> str:
    """Return the value that is preferred, else the first that somebody can be called at."""
    called = [line for line in lines if not _types(line) & _NOT_CALLED and str(line.value).strip()]
    called.sort(key=_rank)
    return str(called[0].value) if called else ""


def _types(line: Any) -> set[str]:
    named = {
        part.strip().upper() for value in line.params.get("TYPE", []) for part in value.split(",")
    }
    return named | {str(single).upper() for single in line.singletonparams}


def _rank(line: Any) -> int:
    """Return 1 for what is preferred most, up to 100 (RFC 6350, section 5.3); 101 without."""
    if "PREF" in _types(line):
        return 1
    preference = (line.params.get("PREF") or [""])[0]
    return int(preference) if preference.isdecimal() else 101


def _plain(value: str) -> str:
    """Return a number or an address without the scheme and the parameters of its URI."""
    scheme, colon, rest = value.strip().partition(":")
    if colon and scheme.casefold() in ("tel", "mailto"):
        value = unquote(re.split(r"[;?]", rest, maxsplit=1)[0])
    return _on_one_line(value)


def _on_one_line(value: object) -> str:
    return " ".join(str(value).split())
