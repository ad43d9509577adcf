"""A date to type in many ways, or to pick from a calendar."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit

from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

_WITH_YEAR = ("yyyy-MM-dd", "d.M.yyyy", "d.M.yy", "d MMM yyyy", "d. MMM yyyy", "d MMMM yyyy")
_WITHOUT_YEAR = ("d.M.", "d.M", "d MMM", "d. MMM", "d MMMM", "d. MMMM")


def parse_date(text: str, locale: QLocale, today: datetime.date) -> datetime.date | None:
    """Read a date as people type it; without a year it is the next such day from `today`."""
    typed = " ".join(text.split()).rstrip(",")
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    slashed = "M/d/yyyy" if short.upper().startswith("M") else "d/M/yyyy"
    for pattern in (*_WITH_YEAR, slashed, slashed.removesuffix("yy"), short):
        found = locale.toDate(typed, pattern)
        if found.isValid():
            year = found.year() + (100 if found.year() < 1970 else 0)
            return datetime.date(year, found.month(), found.day())
    # The 29th of February is valid in leap years only, so the year is tried, not assumed.
    for pattern in (*_WITHOUT_YEAR, slashed.removesuffix("/yyyy")):
        for year in (today.year, today.year + 1):
            found = locale.toDate(f"{typed} {year}", f"{pattern} yyyy")
            if found.isValid() and datetime.date(year, found.month(), found.day()) >= today:
                return datetime.date(year, found.month(), found.day())
    return None


class DateField(QLineEdit):
    """Up and Down step by a day, Alt+Down opens the calendar."""

    date_changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, words: Words, today: datetime.date) -> None:
        super().__init__()
        self._theme, self._icons, self._words, self._today = theme, icons, words, today
        self._date: datetime.date | None = today
        self._calendar: QCalendarWidget | None = None
        self.setAccessibleName(self.tr("Date"))
        self._pick = QAction(self.tr("Show the calendar"), self)
        self._pick.triggered.connect(self.show_calendar)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._read)
        self.editingFinished.connect(self._rewrite)
        theme.changed.connect(self._tint)
        self._tint()

    def date(self) -> datetime.date | None:
        """Return the date, or None while what stands there is none."""
        return self._date

    def set_date(self, day: datetime.date) -> None:
        """Show this date."""
        self._date = day
        self._rewrite()
        self.date_changed.emit()

    def type_in(self, text: str) -> None:
        """Show a text as somebody typed it, whether it is a date or not."""
        self.setText(text)
        self._read(text)

    def show_calendar(self) -> None:
        """Open a month below the field."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setLocale(self._words.locale)
        calendar.setFirstDayOfWeek(self._words.first_weekday)
        calendar.setGridVisible(False)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = self._date or self._today
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.activated.connect(self._picked)
        calendar.clicked.connect(self._picked)
        calendar.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._calendar = calendar
        calendar.show()
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by days, or open the calendar."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.show_calendar()
        elif event.key() in steps and self._date is not None:
            self.set_date(self._date + datetime.timedelta(days=steps[Qt.Key(event.key())]))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select everything, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def _picked(self, day: QDate) -> None:
        self.set_date(datetime.date(day.year(), day.month(), day.day()))
        if self._calendar is not None:
            self._calendar.close()
            self._calendar = None

    def _read(self, text: str) -> None:
        known = {self.tr("today"): 0, self.tr("tomorrow"): 1}
        if text.strip().casefold() in known:
            self._date = self._today + datetime.timedelta(days=known[text.strip().casefold()])
        else:
            self._date = parse_date(text, self._words.locale, self._today)
        self.date_changed.emit()

    def _rewrite(self) -> None:
        if self._date is not None:
            self.setText(self._words.full_date(self._date))

    def _tint(self) -> None:
        self._pick.setIcon(self._icons.icon("calendar", self._theme.colour("text2")))
