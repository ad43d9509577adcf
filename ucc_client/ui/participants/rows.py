"""The participants of the dialog: rows of real fields, which screen readers can walk.

A conference may have thousands of participants, so rows come into being as one scrolls
towards them; until then their values wait in a list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ucc_client.domain.participant import Participant
from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.completer import NameCompleter, PeopleSearch
from ucc_client.ui.participants.people_line import PeopleLine
from ucc_client.ui.participants.row import ParticipantRow, heading_row
from ucc_client.ui.participants.selection import RowSelection
from ucc_client.ui.style import Theme

BATCH = 40

PeopleTaker = Callable[[QMimeData, ParticipantRow | None, bool], bool]
"""Takes what is pasted or dropped on a row, or on none; False leaves it to the field.

The last argument tells whether it would go into a name otherwise.
"""


class ParticipantRows(QFrame):
    """Adds, removes and returns participants."""

    edited = Signal()
    visited = Signal()
    """Another field has the focus: see `current`."""

    made = Signal(object)
    """A new `ParticipantRow` is there."""
    chosen = Signal()
    """Others are chosen: see `selection`."""
    removed = Signal(object, object)
    """The user removed these people; the second are all who were there before."""
    starred = Signal()
    """The user gave or took a star."""

    def __init__(self, theme: Theme, icons: Icons, search: PeopleSearch) -> None:
        super().__init__()
        self._search = search
        self.setProperty("kind", "field")
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Participants"))
        self._theme, self._icons = theme, icons
        self._rows: list[ParticipantRow] = []
        self._unshown: list[Participant] = []
        self._current: ParticipantRow | None = None
        self.taker: PeopleTaker | None = None
        self.selection = RowSelection()
        self.line = PeopleLine(theme, icons)
        self._heading, self._heading_layout = heading_row(
            (self.tr("Name"), self.tr("Number"), self.tr("E-mail"), self.tr("Call on start"))
        )
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self._content.setProperty("kind", "base")
        self._list = QVBoxLayout(self._content)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self._area.setWidget(self._content)
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(self._align_heading)
        bar.valueChanged.connect(self._show_more_near_the_end)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(rule)
        column.addWidget(self._area, 1)
        lower = QFrame()
        lower.setProperty("kind", "rule")
        lower.setFixedHeight(1)
        column.addWidget(lower)
        column.addWidget(self.line)

    def set_participants(self, participants: Sequence[Participant]) -> None:
        """Show these participants instead of all others."""
        while self._rows:
            self._drop(self._rows[0])
        self._unshown = list(participants)
        self._show_more()

    def replace_all(self, participants: Sequence[Participant]) -> None:
        """Show these participants instead, as the user wants it."""
        people = list(participants)
        kept = 0
        for row, person in zip(self._rows, people, strict=False):
            if row.participant() != person:
                break
            kept += 1
        # One row stays: the tab order hangs on it.
        for row in self._rows[max(kept, 1) :]:
            self._drop(row)
        if self._rows and not kept:
            self._rows[0].take(people[0] if people else Participant())
        self._unshown = people[len(self._rows) :]
        self._show_more()
        self.line.say_nothing()
        if self._rows:
            self._rows[-1].name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def insert(self, people: Sequence[Participant], row: ParticipantRow | None = None) -> None:
        """Add people behind `row`, in its place when it is blank, at the end without one."""
        while row is None and self._unshown:
            self._show_more()
        at = len(self._rows) if row is None else self._rows.index(row) + 1
        later = len(people) - BATCH
        if later > 0:
            behind = self._rows[at:]
            self._unshown = [
                *people[BATCH:],
                *(one.participant() for one in behind if not one.is_blank()),
                *self._unshown,
            ]
            for one in behind:
                self._drop(one)
        for number, person in enumerate(people[:BATCH]):
            self._insert(at + number, person)
        last = self._rows[at + min(len(people), BATCH) - 1]
        if row is not None and row.is_blank():
            self._drop(row)
        QTimer.singleShot(0, last, lambda: self._area.ensureWidgetVisible(last, 0, 20))
        last.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def fill_in(self, completed: Mapping[Participant, Participant]) -> None:
        """Put what is known of people into their rows, where they are as they were."""
        for row in self._rows:
            known = completed.get(row.participant())
            if known is not None:
                row.take(known)
        self._unshown = [completed.get(one, one) for one in self._unshown]
        self.line.say_nothing()
        self.edited.emit()

    def participants(self) -> list[Participant]:
        """Return all participants; lines in which nothing was typed are none."""
        return [r.participant() for r in self._rows if not r.is_blank()] + self._unshown

    def row_at(self, position: int) -> ParticipantRow:
        """Return the row of the participant at this position of `participants()`."""
        while True:
            filled = [row for row in self._rows if not row.is_blank()]
            if position < len(filled):
                return filled[position]
            self._show_more()

    def current(self) -> ParticipantRow | None:
        """Return the row that has, or last had, the focus."""
        return self._current

    def rows(self) -> list[ParticipantRow]:
        """Return the rows that exist by now."""
        return list(self._rows)

    def add(self) -> None:
        """Add a line and put the cursor into its name; a blank one at the end is used first."""
        while self._unshown:
            self._show_more()
        if not self._rows or not self._rows[-1].is_blank():
            self._append(Participant())
        row = self._rows[-1]
        # The new row has its place only after the layout ran.
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(row, 0, 20))
        row.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def remove_current(self) -> None:
        """Remove the chosen lines, or that which has, or last had, the focus; else the last one."""
        if not self._rows:
            return
        before = self.participants()
        rows = self.targets() or [self._rows[-1]]
        position = self._rows.index(rows[0])
        removed = [row.participant() for row in rows if not row.is_blank()]
        self._moved_focus(position, gone=rows)
        for row in rows:
            self._drop(row)
        self.edited.emit()
        if removed:
            self.removed.emit(removed, before)

    # Several rows at once.

    def targets(self) -> list[ParticipantRow]:
        """Return the rows that an action means: the chosen ones, else the current one."""
        return self.selection.targets(self._rows, self._current)

    def meant(self) -> list[Participant]:
        """Return the people of the chosen rows where there are several, else everybody."""
        if len(self.selection) > 1:
            return [row.participant() for row in self.targets() if not row.is_blank()]
        return self.participants()

    def choose_too(self, row: ParticipantRow, other: ParticipantRow | None) -> None:
        """Choose a row beside those that are chosen, or beside the `other`; or let it go."""
        self.selection.toggle(row, other)
        self._chosen(row)

    def choose_up_to(self, row: ParticipantRow, other: ParticipantRow | None) -> None:
        """Choose all rows up to this one, from the `other` on where none is chosen yet."""
        self.selection.extend(self._rows, row, other)
        self._chosen(row)

    def choose_none(self) -> None:
        """Let all chosen rows go."""
        if self.selection.clear():
            self.chosen.emit()

    def walk(self, control: QObject, step: int, *, choosing: bool) -> None:
        """Go to the same field of the next row, or the one before; `choosing` takes it along."""
        row = self._current
        if row is None or control not in row.fields():
            return
        column = row.fields().index(control)
        if step > 0 and self._unshown:
            self._show_more()
        there = self._rows.index(row) + step
        if not 0 <= there < len(self._rows):
            return
        to = self._rows[there]
        if choosing:
            self.selection.extend(self._rows, to, row)
        else:
            self.selection.clear()
        to.fields()[column].setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit()

    def move_chosen(self, step: int) -> None:
        """Move the chosen rows, or the current one, up (-1) or down (1); at an end they stay."""
        rows = self.targets()
        if step > 0 and self._unshown:
            self._show_more()
        moved = False
        for row in rows if step < 0 else reversed(rows):
            there = self._rows.index(row) + step
            if 0 <= there < len(self._rows) and self._rows[there] not in rows:
                self._put(row, there)
                moved = True
        if moved:
            self._after_moving(rows[0] if step < 0 else rows[-1])

    def drag(self, row: ParticipantRow, height: int) -> None:
        """Bring a row to where the mouse is: `height` in global pixels."""
        y = self._content.mapFromGlobal(QPoint(0, height)).y()
        here = self._rows.index(row)
        there = sum(other.geometry().center().y() < y for other in self._rows if other is not row)
        if there != here:
            self._put(row, there)
            self._after_moving(row)

    def _put(self, row: ParticipantRow, there: int) -> None:
        self._rows.remove(row)
        self._rows.insert(there, row)
        self._list.removeWidget(row)
        self._list.insertWidget(there, row)

    def _after_moving(self, row: ParticipantRow) -> None:
        self._list.activate()
        before = self._before()
        for control in (control for each in self._rows for control in each.fields()):
            QWidget.setTabOrder(before, control)
            before = control
        self.line.follow(before)
        self._area.ensureWidgetVisible(row, 0, 8)
        self.edited.emit()

    def _chosen(self, row: ParticipantRow) -> None:
        row.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit()

    def _moved_focus(self, position: int, gone: Sequence[ParticipantRow]) -> None:
        """Put the cursor into the row that will stand at `position` when some are gone."""
        left = [row for row in self._rows if row not in gone]
        if left:
            left[min(position, len(left) - 1)].name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _starred(self, row: ParticipantRow) -> None:
        for other in self._others_of(row):
            other.star.setChecked(row.star.isChecked())
        self.starred.emit()

    def _called(self, row: ParticipantRow) -> None:
        for other in self._others_of(row):
            other.call.setChecked(row.call.isChecked())

    def _others_of(self, row: ParticipantRow) -> list[ParticipantRow]:
        return [other for other in self.selection.targets(self._rows, row) if other is not row]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that people, contacts and tables are welcome."""
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasText() or mime.hasFormat("text/vcard"):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._welcome(shown=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing any more."""
        self._welcome(shown=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take who is dropped."""
        self._welcome(shown=False)
        if self._take(event.mimeData(), row=None, into_name=False):
            # A file that is moved would vanish where it came from.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def _welcome(self, *, shown: bool) -> None:
        self.setProperty("welcome", "true" if shown else "false")
        self.style().polish(self)

    def _append(self, participant: Participant) -> None:
        self._insert(len(self._rows), participant)

    def _insert(self, position: int, participant: Participant) -> None:
        row = ParticipantRow(participant, self._theme, self._icons)
        NameCompleter(row, self._search)
        row.edited.connect(self.edited)
        row.entered.connect(self.add)
        for field in row.text_fields():
            field.taker = partial(self._take, row=row, into_name=field is row.name)
        row.focused.connect(lambda: self._focused(row))
        row.left.connect(self.visited)
        row.star.clicked.connect(lambda: self._starred(row))
        row.call.clicked.connect(lambda: self._called(row))
        self._list.insertWidget(position, row)
        previous = self._rows[position - 1].fields()[-1] if position else self._before()
        for control in row.fields():
            QWidget.setTabOrder(previous, control)
            previous = control
        self._rows.insert(position, row)
        self.line.follow(self._rows[-1].fields()[-1])
        self.made.emit(row)

    def _before(self) -> QWidget:
        """Return what Tab leaves for the first row."""
        found = self._heading.previousInFocusChain() or self._heading
        while found.focusPolicy() is Qt.FocusPolicy.NoFocus and found is not self._heading:
            found = found.previousInFocusChain() or self._heading
        return found

    def _drop(self, row: ParticipantRow) -> None:
        self._rows.remove(row)
        self.selection.forget(row)
        if self._current is row:
            self._current = None
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _take(self, mime: QMimeData, *, row: ParticipantRow | None, into_name: bool) -> bool:
        return self.taker is not None and self.taker(mime, row, into_name)

    def _focused(self, row: ParticipantRow) -> None:
        self._current = row
        self.visited.emit()
        self._area.ensureWidgetVisible(row, 0, 8)

    def _show_more(self) -> None:
        batch, self._unshown = self._unshown[:BATCH], self._unshown[BATCH:]
        for participant in batch:
            self._append(participant)

    def _show_more_near_the_end(self, value: int) -> None:
        bar = self._area.verticalScrollBar()
        if self._unshown and value > bar.maximum() - self._area.viewport().height():
            self._show_more()

    def _align_heading(self) -> None:
        taken = self._area.width() - self._area.viewport().width()
        self._heading_layout.setContentsMargins(0, 0, max(taken, 0), 0)
