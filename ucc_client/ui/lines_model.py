"""A table of things told in words: one line each, the first cell speaks for the line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

AnyIndex = QModelIndex | QPersistentModelIndex
Line = TypeVar("Line")


class LinesModel(QAbstractTableModel, Generic[Line]):
    """Shows what it is given; `now` (epoch milliseconds) is what "just now" refers to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.now = 0

    def headings(self) -> tuple[str, ...]:
        """Return the names of the columns, from the left."""
        raise NotImplementedError

    def text(self, line: Line, column: int) -> str:
        """Return the words of a cell."""
        raise NotImplementedError

    def show(self, lines: Sequence[Line], now: int) -> None:
        """Show exactly these lines, as of `now`."""
        self.beginResetModel()
        self.lines, self.now = list(lines), now
        self.endResetModel()

    def line_at(self, row: int) -> Line | None:
        """Return what a row shows."""
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.headings())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self.headings()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell; to a screen reader the first one says the whole line."""
        line = self.line_at(index.row())
        if line is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(line, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            columns = range(self.columnCount()) if index.column() == 0 else (index.column(),)
            return ", ".join(self.text(line, column) for column in columns)
        return None
