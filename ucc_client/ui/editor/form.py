"""Name, date, time, length, zone and repetition of a conference."""

from __future__ import annotations

from datetime import datetime

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from ucc_client.application.queries import Defaults
from ucc_client.domain.conference import Conference
from ucc_client.domain.conference_check import Finding
from ucc_client.domain.recurrence import to_instant, to_wall
from ucc_client.domain.series import rule_instants
from ucc_client.domain.series_edit import move_all, with_rule
from ucc_client.domain.series_of import duration_of, is_series, known_rule, zone_of
from ucc_client.ui.editor.calling_field import CallingField
from ucc_client.ui.editor.date_field import DateField
from ucc_client.ui.editor.date_insight import DateInsight
from ucc_client.ui.editor.reminder_field import ReminderField
from ucc_client.ui.editor.repetition import RepetitionField
from ucc_client.ui.editor.rule_dialog import RuleDialog
from ucc_client.ui.editor.time_field import TimeField
from ucc_client.ui.editor.zone_field import ZoneField
from ucc_client.ui.folding_row import FoldingRow
from ucc_client.ui.furniture import hint, mark, number_field
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import SPACE, Theme
from ucc_client.ui.words import Words


class ConferenceForm(QWidget):
    """The upper part of the dialog; times are in the conference's zone."""

    edited = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        words: Words,
        now: int,
        insight: DateInsight | None = None,
    ) -> None:
        super().__init__()
        self._insight = insight
        self._theme, self._icons, self._words = theme, icons, words
        self._conference = Conference(name="", start=now)
        self._rule = ""
        self._names_zone = False
        self._original = now
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(1000)
        self.date = DateField(theme, icons, words, words.wall(now).date())
        self.time = TimeField(words)
        self.duration = self._duration_field()
        self.zone = ZoneField(words.zone)
        self.zone.hide()
        self.city = hint()
        self.mine = hint()
        """The user's own time, where the conference's zone is another."""
        self._moved = hint(role="warn")
        self._moved.setWordWrap(True)
        self._moved.hide()
        self._is_date = False
        self.scope = hint()
        """For which dates of a series the fields will hold."""
        self.scope.setWordWrap(True)
        self.scope.hide()
        self.repetition = RepetitionField()
        self.reminders = ReminderField()
        self.calling = CallingField()
        self.date.setMinimumWidth(170)
        self.time.setMinimumWidth(96)
        for field in (self.name, self.date, self.time, self.duration):
            field.setMinimumHeight(30)

        self._lay_out()
        self.name.textEdited.connect(self._clear)
        self.date.date_changed.connect(self._clear)
        self.time.time_changed.connect(self._clear)
        self.duration.valueChanged.connect(self._clear)
        self.zone.zone_changed.connect(self._clear)
        self.repetition.changed.connect(self._common)
        self.reminders.currentIndexChanged.connect(self.edited)
        self.calling.changed.connect(self.edited)
        self.repetition.more_wanted.connect(self.choose_rule)

    def show_conference(self, conference: Conference) -> None:
        """Fill the fields."""
        self._conference, self._rule = conference, conference.rule
        self.name.setText(conference.name)
        self._original = conference.start
        zone = zone_of(conference, self._words.zone)
        self.zone.set_zone(zone)
        self.duration.setValue(duration_of(conference))
        wall = to_wall(conference.start, zone)
        self.date.set_date(wall.date())
        self.time.set_time(wall.time())
        self.repetition.set_occurrence(conference.occurrence)
        self.reminders.show_reminders(conference.reminders)
        self.calling.show_calling(conference)
        if conference.rule:
            # Showing the nearest of the four repetitions has let go of it.
            self._rule = conference.rule
            self.repetition.allow_rules()
            self.repetition.show_rule(chosen=True)
        self._say_zone()

    def take_defaults(self, defaults: Defaults, *, new: bool) -> None:
        """Offer what the server keeps."""
        if defaults.rules:
            self.allow_schedule(new=new)
        self.reminders.offer(offered=defaults.reminders)
        self.calling.offer(offered=defaults.live)

    def allow_schedule(self, *, new: bool) -> None:
        """Offer what only a server with rules keeps: rules, length and zone.

        A `new` conference names its zone: the server's may be another than the user's.
        """
        self._names_zone = new
        self.repetition.allow_rules()
        self.duration.show()
        self.zone.show()
        self._say_zone()

    def show_as_date(self, scope: str) -> None:
        """Take what is shown as one date of a series, and say for which dates it will hold."""
        self._is_date = True
        self.scope.setText(scope)
        self.scope.show()

    def choose_rule(self) -> None:
        """Open the dialog for a rule."""
        start = self.start()
        if start is None:
            self.repetition.show_rule(chosen=bool(self._rule))
            self.mark_unreadable()
            return
        dialog = RuleDialog(
            self._theme,
            self._icons,
            self._words,
            rule=self._rule,
            start=start,
            zone=self.zone.zone(),
            insight=self._insight,
            parent=self.window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda answer: self._take_rule(dialog, start, bool(answer)))
        dialog.open()

    def _take_rule(self, dialog: RuleDialog, start: int, taken: bool) -> None:
        first = dialog.first()
        if not taken or first is None:
            self.repetition.show_rule(chosen=bool(self._rule))
            return
        self._rule = dialog.rule()
        self.repetition.show_rule(chosen=True)
        zone = self.zone.zone()
        self.date.set_date(to_wall(first, zone).date())
        moved = first != start
        self._moved.setText(self._words.first_date(first, start, zone) if moved else "")
        self._moved.setVisible(moved)

    def scheduled(self, conference: Conference, otherwise: int | None = None) -> Conference | None:
        """Return the conference with date, length, zone and repetition as typed.

        While date or time cannot be read it is None, or at the time `otherwise`. A rule that has
        no date on the day that was typed begins with its first one after it.
        """
        start, before = self.start(), self._conference
        if start is None:
            start = otherwise
        if start is None:
            return None
        zone, minutes = self.zone.zone(), self.duration.value()
        same_zone = zone == zone_of(before, self._words.zone)
        conference = msgspec.structs.replace(
            conference,
            zone=before.zone if same_zone and not self._names_zone else zone.key,
            duration_minutes=before.duration_minutes if minutes == duration_of(before) else minutes,
            reminders=self.reminders.reminders(),
            **self.calling.calling(),
        )
        if self._rule != before.rule or (
            not self._rule and self.repetition.occurrence() is not before.occurrence
        ):
            rule = known_rule(self._rule)
            conference = with_rule(conference, rule)
            if rule is None:
                conference = msgspec.structs.replace(
                    conference, occurrence=self.repetition.occurrence()
                )
        elif self._is_date:
            return msgspec.structs.replace(conference, start=start)
        elif start != before.start and is_series(conference):
            conference = move_all(conference, before.start, start, zone)
        rule = known_rule(self._rule)
        first = start if rule is None else next(rule_instants(start, zone, rule, start), start)
        return msgspec.structs.replace(conference, start=first)

    def start(self) -> int | None:
        """Return the first date in epoch milliseconds, or None while it cannot be read."""
        typed = self.wall()
        if typed is None:
            return None
        zone = self.zone.zone()
        kept = zone == zone_of(self._conference, self._words.zone)
        if kept and to_wall(self._original, zone).replace(second=0, microsecond=0) == typed:
            return self._original  # seconds, and the later of two equal times, are kept
        return to_instant(typed, zone)

    def wall(self) -> datetime | None:
        """Return date and time as typed, by the clock of the zone that is chosen."""
        day, moment = self.date.date(), self.time.time()
        return None if day is None or moment is None else datetime.combine(day, moment)

    def unreadable(self) -> tuple[str, str]:
        """Return what stands for date and time where that cannot be read, else empty texts."""
        return (
            "" if self.date.date() else self.date.text(),
            "" if self.time.time() else self.time.field.text(),
        )

    def typed(self) -> tuple[object, ...]:
        """Return what stands in the fields."""
        return (
            self.name.text(),
            self.date.date() or self.date.text(),
            self.time.time() or self.time.field.text(),
            self.repetition.occurrence(),
            self._rule,
            self.duration.value(),
            self.zone.zone().key,
            self.reminders.reminders(),
            *self.calling.calling().values(),
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

    def _common(self) -> None:
        """Take one of the four, which ends the rule."""
        self._rule = ""
        self._moved.hide()
        self.edited.emit()

    def _say_zone(self) -> None:
        """Say the zone where it cannot be chosen, and the user's own time where it is another."""
        zone = self.zone.zone()
        start = self.start()
        city = self.tr("%1 time").replace("%1", self._words.city(zone))
        self.city.setText(city if self.zone.isHidden() else "")
        is_mine = start is None or not self._words.differs(start, zone)
        said = "" if start is None else self._words.moment(start)
        self.mine.setText("" if is_mine else self.tr("for you %1").replace("%1", said))
        self.mine.setVisible(not is_mine)

    def _clear(self) -> None:
        self._say_zone()
        self._moved.hide()
        for field in (self.name, self.date, self.time.field):
            mark(field, wrong=False)
        self.edited.emit()

    def _duration_field(self) -> QSpinBox:
        field = number_field(self.tr("Duration in minutes"), 7 * 24 * 60)
        field.setSingleStep(15)
        field.setSuffix(self.tr(" min"))
        # Room for a week in minutes, which is rare, would push the zone out of the dialog.
        field.setFixedWidth(field.fontMetrics().horizontalAdvance("0000" + field.suffix()) + 48)
        field.hide()
        return field

    def _lay_out(self) -> None:
        when = FoldingRow(_line(self.date, self.time), _line(self.duration, self.zone, self.city))
        repeats = QHBoxLayout()
        repeats.addWidget(self.repetition)
        repeats.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(SPACE + 2)
        for row, text, buddy in (
            (0, self.tr("&Name"), self.name),
            (1, self.tr("&When"), self.date),
            (3, self.tr("&Repeats"), self.repetition),
        ):
            label = QLabel(text)
            label.setBuddy(buddy)
            label.setProperty("role", "text2")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(when, 1, 1)
        grid.addWidget(self.mine, 2, 1)
        grid.addLayout(repeats, 3, 1)
        grid.addWidget(self._moved, 4, 1)
        grid.addWidget(self.reminders.title, 5, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.reminders, 5, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.calling.title, 6, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.calling, 6, 1)
        grid.addWidget(self.scope, 7, 1)
        grid.setColumnStretch(1, 1)


def _line(*fields: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE)
    for field in fields:
        row.addWidget(field)
    row.addStretch(1)
    return line
