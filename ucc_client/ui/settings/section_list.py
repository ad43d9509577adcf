"""The names of the sections, and above them the search over all settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ucc_client.ui.furniture import hint
from ucc_client.ui.style import SPACE

_AROUND = 44
"""What a field has beside its words: edges, and the button that clears it."""
_ABOVE_AND_BELOW = 12
_BESIDE = 36
"""What a name has beside it in the list."""


class SectionList(QWidget):
    """Only what has something that was found stays in the list."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(30)
        for button in self.search.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.found = hint()
        self.found.setWordWrap(True)
        self.found.hide()
        self.names = QListWidget()
        self.names.setProperty("kind", "lines")
        self.names.setAccessibleName(self.tr("Sections"))
        for title in titles:
            item = QListWidgetItem(title)
            # Known before the style is: lines that are laid out sooner would keep another height.
            item.setSizeHint(QSize(0, self.fontMetrics().height() + _ABOVE_AND_BELOW))
            self.names.addItem(item)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        metrics = self.fontMetrics()
        words = max(metrics.horizontalAdvance(title) for title in titles) + _BESIDE
        sought = metrics.horizontalAdvance(self.search.placeholderText()) + _AROUND
        self.setFixedWidth(max(words, sought))
        self.names.setMinimumHeight(80)
        self.names.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for widget in (self.search, self.found, self.names):
            column.addWidget(widget)

    def choose(self, number: int) -> None:
        """Turn to a section."""
        self.names.setCurrentRow(number)

    def show_found(self, counts: Sequence[int] | None) -> None:
        """Say how much was found in each section; None when nobody searches."""
        for number in range(self.names.count()):
            hidden = counts is not None and counts[number] == 0 and sum(counts) > 0
            self.names.setRowHidden(number, hidden)
        self.found.setVisible(counts is not None)
        if counts is None:
            return
        total = sum(counts)
        said = self.tr("%n found", None, total) if total else self.tr("Nothing found")
        if said == self.found.text():
            return
        self.found.setText(said)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.search, said))
