"""Reads people out of text that was copied somewhere: a line, a list, a mail's recipients."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from ucc_client.domain.conference_check import is_email
from ucc_client.domain.participant import Participant
from ucc_client.domain.phone_number import MAXIMUM_LENGTH, is_possible

SEPARATORS = ',;<>"\t|'
"""With white space, what is left out of people's names; nothing else ever is."""

_PIECE = re.compile(r'(?:"[^"]*"|<[^<>]*>|[^,;\t|"]|")+?(?=[,;\t|]|$)|[,;\t|]')
_PART = re.compile(r'"(?P<quoted>[^"]*)"|<\s*(?P<inside>[^<>]*?)\s*>|(?P<word>[^\s"<>]+)|["<>]')
_FAMILY_FIRST = re.compile(
    r"\s*(?P<family>[^\W\d_][\w'’\-. ]*?)\s*,\s*(?P<first>[^\W\d_][\w'’\- ]*)"
)
_COMPANY_ENDS = frozenset({"inc", "ltd", "llc", "gmbh", "ag", "kg", "se", "ohg", "ug", "corp"})
_LIST_NUMBER = re.compile(r"\d+[.)]")
_PARTICLES = frozenset(
    {"von", "van", "de", "der", "den", "zu", "zum", "da", "di", "du", "la", "le"}
)


class _Piece(msgspec.Struct, frozen=True):
    """What stands between two separators; `before` is the separator that stood before it."""

    before: str
    name: str = ""
    number: str = ""
    email: str = ""

    @property
    def is_name_only(self) -> bool:
        return bool(self.name) and not self.number and not self.email


def read_people(text: str) -> tuple[Participant, ...]:
    """Return who is named in `text`, in its order.

    A line is a person, or several with commas or semicolons between them; a tab or a bar goes
    between the fields of one person. An address and a number go to the person before them who
    has none yet. What is neither stays, as it is written, in the name.
    """
    return tuple(person for line in text.splitlines() for person in _of_line(line))


def _of_line(line: str) -> Iterator[Participant]:
    pieces = list(_family_first(list(_pieces(line))))
    person = Participant()
    for piece in pieces:
        if person != Participant() and not _goes_on(person, piece):
            yield person
            person = Participant()
        person = Participant(
            display_name=f"{person.display_name} {piece.name}".strip(),
            phone_number=person.phone_number or piece.number,
            email=person.email or piece.email,
        )
    if person != Participant():
        yield person


def _goes_on(person: Participant, piece: _Piece) -> bool:
    """Tell whether a piece says more of the same person."""
    if (piece.number and person.phone_number) or (piece.email and person.email):
        return False
    return not piece.name or piece.before in "\t|" or piece.name.startswith("(")


def _pieces(line: str) -> Iterator[_Piece]:
    before = ","
    for found in _PIECE.finditer(line):
        text = found.group()
        if len(text) == 1 and text in ",;\t|":
            before = text
        elif text.strip():
            yield from _read(before, text)


def _read(before: str, text: str) -> Iterator[_Piece]:
    """Take address and number out of a piece; two addresses make two pieces."""
    words: list[str] = []
    emails: list[str] = []
    for part in _PART.finditer(text):
        inside, quoted = part.group("inside"), part.group("quoted")
        word = inside if inside is not None else part.group("word")
        if quoted is not None:
            words.append(_turned(quoted))
        elif word and is_email(word):
            emails.append(word)
        elif word:
            words.append(word)
    name, number = _number_out_of(" ".join(words).split())
    yield _Piece(before, name, number, emails[0] if emails else "")
    for email in emails[1:]:
        yield _Piece(",", email=email)


def _number_out_of(words: list[str]) -> tuple[str, str]:
    """Return name and number: what can be dialled at the end, the whole, or the beginning."""
    longest = MAXIMUM_LENGTH  # in characters, so it has no more words
    for begin in range(max(0, len(words) - longest), len(words)):
        tail = " ".join(words[begin:])
        if is_possible(tail):
            return " ".join(words[:begin]), tail
    for end in range(min(len(words) - 1, longest), 0, -1):
        head = " ".join(words[:end])
        if is_possible(head) and not _LIST_NUMBER.fullmatch(head):
            return " ".join(words[end:]), head
    return " ".join(words), ""


def _turned(name: str) -> str:
    """Return "Berg, Anna" as "Anna Berg"; any other name as it is, without its commas."""
    found = _FAMILY_FIRST.fullmatch(name)
    if found is None or found["first"].strip(". ").casefold() in _COMPANY_ENDS:
        return " ".join(_without_separators(name).split())
    return f"{found['first']} {found['family']}"


def _without_separators(name: str) -> str:
    return name.translate({ord(separator): " " for separator in SEPARATORS})


def _family_first(pieces: list[_Piece]) -> Iterator[_Piece]:
    """Join "Berg" and "Anna <anna.berg@…>", which a comma divided, to one person."""
    entries = sum(piece.before == ";" for piece in pieces[1:])
    position = 0
    while position < len(pieces):
        family = pieces[position]
        first = pieces[position + 1] if position + 1 < len(pieces) else None
        after = pieces[position + 2] if position + 2 < len(pieces) else None
        alone = entries > 0 and family.before in ",;" and (after is None or after.before == ";")
        if first is not None and _belong_together(family, first, alone=alone):
            name = f"{first.name} {family.name}"
            yield msgspec.structs.replace(first, before=family.before, name=name)
            position += 2
        else:
            yield family
            position += 1


def _belong_together(family: _Piece, first: _Piece, *, alone: bool) -> bool:
    if not family.is_name_only or not first.name or first.before != ",":
        return False
    words = family.name.casefold().split()
    if first.email:
        local = first.email.partition("@")[0].casefold()
        is_family = len(words) == 1 or words[0] in _PARTICLES
        return words[-1] in local or (is_family and len(first.name.split()) == 1)
    return alone and not first.number and len(words) == 1
