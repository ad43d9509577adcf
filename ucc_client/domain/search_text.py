"""What a conference is found by: its name, and people's names, numbers and addresses.

A number is found however it is typed: with or without spaces, `+49 30 …` or `0049 30 …` for what
is written `030 …`, and the other way round. No country is known here, so every length that a
country code can have is tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ucc_client.domain.participant import Participant
from ucc_client.domain.phone_number import digits

_NUMBER = re.compile(r"(?<![^\s(])[+(]?\(?[0-9][0-9\s()/.\-]*(?!\S)")
_BORDER = "\n#"
"""Stands before each number, as nothing else does."""
_COUNTRY_CODES = (1, 2, 3)
_LEAST = 3
"""So many digits must be left of a number without its country code or trunk zero."""

Term = tuple[tuple[str, ...], ...]
"""Alternatives, in each of which all parts must be in a text."""


def people_text(people: Iterable[Participant]) -> str:
    """Return what people are found by, to be asked with `is_in`."""
    lines = []
    for person in people:
        lines += [person.display_name.casefold(), person.email.casefold()]
        if person.phone_number:
            lines.append("#" + _international(digits(person.phone_number)))
    return "\n".join(["", *filter(None, lines)])


@lru_cache(maxsize=64)
def terms(sought: str) -> tuple[Term, ...]:
    """Return what has to be in a text for it to be found; nothing for an empty search."""
    folded = sought.casefold()
    found: list[Term] = []
    for number in _NUMBER.findall(folded):
        dialled = digits(number)
        words = tuple(number.split())
        found.append((words, *((one,) for one in _spellings(dialled))))
        folded = folded.replace(number, " ", 1)
    found += [((word,),) for word in folded.split()]
    return tuple(found)


def is_in(text: str, sought: tuple[Term, ...]) -> bool:
    """Tell whether a text, casefolded or of `people_text`, has everything that is sought."""
    for term in sought:
        for parts in term:
            if all(map(text.__contains__, parts)):
                break
        else:
            return False
    return True


class TextIndex:
    """Many texts, casefolded or of `people_text`, that are searched again and again."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._all = "\n".join(texts)

    def find(self, sought: tuple[Term, ...]) -> Sequence[int]:
        """Return the places of the texts that have everything that is sought; see `is_in`."""
        places: Sequence[int] = range(len(self._texts))
        for term in sought:
            # What is nowhere need not be looked for in each of them.
            there = [parts for parts in term if all(part in self._all for part in parts)]
            places = self._having(places, _weakest(there))
        return places

    def _having(self, places: Sequence[int], term: Sequence[tuple[str, ...]]) -> Sequence[int]:
        found = [self._having_all(places, parts) for parts in term]
        if len(found) < 2:
            return found[0] if found else ()
        return sorted(set().union(*found))

    def _having_all(self, places: Sequence[int], parts: tuple[str, ...]) -> Sequence[int]:
        texts = self._texts
        for part in parts:
            places = [place for place in places if part in texts[place]]
        return places


def _weakest(term: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return the alternatives without those that are in a text only if another is, too."""
    weakest: list[tuple[str, ...]] = []
    for parts in sorted(term, key=lambda one: sum(map(len, one))):
        whole = "\0".join(parts)
        if not any(all(part in whole for part in other) for other in weakest):
            weakest.append(parts)
    return weakest


def _international(dialled: str) -> str:
    return "+" + dialled[2:] if dialled.startswith("00") else dialled


def _spellings(dialled: str) -> list[str]:
    """Return the ways in which a number, or its begin, may be written in a text."""
    number = _international(dialled)
    if number.startswith("+"):
        rests = [number[1 + n :] for n in _COUNTRY_CODES]
        national = [f"{_BORDER}0{rest}" for rest in rests if len(rest) >= _LEAST]
        return [_BORDER + number, *national]
    rest = number[1:]
    if number.startswith("0") and len(rest) >= _LEAST:
        # Behind a plus and a country code it has no zero.
        return [number, rest]
    return [number]
