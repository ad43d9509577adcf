"""A rule in a sentence: `Every other Tuesday until 31 March 2027`."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QObject

from ucc_client.domain.recurrence import to_wall
from ucc_client.domain.recurrence_rule import RecurrenceRule, rule_text
from ucc_client.domain.rule_shape import Described, Shape, describe
from ucc_client.domain.series import Series


class RuleWords(QObject):
    """Says rules in the language and formats of `locale`."""

    def __init__(self, locale: QLocale) -> None:
        super().__init__()
        self._locale = locale

    def sentence(self, series: Series) -> str:
        """Say how a series repeats and when it ends, without a full stop; empty without a rule.

        A rule that has no words of ours is said by its text.
        """
        rule = series.rule
        if rule is None:
            return ""
        described = describe(rule, to_wall(series.start, series.zone))
        if described.shape is Shape.OTHER:
            return self.by_text(rule_text(rule))
        return self.repetition(described) + self._end(rule, series)

    def by_text(self, rule: str) -> str:
        """Say a rule that has no words of ours by its text."""
        return self.tr("By the rule %1").replace("%1", rule)

    def repetition(self, described: Described) -> str:
        """Say a shape other than OTHER, without its end."""
        match described.shape:
            case Shape.DAYS:
                return self._days(described)
            case Shape.WORKDAYS:
                return self.tr("Every working day")
            case Shape.WEEKDAYS:
                return self._weekdays(described)
            case Shape.MONTH_LAST_DAY:
                return self._months(described, self.tr("on the last day"))
            case Shape.MONTH_LAST_WORKDAY:
                return self._months(described, self.tr("on the last working day"))
            case Shape.MONTH_WEEKDAY:
                return self._months(
                    described, self.nth_weekday(described.nth, described.weekdays[0])
                )
            case Shape.YEAR_DAY:
                return self._year_day(described)
            case _:
                day = self.tr("on day %1").replace("%1", str(described.day))
                return self._months(described, day)

    def nth_weekday(self, nth: int, weekday: int) -> str:
        """`on the second Tuesday`; `nth` is negative from the end of the month."""
        return self._nth(nth).replace("%1", self.weekday(weekday))

    def nth(self, nth: int) -> str:
        """`on the second`, before the name of a weekday."""
        return self._nth(nth).replace("%1", "").strip()

    def _nth(self, nth: int) -> str:
        return {
            1: self.tr("on the first %1"),
            2: self.tr("on the second %1"),
            3: self.tr("on the third %1"),
            4: self.tr("on the fourth %1"),
            5: self.tr("on the fifth %1"),
            -1: self.tr("on the last %1"),
            -2: self.tr("on the last but one %1"),
        }[nth]

    def weekday(self, weekday: int) -> str:
        """Return the name of a weekday, from 0, Monday."""
        return self._locale.standaloneDayName(weekday + 1)

    def long_date(self, day: date) -> str:
        """`31 March 2027`."""
        return self._locale.toString(QDate(day.year, day.month, day.day), self.tr("d MMMM yyyy"))

    def _days(self, described: Described) -> str:
        interval = described.interval
        if interval == 1:
            return self.tr("Every day")
        if interval == 2:
            return self.tr("Every other day")
        return self.tr("Every %n days", None, interval)

    def _weekdays(self, described: Described) -> str:
        interval, weekdays = described.interval, described.weekdays
        if len(weekdays) == 1:
            name = self.weekday(weekdays[0])
            if interval == 1:
                return self.tr("Every %1").replace("%1", name)
            if interval == 2:
                return self.tr("Every other %1").replace("%1", name)
            return self.tr("Every %n weeks on %1", None, interval).replace("%1", name)
        names = self._locale.createSeparatedList([self.weekday(day) for day in weekdays])
        if interval == 1:
            return self.tr("Every week on %1").replace("%1", names)
        if interval == 2:
            return self.tr("Every other week on %1").replace("%1", names)
        return self.tr("Every %n weeks on %1", None, interval).replace("%1", names)

    def _months(self, described: Described, day: str) -> str:
        interval = described.interval
        if interval == 1:
            said = self.tr("Every month %1")
        elif interval == 2:
            said = self.tr("Every other month %1")
        else:
            said = self.tr("Every %n months %1", None, interval)
        return said.replace("%1", day)

    def _year_day(self, described: Described) -> str:
        interval = described.interval
        if described.day > 0:
            # 2000 had a 29 February.
            day = self._locale.toString(
                QDate(2000, described.month, described.day), self.tr("d MMMM")
            )
        else:
            month = self._locale.standaloneMonthName(described.month)
            day = self.tr("the last day of %1").replace("%1", month)
        if interval == 1:
            said = self.tr("Every year on %1")
        elif interval == 2:
            said = self.tr("Every other year on %1")
        else:
            said = self.tr("Every %n years on %1", None, interval)
        return said.replace("%1", day)

    def _end(self, rule: RecurrenceRule, series: Series) -> str:
        if rule.until is not None:
            last: datetime = to_wall(rule.until, series.zone)
            return self.tr(" until %1").replace("%1", self.long_date(last.date()))
        if rule.count is not None:
            return self.tr(", %n times", None, rule.count)
        return ""
