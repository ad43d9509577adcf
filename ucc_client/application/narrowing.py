"""What search and filters leave of the conferences."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from operator import not_

from ucc_client.application.agenda import Entry, Group
from ucc_client.application.found_conferences import NOT_FOUND, FoundConferences
from ucc_client.application.row_filter import Filter, has_part, is_then
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.search_text import Term, TextIndex, terms


class Narrowing:
    """A search by name, conferences that were found by more than that, and filters.

    What is asked again for the same list of entries, as with every key of a search, is answered
    from what was learned of it: with thousands of them that is what keeps typing quick.
    """

    def __init__(self) -> None:
        self._text = ""
        self._found = NOT_FOUND
        self._found_keys: frozenset[str] = frozenset()
        self._filters: frozenset[Filter] = frozenset()
        self._entries: list[Entry] = []
        self._names: TextIndex | None = None
        self._keys: list[str] | None = None
        self._places: dict[tuple[Term, ...], Sequence[int]] = {}
        self._fitting: list[Entry] | None = None

    @property
    def searches(self) -> bool:
        """Tell whether something is searched."""
        return bool(self._text)

    def __bool__(self) -> bool:
        """Tell whether it may leave something out."""
        return bool(self._text or self._filters)

    def search(self, text: str, found: FoundConferences = NOT_FOUND) -> bool:
        """Leave what `text` fits by its name, and what was `found`; tell whether that is new."""
        before = terms(self._text), self._found
        self._text = text if terms(text) else ""
        self._found = found if self._text else NOT_FOUND
        self._found_keys = frozenset(self._found.keys)
        return before != (terms(self._text), self._found)

    def filter(self, filters: frozenset[Filter]) -> bool:
        """Leave what fits the filters; tell whether they are others than before."""
        before, self._filters = self._filters, filters
        if before != filters:
            self._forget()
        return before != filters

    def entries(self, entries: list[Entry]) -> list[Entry]:
        """Return the entries that are left, in their order; the list is not to change later."""
        found = self._searched(entries)
        if not self._filters:
            return found
        running, past = Group.RUNNING, Group.PAST
        return [
            item
            for item in found
            if is_then(self._filters, running=item.group is running, over=item.group is past)
        ]

    def rows(self, entries: list[Entry]) -> list[ConferenceRow]:
        """Return the rows of which something may be left, each once; see `fits_date`."""
        return list({item.row.key: item.row for item in self._searched(entries)}.values())

    def fits_date(self, row: ConferenceRow, end: int, now: int) -> bool:
        """Tell whether the filters leave a date of a row that ends then (epoch milliseconds)."""
        over = end <= now or row.is_terminated
        return is_then(self._filters, running=row.is_active, over=over)

    def _searched(self, entries: list[Entry]) -> list[Entry]:
        """Return what the search leaves of the entries in which the user has a chosen part."""
        if not self:
            return entries
        if entries is not self._entries:
            self._forget()
            self._entries = entries
        if self._fitting is None:
            self._fitting = _with_part(entries, self._filters)
        fitting = self._fitting
        if not self._text:
            return fitting
        if self._names is None:
            self._names = TextIndex(_names(fitting))
        places = self._named(self._names, terms(self._text))
        if len(places) == len(fitting):
            return fitting
        if self._found != NOT_FOUND:
            return self._with_found(fitting, places)
        return list(map(fitting.__getitem__, places))

    def _named(self, names: TextIndex, sought: tuple[Term, ...]) -> Sequence[int]:
        """Return the places of what fits by its name; the same text is often asked twice."""
        found = self._places.get(sought)
        if found is None:
            found = names.find(sought)
            self._places = {sought: found}
        return found

    def _with_found(self, fitting: list[Entry], places: Sequence[int]) -> list[Entry]:
        """Return what is at these places and what was found as well, in their order."""
        if self._found.others and not self._found_keys:
            return fitting
        if self._keys is None:
            self._keys = [item.row.key for item in fitting]
        named = map(self._found_keys.__contains__, self._keys)
        fits = bytearray(map(not_, named) if self._found.others else named)
        if 0 not in fits:
            return fitting
        for place in places:
            fits[place] = True
        return list(compress(fitting, fits))

    def _forget(self) -> None:
        self._names = self._keys = self._fitting = None
        self._places = {}


def _names(entries: list[Entry]) -> list[str]:
    """Return what each date is found by: the name of its conference, and its own."""
    names = [item.row.name.casefold() for item in entries]
    for place, item in enumerate(entries):
        if item.row.own_dates and item.name != item.row.name:
            names[place] = f"{item.row.name}\n{item.name}".casefold()
    return names


def _with_part(entries: list[Entry], filters: frozenset[Filter]) -> list[Entry]:
    if not filters:
        return entries
    return [item for item in entries if has_part(item.row, filters)]
