"""A series in sentences: its rule, what comes after a date, what was left out or moved."""

from __future__ import annotations

from datetime import date
from itertools import islice

from PySide6.QtCore import QDate, QObject

from ucc_client.domain.conference import Conference
from ucc_client.domain.recurrence import to_wall
from ucc_client.domain.series import Series, SeriesDate
from ucc_client.domain.series_of import is_series, known_rule, series_of
from ucc_client.ui.words import Words, filled

_SHOWN = 5


class DateLines(QObject):
    """Speaks by the calendar of the conference's zone, as its rule does."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def sentences(self, conference: Conference, when: int, now: int) -> list[str]:
        """Say how a series goes on after its date at `when`, or from `now` on if that is over.

        Both are epoch milliseconds. Nothing is said of a single conference.
        """
        if not is_series(conference):
            return []
        series = series_of(conference, self._words.zone)
        said = [self._words.repetition_sentence(series)]
        if conference.rule and known_rule(conference.rule) is None:
            said = [self._words.repetition_of(conference) + "."]
        shown = next(series.dates(when), None)
        if shown is not None and shown.start == when and shown.is_moved:
            said.append(self._moved_here(shown, series))
        after = max(when + 1, now)
        following = list(islice(series.dates(after), _SHOWN + 1))
        if following:
            text = self.listing(following[:_SHOWN], series)
            more = len(following) > _SHOWN
            pattern = self.tr("Next: %1 …") if more else self.tr("Next: %1.")
            said.append(pattern.replace("%1", text.removesuffix("." if not more else "")))
            last = following[:_SHOWN][-1]
            gone = series.left_out(after, max(last.start, last.original))
            if gone:
                days = self._words.days([_day(one, series) for one in gone])
                listing = self._words.listing(days).removesuffix(".")
                said.append(self.tr("Not on %1.").replace("%1", listing))
        return said

    def listing(self, dates: list[SeriesDate], series: Series) -> str:
        """`7, 15 Dec (moved from Mon 14 Dec), 21 Dec, 4 Jan`: a month is named once in a row."""
        days = [_day(one.start, series) for one in dates]
        full = self._words.days(days)
        parts = []
        for position, (one, day) in enumerate(zip(dates, days, strict=True)):
            following = days[position + 1 : position + 2]
            goes_on = [(next_day.year, next_day.month) for next_day in following]
            if one.is_moved:
                moved = self._words.weekday_and_day_in(one.original, series.zone)
                text = filled(self.tr("%1 (moved from %2)"), full[position], moved)
            elif goes_on == [(day.year, day.month)]:
                text = self._words.locale.toString(
                    QDate(day.year, day.month, day.day), self.tr("d")
                )
            else:
                text = full[position]
            parts.append(text)
        return ", ".join(parts)

    def _moved_here(self, shown: SeriesDate, series: Series) -> str:
        day = self._words.weekday_and_day_in(shown.original, series.zone)
        clock = self._words.clock(to_wall(shown.original, series.zone))
        return filled(self.tr("This date was moved from %1, %2."), day, clock)


def _day(instant: int, series: Series) -> date:
    return to_wall(instant, series.zone).date()
