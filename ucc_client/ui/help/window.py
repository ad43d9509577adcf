"""The help: contents and search at the left, a page at the right, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ucc_client.ui.furniture import SquareButton, hint
from ucc_client.ui.help.guide import Guide, Place
from ucc_client.ui.help.page_view import PageView
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import SPACE, Theme

_CONTENTS_WIDTH = 260
_PLACE = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Stands beside the other windows: a question that waits does not keep from reading."""

    moved = Signal(object)
    """It shows another `Place`."""

    def __init__(self, guide: Guide, theme: Theme, icons: Icons) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Help"))
        self.guide = guide
        self._past: list[Place] = []
        self._ahead: list[Place] = []
        self.place = Place()
        self.back = SquareButton(theme, icons, "chevron-left", self.tr("Back"))
        self.forward = SquareButton(theme, icons, "chevron-right", self.tr("Forward"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(30)
        self.contents = QListWidget()
        self.contents.setProperty("kind", "lines")
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.nothing = hint(self.tr("Nothing found"))
        self.view = PageView(theme)
        self._lay_out()
        self._connect()
        self.show_place(Place())
        self.view.setFocus()
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize() - QSize(16, 48)))

    def sizeHint(self) -> QSize:
        """Return a size that fits 1280 × 720."""
        return QSize(1040, 640)

    def show_place(self, place: Place) -> None:
        """Show a place, and remember the one before."""
        if place != self.place:
            self._past.append(self.place)
            self._ahead.clear()
        self._go(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows choose, and Enter read on, while one searches."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self.contents.currentRow() + step
                self.contents.setCurrentRow(max(0, min(row, self.contents.count() - 1)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._read_found()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        for widget in (self.back, self.forward, self.search):
            head.addWidget(widget)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 0, 12)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.contents, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(left)
        parts.addWidget(self.view)
        parts.setStretchFactor(1, 1)
        parts.setSizes([_CONTENTS_WIDTH, self.sizeHint().width() - _CONTENTS_WIDTH])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(parts)

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._search)
        # Later: the list is made anew by it.
        self.contents.currentRowChanged.connect(self._chosen, Qt.ConnectionType.QueuedConnection)
        self.contents.itemActivated.connect(lambda _item: self.view.setFocus())
        self.view.followed.connect(self._follow)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        for keys, deed in (
            (QKeySequence(QKeySequence.StandardKey.Back), self.go_back),
            (QKeySequence(QKeySequence.StandardKey.Forward), self.go_forward),
            (QKeySequence(QKeySequence.StandardKey.Find), self._to_search),
        ):
            QShortcut(keys, self).activated.connect(deed)

    def go_back(self) -> None:
        """Show what was shown before."""
        if self._past:
            self._ahead.append(self.place)
            self._go(self._past.pop())

    def go_forward(self) -> None:
        """Show what was shown before one went back."""
        if self._ahead:
            self._past.append(self.place)
            self._go(self._ahead.pop())

    def _go(self, place: Place) -> None:
        page = self.guide.page(place.page)
        self.place = place
        self.view.show_page(self.guide.folder, page.text, place.section)
        self.setWindowTitle(self.tr("Help: %1").replace("%1", page.title))
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._ahead))
        self._fill()
        self.moved.emit(place)

    def _fill(self) -> None:
        """List the pages, and the sections of the one that is shown, or those that were found."""
        text = self.search.text().strip()
        found = self.guide.find(text) if text else ()
        self.contents.blockSignals(True)
        self.contents.clear()
        for page in self.guide.pages:
            places = [place for place in found if place.page == page.name]
            if text and not places:
                continue
            self._add(page.title, Place(page.name))
            for number, section in enumerate(page.sections, start=1):
                place = Place(page.name, number)
                if place in places if text else page.name == self.place.page:
                    self._add(section, place)
        self._mark_current()
        self.contents.blockSignals(False)
        self.nothing.setVisible(not self.contents.count())

    def _add(self, title: str, place: Place) -> None:
        item = QListWidgetItem(f"\u2003{title}" if place.section else title)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
        item.setToolTip(title)
        item.setData(_PLACE, place)
        if not place.section:
            font = item.font()
            font.setBold(place.page == self.place.page)
            item.setFont(font)
        self.contents.addItem(item)

    def _mark_current(self) -> None:
        rows = [self.contents.item(row).data(_PLACE) for row in range(self.contents.count())]
        wanted = self.place if self.place in rows else Place(self.place.page)
        if wanted in rows:
            self.contents.setCurrentRow(rows.index(wanted))

    def _search(self, _text: str) -> None:
        self._fill()

    def _read_found(self) -> None:
        """Go to what is marked, or to the first place that was found."""
        text = self.search.text().strip()
        found = self.guide.find(text) if text else ()
        if found and self.place not in found:
            self.show_place(found[0])
        self.view.setFocus()

    def _chosen(self, row: int) -> None:
        item = self.contents.item(row)
        if item is not None:
            self.show_place(item.data(_PLACE))

    def _follow(self, link: str) -> None:
        place = self.guide.place(link, self.place.page)
        if place is not None:
            self.show_place(place)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()
