"""The conferences as a flat list with group headings, kept in the agenda's order."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QObject, Qt

from ucc_client.application.agenda import Entry, Group, agenda, borders, entries, order
from ucc_client.application.found_conferences import NOT_FOUND, FoundConferences
from ucc_client.application.narrowing import Narrowing
from ucc_client.application.next_date import NextDate
from ucc_client.application.placed_dates import PlacedDates
from ucc_client.application.row_filter import Filter
from ucc_client.application.row_series import has_dates_to_come, lasts_ms, name_on
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.ui.conferences.counted_lines import CountedLines
from ucc_client.ui.conferences.list_lines import AnyIndex, Heading, Role, entry_near
from ucc_client.ui.conferences.marks import Mark, Marks
from ucc_client.ui.conferences.row_button import DeedWords
from ucc_client.ui.live.live_rows import LiveRows
from ucc_client.ui.words import Words

_FEW = 50
"""With so many changed conferences the list is changed, with more it is made anew."""


class ConferenceListModel(CountedLines):
    """Headings and dates of conferences in one list.

    A series has a line for each date of this week, and one for the next date after it.
    """

    def __init__(self, words: Words, zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._marks = Marks()
        self._deed_words = DeedWords()
        self._shifted: frozenset[str] = frozenset()
        self.live = LiveRows(words)
        self._zone = zone
        self._ends = partial(borders, zone=zone, first_weekday=words.first_weekday.value)
        self._dates = PlacedDates()
        self._items: list[Heading | Entry] = []
        self._left: list[Entry] = []
        self._was_searched = False
        self._members: dict[Group, tuple[int, list[Entry]]] = {}
        self._narrowing = Narrowing()
        self._next_date = NextDate()
        self._folded: frozenset[Group] = frozenset()
        self._now, self._is_whole = 0, True

    @property
    def now(self) -> int:
        """The instant (epoch milliseconds) that the list was last placed for."""
        return self._now

    def show(self, rows: Iterable[ConferenceRow], now: int) -> None:
        """Show exactly these rows, as of `now`; those that are there already stay in place."""
        rows = list(rows)
        self._is_whole = True
        known = {key: found[0].row for key, found in self._dates.of.items()}
        changed = [row for row in rows if known.pop(row.key, None) != row]
        if self._dates.of and len(changed) + len(known) <= _FEW:
            # What a worker tells of a cache that the window has read already: thousands of lines.
            self.tick(now)
            if changed or known:
                self.apply(changed, known, {}, now)
            return
        self._begin_with(agenda(rows, now, self._zone, self._words.first_weekday.value), now)

    def show_page(self, page: list[Entry], now: int) -> None:
        """Show what comes first as of `now`, in its order; the rest comes by `complete`."""
        self._is_whole = False
        self._begin_with(page, now)

    def _begin_with(self, placed: list[Entry], now: int) -> None:
        self.beginResetModel()
        self._now, self._dates = now, PlacedDates(placed)
        self._lay_out()
        self.count(len(self._items))
        self.endResetModel()

    def placed(self, rows: Iterable[ConferenceRow]) -> list[Entry]:
        """Return the dates of rows, in no order, as of what is shown."""
        now, ends = self._now, self._ends(self._now)
        return [one for row in rows for one in entries(row, now, self._zone, ends)]

    def complete(self, dates: PlacedDates) -> None:
        """Show all there is, after a page; what was selected stays so."""
        self._is_whole = True
        self._replace(lambda: setattr(self, "_dates", dates), {}, self._now)

    def apply(
        self,
        changed: Iterable[ConferenceRow],
        removed: Iterable[str],
        renamed: Mapping[str, str],
        now: int,
    ) -> None:
        """Take over a change-set; the view is told once."""
        ends = self._ends(now)
        gone, came = {*removed, *renamed}, list[Entry]()
        for row in {row.key: row for row in changed}.values():
            gone.add(row.key)
            came += entries(row, now, self._zone, ends)
        self._replace(lambda: self._dates.change(came, gone), renamed, now)

    def _replace(self, change: Callable[[], None], renamed: Mapping[str, str], now: int) -> None:
        self.layoutAboutToBeChanged.emit()
        moved = self._moved_indexes(renamed)
        headings = self._heading_indexes()
        self._now = now
        change()
        self._lay_out()
        self.count_up(len(self._items))
        for old, key, original in moved:
            self.changePersistentIndex(old, self.index_of(key, original))
        for old, group in headings:
            self.changePersistentIndex(old, self.heading_index(group))
        self.count(len(self._items))
        self.layoutChanged.emit()

    def search(self, text: str, found: FoundConferences = NOT_FOUND) -> None:
        """Show only what `text` fits: by its name, or because it was `found` elsewhere.

        An empty text shows all.
        """
        if self._narrowing.search(text, found):
            self._lay_out_anew()

    def filter(self, filters: frozenset[Filter]) -> None:
        """Show only what fits these filters besides the search."""
        if self._narrowing.filter(filters):
            self._lay_out_anew()

    def is_narrowed(self) -> bool:
        """Tell whether a search or a filter may hide something."""
        return bool(self._narrowing)

    def folded(self) -> frozenset[Group]:
        """Return the groups that are folded."""
        return self._folded

    def fold(self, folded: Iterable[Group]) -> None:
        """Fold exactly these groups; while something is searched all hits are shown."""
        wanted = frozenset(folded)
        if wanted == self._folded:
            return
        self.layoutAboutToBeChanged.emit()
        moved = self._moved_indexes({})
        headings = self._heading_indexes()
        self._folded = wanted
        self._lay_out()
        self.count_up(len(self._items))
        for old, key, original in moved:
            self.changePersistentIndex(old, self.index_of(key, original, exactly=True))
        for old, group in headings:
            self.changePersistentIndex(old, self.heading_index(group))
        self.count(len(self._items))
        self.layoutChanged.emit()

    def heading_index(self, group: Group) -> QModelIndex:
        """Return the index of a group's heading, invalid when the group is empty."""
        found = self._members.get(group)
        return QModelIndex() if found is None else self.index(found[0] - 1)

    def group_of(self, key: str, original: int | None) -> Group | None:
        """Return the group in which a date is, or would be if it were not folded."""
        dates = self._dates.of.get(key, [])
        fitting = (one.group for one in dates if one.original == original)
        return next(fitting, dates[0].group if dates else None)

    def shows_nothing(self) -> bool:
        """Tell whether the search and the filters leave no conference, folded ones counted."""
        return not self._left

    def tick(self, now: int, *, anew: bool = False) -> None:
        """Place anew what the clock has moved on (`in 24 min`, today becomes past), or all."""
        if anew:
            first = self._words.first_weekday.value
            self._ends = partial(borders, zone=self._zone, first_weekday=first)
        if anew or self._ends(now) != self._ends(self._now):
            self.apply(self._rows(), (), {}, now)
            return
        moved = [
            first.row
            for first in (found[0] for found in self._dates.of.values())
            if first.group is Group.RUNNING
            or (
                first.group is not Group.PAST
                and first.when + lasts_ms(first.row, first.original) <= now
            )
        ]
        if moved:
            self.apply(moved, (), {}, now)
        elif self._items:
            self._now = now
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def mark_shifted(self, keys: Iterable[str]) -> None:
        """Mark exactly these conferences as ones that the server starts at another time next."""
        wanted = frozenset(keys)
        if wanted != self._shifted:
            self._shifted = wanted
            last = self.index(len(self._items) - 1)
            self.dataChanged.emit(self.index(0), last)

    def mark_of(self, row: ConferenceRow) -> Mark | None:
        """Return what a row wears: the state of the user's changes first."""
        other = self._marks.shifted if row.key in self._shifted else None
        inside = self._marks.inside if self.live.is_in(row) else None
        return self._marks.of(row.state) or other or inside

    def fitting_rows(self) -> list[ConferenceRow]:
        """Return the rows that search and filters leave, each once; `fits_date` tells the rest."""
        return self._narrowing.rows(self._dates.all)

    def fits_date(self, row: ConferenceRow, end: int) -> bool:
        """Tell whether the filters leave a date that ends then (epoch milliseconds)."""
        return self._narrowing.fits_date(row, end, self._now)

    def row_of(self, key: str) -> ConferenceRow | None:
        """Return the row with this key, if it is there."""
        found = self._dates.of.get(key)
        return found[0].row if found else None

    def following(self, now: int) -> Entry | None:
        """Return the date that begins next after `now`, whatever is searched for or folded."""
        return self._next_date.of(self._dates.all, now)

    def index_of(
        self, key: str, original: int | None = None, *, exactly: bool = False
    ) -> QModelIndex:
        """Return the index of a date of a conference, invalid when the conference is not shown.

        It is the first date where none is named by its original, or that one is not there, unless
        it has to be `exactly` that one.
        """
        dates = self._dates.of.get(key, [])
        other = None if exactly or not dates else dates[0]
        wanted = next((e for e in dates if e.original == original), other)
        if wanted is None or wanted.group not in self._members:
            return QModelIndex()
        start, members = self._members[wanted.group]
        place = bisect.bisect_left(members, order(wanted), key=order)
        if place == len(members) or members[place] is not wanted:
            return QModelIndex()
        return self.index(start + place)

    def first_key(self) -> str:
        """Return the key of the first conference to look at: found, or not past; else empty."""
        shown = (item for item in self._items if isinstance(item, Entry))
        first = next(shown, None)
        if first is None or (first.group is Group.PAST and not self._narrowing):
            return ""
        return first.row.key

    def key_near(self, position: int) -> str:
        """Return the key of the conference at a line or next to it, empty without any."""
        found = entry_near(self._items, max(position, 0))
        return found.row.key if found else ""

    def conference_count(self) -> int:
        """Return how many conferences there are, headings not counted."""
        return len(self._dates.of)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return texts for screen readers, and the item itself for the delegate."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == Role.ITEM:
            return item
        if role == Role.KEY:
            return item.row.key if isinstance(item, Entry) else None
        if role in (Role.ORIGINAL, Role.WHEN) and isinstance(item, Entry):
            return item.original if role == Role.ORIGINAL else item.when
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(item, Heading):
                return self.heading(item.group)
            return item.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.sentence(item)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(item, Entry):
            return self._deed_words.sentence(self.live.deed(item, self._now))
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Headings cannot be selected; the keys reach them, to fold them."""
        if index.isValid() and isinstance(self._items[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def heading(self, group: Group) -> str:
        """Return a group's name."""
        return {
            Group.RUNNING: self.tr("Running"),
            Group.TODAY: self.tr("Today"),
            Group.TOMORROW: self.tr("Tomorrow"),
            Group.THIS_WEEK: self.tr("This week"),
            Group.LATER: self.tr("Later"),
            Group.PAST: self.tr("Past"),
        }[group]

    def sentence(self, item: Heading | Entry) -> str:
        """Say a line as a sentence, as a screen reader reads it."""
        if isinstance(item, Heading):
            state = self.tr("collapsed") if item.folded else self.tr("expanded")
            count = [str(item.count)] if item.count else []
            return ", ".join([self.heading(item.group), *count, state])
        return self.sentence_of(item.row, item.when, item.original)

    def sentence_of(self, row: ConferenceRow, when: int, original: int) -> str:
        """Say a date of a row as a sentence (both times are epoch milliseconds)."""
        parts = [self._words.title(name_on(row, original)), self._words.moment(when)]
        if elsewhere := self._words.row_clock_elsewhere(row, when):
            parts.append(elsewhere)
        if has_dates_to_come(row):
            parts.append(self._words.row_repetition(row))
        if row.people:
            parts.append(self._words.people(row.people))
        if said := self.live.line(row):
            parts.append(said)
        parts += [word for word, said in self._states(row) if said]
        return ", ".join(parts)

    def _states(self, row: ConferenceRow) -> list[tuple[str, bool]]:
        mark = self.mark_of(row)
        return [
            (self.tr("running"), row.is_active),
            (self.tr("you moderate"), row.i_moderate),
            (self.tr("read-only"), row.is_readonly),
            ("" if mark is None else mark.sentence, mark is not None),
        ]

    def _lay_out(self, left: list[Entry] | None = None) -> None:
        left = self._narrowing.entries(self._dates.all) if left is None else left
        self._left = left
        self._was_searched = self._narrowing.searches
        self._items, self._members = [], {}
        begin = 0
        while begin < len(left):
            group = left[begin].group
            end = bisect.bisect_right(left, group, lo=begin, key=_group)
            folded = group in self._folded and not self._narrowing.searches
            count = end - begin if self._is_whole or end < len(left) else 0
            self._items.append(Heading(group, count, folded))
            members = [] if folded else left[begin:end]
            self._members[group] = (len(self._items), members)
            self._items += members
            begin = end

    def _lay_out_anew(self) -> None:
        """Show what search and filters leave; where that is what is shown, views hear nothing."""
        searched, left = self._narrowing.searches, self._narrowing.entries(self._dates.all)
        if left == self._left and (searched == self._was_searched or not self._folded):
            self._was_searched = searched
            return
        self.beginResetModel()
        self._lay_out(left)
        self.count(len(self._items))
        self.endResetModel()

    def _rows(self) -> Iterator[ConferenceRow]:
        return (found[0].row for found in self._dates.of.values())

    def _heading_indexes(self) -> list[tuple[QModelIndex, Group]]:
        found = []
        for index in self.persistentIndexList():
            item = self._items[index.row()]
            if isinstance(item, Heading):
                found.append((index, item.group))
        return found

    def _moved_indexes(self, renamed: Mapping[str, str]) -> list[tuple[QModelIndex, str, int]]:
        moved = []
        for index in self.persistentIndexList():
            item = self._items[index.row()]
            if isinstance(item, Entry):
                key = renamed.get(item.row.key, item.row.key)
                moved.append((index, key, item.original))
        return moved


def _group(item: Entry) -> Group:
    return item.group
