"""The participants' table of the details: star, name, number, way in, each as wide as it needs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHeaderView, QMenu, QTableView

from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.cell_delegate import ParticipantCellDelegate
from ucc_client.ui.participants.table_model import Column, ParticipantsModel
from ucc_client.ui.style import BODY, SPACE, Theme, font

_STAR = 40
_SHOWN = 4
"""So many people are in sight however much stands above them."""
_LONGEST_NUMBER = "+49 000 00000000000"
_LONGEST_STATE = "kam zurück: Postfach unbekannt"
"""Of the usual ones, in the language that has more to say."""


class PeopleTable(QTableView):
    """Where it is narrow, numbers stand below the way in; the space bar toggles a star."""

    def __init__(self, people: ParticipantsModel, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._people = people
        self._is_divided = False
        self.extend_menu: Callable[[QMenu, int], None] = lambda _menu, _row: None
        """Puts more into the menu of a row."""
        self.setAccessibleName(self.tr("Participants"))
        self.setProperty("kind", "people")
        self.setModel(people)
        self._cells = ParticipantCellDelegate(theme, icons, self)
        self.setItemDelegate(self._cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setColumnHidden(Column.ANSWER, True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(_STAR)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.use_room(compact=False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._context_menu)

    def use_room(self, *, compact: bool) -> None:
        """Give each row little or much room around its two lines."""
        self._cells.use_room(compact=compact)
        height = self._cells.row_height
        self.verticalHeader().setDefaultSectionSize(height)
        self.setMinimumHeight(self.horizontalHeader().sizeHint().height() + _SHOWN * height + 4)

    def event(self, event: QEvent) -> bool:
        """Divide the width anew when the texts have another size or language."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            # Both come, too, whenever it or what it stands in is put somewhere.
            self._is_divided = False
            if self.isVisible():
                self._divide()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Divide the width by what changed while nobody could see it."""
        super().showEvent(event)
        if not self._is_divided:
            self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._divide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Toggle the star of the current participant with the space bar, in any column."""
        if event.key() == Qt.Key.Key_Space:
            self._people.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def show_answers(self, shown: bool) -> None:
        """Show what people answered and what became of mails, or no column for it."""
        if self.isColumnHidden(Column.ANSWER) is shown:
            self.setColumnHidden(Column.ANSWER, not shown)
            self._divide()

    def place_of_star(self, row: int) -> QPoint:
        """Return where on the screen a row's star is."""
        corner = self.visualRect(self._people.index(row, Column.STAR)).bottomLeft()
        return self.viewport().mapToGlobal(corner)

    def _divide(self) -> None:
        self._is_divided = True
        room = self.viewport().width() - _STAR
        body = QFontMetrics(font(QApplication.font(), BODY))
        strong = QFontMetrics(font(QApplication.font(), BODY, strong=True))
        texts = self._people.way_in_texts()
        way_in = max(strong.horizontalAdvance(text) for text in texts) + 24 + 3 * SPACE
        number = body.horizontalAdvance(_LONGEST_NUMBER) + 2 * SPACE
        shows_answers = not self.isColumnHidden(Column.ANSWER)
        answer = min(body.horizontalAdvance(_LONGEST_STATE) + 3 * SPACE + 24, room // 4)
        answer = answer if shows_answers else 0
        narrow = room - way_in - answer - number < number
        self._people.put_numbers_below(below=narrow)
        self.setColumnHidden(Column.NUMBER, narrow)
        way_in = max(way_in, number + 24) if narrow else way_in
        rest = room - answer
        way_in = max(min(way_in, rest // 2), rest // 4)
        number = 0 if narrow else max(number, rest // 4)
        header = self.horizontalHeader()
        for column, width in (
            (Column.STAR, _STAR),
            (Column.NAME, rest - way_in - number),
            (Column.NUMBER, number),
            (Column.WAY_IN, way_in),
            (Column.ANSWER, answer),
        ):
            if not self.isColumnHidden(column):
                header.resizeSection(column, max(width, _STAR))

    def menu_at(self, row: int) -> QMenu:
        """Return what can be done with the participant of a row."""
        star = self._people.index(row, Column.STAR)
        menu = QMenu(self)
        toggle = QAction(self.tr("Moderator"), menu)
        toggle.setCheckable(True)
        state = star.data(Qt.ItemDataRole.CheckStateRole)
        toggle.setChecked(Qt.CheckState(state) == Qt.CheckState.Checked)
        toggle.setEnabled(bool(star.flags() & Qt.ItemFlag.ItemIsUserCheckable))
        toggle.triggered.connect(lambda: self._people.toggle(row))
        menu.addAction(toggle)
        self.extend_menu(menu, row)
        return menu

    def _context_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if not index.isValid():
            # The menu key points to the middle of the table.
            index = self.currentIndex()
        if index.isValid():
            self.menu_at(index.row()).popup(self.viewport().mapToGlobal(place))
