"""What is to be said of the next dates: weekends, holidays, overlaps, the change of the clocks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from ucc_client.application.queries import Overlap
from ucc_client.domain.clock_change import ClockChange, clock_change
from ucc_client.domain.recurrence import to_instant, to_wall
from ucc_client.domain.series import Series, SeriesDate
from ucc_client.ui.editor.date_insight import DateInsight
from ucc_client.ui.words import Words, filled

_SATURDAY = 5
_OVERLAPS = 3


class DateNotes(QObject):
    """The sentences below the next dates."""

    def __init__(self, words: Words, insight: DateInsight | None = None) -> None:
        super().__init__()
        self._words, self._insight = words, insight

    def is_special(self, instant: int, series: Series) -> bool:
        """Tell whether a date (epoch milliseconds) is on a weekend or holiday at the series."""
        weekend = to_wall(instant, series.zone).weekday() >= _SATURDAY
        return weekend or bool(self.holiday(instant, series))

    def holiday(self, instant: int, series: Series) -> str:
        """Return the public holiday on which a date lies, where the series is; else nothing."""
        if self._insight is None:
            return ""
        return self._insight.holiday(to_wall(instant, series.zone).date())

    def notes(
        self, dates: Sequence[SeriesDate], series: Series, typed: datetime | None = None
    ) -> list[str]:
        """Return what is to be said, one sentence for each thing.

        `typed` is the wall-clock time of the start as somebody typed it, which may not exist.
        """
        starts = [one.start for one in dates]
        weekend = [day for day in starts if to_wall(day, series.zone).weekday() >= _SATURDAY]
        said = []
        if weekend:
            days = [self._words.day_in(instant, series.zone) for instant in weekend]
            said.append(self.tr("On a weekend: %1.").replace("%1", self._listing(days)))
        for instant in starts:
            if name := self.holiday(instant, series):
                day = self._words.weekday_and_day_in(instant, series.zone)
                said.append(filled(self.tr("Public holiday: %1 – %2"), day, name))
        for one in dates:
            if not one.is_moved:
                said += self._clock(one.start, series, typed)
        return said

    def overlaps(self, found: Sequence[Overlap], series: Series) -> list[str]:
        """Say which other conferences lie on the dates, a sentence for each; the first ones."""
        by_key: dict[str, list[Overlap]] = {}
        for one in found:
            by_key.setdefault(one.key, []).append(one)
        said = [self._overlap(dates, series) for dates in by_key.values()]
        more = len(said) - _OVERLAPS
        return said[:_OVERLAPS] + (
            [self.tr("It overlaps with %n more conferences.", None, more)] if more > 0 else []
        )

    def _overlap(self, dates: Sequence[Overlap], series: Series) -> str:
        first = dates[0]
        times = [self._words.clock(to_wall(at, series.zone)) for at in (first.start, first.end)]
        days = [self._words.day_in(one.date, series.zone) for one in dates]
        said = filled(
            self.tr("Overlaps with “%1” (%2–%3) on %4."),
            self._words.title(first.name),
            *times,
            self._words.listing(days),
        )
        # A date may end in a full stop of its own, and then ends the sentence with it.
        return said[:-1] if said.endswith("..") else said

    def _clock(self, instant: int, series: Series, typed: datetime | None) -> list[str]:
        wall = to_wall(instant, series.zone)
        wanted = to_wall(series.start, series.zone).time()
        is_typed = typed is not None and instant == series.start
        if typed is not None and is_typed:
            wanted = typed.time()
        change = clock_change(instant, wanted, series.zone)
        if change is None:
            return []
        if change is ClockChange.SKIPPED and is_typed and series.rule is not None:
            # A series has the time of day at which it begins.
            text = self.tr(
                "%1 does not exist on %2, when the clocks change: all dates are at %3. "
                "Begin on another day to have them at %1."
            )
        elif change is ClockChange.SKIPPED:
            text = self.tr("%1 does not exist on %2, when the clocks change: it is %3 then.")
        elif to_instant(wall.replace(fold=0), series.zone) == instant:
            text = self.tr("%1 comes twice on %2, when the clocks change: it is the first.")
        else:
            text = self.tr("%1 comes twice on %2, when the clocks change: it is the second.")
        day = self._words.day_in(instant, series.zone)
        clocks = [self._words.clock(one) for one in (datetime.combine(wall, wanted), wall)]
        return [filled(text, clocks[0], day, clocks[1])]

    def _listing(self, days: list[str]) -> str:
        return self._words.listing(days).removesuffix(".")
