"""The place of the week in the pane: empty until somebody looks at it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.conferences.week_view import WeekView


class WeekPlace(QObject):
    """Has the week's signals, and makes it as the next page of `pages` for who asks for it."""

    selected = Signal(str, object)
    opened = Signal()
    new_wanted = Signal(object)
    moved = Signal(object, object)

    def __init__(
        self,
        model: ConferenceListModel,
        theme: Theme,
        icons: Icons,
        words: Words,
        pages: QStackedWidget,
    ) -> None:
        super().__init__(pages)
        self._parts, self._pages = (model, theme, icons, words), pages
        self._offered: Sequence[QAction] = ()
        self._chosen: tuple[str, int | None] = ("", None)
        self._made: WeekView | None = None

    def view(self) -> WeekView:
        """Return the week."""
        if self._made is None:
            from ucc_client.ui.conferences.week_view import WeekView

            self._made = WeekView(*self._parts)
            self._made.selected.connect(self.selected)
            self._made.opened.connect(self.opened)
            self._made.new_wanted.connect(self.new_wanted)
            self._made.moved.connect(self.moved)
            self._made.offer(self._offered)
            self._made.select(*self._chosen)
            self._pages.addWidget(self._made)
        return self._made

    def offer(self, actions: Sequence[QAction]) -> None:
        """Have these in the menu of each block."""
        self._offered = actions
        if self._made is not None:
            self._made.offer(actions)

    def select(self, key: str, original: int | None) -> None:
        """Mark the date that is shown beside the picture."""
        self._chosen = key, original
        if self._made is not None:
            self._made.select(key, original)

    def has(self, widget: QWidget | None) -> bool:
        """Tell whether a widget is a part of the week."""
        return self._made is not None and widget is not None and self._made.isAncestorOf(widget)
