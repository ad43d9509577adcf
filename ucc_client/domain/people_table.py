"""People in a table (CSV): written with a line of titles, read with such a line or without.

Titles are English or German.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from ucc_client.domain.participant import Participant
from ucc_client.domain.people_text import read_people

_DELIMITERS = ";,\t"
_TITLES = {
    "name": "name,full name,display name,participant,contact,anzeigename,voller name,"
    "vollständiger name,teilnehmer,kontakt",
    "first": "first name,firstname,first,given name,forename,vorname",
    "family": "last name,lastname,last,surname,family name,nachname,familienname",
    "number": "number,phone,phone number,telephone,telephone number,tel,tel.,mobile,"
    "mobile phone,mobile number,cell phone,business phone,work phone,home phone,primary phone,"
    "extension,phone 1 - value,nummer,telefon,telefonnummer,rufnummer,mobil,mobiltelefon,"
    "mobilnummer,handy,handynummer,telefon geschäftlich,telefon (geschäftlich),"
    "telefon privat,durchwahl,nebenstelle,internal number,interne nummer",
    "email": "email,e-mail,mail,email address,e-mail address,mail address,primary email,"
    "e-mail 1 - value,e-mail-adresse,email-adresse,emailadresse,mailadresse",
    "moderator": "moderator,moderatorin,moderates,moderiert",
}
_MEANING = {title: kind for kind, titles in _TITLES.items() for title in titles.split(",")}
_FORMULAS = ("=", "+", "-", "@")
"""Spreadsheets reckon with what begins so, and a stranger may be called like that."""
_MARK = "'"
_MARKED = tuple(_MARK + one for one in _FORMULAS)
_YES = frozenset({"yes", "y", "ja", "j", "x", "1", "true", "wahr", "*"})


class TableError(ValueError):
    """The table ends or breaks in `line`, counted from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


class NoTitlesError(ValueError):
    """There are neither titles that say what is what, nor anybody with an address or number."""


def read_table(text: str) -> tuple[Participant, ...]:
    """Return the people of a table whose columns a comma, a semicolon or a tab divides.

    Without a line of titles, the fields of a line are told apart by what they look like. Raises
    TableError, or NoTitlesError.
    """
    rows = [row for row in _rows(text) if any(field.strip() for field in row)]
    if not rows:
        return ()
    meanings = [_MEANING.get(" ".join(title.casefold().split()), "") for title in rows[0]]
    if any(meanings):
        return tuple(
            person for row in rows[1:] if (person := _person(meanings, row)) != Participant()
        )
    people = tuple(
        person for row in rows for person in read_people("\t".join(map(_read_field, row)))
    )
    if not any(person.email or person.phone_number for person in people):
        raise NoTitlesError("no column is known")
    return people


def table_text(
    people: Iterable[Participant], titles: Sequence[str], *, delimiter: str, yes: str
) -> str:
    """Return a table of name, number, address, and `yes` for moderators, below these `titles`.

    Before what a spreadsheet would take for a formula stands an apostrophe, as people put it there
    themselves; `read_table` takes it away.
    """
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(titles)
    for one in people:
        moderates = yes if one.is_moderator else ""
        fields = (one.display_name, one.phone_number, one.email, moderates)
        writer.writerow([_no_formula(_on_one_line(field)) for field in fields])
    return written.getvalue()


def _no_formula(field: str) -> str:
    return _MARK + field if field.startswith(_FORMULAS) else field


def _rows(text: str) -> Iterator[list[str]]:
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        yield from reader
    except csv.Error as error:
        raise TableError(reader.line_num) from error


def _person(meanings: Sequence[str], row: Sequence[str]) -> Participant:
    found: dict[str, str] = {}
    for meaning, field in zip(meanings, row, strict=False):
        if meaning and field.strip():
            found.setdefault(meaning, _read_field(field))
    parts: Iterable[str] = (found.get("first", ""), found.get("family", ""))
    person = Participant(
        display_name=found.get("name", "") or " ".join(filter(None, parts)),
        phone_number=found.get("number", ""),
        email=found.get("email", ""),
    )
    if person == Participant():
        return person
    moderates = found.get("moderator", "").casefold() in _YES
    return msgspec.structs.replace(person, is_moderator=moderates)


def _on_one_line(field: str) -> str:
    return " ".join(field.split())


def _read_field(field: str) -> str:
    plain = _on_one_line(field)
    return plain.removeprefix(_MARK) if plain.startswith(_MARKED) else plain
