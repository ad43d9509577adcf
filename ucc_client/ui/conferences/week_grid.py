"""The week's picture: hours and days painted, each date a block upon them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from ucc_client.application.week import (
    DAY_MINUTES,
    DAYS,
    Day,
    More,
    Piece,
    WeekDate,
    instant_at,
)
from ucc_client.domain.conference import DEFAULT_DURATION_MINUTES
from ucc_client.domain.conference_check import LATEST_PAST_START_MS
from ucc_client.ui.conferences.hour_cursor import HourCursor
from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.conferences.week_block import WeekBlock
from ucc_client.ui.conferences.week_drag import WeekDrag
from ucc_client.ui.conferences.week_keys import neighbour
from ucc_client.ui.conferences.week_more import MoreButton
from ucc_client.ui.conferences.week_paper import WeekPaper, gutter
from ucc_client.ui.conferences.week_scale import WeekScale, scale
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

_STEP = 30
"""New conferences begin at full and half hours."""
_FIRST_HOUR = 8
_AT_ONCE = 8
"""So many blocks are a short step."""


class WeekGrid(QWidget):
    """The arrow keys go from date to date, Alt with them moves one; Enter opens."""

    selected = Signal(str, object)
    """Key and original of the date that has the focus."""
    opened = Signal()
    new_wanted = Signal(object)
    """When a new conference is to begin, in epoch milliseconds."""
    moved = Signal(object, object)
    """A `WeekDate`, and when it is to begin instead."""
    turned = Signal(int)
    """Show the week before (-1), the next (1), or today's (0)."""
    said = Signal(str)
    """Why something cannot be done, or what follows from it."""
    ensure_visible = Signal(QRect)
    rescaled = Signal()

    def __init__(
        self, model: ConferenceListModel, theme: Theme, icons: Icons, words: Words
    ) -> None:
        super().__init__()
        self._model, self._theme, self._icons, self._words = model, theme, icons, words
        self.days: tuple[Day, ...] = ()
        self.blocks: list[WeekBlock] = []
        self.crowds: list[MoreButton] = []
        self._spare: list[WeekBlock] = []
        self._current: tuple[str, int] | None = None
        self._awaits_focus = False
        self._cell = (0, _FIRST_HOUR * 60)
        self.hour = max(36, round(QFontMetrics(QApplication.font()).height() * 2.75))
        self.gutter = gutter(words)
        self.scale: WeekScale = scale(self.gutter + DAYS, self.gutter, self.hour, ())
        self._narrow: frozenset[int] = frozenset()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cursor_button = HourCursor(theme, icons, self)
        self.cursor_button.clicked.connect(self._new_here)
        self.cursor_button.installEventFilter(self)
        self._paper = WeekPaper(theme, words)
        self.drag = WeekDrag(self, words)
        self.drag.moved.connect(self.moved)
        self.drag.said.connect(self.said)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the height of a whole day."""
        return QSize(600, self.hour * 24 + 1)

    def minimumSizeHint(self) -> QSize:
        """Be as high as a day is, so that it scrolls."""
        return QSize(self.gutter + DAYS * 24, self.hour * 24 + 1)

    def prepare(self, dates: int) -> Iterator[None]:
        """Make the blocks for so many dates, in short steps, before they are shown."""
        while len(self.blocks) + len(self._spare) < dates:
            self._spare.append(self._block())
            if len(self._spare) % _AT_ONCE == 0:
                yield

    def show_week(
        self, days: Sequence[Day], pieces: Sequence[Piece], crowded: Sequence[More]
    ) -> None:
        """Show the dates of a week; the one that had the focus keeps it."""
        self.drag.forget()
        another = tuple(days) != self.days
        had_focus = self._holds_focus() and not self.cursor_button.hasFocus()
        self.days = tuple(days)
        taken = {piece.day for piece in pieces} | {one.day for one in crowded}
        weekdays = {day.value for day in self._words.locale.weekdays()}
        self._narrow = (
            frozenset(n for n, day in enumerate(days) if day.date.isoweekday() not in weekdays)
            - taken
        )
        for crowd in self.crowds:
            crowd.hide()
            crowd.deleteLater()
        self.crowds = [self._crowd(one) for one in crowded]
        while len(self.blocks) > len(pieces):
            block = self.blocks.pop()
            block.hide()
            self._spare.append(block)
        while len(self.blocks) < len(pieces):
            self.blocks.append(self._spare.pop() if self._spare else self._block())
        ordered = sorted(pieces, key=lambda piece: (piece.day, piece.top, piece.lane))
        for block, piece in zip(self.blocks, ordered, strict=True):
            self._show(block, piece)
        self._rescale()
        for one in (*self.blocks, *self.crowds):
            one.show()
        if another:
            self._move_cursor(*self._first_cell())
        self._mark_current()
        if had_focus:
            (self.block_of(self._current) or next(iter(self.blocks), self.cursor_button)).setFocus()
        elif self._awaits_focus and self.cursor_button.hasFocus():
            self.focus_something()

    def _first_cell(self) -> tuple[int, int]:
        """Return where the empty hour begins: on the day it was, today the next full hour."""
        now = self._model.now
        today = next((n for n, d in enumerate(self.days) if d.begin <= now < d.end), None)
        if today is None or self.cursor_button.hasFocus():
            return self._cell
        return today, min((self._words.wall(now).hour + 1) * 60, DAY_MINUTES - 60)

    def select(self, key: str, original: int | None) -> None:
        """Mark a date as the one that is shown beside the picture."""
        self._current = None if original is None else (key, original)
        self._mark_current()

    def focus_something(self) -> None:
        """Give the focus to the date that is selected, without one to the first, else to an hour.

        A date that is still looked for gets it when it is found; meanwhile no other is selected.
        """
        found = self.block_of(self._current)
        if self._current is None:
            found = next(iter(self.blocks), None)
        (found or self.cursor_button).setFocus()
        self._awaits_focus = found is None

    def block_of(self, name: tuple[str, int] | None) -> WeekBlock | None:
        """Return the first block of a date, if it is in this week."""
        fitting = (b for b in self.blocks if b.piece is not None and b.piece.date.name == name)
        return next(fitting, None)

    def instant(self, day: int, minute: int) -> int:
        """Return the instant of a minute of one of the days."""
        return instant_at(self.days[day].date, minute, self._words.zone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the new width."""
        self._rescale()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of blocks and of the empty hour."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.cursor_button:
                return self._cursor_key(event)
            if isinstance(watched, WeekBlock) and self.drag.key(watched, event):
                return True
            if isinstance(watched, WeekBlock | MoreButton):
                return self._block_key(watched, event)
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, WeekBlock):
            self.drag.leave(watched)
        if event.type() == QEvent.Type.Enter and isinstance(watched, WeekBlock | MoreButton):
            self._hide_cursor()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages."""
        turns = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Home: 0}
        turn = turns.get(Qt.Key(event.key()))
        if turn is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(turn)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Offer the hour under the pointer, unless it is over."""
        cell = self.scale.at(event.position().toPoint(), _STEP)
        if cell is None or not self.days or self.is_past(self.instant(*cell)):
            self._hide_cursor()
        else:
            self._move_cursor(*cell)
            self.cursor_button.set_pointed(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Plan a conference in the empty hour that is clicked."""
        cell = self.scale.at(event.position().toPoint(), _STEP)
        if event.button() == Qt.MouseButton.LeftButton and cell is not None and self.days:
            self._move_cursor(*cell)
            self._new_here()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        self._hide_cursor()

    def is_past(self, instant: int) -> bool:
        """Tell whether no conference can begin at an instant any more."""
        return instant < self._model.now - LATEST_PAST_START_MS

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies below the blocks."""
        painter = QPainter(self)
        self._paper.paint(painter, event.rect(), self.scale, self.days, self._model.now)

    def _rescale(self) -> None:
        self.scale = scale(self.width(), self.gutter, self.hour, self._narrow)
        for block in self.blocks:
            if block.piece is not None and not self.drag.holds(block):
                piece = block.piece
                lanes = piece.lane, piece.lanes
                block.setGeometry(self.scale.box(piece.day, piece.top, piece.bottom, *lanes))
        for crowd in self.crowds:
            one = crowd.crowd
            lanes = one.lanes - 1, one.lanes
            crowd.setGeometry(self.scale.box(one.day, one.top, one.bottom, *lanes))
        self._move_cursor(*self._cell)
        self.rescaled.emit()
        self.update()

    def put_back(self, block: WeekBlock) -> None:
        """Put a block where its date is."""
        piece = block.piece
        if piece is not None:
            lanes = piece.lane, piece.lanes
            block.setGeometry(self.scale.box(piece.day, piece.top, piece.bottom, *lanes))
            block.show_lifted(False)

    def _block(self) -> WeekBlock:
        block = WeekBlock(self._theme, self._icons, self._words, self)
        block.installEventFilter(self)
        block.focused.connect(lambda: self._focused(block))
        block.clicked.connect(block.setFocus)
        block.opened.connect(self.opened)
        block.grabbed.connect(lambda hold: self.drag.take(block, hold))
        block.dragged.connect(lambda place: self.drag.carry(block, self.mapFromGlobal(place)))
        block.dropped.connect(lambda: self.drag.drop(block))
        block.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        block.addActions(self.actions())
        return block

    def _crowd(self, one: More) -> MoreButton:
        button = MoreButton(one, self._theme, self._words, self)
        button.installEventFilter(self)
        button.chosen.connect(self._chosen)
        return button

    def _chosen(self, date: WeekDate) -> None:
        self.select(*date.name)
        self.selected.emit(*date.name)

    def _focused(self, block: WeekBlock) -> None:
        piece = block.piece
        if piece is None:
            return
        self.ensure_visible.emit(block.geometry())
        if self._current != piece.date.name:
            self._current = piece.date.name
            self._mark_current()
            self.selected.emit(*piece.date.name)

    def _mark_current(self) -> None:
        """Mark what is selected; Tab comes to it, or else to the first date."""
        shown = self.block_of(self._current) or next(iter(self.blocks), None)
        for block in self.blocks:
            is_current = block.piece is not None and block.piece.date.name == self._current
            block.show_selected(is_current)
            policy = Qt.FocusPolicy.StrongFocus if block is shown else Qt.FocusPolicy.ClickFocus
            block.setFocusPolicy(policy)

    def _holds_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def say_live(self, key: str) -> None:
        """Say anew who is in a conference that runs."""
        for block in self.blocks:
            if block.piece is not None and block.piece.date.row.key == key:
                self._show(block, block.piece)

    def _show(self, block: WeekBlock, piece: Piece) -> None:
        row = piece.date.row
        live, sentence = self._model.live.line(row), self._sentence(piece)
        block.show_piece(piece, self._model.mark_of(row), sentence, self._model.now, live=live)

    def _sentence(self, piece: Piece) -> str:
        said = self._model.sentence_of(piece.date.row, piece.date.start, piece.date.original)
        if piece.date.start != piece.date.original:
            moved = self._words.moment(piece.date.original)
            said += ", " + self.tr("moved from %1").replace("%1", moved)
        return said

    def _block_key(self, widget: WeekBlock | MoreButton, event: QKeyEvent) -> bool:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(widget, WeekBlock):
                self.opened.emit()
            else:
                widget.click()
            return True
        steps = {
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
        }
        step = steps.get(Qt.Key(key))
        if step is None:
            return False
        found = neighbour(widget, [*self.blocks, *self.crowds], step)
        if found is not None:
            found.setFocus()
        elif step[0]:
            self.turned.emit(step[0])
        return True

    def _cursor_key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Up: (0, -_STEP),
            Qt.Key.Key_Down: (0, _STEP),
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
        }
        self._awaits_focus = False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._new_here()
            return True
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        day, minute = self._cell[0] + step[0], self._cell[1] + step[1]
        if 0 <= day < DAYS:
            self._move_cursor(day, min(max(minute, 0), DAY_MINUTES - _STEP))
            self.ensure_visible.emit(self.cursor_button.geometry())
        else:
            self._cell = (day % DAYS, self._cell[1])
            self.turned.emit(step[0])
        return True

    def _move_cursor(self, day: int, minute: int) -> None:
        self._cell = (day, minute)
        if not self.days:
            return
        place = self.scale.box(day, minute, minute + DEFAULT_DURATION_MINUTES)
        time = self._words.time(self.instant(day, minute))
        moment = self._words.moment(self.instant(day, minute))
        sentence = self.tr("New conference on %1").replace("%1", moment)
        self.cursor_button.show_at(place, self.tr("%1 New").replace("%1", time), sentence)

    def _hide_cursor(self) -> None:
        if not self.cursor_button.hasFocus():
            self.cursor_button.set_pointed(False)

    def _new_here(self) -> None:
        instant = self.instant(*self._cell)
        if self.is_past(instant):
            self.said.emit(self.tr("This time is over. Choose a later one."))
        else:
            self.new_wanted.emit(instant)
