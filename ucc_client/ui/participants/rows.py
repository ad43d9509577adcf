"""The participants of the dialog: rows of real fields, which screen readers can walk.

A conference may have thousands of participants, so rows come into being as one scrolls
towards them; until then their values wait in a list.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ucc_client.domain.participant import Participant
from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.completer import NameCompleter, PeopleSearch
from ucc_client.ui.participants.row import ParticipantRow, heading_row
from ucc_client.ui.style import Theme

BATCH = 40


class ParticipantRows(QFrame):
    """Adds, removes and returns participants."""

    edited = Signal()

    def __init__(self, theme: Theme, icons: Icons, search: PeopleSearch) -> None:
        super().__init__()
        self._search = search
        self.setProperty("kind", "field")
        self.setAccessibleName(self.tr("Participants"))
        self._theme, self._icons = theme, icons
        self._rows: list[ParticipantRow] = []
        self._unshown: list[Participant] = []
        self._current: ParticipantRow | None = None
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

    def set_participants(self, participants: Sequence[Participant]) -> None:
        """Show these participants instead of all others."""
        while self._rows:
            self._drop(self._rows[0])
        self._unshown = list(participants)
        self._show_more()

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
        """Remove the line that has, or last had, the focus; else the last one."""
        if not self._rows:
            return
        row = self._current or self._rows[-1]
        position = self._rows.index(row)
        self._drop(row)
        if self._rows:
            self._rows[min(position, len(self._rows) - 1)].name.setFocus()
        self.edited.emit()

    def _append(self, participant: Participant) -> None:
        row = ParticipantRow(participant, self._theme, self._icons)
        NameCompleter(row, self._search)
        row.edited.connect(self.edited)
        row.entered.connect(self.add)
        row.focused.connect(lambda: self._focused(row))
        self._list.insertWidget(len(self._rows), row)
        previous = self._rows[-1].fields()[-1] if self._rows else None
        for field in row.fields():
            if previous is not None:
                QWidget.setTabOrder(previous, field)
            previous = field
        self._rows.append(row)

    def _drop(self, row: ParticipantRow) -> None:
        self._rows.remove(row)
        if self._current is row:
            self._current = None
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _focused(self, row: ParticipantRow) -> None:
        self._current = row
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
