"""Moves a date in the week's picture: by the pointer, or by Alt and the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ucc_client.application.week import DAY_MINUTES, DAYS, SNAP_MINUTES, Piece
from ucc_client.ui.conferences.week_block import WeekBlock
from ucc_client.ui.words import Words, filled

if TYPE_CHECKING:
    from ucc_client.ui.conferences.week_grid import WeekGrid


class WeekDrag(QObject):
    """Holds at most one block, snaps it to quarters of an hour, and says where it would be."""

    moved = Signal(object, object)
    """A `WeekDate`, and when it is to begin instead (epoch milliseconds)."""
    let_go = Signal()
    """A block was put back: what came meanwhile can be shown."""
    said = Signal(str)
    """Where it is now, or why it cannot be moved; empty when there is nothing to say."""

    def __init__(self, grid: WeekGrid, words: Words) -> None:
        super().__init__(grid)
        self._grid, self._words = grid, words
        self._block: WeekBlock | None = None
        self._hold = QPoint()
        self._target: tuple[int, int] | None = None
        self._waiting = False

    @property
    def is_carrying(self) -> bool:
        """Tell whether a block is held and not yet put down."""
        return self._block is not None and not self._waiting

    def holds(self, block: WeekBlock) -> bool:
        """Tell whether a block is held, or waits where it was put down."""
        return self._block is block

    def take(self, block: WeekBlock, hold: QPoint) -> None:
        """Lift a block by the pointer, or say why that cannot be."""
        if self._refused(block):
            block.stop_dragging()
            return
        self._lift(block)
        self._hold = hold

    def carry(self, block: WeekBlock, place: QPoint) -> None:
        """Carry it to a place of the picture."""
        piece = block.piece
        if self._block is not block or piece is None:
            return
        scale = self._grid.scale
        snapped = scale.minute(max(0, place.y() - self._hold.y()) + scale.y(7), SNAP_MINUTES)
        self._hover(block, piece, scale.day(place.x()), snapped)
        self._grid.ensure_visible.emit(QRect(place - QPoint(1, 40), place + QPoint(1, 40)))

    def drop(self, block: WeekBlock) -> None:
        """Put it down: it waits there until the change is made, or `put_back`."""
        piece, target = block.piece, self._target
        if self._block is not block or piece is None or target is None:
            return
        start = self._start(piece, target)
        if start == piece.date.start:
            self.put_back()
        elif self._grid.is_past(start):
            self.put_back()
            self.said.emit(self.tr("This time is over. Choose a later one."))
        else:
            self._waiting = True
            self.said.emit("")
            self.moved.emit(piece.date, start)

    def put_back(self) -> None:
        """Put what is held where it was."""
        block, self._block = self._block, None
        self._waiting, self._target = False, None
        if block is not None:
            block.stop_dragging()
            self._grid.put_back(block)
            self.said.emit("")
            self.let_go.emit()

    def forget(self) -> None:
        """Let go: the picture is drawn anew."""
        if self._block is not None:
            self._block.stop_dragging()
            self.said.emit("")
        self._block, self._target, self._waiting = None, None, False

    def leave(self, block: WeekBlock) -> None:
        """Put it back when the focus goes elsewhere before it was put down."""
        if self._block is block and not self._waiting:
            self.put_back()

    def key(self, block: WeekBlock, event: QKeyEvent) -> bool:
        """Take the keys that move a block; tell whether it was one of them."""
        key = Qt.Key(event.key())
        held = self._block is block and not self._waiting
        if held and key == Qt.Key.Key_Escape:
            self.put_back()
            return True
        if held and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.drop(block)
            return True
        steps = {
            Qt.Key.Key_Up: (0, -SNAP_MINUTES),
            Qt.Key.Key_Down: (0, SNAP_MINUTES),
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
        }
        if key not in steps or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        if held or not self._refused(block):
            self._nudge(block, *steps[key])
        return True

    def _nudge(self, block: WeekBlock, days: int, minutes: int) -> None:
        piece = block.piece
        if piece is None or self._waiting:
            return
        if self._block is not block:
            self._lift(block)
        day, minute = self._target or (piece.day, piece.top)
        day = min(max(day + days, 0), DAYS - 1)
        minute = minute // SNAP_MINUTES * SNAP_MINUTES + minutes if minutes else minute
        self._hover(block, piece, day, min(max(minute, 0), DAY_MINUTES - SNAP_MINUTES))
        self._grid.ensure_visible.emit(block.geometry())
        self.said.emit(
            filled(
                self.tr("%1. Enter moves it there, Esc leaves it where it was."),
                self._span(piece, self._start(piece, (day, minute))),
            )
        )

    def _refused(self, block: WeekBlock) -> bool:
        if self._waiting:
            return True
        piece = block.piece
        row = None if piece is None else piece.date.row
        reason = ""
        if row is None or piece is None:
            return True
        if row.is_readonly:
            reason = self.tr("Only its moderators can move this conference.")
        elif row.is_active:
            reason = self.tr("It is running; it can be moved once it has ended.")
        elif self._grid.is_past(piece.date.end):
            reason = self.tr("It is over and stays where it was. Duplicate it for a new date.")
        if reason:
            self.said.emit(reason)
        return bool(reason)

    def _lift(self, block: WeekBlock) -> None:
        if self._block is not None and self._block is not block:
            self.put_back()
        self._block, self._target = block, None
        block.show_lifted(True)
        block.raise_()

    def _hover(self, block: WeekBlock, piece: Piece, day: int, minute: int) -> None:
        self._target = day, minute
        bottom = min(minute + piece.bottom - piece.top, DAY_MINUTES)
        block.setGeometry(self._grid.scale.box(day, minute, bottom))
        self.said.emit(self._span(piece, self._start(piece, self._target)))

    def _start(self, piece: Piece, target: tuple[int, int]) -> int:
        """Return when the date begins if its piece is put there."""
        day, minute = target
        if (day, minute) == (piece.day, piece.top):
            return piece.date.start
        if piece.begins:
            return self._grid.instant(day, minute)
        # What began before midnight keeps its distance from what is held.
        before = (self._grid.days[piece.day].begin - piece.date.start) // 60_000
        return self._grid.instant(day, minute - before)

    def _span(self, piece: Piece, start: int) -> str:
        words = self._words
        end = start + piece.date.end - piece.date.start
        return filled(
            self.tr("%1, %2 to %3"),
            words.weekday_and_day(start),
            words.time(start),
            words.time(end),
        )
