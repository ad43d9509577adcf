"""The fields of a rule: how often, on which days, and until when."""

from __future__ import annotations

import datetime
import enum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QToolButton,
    QWidget,
)

from ucc_client.domain.recurrence import to_wall
from ucc_client.domain.recurrence_rule import (
    MOST_COUNT,
    MOST_INTERVAL,
    Frequency,
    RecurrenceRule,
    RuleDay,
)
from ucc_client.domain.rule_shape import NUMBERED, WORKDAYS, Described, Shape, describe
from ucc_client.ui.editor.date_field import DateField
from ucc_client.ui.furniture import mark, number_field
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import SPACE, Theme
from ucc_client.ui.words import Words

_CERTAIN_DAYS = 28
"""Every month has these."""


class Monthly(enum.IntEnum):
    """How a day of the month is said, in the order of the list."""

    DAY = 0
    LAST_DAY = 1
    WEEKDAY = 2
    LAST_WORKDAY = 3


class End(enum.IntEnum):
    """How a rule ends, in the order of the list."""

    NEVER = 0
    DATE = 1
    COUNT = 2


_FREQUENCIES = (Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY)


class RuleFields(QWidget):
    """Edits a `RecurrenceRule` of a series that begins at a wall-clock time."""

    edited = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, words: Words, first: datetime.datetime, zone: ZoneInfo
    ) -> None:
        super().__init__()
        self._words, self._first, self._zone = words, first, zone
        self.interval = number_field(self.tr("Interval"), MOST_INTERVAL)
        self.unit = _combo(
            self.tr("Unit"),
            [self.tr("days"), self.tr("weeks"), self.tr("months"), self.tr("years")],
        )
        self.weekdays = self._weekday_buttons()
        self.monthly = _combo(
            self.tr("Day of the month"),
            [
                self.tr("on a day"),
                self.tr("on the last day"),
                self.tr("on a weekday"),
                self.tr("on the last working day"),
            ],
        )
        self.day = number_field(self.tr("Day"), 31)
        self.nth = _combo(
            self.tr("Which weekday of the month"),
            [words.rules.nth(number) for number in NUMBERED],
        )
        self.weekday = _combo(
            self.tr("Weekday"), [words.rules.weekday(number) for number in range(7)]
        )
        names = [
            words.locale.standaloneMonthName(number, QLocale.FormatType.LongFormat)
            for number in range(1, 13)
        ]
        self.month = _combo(self.tr("Month"), names)
        self.end = _combo(
            self.tr("Ends"), [self.tr("never"), self.tr("on a date"), self.tr("after")]
        )
        self.until = DateField(theme, icons, words, first.date())
        self.until.setAccessibleName(self.tr("Last possible date"))
        self.until.setMinimumHeight(30)
        self.count = number_field(self.tr("Number of dates"), MOST_COUNT)
        self._times = QLabel(self.tr("dates"))
        self._lay_out()
        self.show_rule(RecurrenceRule(frequency=Frequency.WEEKLY, interval=2))
        self._listen()

    def show_rule(self, rule: RecurrenceRule) -> None:
        """Fill the fields; of a rule without words only frequency, interval and end."""
        first = self._first
        shown = describe(rule, first)
        weekly = shown.shape in (Shape.WORKDAYS, Shape.WEEKDAYS)
        frequency = Frequency.WEEKLY if weekly else rule.frequency
        self.interval.setValue(rule.interval)
        self.unit.setCurrentIndex(_FREQUENCIES.index(frequency))
        chosen = shown.weekdays if weekly else (first.weekday(),)
        # The chosen ones first: there is no moment without a day.
        for number in sorted(self.weekdays, key=lambda number: number not in chosen):
            self.weekdays[number].setChecked(number in chosen)
        self._show_month(shown)
        self.month.setCurrentIndex((shown.month or first.month) - 1)
        self._show_end(rule)
        self._fit()

    def rule(self) -> RecurrenceRule | None:
        """Return what the fields say, None while the end cannot be read.

        A date as the end means the whole of that day in the series' zone.
        """
        ends: dict[str, int] = {}
        if self.end.currentIndex() == End.COUNT:
            ends = {"count": self.count.value()}
        elif self.end.currentIndex() == End.DATE:
            day = self.until.date()
            if day is None:
                return None
            last = datetime.datetime.combine(day, datetime.time(23, 59, 59), self._zone)
            ends = {"until": round(last.timestamp()) * 1000}
        frequency, interval = _FREQUENCIES[self.unit.currentIndex()], self.interval.value()
        days, month_days, months, positions = self._days(frequency)
        is_weekly = frequency is Frequency.WEEKLY and interval > 1 and len(days) > 1
        week_start = (self._words.first_weekday.value - 1) % 7 if is_weekly else 0
        return RecurrenceRule(
            frequency=frequency,
            interval=interval,
            days=days,
            month_days=month_days,
            months=months,
            positions=positions,
            week_start=week_start,
            until=ends.get("until"),
            count=ends.get("count"),
        )

    def _days(
        self, frequency: Frequency
    ) -> tuple[tuple[RuleDay, ...], tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
        """Return weekdays, days of the month, months and positions."""
        if frequency is Frequency.WEEKLY:
            chosen = [number for number, one in self.weekdays.items() if one.isChecked()]
            return tuple(RuleDay(number) for number in sorted(chosen)), (), (), ()
        if frequency is Frequency.MONTHLY:
            mode = self.monthly.currentIndex()
            if mode == Monthly.LAST_DAY:
                return (), (-1,), (), ()
            if mode == Monthly.LAST_WORKDAY:
                return WORKDAYS, (), (), (-1,)
            if mode == Monthly.WEEKDAY:
                nth = NUMBERED[self.nth.currentIndex()]
                return (RuleDay(self.weekday.currentIndex(), nth),), (), (), ()
            day = self.day.value()
            if day <= _CERTAIN_DAYS:
                return (), (day,), (), ()
            # The last one of those of these days that a month has.
            return (), tuple(range(_CERTAIN_DAYS, day + 1)), (), (-1,)
        if frequency is Frequency.YEARLY:
            return (), (self.day.value(),), (self.month.currentIndex() + 1,), ()
        return (), (), (), ()

    def _show_month(self, shown: Described) -> None:
        first = self._first
        mode = {
            Shape.MONTH_LAST_DAY: Monthly.LAST_DAY,
            Shape.MONTH_WEEKDAY: Monthly.WEEKDAY,
            Shape.MONTH_LAST_WORKDAY: Monthly.LAST_WORKDAY,
        }.get(shown.shape, Monthly.DAY)
        self.monthly.setCurrentIndex(mode)
        self.day.setValue(shown.day if shown.day > 0 else first.day)
        nth = shown.nth or (first.day + 6) // 7
        self.nth.setCurrentIndex(NUMBERED.index(nth))
        named = shown.shape is Shape.MONTH_WEEKDAY
        self.weekday.setCurrentIndex(shown.weekdays[0] if named else first.weekday())

    def _show_end(self, rule: RecurrenceRule) -> None:
        self.count.setValue(rule.count or 10)
        until = self._first.date() + datetime.timedelta(days=91)
        if rule.until is not None:
            until = to_wall(rule.until, self._zone).date()
        self.until.set_date(until)
        kind = End.DATE if rule.until is not None else End.COUNT if rule.count else End.NEVER
        self.end.setCurrentIndex(kind)

    def _fit(self) -> None:
        """Show the fields that the chosen ones need."""
        frequency = _FREQUENCIES[self.unit.currentIndex()]
        is_monthly = frequency is Frequency.MONTHLY
        mode = self.monthly.currentIndex()
        for button in self.weekdays.values():
            button.setVisible(frequency is Frequency.WEEKLY)
        self._on.setVisible(frequency is not Frequency.DAILY)
        self.monthly.setVisible(is_monthly)
        is_yearly = frequency is Frequency.YEARLY
        self.day.setVisible(is_yearly or (is_monthly and mode == Monthly.DAY))
        for field in (self.nth, self.weekday):
            field.setVisible(is_monthly and mode == Monthly.WEEKDAY)
        self.month.setVisible(is_yearly)
        self.until.setVisible(self.end.currentIndex() == End.DATE)
        is_counted = self.end.currentIndex() == End.COUNT
        self.count.setVisible(is_counted)
        self._times.setVisible(is_counted)

    def _changed(self) -> None:
        self._fit()
        mark(self.until, wrong=False)
        self.edited.emit()

    def _toggled(self) -> None:
        if not any(button.isChecked() for button in self.weekdays.values()):
            # A week without a day would mean the start's: say so.
            self.weekdays[self._first.weekday()].setChecked(True)
        else:
            self._changed()

    def _listen(self) -> None:
        for spin in (self.interval, self.day, self.count):
            spin.valueChanged.connect(self._changed)
        for combo in (self.unit, self.monthly, self.nth, self.weekday, self.month, self.end):
            combo.currentIndexChanged.connect(self._changed)
        for button in self.weekdays.values():
            button.toggled.connect(self._toggled)
        self.until.date_changed.connect(self._changed)

    def _weekday_buttons(self) -> dict[int, QToolButton]:
        """Return a toggle for each weekday from 0, Monday, in the order of the user's week."""
        first = self._words.first_weekday.value - 1
        buttons = {}
        for number in ((first + step) % 7 for step in range(7)):
            button = QToolButton()
            button.setProperty("kind", "day")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            short = QLocale.FormatType.ShortFormat
            button.setText(self._words.locale.standaloneDayName(number + 1, short).rstrip("."))
            button.setAccessibleName(self._words.rules.weekday(number))
            button.setMinimumSize(44, 30)
            buttons[number] = button
        return buttons

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(SPACE + 2)
        self._on = QLabel(self.tr("&On"))
        self._on.setBuddy(self.monthly)
        every, ends = QLabel(self.tr("&Every")), QLabel(self.tr("En&ds"))
        every.setBuddy(self.interval)
        ends.setBuddy(self.end)
        rows = (
            (every, _row(self.interval, self.unit)),
            (
                self._on,
                _row(
                    *self.weekdays.values(),
                    self.monthly,
                    self.nth,
                    self.weekday,
                    self.day,
                    self.month,
                ),
            ),
            (ends, _row(self.end, self.until, self.count, self._times)),
        )
        for number, (label, fields) in enumerate(rows):
            label.setProperty("role", "text2")
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addLayout(fields, number, 1)
            grid.setRowMinimumHeight(number, 32)
        grid.setColumnStretch(1, 1)


def _row(*fields: QWidget) -> QLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE)
    for field in fields:
        row.addWidget(field)
    row.addStretch(1)
    return row


def _combo(name: str, lines: list[str]) -> QComboBox:
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    combo.addItems(lines)
    combo.setAccessibleName(name)
    combo.setMinimumHeight(30)
    return combo
