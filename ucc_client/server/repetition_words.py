"""A rule in a sentence, as mails and pages say it: `every other Tuesday until March 31, 2027`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_skeleton, get_day_names, get_month_names
from babel.lists import format_list

from ucc_client.domain.recurrence import to_wall
from ucc_client.domain.recurrence_rule import RecurrenceRule, rule_text
from ucc_client.domain.rule_shape import Described, Shape, describe
from ucc_client.domain.series import Series
from ucc_client.server.language import translation


class RepetitionWords:
    """Says rules in one language, in the middle of a line."""

    def __init__(self, resources: Path, language: str) -> None:
        self._gettext = translation(resources, language).gettext
        self._locale = Locale.parse(language)

    def sentence(self, series: Series) -> str:
        """Say how a series repeats and when it ends; empty without a rule."""
        _ = self._gettext
        rule = series.rule
        if rule is None:
            return ""
        described = describe(rule, to_wall(series.start, series.zone))
        if described.shape is Shape.OTHER:
            return _("by the rule {rule}").format(rule=rule_text(rule))
        return self._repetition(described) + self._end(rule, series)

    def _repetition(self, described: Described) -> str:
        _ = self._gettext
        match described.shape:
            case Shape.DAYS:
                return self._days(described.interval)
            case Shape.WORKDAYS:
                return _("every working day")
            case Shape.WEEKDAYS:
                return self._weekdays(described)
            case Shape.YEAR_DAY:
                return self._years(described)
            case _:
                return self._months(described)

    def _days(self, interval: int) -> str:
        _ = self._gettext
        if interval == 1:
            return _("every day")
        if interval == 2:
            return _("every other day")
        return _("every {count} days").format(count=interval)

    def _weekdays(self, described: Described) -> str:
        _ = self._gettext
        interval = described.interval
        names = [self._weekday(day) for day in described.weekdays]
        one = len(names) == 1
        if interval == 1:
            text = _("every {weekday}") if one else _("every week on {weekdays}")
        elif interval == 2:
            text = _("every other {weekday}") if one else _("every other week on {weekdays}")
        else:
            text = _("every {count} weeks on {weekdays}")
        said = names[0] if one else format_list(names, locale=self._locale)
        return text.format(weekday=said, weekdays=said, count=interval)

    def _months(self, described: Described) -> str:
        _ = self._gettext
        interval = described.interval
        if interval == 1:
            text = _("every month {day}")
        elif interval == 2:
            text = _("every other month {day}")
        else:
            text = _("every {count} months {day}")
        said = text.format(day=self._day_of_month(described), count=interval)
        if described.shape is Shape.MONTH_DAY_CLAMPED:
            said += ", " + _("in shorter months on the last day")
        return said

    def _day_of_month(self, described: Described) -> str:
        _ = self._gettext
        if described.shape is Shape.MONTH_LAST_DAY:
            return _("on the last day")
        if described.shape is Shape.MONTH_LAST_WORKDAY:
            return _("on the last working day")
        if described.shape is Shape.MONTH_WEEKDAY:
            text = {
                1: _("on the first {weekday}"),
                2: _("on the second {weekday}"),
                3: _("on the third {weekday}"),
                4: _("on the fourth {weekday}"),
                5: _("on the fifth {weekday}"),
                -1: _("on the last {weekday}"),
                -2: _("on the last but one {weekday}"),
            }[described.nth]
            return text.format(weekday=self._weekday(described.weekdays[0]))
        return _("on day {day}").format(day=described.day)

    def _years(self, described: Described) -> str:
        _ = self._gettext
        interval = described.interval
        if described.day > 0:
            # 2000 had a 29 February.
            day = date(2000, described.month, described.day)
            said = format_skeleton("MMMMd", day, locale=self._locale)
        else:
            names = get_month_names("wide", "stand-alone", locale=self._locale)
            said = _("the last day of {month}").format(month=names[described.month])
        if interval == 1:
            text = _("every year on {day}")
        elif interval == 2:
            text = _("every other year on {day}")
        else:
            text = _("every {count} years on {day}")
        return text.format(day=said, count=interval)

    def _end(self, rule: RecurrenceRule, series: Series) -> str:
        _ = self._gettext
        if rule.until is not None:
            last = to_wall(rule.until, series.zone)
            return _(" until {date}").format(date=format_date(last, "long", locale=self._locale))
        if rule.count is not None and rule.count > 1:
            return _(", {count} times").format(count=rule.count)
        return _(", once") if rule.count is not None else ""

    def _weekday(self, weekday: int) -> str:
        return str(get_day_names("wide", "stand-alone", locale=self._locale)[weekday])
