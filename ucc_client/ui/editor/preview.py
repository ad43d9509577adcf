"""What follows from what was typed: the dates, the mails, and who is called."""

from __future__ import annotations

import itertools
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ucc_client.application.queries import GetOverlaps
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import to_wall
from ucc_client.domain.series import Series, SeriesDate
from ucc_client.domain.series_of import duration_of, is_series, series_of
from ucc_client.ui.editor.date_chips import MOST, Chip, DateChips
from ucc_client.ui.editor.date_insight import DateInsight
from ucc_client.ui.editor.date_notes import DateNotes
from ucc_client.ui.editor.mail_lines import MailLines, MailPlan
from ucc_client.ui.editor.note_lines import NoteLines
from ucc_client.ui.editor.overlap_watch import OverlapWatch
from ucc_client.ui.furniture import IconLabel, hint
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import BODY, DIALOG_MARGIN, HEADING, SPACE, Theme, set_type
from ucc_client.ui.words import Words

_PEOPLE = 8


class SavePreview(QWidget):
    """Says before saving which dates, mails and calls will follow."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        words: Words,
        insight: DateInsight | None = None,
        key: str = "",
    ) -> None:
        """Preview what `insight` knows, too; `key` is the conference's, empty for a new one."""
        super().__init__()
        self.setProperty("kind", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("When you save"))
        self._theme, self._icons, self._words = theme, icons, words
        heading = QLabel(self.tr("When you save"))
        set_type(heading, HEADING, strong=True)
        heading.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, SPACE)
        self._column.setSpacing(SPACE)
        self._column.addWidget(heading)
        self.sentence = hint()
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._date_notes = DateNotes(words, insight)
        self._key = key
        self._repeats = False
        self._shown: tuple[Series, list[SeriesDate], datetime | None] | None = None
        self._watch: OverlapWatch | None = None
        if insight is not None:
            self._watch = OverlapWatch(insight, self)
            self._watch.found.connect(self._show_notes)
            insight.learned.connect(self._show_notes)
        self.notes = NoteLines()
        self._calendar = DateChips()
        self.chips = self._calendar.chips
        self._plan = MailPlan(self)
        self.mails = MailLines()
        mails = QVBoxLayout()
        mails.addWidget(self.mails)
        self._calls = QGridLayout()
        self._section("calendar", self.tr("Dates"), self._dates_body())
        self._section("mail", self.tr("Mails"), mails)
        # The lines have an edge for the keyboard's place around their words.
        mails.setContentsMargins(20, 0, 0, SPACE)
        self._section("phone-incoming", self.tr("Called at the start"), self._calls)
        self._column.addStretch(1)

    def show_conference(
        self,
        conference: Conference,
        before: Conference | None,
        now: int,
        typed: datetime | None = None,
    ) -> None:
        """Preview saving `conference`; `before` is what it was until now, None for a new one.

        `typed` is the wall-clock time of its start as it was typed.
        """
        self._show_dates(conference, now, typed)
        people = conference.participants
        self.mails.show_lines(self._plan.lines(conference, before))
        self._fill(
            self._calls,
            [(_name(p), *self._call_words(p)) for p in people if p.call_on_start],
            self.tr("Nobody: everyone dials in"),
        )

    def say_no_date(self) -> None:
        """Show that date or time cannot be read."""
        self.sentence.setText(self.tr("The dates appear here once date and time can be read."))
        self._calendar.show_dates(())
        self._shown = None
        self._look(None)
        self._show_notes()

    def _show_dates(self, conference: Conference, now: int, typed: datetime | None) -> None:
        words = self._words
        series = series_of(conference, words.zone)
        repeats = is_series(conference)
        if repeats:
            after = max(conference.start, now)
            upcoming = list(itertools.islice(series.dates(after), MOST))
            by_rule = [one.start for one in upcoming if not one.is_moved]
            self.sentence.setText(words.repetition_sentence(series, by_rule))
        else:
            said = words.moment_at(conference.start, series.zone)
            if not words.differs(conference.start, series.zone):
                said += ", " + self.tr("%1 time").replace("%1", words.city(series.zone))
            self.sentence.setText(said)
            upcoming = [SeriesDate(conference.start, conference.start)]
        self._shown = series, upcoming, typed
        self._repeats = repeats
        self._look(
            GetOverlaps(
                dates=tuple(one.start for one in upcoming),
                minutes=duration_of(conference),
                zone=words.zone.key,
                key=self._key,
            )
        )
        self._show_notes()

    def _look(self, query: GetOverlaps | None) -> None:
        if self._watch is not None:
            self._watch.look(query)

    def _show_notes(self) -> None:
        """Mark the dates and say what is to be said, as far as it is known by now."""
        said: list[str] = []
        if self._shown is not None:
            series, upcoming, typed = self._shown
            said = self._date_notes.notes(upcoming, series, typed)
            if self._watch is not None:
                said += self._date_notes.overlaps(self._watch.overlaps, series)
            self._mark_chips(series, upcoming)
        self.notes.say(said)

    def _mark_chips(self, series: Series, upcoming: list[SeriesDate]) -> None:
        notes, zone = self._date_notes, series.zone
        starts = [one.start for one in upcoming] if self._repeats else []
        days = self._words.days([to_wall(start, zone).date() for start in starts])
        self._calendar.show_dates(
            [
                Chip(day, notes.is_special(start, series), notes.holiday(start, series))
                for start, day in zip(starts, days, strict=True)
            ]
        )

    def _call_words(self, person: Participant) -> tuple[str, str]:
        if not person.phone_number:
            return self.tr("not until there is a number"), "danger"
        return person.phone_number, "text2"

    def _section(self, icon: str, title: str, body: QGridLayout | QVBoxLayout) -> None:
        name = QLabel(title)
        set_type(name, BODY, strong=True)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(IconLabel(self._theme, self._icons, icon))
        head.addWidget(name, 1)
        body.setContentsMargins(24, 0, 0, SPACE)
        body.setSpacing(SPACE // 2)
        self._column.addLayout(head)
        self._column.addLayout(body)

    def _dates_body(self) -> QVBoxLayout:
        body = QVBoxLayout()
        body.addWidget(self.sentence)
        body.addWidget(self._calendar)
        body.addWidget(self.notes)
        return body

    def _fill(self, grid: QGridLayout, lines: list[tuple[str, str, str]], nobody: str) -> None:
        while (item := grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, text, role) in enumerate(lines[:_PEOPLE]):
            who = hint(name, role="")
            who.setMaximumWidth(96)
            set_type(who, BODY - 1, strong=True)
            who.setText(who.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 92))
            said = hint(text, role)
            said.setWordWrap(True)
            grid.addWidget(who, row, 0)
            grid.addWidget(said, row, 1)
        grid.setColumnStretch(1, 1)
        if not lines:
            said = hint(nobody, "text3")
            said.setWordWrap(True)
            grid.addWidget(said, 0, 0, 1, 2)
        if len(lines) > _PEOPLE:
            more = self.tr("and %n more", None, len(lines) - _PEOPLE)
            grid.addWidget(hint(more, "text3"), _PEOPLE, 0, 1, 2)


def _name(person: Participant) -> str:
    return person.display_name or person.email or person.phone_number
