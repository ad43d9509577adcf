"""A rule in a sentence, as mails and pages say it: `every other Tuesday until March 31, 2027`."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_skeleton, get_day_names, get_month_names
from babel.lists import format_list

from ucc_client.domain.recurrence import to_wall
from ucc_client.domain.recurrence_rule import RecurrenceRule, rule_text
from ucc_client.domain.rule_shape import Described, Shape, describe
from ucc_client.domain.series import Series
from ucc_client.server.language import N_, mail_translation


class RepetitionWords:
    """Says rules in one language, in the middle of a line."""

    def __init__(self, resources: Path, language: str) -> None:
        self._texts = mail_translation(resources, language)
        self._gettext = self._texts.gettext
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
        ngettext = self._texts.ngettext
        return ngettext("every {count} day", "every {count} days", interval).format(count=interval)

    def _weekdays(self, described: Described) -> str:
        _, ngettext = self._gettext, self._texts.ngettext
        interval, days = described.interval, described.weekdays
        if interval <= 2 and len(days) == 1:
            text = N_("every {weekday}") if interval == 1 else N_("every other {weekday}")
            return self._with_weekday(text, days[0])
        if interval == 1:
            text = _("every week on {weekdays}")
        elif interval == 2:
            text = _("every other week on {weekdays}")
        else:
            text = ngettext(
                "every {count} week on {weekdays}", "every {count} weeks on {weekdays}", interval
            )
        names = [self._weekday(day, on=True) for day in days]
        said = names[0] if len(names) == 1 else format_list(names, locale=self._locale)
        return text.format(weekdays=said, count=interval)

    def _months(self, described: Described) -> str:
        _, ngettext = self._gettext, self._texts.ngettext
        interval = described.interval
        if interval == 1:
            text = _("every month {day}")
        elif interval == 2:
            text = _("every other month {day}")
        else:
            text = ngettext("every {count} month {day}", "every {count} months {day}", interval)
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
            return self._with_weekday(_NTH[described.nth], described.weekdays[0])
        if described.day == 1:
            return _("on the first day")
        return _("on day {day}").format(day=described.day)

    def _years(self, described: Described) -> str:
        _, ngettext = self._gettext, self._texts.ngettext
        interval = described.interval
        if described.day > 0:
            # 2000 had a 29 February.
            day = date(2000, described.month, described.day)
            said = said_day(day, "MMMMd", self._locale)
        else:
            names = get_month_names("wide", locale=self._locale)
            said = _("the last day of {month}").format(month=names[described.month])
        if interval == 1:
            text = _("every year on {day}")
        elif interval == 2:
            text = _("every other year on {day}")
        else:
            text = ngettext("every {count} year on {day}", "every {count} years on {day}", interval)
        return text.format(day=said, count=interval)

    def _end(self, rule: RecurrenceRule, series: Series) -> str:
        _, ngettext = self._gettext, self._texts.ngettext
        if rule.until is not None:
            last = to_wall(rule.until, series.zone)
            return _(" until {date}").format(date=said_day(last.date(), "long", self._locale))
        if rule.count is not None and rule.count > 1:
            text = ngettext(", {count} time", ", {count} times", rule.count)
            return text.format(count=rule.count)
        return _(", once") if rule.count is not None else ""

    def _with_weekday(self, text: str, weekday: int) -> str:
        """Say a text about one weekday, which takes another form with some in some languages."""
        said = self._gettext(text)
        if weekday in _FEMININE:
            said = self._in_context("feminine", text, said)
        return said.format(weekday=self._weekday(weekday))

    def _weekday(self, weekday: int, *, on: bool = False) -> str:
        """Return `Monday` as it follows `every`, or `every week on`."""
        name = str(get_day_names("wide", "stand-alone", locale=self._locale)[weekday])
        return self._in_context("on" if on else "every", _WEEKDAYS[weekday], name)

    def _in_context(self, context: str, text: str, otherwise: str) -> str:
        said = self._texts.pgettext(context, text)
        return otherwise if said == text else said


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""Languages that inflect their weekdays have these in the contexts `every` and `on`."""

_FEMININE = frozenset({2, 5, 6})
"""Wednesday, Saturday, Sunday: in Polish and in Slovak alike (context `feminine`)."""

_NTH = {
    1: N_("on the first {weekday}"),
    2: N_("on the second {weekday}"),
    3: N_("on the third {weekday}"),
    4: N_("on the fourth {weekday}"),
    5: N_("on the fifth {weekday}"),
    -1: N_("on the last {weekday}"),
    -2: N_("on the last but one {weekday}"),
}


def said_day(day: date, form: str, locale: Locale) -> str:
    """Return a day in words; `form` is `full`, `long`, or a skeleton like `MMMMd`."""
    if form in ("full", "long"):
        said = format_date(day, form, locale=locale)
    else:
        said = format_skeleton(form, day, locale=locale)
    if locale.language == "fr" and day.day == 1:
        # The Unicode data have no ordinal for it, and every French reader misses it.
        return re.sub(r"\b1\b", "1er", said, count=1)
    return said
