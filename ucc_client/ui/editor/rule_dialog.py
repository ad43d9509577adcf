"""A small dialog for a rule beyond the four common ones; what it means is said as one edits."""

from __future__ import annotations

from itertools import islice
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ucc_client.domain.recurrence import to_wall
from ucc_client.domain.recurrence_rule import RecurrenceRule, rule_text
from ucc_client.domain.rule_shape import Shape, describe
from ucc_client.domain.series import Series, SeriesDate, rule_instants
from ucc_client.domain.series_of import known_rule
from ucc_client.ui.editor.date_chips import MOST, Chip, DateChips
from ucc_client.ui.editor.date_insight import DateInsight
from ucc_client.ui.editor.date_notes import DateNotes
from ucc_client.ui.editor.note_lines import NoteLines
from ucc_client.ui.editor.rule_fields import RuleFields
from ucc_client.ui.furniture import furnish, hint, make_room, mark, primary_button
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import SPACE, Theme
from ucc_client.ui.words import Words


class RuleDialog(QDialog):
    """Edits the text of an RRULE for a series that begins at `start` (epoch ms) in `zone`."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        words: Words,
        *,
        rule: str,
        start: int,
        zone: ZoneInfo,
        insight: DateInsight | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Repetition"))
        self._text, self._start, self._zone, self._words = rule, start, zone, words
        self._touched = not rule
        self._date_notes = DateNotes(words, insight)
        if insight is not None:
            insight.learned.connect(self._say)
        first = to_wall(start, zone)
        self.fields = RuleFields(theme, icons, words, first, zone)
        known = known_rule(rule)
        if known is not None:
            self.fields.show_rule(known)
        self.kept = hint(role="warn")
        self.kept.setWordWrap(True)
        self.kept.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence = hint()
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.moved = hint(role="warn")
        self.moved.setWordWrap(True)
        self.notes = NoteLines()
        self._calendar = DateChips()
        self.chips = self._calendar.chips
        self.use = primary_button(self.tr("&Use it"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()
        if rule and (known is None or describe(known, first).shape is Shape.OTHER):
            said = self.tr("This rule is kept unless you change something here: %1")
            self.kept.setText(said.replace("%1", rule))
        self.kept.setVisible(bool(self.kept.text()))
        self.fields.edited.connect(self._edited)
        self.use.clicked.connect(self._accept)
        self.cancel.clicked.connect(self.reject)
        self._say()
        self.fields.interval.setFocus()

    def rule(self) -> str:
        """Return the text of the rule; as it came when nothing was changed."""
        if not self._touched:
            return self._text
        made = self._made()
        return self._text if made is None else rule_text(made)

    def first(self) -> int | None:
        """Return the first date at or after the start, None when the rule has none."""
        made = known_rule(self.rule())
        if made is None:
            return self._start
        return next(rule_instants(self._start, self._zone, made, self._start), None)

    def _made(self) -> RecurrenceRule | None:
        return self.fields.rule()

    def _accept(self) -> None:
        if self._touched and (self._made() is None or self.first() is None):
            mark(self.fields.until, wrong=True)
            self.fields.until.setFocus()
            self._say()
            return
        self.accept()

    def _edited(self) -> None:
        self._touched = True
        self.kept.hide()
        self._say()

    def _say(self) -> None:
        upcoming: list[int] = []
        self.moved.clear()
        made = self._made() if self._touched else known_rule(self._text)
        if self._touched and made is None:
            self.sentence.setText(
                self.tr("The end cannot be read. Type a date, such as 31.3.2027.")
            )
        elif made is None:
            self.sentence.setText(self._words.rules.by_text(self._text))
        else:
            instants = rule_instants(self._start, self._zone, made, self._start)
            upcoming = list(islice(instants, MOST))
            series = Series(start=self._start, zone=self._zone, rule=made)
            self.sentence.setText(self._words.repetition_sentence(series, upcoming))
            if not upcoming:
                self.moved.setText(self.tr("There is no date until then. Choose a later end."))
            elif upcoming[0] != self._start:
                self.moved.setText(self._words.first_date(upcoming[0], self._start, self._zone))
        self.moved.setVisible(bool(self.moved.text()))
        self._show_dates(upcoming, made)

    def _show_dates(self, upcoming: list[int], made: RecurrenceRule | None) -> None:
        series = Series(start=self._start, zone=self._zone, rule=made)
        days = [to_wall(date, self._zone).date() for date in upcoming]
        labels = self._words.days(days, weekday=True)
        self._calendar.show_dates(
            [
                Chip(
                    label,
                    self._date_notes.is_special(date, series),
                    self._date_notes.holiday(date, series),
                )
                for date, label in zip(upcoming, labels, strict=True)
            ]
        )
        dates = [SeriesDate(date, date) for date in upcoming]
        said = self._date_notes.notes(dates, series)
        self.notes.say(said)
        make_room(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(SPACE + 2)
        column.addWidget(self.fields)
        column.addWidget(self.kept)
        column.addWidget(self.sentence)
        column.addWidget(self._calendar)
        column.addWidget(self.moved)
        column.addWidget(self.notes)
        column.addStretch(1)
        furnish(self, column, (), (self.cancel, self.use))
        self.setMinimumWidth(560)
        self.use.setDefault(True)
        self.cancel.setAutoDefault(True)  # Enter presses it while the keyboard is there
