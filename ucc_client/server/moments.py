"""Dates, times and repetitions as mails and pages say them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
from babel import Locale
from babel.dates import format_date, format_time, get_timezone_location
from babel.dates import get_timezone as babel_zone

from ucc_client.domain.recurrence import Occurrence, next_start, shortened_months
from ucc_client.server.language import translation


class When(msgspec.Struct, frozen=True, kw_only=True):
    """The next date of a conference in words; `repetition` is empty for a single one."""

    date: str
    time: str
    repetition: str

    @property
    def with_repetition(self) -> str:
        """The date, and how it goes on from there."""
        return f"{self.date} ({self.repetition})" if self.repetition else self.date


def when_texts(
    start: int,
    occurrence: Occurrence,
    zone: ZoneInfo,
    language: str,
    now: int,
    *,
    resources: Path,
) -> When:
    """Say when a conference is next; `start` and `now` are epoch milliseconds."""
    _ = translation(resources, language).gettext
    locale = Locale.parse(language)
    instant = next_start(start, occurrence, zone, now)
    moment = datetime.fromtimestamp((start if instant is None else instant) // 1000, UTC)
    local = moment.astimezone(zone)
    place = get_timezone_location(babel_zone(zone.key), locale=locale, return_city=True)
    clock = format_time(local, "short", tzinfo=zone, locale=locale)
    weekday = format_date(local, "EEEE", locale=locale)
    repetition = {
        Occurrence.ONCE: "",
        Occurrence.EVERYDAY: _("every day"),
        Occurrence.EVERYWEEK: _("every week on {weekday}").format(weekday=weekday),
        Occurrence.EVERYMONTH: _("every month on day {day}").format(
            day=datetime.fromtimestamp(start // 1000, UTC).astimezone(zone).day
        ),
    }[occurrence]
    if shortened_months(start, occurrence, zone):
        repetition += ", " + _("in shorter months on the last day")
    return When(
        date=format_date(local, "full", locale=locale),
        time=_("{time} ({place} time)").format(time=clock, place=place),
        repetition=repetition,
    )


def call_note(called: bool, language: str, *, resources: Path) -> str:
    """Say whether the participant is called or dials in."""
    _ = translation(resources, language).gettext
    if called:
        return _(
            "You will be called when the conference starts. "
            "Should that fail, dial in with your PIN."
        )
    return _("Please dial in when the conference starts.")
