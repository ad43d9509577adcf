"""Name, date, time and repetition of a conference."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from ucc_client.domain.conference import Conference
from ucc_client.domain.conference_check import Finding
from ucc_client.domain.recurrence import to_instant
from ucc_client.ui.editor.date_field import DateField
from ucc_client.ui.editor.repetition import RepetitionField
from ucc_client.ui.editor.time_field import TimeField
from ucc_client.ui.furniture import hint, mark
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import SPACE, Theme
from ucc_client.ui.words import Words


class ConferenceForm(QWidget):
    """The upper part of the dialog; times are in the user's zone."""

    edited = Signal()

    def __init__(self, theme: Theme, icons: Icons, words: Words, now: int) -> None:
        super().__init__()
        self._words = words
        self._original = now
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(1000)
        self.date = DateField(theme, icons, words, words.wall(now).date())
        self.time = TimeField(words)
        self.repetition = RepetitionField()
        self.date.setMinimumWidth(170)
        self.time.setMinimumWidth(96)
        for field in (self.name, self.date, self.time):
            field.setMinimumHeight(30)

        when = QHBoxLayout()
        when.setSpacing(SPACE)
        when.addWidget(self.date)
        when.addWidget(self.time)
        when.addSpacing(SPACE)
        when.addWidget(hint(self.tr("%1 time").replace("%1", words.zone_city())))
        when.addStretch(1)
        repeats = QHBoxLayout()
        repeats.addWidget(self.repetition)
        repeats.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(SPACE + 2)
        for row, (text, buddy) in enumerate(
            (
                (self.tr("&Name"), self.name),
                (self.tr("&When"), self.date),
                (self.tr("&Repeats"), self.repetition),
            )
        ):
            label = QLabel(text)
            label.setBuddy(buddy)
            label.setProperty("role", "text2")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.name, 0, 1)
        grid.addLayout(when, 1, 1)
        grid.addLayout(repeats, 2, 1)
        grid.setColumnStretch(1, 1)
        self.name.textEdited.connect(self._clear)
        self.date.date_changed.connect(self._clear)
        self.time.time_changed.connect(self._clear)
        self.repetition.changed.connect(self.edited)

    def show_conference(self, conference: Conference) -> None:
        """Fill the fields."""
        self.name.setText(conference.name)
        self._original = conference.start
        wall = self._words.wall(conference.start)
        self.date.set_date(wall.date())
        self.time.set_time(wall.time())
        self.repetition.set_occurrence(conference.occurrence)

    def start(self) -> int | None:
        """Return the first date in epoch milliseconds, or None while it cannot be read."""
        day, moment = self.date.date(), self.time.time()
        if day is None or moment is None:
            return None
        typed = datetime.combine(day, moment)
        if self._words.wall(self._original).replace(second=0, microsecond=0) == typed:
            return self._original  # seconds, and the later of two equal times, are kept
        return to_instant(typed, self._words.zone)

    def typed(self) -> tuple[object, ...]:
        """Return what stands in the fields."""
        return (
            self.name.text(),
            self.date.date() or self.date.text(),
            self.time.time() or self.time.field.text(),
            self.repetition.occurrence(),
        )

    def mark(self, finding: Finding) -> None:
        """Put a red edge around the field that a finding is about, and go there."""
        field = self.name if finding is Finding.NAME_EMPTY else self.date
        mark(field, wrong=True)
        field.setFocus()

    def mark_unreadable(self) -> None:
        """Mark date or time, whichever cannot be read, and go there."""
        field = self.date if self.date.date() is None else self.time.field
        mark(field, wrong=True)
        field.setFocus()

    def _clear(self) -> None:
        for field in (self.name, self.date, self.time.field):
            mark(field, wrong=False)
        self.edited.emit()
