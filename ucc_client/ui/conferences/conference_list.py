"""The list of the pane: a view that stays quick with ten thousand lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QPalette
from PySide6.QtWidgets import QFrame, QListView

from ucc_client.application.agenda import Entry
from ucc_client.ui.conferences.list_lines import Role
from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.conferences.row_delegate import ConferenceRowDelegate
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

_AT_ONCE = 20_000
"""So many lines are laid out before the next key is taken.

That is a millisecond. Each further piece would paint the scroll bar and what is around it again.
"""
_STEP = 24
"""Pixels; a turn of the wheel is three of them, a line and a half."""


class ConferenceList(QListView):
    """Lines of one height, laid out piece by piece; some have a button."""

    deed_wanted = Signal(str, object)
    """The key of a conference, and the `Deed` that its button is for."""

    def __init__(
        self, model: ConferenceListModel, theme: Theme, icons: Icons, words: Words
    ) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Conferences"))
        self.setModel(model)
        self._model = model
        self._pressed: Entry | None = None
        self._delegate = ConferenceRowDelegate(theme, icons, words, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(_STEP)
        # Where it fills its ground, a step of it does not paint all that is below.
        bar = self.verticalScrollBar()
        bar.setBackgroundRole(QPalette.ColorRole.Base)
        bar.setAutoFillBackground(True)

    def use_room(self, *, compact: bool) -> None:
        """Lay the lines out with little or much room; what is selected stays in sight."""
        self._delegate.use_room(compact=compact)
        self.doItemsLayout()
        self.scrollTo(self.currentIndex())

    def offer(self, actions: Sequence[QAction]) -> None:
        """Have these in the menu of the selected line."""
        self.addActions(actions)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a button, or select the line."""
        self._pressed = self._button_at(event)
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the line, but do nothing twice on a button."""
        if self._button_at(event) is None:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the button is for that was pressed and is let go."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        deed = self._model.live.deed(pressed, self._model.now)
        if self._button_at(event) == pressed and deed is not None:
            self.deed_wanted.emit(pressed.row.key, deed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the button under the pointer."""
        super().mouseMoveEvent(event)
        found = self._button_at(event)
        hovered = None if found is None else (found.row.key, found.original)
        if hovered != self._delegate.hovered:
            self._delegate.hovered = hovered
            self.viewport().update()

    def _button_at(self, event: QMouseEvent) -> Entry | None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        item = index.data(Role.ITEM)
        if not isinstance(item, Entry):
            return None
        button = self._delegate.button_place(
            self.visualRect(index), self._model.live.deed(item, self._model.now)
        )
        return item if button.contains(place) else None
