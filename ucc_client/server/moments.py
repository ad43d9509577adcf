"""Dates, times and repetitions as mails and pages say them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
from babel import Locale
from babel.dates import format_date, format_interval, format_time, get_timezone_location
from babel.dates import get_timezone as babel_zone
from babel.lists import format_list

from ucc_client.domain.coming import Coming, State, coming, dates_from
from ucc_client.domain.conference import Conference
from ucc_client.domain.series import SeriesDate
from ucc_client.domain.series_of import duration_of, is_series, said_length, series_of, zone_of
from ucc_client.server.language import mail_translation
from ucc_client.server.repetition_words import RepetitionWords, said_day

_MINUTE_MS = 60_000
SHOWN = 6
"""So many of the next dates are shown."""


class When(msgspec.Struct, frozen=True, kw_only=True):
    """The next date of a conference in words; `repetition` is empty for a single one.

    `here` is the time in the conference's zone, `own` the reader's where it differs, `begin` as
    `here`, but without an end. `over` is empty unless a series has no date any more, and `date` is
    its last one.
    """

    date: str
    here: str
    own: str = ""
    begin: str = ""
    repetition: str = ""
    over: str = ""

    @property
    def time(self) -> str:
        """`9:30–10:30 AM (Berlin time), 8:30–9:30 AM in London`."""
        return f"{self.here}, {self.own}" if self.own else self.here

    @property
    def with_repetition(self) -> str:
        """The date, and how it goes on from there."""
        note = self.over or self.repetition
        return f"{self.date} ({note})" if note else self.date


class DateLine(msgspec.Struct, frozen=True, kw_only=True):
    """One of the next dates in words; `is_missed` when the reader would wait there in vain.

    `text` is the whole line, without a time at which nobody is there. `start` and `end` are epoch
    milliseconds, the latter 0 where nobody said how long it lasts; `original` names the date.
    """

    text: str
    date: str
    time: str
    note: str = ""
    is_missed: bool = False
    original: int = 0
    start: int = 0
    end: int = 0


class Moments:
    """Says when one conference is, to a reader who may live in another zone (`own_zone`)."""

    def __init__(
        self,
        conference: Conference,
        language: str,
        *,
        default_zone: ZoneInfo,
        own_zone: ZoneInfo | None = None,
        resources: Path,
    ) -> None:
        self._conference, self._own_zone = conference, own_zone
        self._zone = zone_of(conference, default_zone)
        self._gettext = mail_translation(resources, language).gettext
        self._repetition = RepetitionWords(resources, language)
        self._locale = Locale.parse(language)

    def next(self, now: int) -> When:
        """Say when it is next, after what is left out and moved; one under way counts.

        `now` is epoch milliseconds.
        """
        one = self._conference
        series = series_of(one, self._zone)
        date = next(dates_from(one, now, self._zone), None)
        if date is not None or not is_series(one):
            date = date or SeriesDate(one.start, one.start)
            return self.at(date, repetition=self._repetition.sentence(series))
        last = series.last_date()
        _ = self._gettext
        over = _("there is no date any more") if last is None else _("this was the last date")
        return self.at(last or SeriesDate(one.start, one.start), over=over)

    def last(self) -> str | None:
        """Return the day of the last date; None for a series without an end, or without dates."""
        last = series_of(self._conference, self._zone).last_date()
        return None if last is None else self.day(last.start)

    def at(self, date: SeriesDate, *, repetition: str = "", over: str = "") -> When:
        """Say when one date is."""
        return When(
            date=self.day(date.start),
            here=self._here(date.start, date.original),
            own=self._own_time(date.start, date.original),
            begin=self._with_place(self._first(date.start, self._zone)),
            repetition=repetition,
            over=over,
        )

    def day(self, instant: int) -> str:
        """`Tuesday, December 1, 2026`."""
        return said_day(_local(instant, self._zone).date(), "full", self._locale)

    def days(self, instants: Iterable[int]) -> str:
        """Return several days in a row of words."""
        return format_list([self.day(one) for one in instants], locale=self._locale)

    def time(self, start: int, original: int) -> str:
        """Return the time of one date, as `When` has it."""
        return self.at(SeriesDate(start, original)).time

    def clock(self, start: int, original: int) -> str:
        """`9:30–10:30 AM`."""
        return self._interval(start, original, self._zone)

    def _here(self, start: int, original: int) -> str:
        """Return the time with its zone; without an end where nobody said how long it lasts."""
        return self._with_place(self.clock(start, original))

    def _with_place(self, clock: str) -> str:
        _ = self._gettext
        return _("{time} ({place} time)").format(time=clock, place=self._place(self._zone))

    def lines(self, now: int, without: Collection[int] = ()) -> list[DateLine]:
        """Return the next dates of a series, and those one would miss among them."""
        if not is_series(self._conference):
            return []
        found = coming(self._conference, now, self._zone, SHOWN, without)
        return [self._line(date) for date in found]

    def _line(self, date: Coming) -> DateLine:
        _ = self._gettext
        start, original = date.start, date.original
        notes = []
        if date.state is State.LEFT_OUT:
            notes.append(_("does not take place"))
        elif date.state is State.WITHOUT:
            notes.append(_("without you"))
        elif date.state is State.ELSEWHERE:
            moved = dict(series_of(self._conference, self._zone).moved)[original]
            notes.append(
                _("moved to {date}, {time}").format(
                    date=self.day(moved), time=self.clock(moved, original)
                )
            )
        elif start != original:
            notes.append(_("instead of {date}").format(date=self._day_and_clock(original, start)))
        if date.name and date.name != self._conference.name.strip():
            notes.append(_("“{name}”").format(name=date.name))
        own = self._own_time(start, original)
        day = self.day(start)
        time = _("{time}").format(time=self.clock(start, original)) + (f", {own}" if own else "")
        is_missed = date.state is not State.TAKES_PLACE
        note = ", ".join(notes)
        return DateLine(
            text=self.noted(day if is_missed else f"{day}, {time}", note),
            date=day,
            time=time,
            note=note,
            is_missed=is_missed,
            original=original,
            start=start,
            end=start + date.minutes * _MINUTE_MS if self._says_how_long(original) else 0,
        )

    def noted(self, when: str, note: str) -> str:
        """Return a line that says when something is, and what is special about it."""
        _ = self._gettext
        return begun(_("{when}: {note}").format(when=when, note=note) if note else when)

    def _day_and_clock(self, instant: int, beside: int) -> str:
        """Return the day, or on the same day as `beside` the clock."""
        local = _local(instant, self._zone)
        if local.date() == _local(beside, self._zone).date():
            return self._gettext("{time}").format(time=self._first(instant, self._zone))
        return self.day(instant)

    def _own_time(self, start: int, original: int) -> str:
        """Return the time where the reader lives; empty where the clocks show the same."""
        zone = self._own_zone
        if zone is None:
            return ""
        here, there = _local(start, self._zone), _local(start, zone)
        if here.utcoffset() == there.utcoffset():
            return ""
        _ = self._gettext
        clock, place = self._interval(start, original, zone), self._place(zone)
        if here.date() == there.date():
            return _("{time} in {place}").format(time=clock, place=place)
        weekday = format_date(there, "EEEE", locale=self._locale)
        return _("{time} on {weekday} in {place}").format(time=clock, weekday=weekday, place=place)

    def _interval(self, start: int, original: int, zone: ZoneInfo) -> str:
        first = self._first(start, zone)
        if not self._says_how_long(original):
            return first
        minutes = duration_of(self._conference, original)
        end = _local(start + minutes * _MINUTE_MS, zone)
        if "a" in self._locale.time_formats["short"].pattern:
            begin = _local(start, zone)
            return format_interval(begin, end, "hm", tzinfo=zone, locale=self._locale)
        return f"{first}–{format_time(end, 'short', tzinfo=zone, locale=self._locale)}"

    def _first(self, start: int, zone: ZoneInfo) -> str:
        local = _local(start, zone)
        return format_time(local, "short", tzinfo=zone, locale=self._locale)

    def _says_how_long(self, original: int) -> bool:
        return said_length(self._conference, original) > 0

    def _place(self, zone: ZoneInfo) -> str:
        return _place(zone.key, str(self._locale))


def begun(text: str) -> str:
    """Return a text as it begins a line: most languages write their days in small letters."""
    return text[:1].upper() + text[1:]


def call_note(called: bool, language: str, *, resources: Path) -> str:
    """Say whether the participant is called or dials in."""
    _ = mail_translation(resources, language).gettext
    if called:
        return _(
            "You will be called when the conference starts. "
            "Should that fail, dial in with your PIN."
        )
    return _("Please dial in when the conference starts.")


@lru_cache(maxsize=1024)
def _place(zone: str, locale: str) -> str:
    return get_timezone_location(babel_zone(zone), locale=locale, return_city=True)


def _local(instant: int, zone: ZoneInfo) -> datetime:
    return datetime.fromtimestamp(instant // 1000, UTC).astimezone(zone)
