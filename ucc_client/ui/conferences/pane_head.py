"""The head of the pane: the search, and List | Week beside it, or below where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPropertyAnimation, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QToolButton, QWidget

from ucc_client.ui.conferences.view_choice import ViewChoice
from ucc_client.ui.style import DOCK_MARGIN, SPACE

_AROUND = 44
"""What a field has beside its words: edges, and the button that clears it."""


class PaneHead(QWidget):
    """Shows all of the search's words at any width."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Where it fills its ground, a letter in the search does not paint all that is below.
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setPlaceholderText(self.tr("Name, person, number"))
        self.search.setClearButtonEnabled(True)
        words = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setMinimumWidth(words + _AROUND)
        self.search.setMinimumHeight(30)
        for button in self.search.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.search.textChanged.connect(self._show_clear_at_once)
        self.views = ViewChoice()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(DOCK_MARGIN, SPACE, DOCK_MARGIN, SPACE)
        self._row.setSpacing(SPACE)
        self._row.addWidget(self.search, 1)
        self._row.addWidget(self.views)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the wider of the two."""
        widest = max(self.search.minimumWidth(), self.views.minimumSizeHint().width())
        return QSize(widest + 2 * DOCK_MARGIN, super().minimumSizeHint().height())

    def _show_clear_at_once(self) -> None:
        """Let the button that clears come or go in one picture.

        Qt fades it in and out, by a dozen pictures of the window while the next letters are typed.
        """
        for fading in self.search.findChildren(QPropertyAnimation):
            fading.setCurrentTime(fading.duration())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put them beside each other where there is room."""
        super().resizeEvent(event)
        wanted = self.search.minimumWidth() + self.views.sizeHint().width() + SPACE
        beside = event.size().width() >= wanted + 2 * DOCK_MARGIN
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
