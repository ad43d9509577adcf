"""What is to be said of the next dates: weekends, and the change of the clocks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ucc_client.domain.clock_change import ClockChange, clock_change
from ucc_client.domain.recurrence import to_wall
from ucc_client.domain.series import Series, SeriesDate
from ucc_client.ui.words import Words, filled

_SATURDAY = 5


def on_weekend(instant: int, series: Series) -> bool:
    """Tell whether a date (epoch milliseconds) is a Saturday or Sunday where the series is."""
    return to_wall(instant, series.zone).weekday() >= _SATURDAY


class DateNotes(QObject):
    """The sentences below the next dates."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def notes(self, dates: Sequence[SeriesDate], series: Series) -> list[str]:
        """Return what is to be said, one sentence for each thing."""
        weekend = [one.start for one in dates if on_weekend(one.start, series)]
        said = []
        if weekend:
            days = [self._words.day_in(instant, series.zone) for instant in weekend]
            said.append(self.tr("On a weekend: %1.").replace("%1", self._listing(days)))
        for one in dates:
            if not one.is_moved:
                said += self._clock(one.start, series)
        return said

    def _clock(self, instant: int, series: Series) -> list[str]:
        wanted = to_wall(series.start, series.zone)
        change = clock_change(instant, wanted.time(), series.zone)
        if change is None:
            return []
        text = (
            self.tr("%1 does not exist on %2, when the clocks change: it is %3 then.")
            if change is ClockChange.SKIPPED
            else self.tr("%1 comes twice on %2, when the clocks change: it is the first.")
        )
        day = self._words.day_in(instant, series.zone)
        real = self._words.clock(to_wall(instant, series.zone))
        return [filled(text, self._words.clock(wanted), day, real)]

    def _listing(self, days: list[str]) -> str:
        return self._words.listing(days).removesuffix(".")
