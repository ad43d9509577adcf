"""The versions that are kept, as a table: when, which conference, why."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QObject

from ucc_client.domain.past_version import PastVersion, Why
from ucc_client.ui.lines_model import LinesModel
from ucc_client.ui.words import Words


class Column(IntEnum):
    """The columns, from the left."""

    NAME = 0
    WHEN = 1
    WHY = 2


class HistoryModel(LinesModel[PastVersion]):
    """One row for each version, the newest first."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def first_of(self, key: str) -> int:
        """Return the row of the newest version of a conference, else the first row."""
        keys = [entry.key for entry in self.lines]
        return keys.index(key) if key in keys else 0

    def row_of(self, entry: int) -> int:
        """Return the row of a version, -1 when it is not there."""
        numbers = [one.entry for one in self.lines]
        return numbers.index(entry) if entry in numbers else -1

    def headings(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return self.tr("Conference"), self.tr("Kept"), self.tr("Why")

    def why(self, why: Why) -> str:
        """Say what happened to a version."""
        return {
            Why.OVERWRITTEN: self.tr("changed by you"),
            Why.DELETED: self.tr("deleted by you"),
            Why.DISCARDED: self.tr("discarded by you"),
            Why.YIELDED: self.tr("gave way to another version"),
            Why.NOT_KEPT: self.tr("not taken over by the server"),
        }[why]

    def text(self, line: PastVersion, column: int) -> str:
        """Return the words of a cell."""
        if column == Column.NAME:
            return self._words.title(line.conference.name)
        if column == Column.WHEN:
            return self._words.ago(line.kept_at, self.now)
        return self.why(line.why)
