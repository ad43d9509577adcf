"""A list model whose lines Qt counts by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QStringListModel


class CountedLines(QStringListModel):
    """A base for lists with thousands of lines: it knows how many there are, and nothing more.

    A view asks for the number of lines once for each line that it lays out. Qt's own model answers
    that, by as many empty texts, and Python is asked only for the lines that are painted.
    """

    def count_up(self, lines: int) -> None:
        """Count lines that have come, at the end; those that go still count for who has an index.

        Before persistent indexes are changed to where their lines are now; afterwards `count`.
        """
        before = self.rowCount()
        if lines > before:
            self._tell_nobody(self.insertRows, before, lines - before)

    def count(self, lines: int) -> None:
        """Count so many lines."""
        before = self.rowCount()
        if lines > before:
            # At the front, which is quick with thousands.
            self._tell_nobody(self.insertRows, 0, lines - before)
        elif lines < before:
            self._tell_nobody(self.removeRows, lines, before - lines)

    def _tell_nobody(self, change: Callable[[int, int], bool], first: int, lines: int) -> None:
        """Change the number; what becomes of the lines is told by whoever laid them out."""
        told = self.blockSignals(True)
        change(first, lines)
        self.blockSignals(told)
