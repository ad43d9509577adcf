"""The Conferences pane: the list, and + and − at its lower left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ucc_client.ui.conferences.list_model import ConferenceListModel, Role
from ucc_client.ui.conferences.row_delegate import ConferenceRowDelegate
from ucc_client.ui.furniture import SquareButton, footer
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import BODY, DOCK_MARGIN, HEADING, SECONDARY, SPACE, Theme, set_type
from ucc_client.ui.words import Words


class ConferencesPane(QWidget):
    """Shows the list model; says what the user wants by its signals."""

    date_selected = Signal(object)
    """The original of the selected date of a conference (epoch milliseconds), None when none is
    selected; before `selected`."""
    selected = Signal(str)
    """The key of the selected conference, empty when none is."""
    opened = Signal(str)
    """Enter or a double click on a conference."""
    new_wanted = Signal()
    deletion_wanted = Signal(str)

    def __init__(
        self, model: ConferenceListModel, theme: Theme, icons: Icons, words: Words
    ) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Conferences"))
        self._model = model
        self._words = words

        self.list = QListView()
        self.list.setAccessibleName(self.tr("Conferences"))
        self.list.setModel(model)
        self.list.setItemDelegate(ConferenceRowDelegate(theme, icons, words, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.doubleClicked.connect(self._open)

        strip = self._search_strip()

        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(
            _message_page(
                self.tr("No conferences yet"),
                self.tr(
                    "Plan one with + below. Those you are invited to appear after the "
                    "first connection."
                ),
            )
        )
        self._pages.addWidget(
            _message_page(
                self.tr("Nothing found"),
                self.tr("No conference has this in its name. Esc shows all of them again."),
            )
        )

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

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self._pages, 1)
        column.addWidget(bar)
        for signal in (model.modelReset, model.layoutChanged):
            signal.connect(self._fill_changed)
        self._fill_changed()

    def _search_strip(self) -> QWidget:
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setPlaceholderText(self.tr("Search by name"))
        self.search.setClearButtonEnabled(True)
        for button in self.search.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.search.setMinimumHeight(30)
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        strip = QWidget()
        strip.setProperty("kind", "base")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        above = QHBoxLayout(strip)
        above.setContentsMargins(DOCK_MARGIN, SPACE, DOCK_MARGIN, SPACE)
        above.addWidget(self.search)
        return strip

    def sizeHint(self) -> QSize:
        """Return a width at which times and names have room."""
        return QSize(400, 560)

    def current_key(self) -> str:
        """Return the key of the selected conference, empty when none is."""
        return self.list.currentIndex().data(Role.KEY) or ""

    def current_original(self) -> int | None:
        """Return the original of the selected date (epoch milliseconds), None without one."""
        original: int | None = self.list.currentIndex().data(Role.ORIGINAL)
        return original

    def select(self, key: str, original: int | None = None) -> None:
        """Select a conference, the date with this original or its first, and scroll to it."""
        index = self._model.index_of(key, original)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def say_synced(self, text: str) -> None:
        """Show when the last sync was."""
        self._synced.setText(text)

    def allow_removal(self, allowed: bool) -> None:
        """Switch − on or off for the selected conference."""
        self.remove.setEnabled(allowed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the keys that act on the selected conference."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            if key == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if key == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
        if watched is self.list and event.type() == QEvent.Type.KeyPress:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(self.list.currentIndex())
                return True
            if key == Qt.Key.Key_Delete and self.remove.isEnabled():
                self.deletion_wanted.emit(self.current_key())
                return True
        return super().eventFilter(watched, event)

    def _fill_changed(self) -> None:
        page = 0 if self._model.shown_count() else 2 if self._model.conference_count() else 1
        self._pages.setCurrentIndex(page)
        if not self.current_key():
            self.selected.emit("")

    def _search(self, text: str) -> None:
        key, original = self.current_key(), self.current_original()
        self._model.search(text)
        if self._model.index_of(key).isValid():
            self.select(key, original)
        else:
            self.select(self._model.first_key())

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.date_selected.emit(current.data(Role.ORIGINAL))
        self.selected.emit(current.data(Role.KEY) or "")

    def _open(self, index: QModelIndex) -> None:
        key = index.data(Role.KEY)
        if key:
            self.opened.emit(key)


def _message_page(title: str, text: str) -> QWidget:
    page = QWidget()
    page.setProperty("kind", "base")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    heading, words = QLabel(title), QLabel(text)
    set_type(heading, HEADING, strong=True)
    set_type(words, BODY, role="text2")
    words.setWordWrap(True)
    column = QVBoxLayout(page)
    column.setContentsMargins(DOCK_MARGIN * 3, 0, DOCK_MARGIN * 3, 0)
    column.setSpacing(SPACE)
    column.addStretch(1)
    for label in (heading, words):
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label)
    column.addStretch(1)
    return page
