"""The people of a running conference in three groups; nobody jumps while one reads."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ucc_client.application.live_seats import Act, Place, Seat, acts, seats
from ucc_client.contract.live import LiveConference
from ucc_client.domain.participant import Participant
from ucc_client.ui.icons import Icons
from ucc_client.ui.live.row import SeatRow, room_for_buttons
from ucc_client.ui.live.words import LiveWords
from ucc_client.ui.style import CAPTION, SPACE, WINDOW_MARGIN, Theme, set_type

_AT_ONCE = 12
_SLICE_S = 0.05
"""So many rows are made at once, and then as many as fit into so much time before the window
does something else."""
_CALLS = (Act.CALL_AGAIN, Act.CALL)


class GroupHead(QWidget):
    """A group's name and how many are in it; at the right what can be done with all of them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = QLabel(name)
        set_type(self._name, CAPTION + 1, strong=True, role="text2")
        self.count = QLabel()
        set_type(self.count, CAPTION + 1, role="text3")
        self.all = QPushButton()
        self.all.setProperty("kind", "status")
        self.all.setProperty("role", "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 2)
        row.setSpacing(SPACE)
        row.addWidget(self._name)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.all)
        self.all.hide()

    def show_count(self, count: int) -> None:
        """Show how many there are; a group of nobody is not there."""
        self.count.setText(str(count))
        self.setVisible(bool(count))


class SeatRows(QScrollArea):
    """Keeps the row of each person while they are there, whatever they do."""

    wanted = Signal(object, object)
    """An `Act`, and the `Seat` that it is about."""
    all_wanted = Signal(object)
    """Call all of these `Seat`s."""
    filled = Signal()
    """There are other rows, or buttons."""

    def __init__(self, theme: Theme, icons: Icons, words: LiveWords) -> None:
        super().__init__()
        self._theme, self._icons, self._words = theme, icons, words
        self._rows: dict[str, SeatRow] = {}
        self._order: list[str] = []
        self._places: list[Place] = []
        self._callable: tuple[Seat, ...] = ()
        self._room = room_for_buttons(words)
        self._shown: tuple[LiveConference, Sequence[Participant], int, bool] | None = None
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(lambda: self._fill(1, again=False))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = QWidget()
        self._page.setProperty("kind", "base")
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(WINDOW_MARGIN - 12, 0, WINDOW_MARGIN - 12, SPACE)
        self._column.setSpacing(2)
        self.heads = {place: GroupHead(words.place(place)) for place in Place}
        for head in self.heads.values():
            self._column.addWidget(head)
        self._column.addStretch(1)
        self.heads[Place.OUT].all.clicked.connect(lambda: self.all_wanted.emit(self._callable))
        self.setWidget(self._page)

    def minimumSizeHint(self) -> QSize:
        """Be as small as two rows."""
        return QSize(300, 120)

    def sizeHint(self) -> QSize:
        """Ask for no more: what room there is it gets."""
        return self.minimumSizeHint()

    def rows(self) -> list[SeatRow]:
        """Return the rows from above."""
        return [self._rows[key] for key in self._order]

    def chain(self) -> list[QWidget]:
        """Return what takes the focus, from above."""
        found: list[QWidget] = []
        for place, head in self.heads.items():
            found.append(head.all)
            for row in self.rows():
                if row.seat is not None and row.seat.place is place:
                    found += [row, *row.buttons]
        return found

    def row_of(self, key: str) -> SeatRow | None:
        """Return somebody's row."""
        return self._rows.get(key)

    def show_people(
        self,
        live: LiveConference,
        participants: Sequence[Participant],
        now: int,
        *,
        enabled: bool,
    ) -> None:
        """Show who is in as of `now`; `enabled` is whether orders can be sent."""
        self._shown = (live, participants, now, enabled)
        self._fill(_AT_ONCE, again=True)

    def _fill(self, at_once: int, *, again: bool) -> None:
        """Make rows that are missing, for a moment; say those that are there `again`."""
        if self._shown is None:
            return
        live, participants, now, enabled = self._shown
        everybody = seats(live, participants)
        focused = self._focused_key()
        self._drop({one.key for one in everybody})
        begun, made, shown = time.monotonic(), 0, []
        for seat in everybody:
            row = self._rows.get(seat.key)
            if row is None and made >= at_once and time.monotonic() - begun > _SLICE_S:
                continue
            if row is None or again:
                made += row is None
                row = row or self._new_row(seat.key)
                row.show_seat(seat, acts(seat, live), now, enabled=enabled)
            shown.append(seat)
        order = [one.key for one in shown]
        if order != self._order or self._places != [one.place for one in shown]:
            self._order = order
            self._place(shown)
        if again:
            self._show_heads(everybody, live, enabled=enabled)
        self._keep_focus(focused)
        if len(shown) < len(everybody):
            self._more.start(0)
        else:
            self.filled.emit()

    def show_time(self, now: int) -> None:
        """Say again what depends on the clock."""
        for row in self._rows.values():
            row.show_time(now)

    def focus_somebody(self) -> None:
        """Give the focus to the row that has Tab."""
        rows = self.rows()
        wanted = next((row for row in rows if row.focusPolicy() == _TAB), None)
        if wanted is not None or rows:
            (wanted or rows[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_row(self, key: str) -> SeatRow:
        row = SeatRow(self._theme, self._icons, self._words, self._room)
        row.wanted.connect(self.wanted)
        row.step_wanted.connect(lambda step: self._step(row, step))
        row.focused.connect(lambda: self._focused(row))
        row.take_tab(taken=False)
        self._rows[key] = row
        return row

    def _drop(self, kept: set[str]) -> None:
        for key in self._rows.keys() - kept:
            row = self._rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._order = [key for key in self._order if key in self._rows]

    def _place(self, shown: Sequence[Seat]) -> None:
        """Put heads and rows into the order; a row that has the focus keeps it."""
        self._places = [one.place for one in shown]
        wanted: list[QWidget] = []
        for place, head in self.heads.items():
            wanted.append(head)
            wanted += [self._rows[one.key] for one in shown if one.place is place]
        for position, widget in enumerate(wanted):
            item = self._column.itemAt(position)
            if item is None or item.widget() is not widget:
                self._column.removeWidget(widget)
                self._column.insertWidget(position, widget)
                widget.show()

    def _show_heads(self, shown: Sequence[Seat], live: LiveConference, *, enabled: bool) -> None:
        for place, head in self.heads.items():
            head.show_count(sum(one.place is place for one in shown))
        self._callable = tuple(
            one
            for one in shown
            if one.place is Place.OUT and any(act in _CALLS for act in acts(one, live))
        )
        button = self.heads[Place.OUT].all
        count = len(self._callable)
        button.setText(self.tr("Call all %n a&gain", None, count))
        button.setVisible(count > 1)
        button.setEnabled(enabled)

    def _step(self, row: SeatRow, step: int) -> None:
        rows = self.rows()
        place = min(max(rows.index(row) + step, 0), len(rows) - 1)
        rows[place].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(rows[place], 0, SPACE)

    def _focused(self, row: SeatRow) -> None:
        for one in self._rows.values():
            one.take_tab(taken=one is row)
        self.ensureWidgetVisible(row, 0, SPACE)

    def _focused_key(self) -> str:
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return ""
        return next(
            (k for k, row in self._rows.items() if row is focus or row.isAncestorOf(focus)), ""
        )

    def _keep_focus(self, focused: str) -> None:
        rows = self.rows()
        if rows and not any(row.focusPolicy() == _TAB for row in rows):
            rows[0].take_tab(taken=True)
        if focused and focused not in self._rows and rows:
            # Whose row goes leaves the keyboard with the next one.
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)


_TAB = Qt.FocusPolicy.StrongFocus
