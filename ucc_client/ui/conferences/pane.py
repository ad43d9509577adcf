"""The Conferences pane: the list, and + and − at its lower left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from ucc_client.application.agenda import Entry, Group
from ucc_client.application.found_conferences import NOT_FOUND, FoundConferences
from ucc_client.application.row_filter import Filter
from ucc_client.ui.conferences.conference_list import ConferenceList
from ucc_client.ui.conferences.filter_row import FilterRow
from ucc_client.ui.conferences.list_lines import Heading, Role
from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.conferences.message_page import EmptyPage, MessagePage
from ucc_client.ui.conferences.pane_head import PaneHead
from ucc_client.ui.conferences.view_choice import View
from ucc_client.ui.conferences.week_place import WeekPlace
from ucc_client.ui.furniture import SquareButton, footer
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import SECONDARY, Theme, set_type
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.conferences.week_view import WeekView

_CTRL = Qt.KeyboardModifier.ControlModifier
_LIST, _EMPTY, _NOT_FOUND, _WEEK = range(4)


class ConferencesPane(QWidget):
    """Shows the list model; says what the user wants by its signals."""

    date_selected = Signal(object)
    """The original of the selected date of a conference (epoch milliseconds), None when none is
    selected; before `selected`. In the week a date may be selected that is over."""
    selected = Signal(str)
    """The key of the selected conference, empty when none is."""
    opened = Signal(str)
    """Enter or a double click on a conference."""
    new_wanted = Signal()
    new_at_wanted = Signal(object)
    """When a new conference is to begin, in epoch milliseconds."""
    moved = Signal(object, object)
    """A `WeekDate` was moved to an instant (epoch milliseconds); `put_back` if it stays."""
    deletion_wanted = Signal(str)
    deed_wanted = Signal(str, object)
    """Do a `Deed` with the conference of this key."""
    search_wanted = Signal(str)
    """Look for a text in people, numbers and addresses; answer with `show_found`."""
    found_shown = Signal()
    folded = Signal(object)
    """The set of `Group`s that are folded now."""
    view_changed = Signal(object)
    """The `View` that is shown now."""

    def __init__(
        self, model: ConferenceListModel, theme: Theme, icons: Icons, words: Words
    ) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Conferences"))
        self._model, self._words = model, words
        self._chosen = ""
        self._original: int | None = None
        self.looks_up = False
        """Whether somebody answers `search_wanted`."""
        self.looking = False
        """Whether the answer to a search is to come; then `found_shown`."""
        self._sought = ""
        self._found = NOT_FOUND
        self._following = False

        self.list = ConferenceList(model, theme, icons, words)
        self.list.deed_wanted.connect(self.deed_wanted)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.doubleClicked.connect(lambda index: self._open_key(index.data(Role.KEY)))
        self.list.clicked.connect(self._fold_clicked)
        head = PaneHead()
        self.search, self.view_choice = head.search, head.views
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self.view_choice.chosen.connect(self._view_chosen)
        self.filters = FilterRow()
        self.filters.changed.connect(self._narrow)

        self._pages = QStackedWidget()
        self._week = WeekPlace(model, theme, icons, words, self._pages)
        self._week.selected.connect(self._choose)
        self._week.opened.connect(lambda: self._open_key(self.current_key()))
        self._week.new_wanted.connect(self.new_at_wanted)
        self._week.moved.connect(self.moved)
        self._pages.addWidget(self.list)
        self.empty = EmptyPage()
        self._pages.addWidget(self.empty)
        self.nothing = MessagePage(
            self.tr("Nothing found"), "", action=self.tr("Show all conferences")
        )
        self.nothing.button.clicked.connect(self.show_all)
        self._pages.addWidget(self.nothing)

        bar = self._foot(theme, icons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.filters)
        column.addWidget(self._pages, 1)
        column.addWidget(bar)
        for signal in (model.modelReset, model.layoutChanged):
            signal.connect(self._fill_changed)
        self._fill_changed()

    def _foot(self, theme: Theme, icons: Icons) -> QWidget:
        self.add = SquareButton(theme, icons, "plus", self.tr("New conference"))
        self.add.setToolTip(self.tr("New conference (Ctrl+N)"))
        self.add.clicked.connect(self.new_wanted)
        self.remove = SquareButton(theme, icons, "minus", self.tr("Delete conference"))
        self.remove.clicked.connect(lambda: self.deletion_wanted.emit(self.current_key()))
        self.remove.setEnabled(False)
        self._synced = QLabel()
        set_type(self._synced, SECONDARY, role="text3")

        bar, row = footer()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(self._synced)
        return bar

    @property
    def week(self) -> WeekView:
        """The week, made for who looks at it first."""
        return self._week.view()

    def offer(self, actions: Sequence[QAction]) -> None:
        """Have these in the menu of what is selected."""
        self.list.offer(actions)
        self._week.offer(actions)

    def sizeHint(self) -> QSize:
        """Return a width at which times and names have room."""
        return QSize(400, 560)

    def current_key(self) -> str:
        """Return the key of the selected conference, empty when none is."""
        return self._chosen if self._model.row_of(self._chosen) is not None else ""

    def view(self) -> View:
        """Return which picture is shown."""
        return self.view_choice.view()

    def show_view(self, view: View) -> None:
        """Show the list or the week."""
        self.view_choice.choose(view)

    def current_original(self) -> int | None:
        """Return the original of the selected date (epoch milliseconds), None without one."""
        return self._original if self.current_key() else None

    def select(self, key: str, original: int | None = None) -> None:
        """Select a conference, the date with this original, and scroll to it.

        Without one it is the date that is selected of it already, else its first.
        """
        if key == self._chosen:
            original = self._original if original is None else original
            if isinstance(self.list.currentIndex().data(Role.ITEM), Heading):
                return
        elif not self._model.index_of(key, original).isValid():
            self._unfold(self._model.group_of(key, original))
        index = self._model.index_of(key, original)
        if index.isValid():
            if self.view() is View.WEEK and key == self._chosen:
                self._follow(key, original)
                return
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
            self._week.select(key, self._original)
            if self.view() is View.WEEK:
                self.week.show_date(index.data(Role.WHEN))

    def put_back(self) -> None:
        """Put a date back that was dragged in the week and stays where it was."""
        self.week.put_back()

    def focus_conferences(self) -> None:
        """Give the focus to the list or the week."""
        if self.view() is View.WEEK:
            self.week.grid.focus_something()
        else:
            self.list.setFocus()

    def say_synced(self, text: str) -> None:
        """Show when the last sync was."""
        self._synced.setText(text)

    def allow_removal(self, allowed: bool) -> None:
        """Switch − on or off for the selected conference."""
        self.remove.setEnabled(allowed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the keys that act on the selected conference."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        if watched is self.search and event.type() == QEvent.Type.ShortcutOverride:
            # Here Qt would go to the line's end, or delete a letter.
            ctrl = isinstance(event, QKeyEvent) and event.modifiers() == _CTRL
            if ctrl and key in (Qt.Key.Key_E, Qt.Key.Key_D):
                event.ignore()
                return True
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            if key == Qt.Key.Key_Escape and self._model.is_narrowed():
                self.show_all()
                return True
            if key == Qt.Key.Key_Down:
                self.focus_conferences()
                return True
        if watched is self.list and event.type() == QEvent.Type.KeyPress:
            return self._list_key(Qt.Key(key)) if key is not None else False
        return super().eventFilter(watched, event)

    def _list_key(self, key: Qt.Key) -> bool:
        """Act on the line of the list that is current; tell whether the key was for that."""
        index = self.list.currentIndex()
        item = index.data(Role.ITEM)
        if isinstance(item, Heading):
            return self._heading_key(item, key)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_key(index.data(Role.KEY))
        elif key == Qt.Key.Key_Delete and self.remove.isEnabled():
            self.deletion_wanted.emit(self.current_key())
        elif key == Qt.Key.Key_Left and isinstance(item, Entry):
            self.list.setCurrentIndex(self._model.heading_index(item.group))
        elif key == Qt.Key.Key_Escape and self._model.is_narrowed():
            self.show_all()
        else:
            return False
        return True

    def _heading_key(self, item: Heading, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._fold(item.group, folded=not item.folded)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(item.group, folded=key == Qt.Key.Key_Left)
        else:
            return key == Qt.Key.Key_Delete
        return True

    def _fold_clicked(self, index: QModelIndex) -> None:
        item = index.data(Role.ITEM)
        if isinstance(item, Heading):
            self._fold(item.group, folded=not item.folded)

    def _fold(self, group: Group, *, folded: bool) -> None:
        """Fold a group or open it, and stay on its heading."""
        before = self._model.folded()
        self._model.fold(before | {group} if folded else before - {group})
        if self._model.folded() != before:
            self.folded.emit(self._model.folded())
        self.list.setCurrentIndex(self._model.heading_index(group))

    def _unfold(self, group: Group | None) -> None:
        """Open a group for what is new in it."""
        if group is not None and group in self._model.folded():
            self._model.fold(self._model.folded() - {group})
            self.folded.emit(self._model.folded())

    def show_all(self) -> None:
        """Let search and filters go."""
        self.filters.clear()
        self.search.clear()
        if self.nothing.button.hasFocus() or self.focusWidget() is None:
            self.focus_conferences()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete what is selected in the week."""
        in_week = self._week.has(self.focusWidget())
        if event.key() == Qt.Key.Key_Delete and in_week and self.remove.isEnabled():
            self.deletion_wanted.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def _fill_changed(self) -> None:
        nothing, in_week = self._model.shows_nothing(), self.view() is View.WEEK
        page = _WEEK if in_week else _LIST
        if nothing and self.looking:
            page = _WEEK if in_week else _LIST
        elif nothing and self._model.conference_count():
            page = _NOT_FOUND
            self.nothing.words.setText(self._why_nothing())
        elif nothing and not in_week:
            page = _EMPTY
        in_list = self.window().focusWidget() is self.list
        if in_list and page == _WEEK:
            # Qt would give the focus to some date of the week, which would be selected by it.
            self.setFocus()
        if page == _WEEK:
            self._week.view()
        self._pages.setCurrentIndex(page)
        if in_list and page in (_NOT_FOUND, _EMPTY):
            # Nothing on this page takes the keyboard, and it shall not get lost.
            (self.search if page == _NOT_FOUND else self.add).setFocus()
        if self._model.row_of(self._chosen) is None:
            # What the server has named anew is still selected in the list.
            self._chosen = self.list.currentIndex().data(Role.KEY) or ""
        if not self.current_key():
            self.selected.emit("")

    def _why_nothing(self) -> str:
        sought = " ".join(self.search.text().split())
        if not sought:
            return self.tr("No conference fits the filters that are chosen above.")
        if self.filters.chosen():
            said = self.tr("Nothing fits “%1” and the filters that are chosen above.")
        else:
            said = self.tr("No conference fits “%1”.")
        return said.replace("%1", self._words.title(sought))

    def _view_chosen(self, view: View) -> None:
        self._fill_changed()
        self._follow(self._chosen, self._original)
        shown = self._model.index_of(self._chosen, self._original, exactly=True)
        if view is View.WEEK and shown.isValid():
            self.week.show_date(shown.data(Role.WHEN))
        elif view is View.LIST and not shown.isValid():
            # The list has another date of the conference than the week had.
            self._current_changed(self.list.currentIndex(), QModelIndex())
        if self.window().focusWidget() is self:
            self.focus_conferences()
        self.view_changed.emit(view)

    def _choose(self, key: str, original: int) -> None:
        """Take over what was selected in the week."""
        self._chosen, self._original = key, original
        self._follow(key, original)
        self.date_selected.emit(original)
        self.selected.emit(key)

    def _follow(self, key: str, original: int | None) -> None:
        """Mark in both pictures what is selected, as far as it is in them."""
        self._following = True
        self.list.setCurrentIndex(self._model.index_of(key, original))
        self._following = False
        self._week.select(key, original)

    def _search(self, text: str) -> None:
        self.looking = self.looks_up and bool(text.strip())
        if self.looking:
            self._narrowed(lambda: self._model.search(text, self._still(text)))
            self._fill_changed()
            self.search_wanted.emit(text)
            return
        self._sought = ""
        self._narrowed(lambda: self._model.search(text))
        self._fill_changed()

    def _still(self, text: str) -> FoundConferences:
        """Return what was found for the begin of a text: until the answer nothing flickers."""
        return self._found if self._sought and text.startswith(self._sought) else NOT_FOUND

    def show_found(self, text: str, found: FoundConferences) -> None:
        """Show what was found by more than the names, if it is still what is sought."""
        if text == self.search.text():
            self._sought, self._found, self.looking = text, found, False
            self._narrowed(lambda: self._model.search(text, found))
            self._fill_changed()
            self.found_shown.emit()

    def _narrow(self, filters: frozenset[Filter]) -> None:
        self._narrowed(lambda: self._model.filter(filters))

    def _narrowed(self, narrow: Callable[[], None]) -> None:
        """Show less or more; what was selected stays so, or else it is the first that is left."""
        key, original = self.current_key(), self.current_original()
        narrow()
        if self.looking and self._model.shows_nothing():
            return
        if self._model.index_of(key).isValid():
            self.select(key, original)
        elif self.view() is View.LIST or self.search.text():
            # The week goes to what was searched, not to what a filter happens to leave.
            self.select(self._model.first_key())

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._following or isinstance(current.data(Role.ITEM), Heading):
            return
        chosen, original = current.data(Role.KEY) or "", current.data(Role.ORIGINAL)
        if chosen and (chosen, original) == (self._chosen, self._original):
            return  # A search that leaves it selects it anew; its details are there.
        self._chosen, self._original = chosen, original
        self.date_selected.emit(self._original)
        self.selected.emit(self._chosen)

    def _open_key(self, key: str | None) -> None:
        if key:
            self.opened.emit(key)
