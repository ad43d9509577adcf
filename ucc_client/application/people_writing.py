"""Writes people as contact cards (vCard 3.0, by the library `vobject`) or as a table (CSV)."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Sequence
from pathlib import Path

import vobject  # type: ignore[import-untyped]

from ucc_client.application.calendar_requests import FileWritten
from ucc_client.application.people_requests import TableTitles, WritePeople
from ucc_client.application.written_file import write_whole
from ucc_client.domain.participant import Participant
from ucc_client.domain.people_table import table_text
from ucc_client.domain.person import Person, distinct
from ucc_client.domain.plain_line import one_line

_TABLE = ".csv"


def write(request: WritePeople, known: Iterable[Person]) -> FileWritten:
    """Write the people that are named, else those who are `known`."""
    people: Sequence[Participant] = request.people if request.people is not None else _those(known)
    people = [one for one in people if one.display_name or one.phone_number or one.email]
    if not people:
        return FileWritten(count=0)
    path = Path(request.path)
    is_table = path.suffix.casefold() == _TABLE
    content = _table(people, request.titles) if is_table else cards(people)
    return FileWritten(count=len(people), problem=write_whole(path, content, private=False))


def cards(people: Iterable[Participant]) -> bytes:
    """Return a card for each; who is there twice with other numbers has one card with all."""
    found: dict[tuple[str, ...], list[Participant]] = {}
    for number, one in enumerate(people):
        name, address = one.display_name.casefold(), one.email.casefold()
        # Two without an address may be two people of one name.
        own = (name, address) if name and address else (name, address, str(number))
        found.setdefault(own, []).append(one)
    return "".join(_card(same) for same in found.values()).encode()


def _card(same: Sequence[Participant]) -> str:
    first = same[0]
    name = one_line(first.display_name) or first.email or first.phone_number
    given, _, family = name.rpartition(" ")
    card = vobject.vCard()
    card.add("n").value = vobject.vcard.Name(family=family, given=given)
    card.add("fn").value = name
    for number in dict.fromkeys(one_line(one.phone_number) for one in same):
        if number:
            line = card.add("tel")
            line.value = number
            line.type_param = "VOICE"
    if first.email:
        card.add("email").value = one_line(first.email)
    written: str = card.serialize()
    return written


def _table(people: Iterable[Participant], titles: TableTitles) -> bytes:
    head = (titles.name, titles.number, titles.email, titles.moderator)
    text = table_text(people, head, delimiter=titles.delimiter, yes=titles.yes)
    # Spreadsheets take it for UTF-8 by this mark alone.
    return codecs.BOM_UTF8 + text.encode()


def _those(known: Iterable[Person]) -> list[Participant]:
    found = [
        Participant(display_name=one.name, phone_number=one.number, email=one.email)
        for one in distinct(known)
    ]
    return sorted(found, key=lambda one: (one.display_name.casefold(), one.email.casefold()))
