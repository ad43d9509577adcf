"""Reads people out of files that somebody drops: contact cards and tables."""

from __future__ import annotations

import codecs
from pathlib import Path

from ucc_client.application.contact_cards import CardError, is_cards, read_cards
from ucc_client.application.people_requests import (
    FileProblem,
    FileTrouble,
    PeopleRead,
    ReadPeople,
)
from ucc_client.domain.participant import Participant
from ucc_client.domain.people_table import NoTitlesError, TableError, read_table

MOST_BYTES = 5_000_000
"""Of one file; cards carry photographs."""
MOST_FILES = 20
MOST_TROUBLES = 20
MOST_PEOPLE = 10_000
"""Of all files together; nobody invites more."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read(request: ReadPeople) -> PeopleRead:
    """Return everybody in these files, and what is wrong with them."""
    people: list[Participant] = []
    troubles: list[FileTrouble] = []
    if request.text:
        _read_text("", request.text, people, troubles)
    for number, name in enumerate(request.paths):
        path = Path(name)
        if number == MOST_FILES:
            troubles.append(FileTrouble(file=path.name, problem=FileProblem.TOO_MANY_FILES))
            break
        _read_file(path, people, troubles)
    return PeopleRead(people=tuple(people[:MOST_PEOPLE]), troubles=tuple(troubles[:MOST_TROUBLES]))


def _read_file(path: Path, people: list[Participant], troubles: list[FileTrouble]) -> None:
    try:
        # A pipe or a device would never end.
        content = b"" if not path.is_file() else _first_bytes(path)
    except OSError:
        content = b""
    if not content:
        troubles.append(FileTrouble(file=path.name, problem=FileProblem.UNREADABLE))
    elif len(content) > MOST_BYTES:
        troubles.append(FileTrouble(file=path.name, problem=FileProblem.TOO_LARGE))
    else:
        _read_text(path.name, _decoded(content), people, troubles)


def _first_bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _read_text(
    file: str, text: str, people: list[Participant], troubles: list[FileTrouble]
) -> None:
    before = len(people) + len(troubles)
    if "\0" in text:
        troubles.append(FileTrouble(file=file, problem=FileProblem.OTHER_KIND))
        return
    if is_cards(text):
        for one in read_cards(text):
            if isinstance(one, CardError):
                bad = FileTrouble(file=file, problem=FileProblem.BAD_CARD, line=one.line)
                troubles.append(bad)
            else:
                people.append(one)
        return
    try:
        people += read_table(text)
    except TableError as error:
        troubles.append(FileTrouble(file=file, problem=FileProblem.BAD_TABLE, line=error.line))
    except NoTitlesError:
        troubles.append(FileTrouble(file=file, problem=FileProblem.OTHER_KIND))
    if len(people) + len(troubles) == before:
        troubles.append(FileTrouble(file=file, problem=FileProblem.NOBODY))


def _decoded(content: bytes) -> str:
    """Return text of UTF-8 or, by its mark, UTF-16; else as Windows writes it in the west."""
    named = next((name for mark, name in _MARKS if content.startswith(mark)), "utf-8")
    try:
        return content.decode(named)
    except UnicodeDecodeError:
        # Five bytes mean nothing there.
        return content.decode("cp1252", errors="replace")
