"""What search and filters leave of the conferences."""

from __future__ import annotations

from collections.abc import Iterable

from ucc_client.application.agenda import Entry, Group
from ucc_client.application.row_filter import Filter, has_part, is_then
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.search_text import Term, is_in, terms


class Narrowing:
    """A search by name, keys that were found by more than that, and filters."""

    def __init__(self) -> None:
        self._sought: tuple[Term, ...] = ()
        self._found: frozenset[str] = frozenset()
        self._filters: frozenset[Filter] = frozenset()
        self._names: dict[str, str] = {}

    @property
    def searches(self) -> bool:
        """Tell whether something is searched."""
        return bool(self._sought)

    def __bool__(self) -> bool:
        """Tell whether it may leave something out."""
        return bool(self._sought or self._filters)

    def search(self, text: str, found: Iterable[str] = ()) -> bool:
        """Leave what `text` fits by its name, and the `found` keys; tell whether that is new."""
        before = self._sought, self._found
        self._sought = terms(text)
        self._found = frozenset(found) if self._sought else frozenset()
        return before != (self._sought, self._found)

    def filter(self, filters: frozenset[Filter]) -> bool:
        """Leave what fits the filters; tell whether they are others than before."""
        before, self._filters = self._filters, filters
        return before != filters

    def forget(self, keys: Iterable[str]) -> None:
        """Forget the names of these conferences: they may have others now."""
        for key in keys:
            self._names.pop(key, None)

    def rows(self, rows: Iterable[ConferenceRow]) -> list[ConferenceRow]:
        """Return the rows of which something may be left; see `fits_date`."""
        left = list(rows)
        if self._filters:
            left = [row for row in left if has_part(row, self._filters)]
        if not self._sought:
            return left
        names, found, sought = self._names, self._found, self._sought
        return [
            row
            for row in left
            if row.key in found or is_in(names.get(row.key) or self._named(row), sought)
        ]

    def entries(self, rows: Iterable[ConferenceRow], entries: list[Entry]) -> list[Entry]:
        """Return the entries of some rows that are left, in their order."""
        if not self:
            return entries
        fitting = {row.key for row in self.rows(rows)}
        found = [item for item in entries if item.row.key in fitting]
        if not self._filters:
            return found
        running, past = Group.RUNNING, Group.PAST
        return [
            item
            for item in found
            if is_then(self._filters, running=item.group is running, over=item.group is past)
        ]

    def fits_date(self, row: ConferenceRow, end: int, now: int) -> bool:
        """Tell whether the filters leave a date of a row that ends then (epoch milliseconds)."""
        over = end <= now or row.is_terminated
        return is_then(self._filters, running=row.is_active, over=over)

    def _named(self, row: ConferenceRow) -> str:
        name = self._names[row.key] = row.name.casefold()
        return name
