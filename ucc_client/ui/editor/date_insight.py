"""What the worker knows of dates: public holidays, and other conferences that lie on them."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ucc_client.application.changes import Result
from ucc_client.application.queries import GetHolidays, GetOverlaps, Holidays, Overlap, Overlaps
from ucc_client.ui.settings.holiday_place import HolidayPreference
from ucc_client.ui.words import Words

OverlapsReceiver = Callable[[tuple[Overlap, ...]], None]
Ask = Callable[[GetHolidays | GetOverlaps, Callable[[Result], None]], None]


class DateInsight(QObject):
    """Asks once for each year; what is not known yet is told by `learned`."""

    learned = Signal()
    """Holidays are known, or others are to be shown: look again."""

    def __init__(self, ask: Ask, preference: HolidayPreference, words: Words) -> None:
        super().__init__()
        self._ask, self._preference = ask, preference
        self._language = words.locale.name()
        self._asked: set[int] = set()
        self._names: dict[datetime.date, str] = {}
        preference.changed.connect(self._forget)

    def holiday(self, day: datetime.date) -> str:
        """Return a public holiday's name; empty for other days, and until the answer is here."""
        place = self._preference.place()
        if place.country and day.year not in self._asked:
            self._asked.add(day.year)
            query = GetHolidays(
                country=place.country,
                region=place.region,
                language=self._language,
                years=(day.year,),
            )
            self._ask(query, lambda result: self._learn(query, result))
        return self._names.get(day, "")

    def overlaps(self, query: GetOverlaps, receive: OverlapsReceiver) -> None:
        """Ask which other conferences lie on dates; a question that fails has no answer."""

        def answered(result: Result) -> None:
            if isinstance(result, Overlaps):
                receive(result.found)

        self._ask(query, answered)

    def _learn(self, query: GetHolidays, result: Result) -> None:
        place = self._preference.place()
        if (query.country, query.region) != (place.country, place.region):
            return
        if isinstance(result, Holidays) and result.days:
            self._names |= dict(result.days)
            self.learned.emit()

    def _forget(self) -> None:
        self._asked.clear()
        self._names.clear()
        self.learned.emit()
