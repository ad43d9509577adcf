"""The outbox as a table: what, when, how far."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from ucc_client.domain.pending_change import PendingChange
from ucc_client.ui.changes.change_words import ChangeWords
from ucc_client.ui.conferences.marks import Marks
from ucc_client.ui.icons import Icons
from ucc_client.ui.lines_model import AnyIndex, LinesModel
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words


class Column(IntEnum):
    """The columns, from the left."""

    WHAT = 0
    WHEN = 1
    STATE = 2


class WaitingModel(LinesModel[PendingChange]):
    """One row for each change, in the order of the user's actions."""

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._words = theme, icons, words
        self._change_words, self._marks = ChangeWords(words), Marks()

    def row_of(self, command_id: str) -> int:
        """Return the row of a change, -1 when it is not there."""
        ids = [change.command_id for change in self.lines]
        return ids.index(command_id) if command_id in ids else -1

    def headings(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return self.tr("Change"), self.tr("Made"), self.tr("State")

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words, and the mark's icon before the state."""
        change = self.line_at(index.row())
        if change is not None and role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join([self._change_words.what(change), *self._change_words.details(change)])
        is_state = index.column() == Column.STATE
        if change is not None and role == Qt.ItemDataRole.DecorationRole and is_state:
            mark = self._marks.of(change.state.value)
            icon, colour = (mark.icon, mark.colour) if mark else ("refresh-cw", "text2")
            return self._icons.icon(icon, self._theme.colour(colour))
        return super().data(index, role)

    def text(self, line: PendingChange, column: int) -> str:
        """Return the words of a cell."""
        if column == Column.WHAT:
            return self._change_words.what(line)
        if column == Column.WHEN:
            return self._words.ago(line.created_at, self.now)
        return self._change_words.state(line, self.now)
