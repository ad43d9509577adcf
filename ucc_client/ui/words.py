"""Dates, times, repetitions and troubles in the user's words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QObject, Qt, QTime, Signal

from ucc_client.application.connection_state import Trouble
from ucc_client.application.row_series import has_dates_to_come, row_series
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.conference import Conference
from ucc_client.domain.recurrence import to_wall
from ucc_client.domain.rule_shape import Shape, describe
from ucc_client.domain.series import Series
from ucc_client.domain.series_of import known_rule, known_zone, series_of, zone_of
from ucc_client.ui.rule_words import RuleWords

_MINUTE = 60_000
_HOUR = 60 * _MINUTE
_HALF_A_YEAR = 182 * 24 * _HOUR
_TITLE = 160


class Words(QObject):
    """Says things in the language and formats of `locale`, with times in `zone`."""

    week_changed = Signal()
    """A week begins with another day."""

    def __init__(self, locale: QLocale, zone: ZoneInfo) -> None:
        super().__init__()
        self.locale = locale
        self.first_weekday = locale.firstDayOfWeek()
        self.zone = zone
        self.rules = RuleWords(locale)

    def begin_weeks_with(self, day: Qt.DayOfWeek | None) -> None:
        """Begin weeks with this day, None for what is usual where `locale` is."""
        before, self.first_weekday = self.first_weekday, day or self.locale.firstDayOfWeek()
        if self.first_weekday != before:
            self.week_changed.emit()

    def wall(self, instant: int) -> datetime:
        """Return the wall-clock time of an instant (epoch milliseconds)."""
        return to_wall(instant, self.zone)

    def time(self, instant: int) -> str:
        """`09:00`."""
        return self.clock(self.wall(instant))

    def weekday_and_day(self, instant: int) -> str:
        """`Thu 3 Dec`."""
        return self.short_date(self.wall(instant).date())

    def short_date(self, day: date) -> str:
        """`Thu 3 Dec`."""
        return self.locale.toString(_qdate(day), self.tr("ddd d MMM"))

    def full_date(self, day: date) -> str:
        """`Mon 30 Nov 2026`."""
        return self.locale.toString(_qdate(day), self.tr("ddd d MMM yyyy"))

    def weekday(self, day: date) -> str:
        """`Mon`."""
        return self.locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)

    def span(self, first: date, last: date) -> str:
        """`30 November – 6 December 2026`; a month that is the same is said once."""
        end = self.locale.toString(_qdate(last), self.tr("d MMMM yyyy"))
        pattern = self.tr("d MMMM") if first.month != last.month else self.tr("d")
        pattern = self.tr("d MMMM yyyy") if first.year != last.year else pattern
        return f"{self.locale.toString(_qdate(first), pattern)} – {end}"

    def moment(self, instant: int) -> str:
        """`Mon 30 Nov 2026, 09:00`."""
        return f"{self.full_date(self.wall(instant).date())}, {self.time(instant)}"

    def zone_city(self) -> str:
        """Return the zone's city, which people know better than its abbreviation."""
        return self.city(self.zone)

    def relative(self, instant: int, now: int) -> str:
        """`in 24 min`, `in 3 h`, `5 min ago`; empty beyond a day."""
        distance = instant - now
        if abs(distance) < _MINUTE:
            return self.tr("now")
        if abs(distance) < _HOUR:
            minutes = abs(distance) // _MINUTE
            text = self.tr("in %1 min") if distance > 0 else self.tr("%1 min ago")
            return text.replace("%1", str(minutes))
        if abs(distance) < 24 * _HOUR:
            hours = round(abs(distance) / _HOUR)
            return (self.tr("in %1 h") if distance > 0 else self.tr("%1 h ago")).replace(
                "%1", str(hours)
            )
        return ""

    def since(self, instant: int | None, now: int) -> str:
        """How long ago the last sync was, without counting seconds."""
        if instant is None:
            return self.tr("Not synced yet")
        if now - instant < _MINUTE:
            return self.tr("Synced just now")
        return self.tr("Synced %1").replace(
            "%1", self.relative(instant, now) or self.moment(instant)
        )

    def moment_in(self, instant: int, zone: ZoneInfo) -> str:
        """`Mon 30 Nov 2026, 09:00`, by the clock of another zone."""
        wall = to_wall(instant, zone)
        return f"{self.full_date(wall.date())}, {self.clock(wall)}"

    def moment_at(self, instant: int, zone: ZoneInfo) -> str:
        """`Mon 30 Nov 2026, 09:00`, by a conference's clock; with the user's where it differs.

        `Fri 27 Nov 2026, 17:00 Tokyo (09:00 here)`.
        """
        if not self.differs(instant, zone):
            return self.moment(instant)
        here = self.time(instant)
        if self.wall(instant).date() != to_wall(instant, zone).date():
            here = f"{self.weekday_and_day(instant)}, {here}"
        return filled(
            self.tr("%1 %2 (%3 here)"), self.moment_in(instant, zone), self.city(zone), here
        )

    def moment_of(self, conference: Conference) -> str:
        """Say when a conference begins, as `moment_at` does."""
        return self.moment_at(conference.start, zone_of(conference, self.zone))

    def clock_elsewhere(self, instant: int, zone: ZoneInfo) -> str:
        """`17:00 Tokyo`, with the weekday if it is another; empty where the clock is the user's."""
        if not self.differs(instant, zone):
            return ""
        there = to_wall(instant, zone)
        clock = self.clock(there)
        if there.date() != self.wall(instant).date():
            weekday = self.locale.standaloneDayName(
                there.isoweekday(), QLocale.FormatType.ShortFormat
            )
            clock = f"{weekday} {clock}"
        return f"{clock} {self.city(zone)}"

    def differs(self, instant: int, zone: ZoneInfo) -> bool:
        """Tell whether the zone's clock shows another time than the user's at an instant."""
        return zone is not self.zone and to_wall(instant, zone) != self.wall(instant)

    def day_in(self, instant: int, zone: ZoneInfo) -> str:
        """`3 Dec`, by the calendar of another zone."""
        return self.locale.toString(_qdate(to_wall(instant, zone).date()), self.tr("d MMM"))

    def weekday_and_day_in(self, instant: int, zone: ZoneInfo) -> str:
        """`Thu 3 Dec`, by the calendar of another zone."""
        return self.short_date(to_wall(instant, zone).date())

    def city(self, zone: ZoneInfo) -> str:
        """Return a zone's city, which people know better than its abbreviation."""
        return zone.key.rpartition("/")[2].replace("_", " ")

    def row_repetition(self, row: ConferenceRow) -> str:
        """Say how a row of the list repeats."""
        if not has_dates_to_come(row):
            return self.tr("Once")
        return self.repetition(self.row_series(row))

    def row_clock_elsewhere(self, row: ConferenceRow, when: int) -> str:
        """Say a date of a row by its own clock, as `clock_elsewhere` does."""
        return self.clock_elsewhere(when, known_zone(row.zone) or self.zone)

    def row_series(self, row: ConferenceRow) -> Series:
        """Return the series behind a row of the list."""
        return row_series(row, self.zone)

    def repetition_of(self, conference: Conference) -> str:
        """Say how a conference repeats; a rule that we cannot read by its text."""
        if conference.rule and known_rule(conference.rule) is None:
            return self.rules.by_text(conference.rule)
        return self.repetition(series_of(conference, self.zone))

    def repetition(self, series: Series) -> str:
        """`Once`, `Every day`, `Every Monday`, `Every other month on day 31 until 1 May 2027`."""
        return self.rules.sentence(series) or self.tr("Once")

    def repetition_sentence(self, series: Series, upcoming: Sequence[int] = ()) -> str:
        """`Every Monday at 09:00.`, by the series' own clock, with what short months do.

        The `upcoming` dates (epoch milliseconds) that are earlier for that are named.
        """
        wall = to_wall(series.start, series.zone)
        clock = self.clock(wall)
        if any(self.differs(series.start + half, series.zone) for half in (0, _HALF_A_YEAR)):
            text = self.tr("%1 at %2, %3 time.")
        else:
            text = self.tr("%1 at %2.")
        sentence = filled(text, self.repetition(series), clock, self.city(series.zone))
        shape = None if series.rule is None else describe(series.rule, wall)
        if shape is None or shape.day <= 28:
            return sentence
        if shape.shape is Shape.MONTH_DAY_CLAMPED:
            walls = [to_wall(one, series.zone).date() for one in upcoming]
            clamped = self.days([day for day in walls if day.day < shape.day])
            if clamped:
                text = self.tr("In shorter months on the last day: %1.")
                named = self.listing(clamped).removesuffix(".")
                sentence += " " + text.replace("%1", named)
            else:
                sentence += " " + self.tr("In shorter months on the last day.")
        elif shape.shape is Shape.MONTH_DAY:
            sentence += " " + self.tr("Shorter months are left out.")
        return sentence

    def first_date(self, first: int, typed: int, zone: ZoneInfo) -> str:
        """Say that a rule begins later than the day that was typed (epoch milliseconds)."""
        return filled(
            self.tr("The first date is %1: the rule has none on %2."),
            self.short_date(to_wall(first, zone).date()),
            self.short_date(to_wall(typed, zone).date()),
        )

    def clock(self, wall: datetime) -> str:
        """`09:00`, of a wall-clock time."""
        return self.locale.toString(QTime(wall.hour, wall.minute), QLocale.FormatType.ShortFormat)

    def days(self, days: Sequence[date], *, weekday: bool = False) -> list[str]:
        """`3 Dec` for each day; with the years where a month comes again in another one.

        With its `weekday` it is `Thu 3 Dec`.
        """
        months = {(day.year, day.month) for day in days}
        if len(months) > len({month for _year, month in months}):
            pattern = self.tr("ddd d MMM yyyy") if weekday else self.tr("d MMM yyyy")
        else:
            pattern = self.tr("ddd d MMM") if weekday else self.tr("d MMM")
        return [self.locale.toString(_qdate(day), pattern) for day in days]

    def title(self, name: str) -> str:
        """Return a name short enough for a heading: on one line, at most 160 characters."""
        line = " ".join(name.split())
        return line if len(line) <= _TITLE else line[: _TITLE - 1] + "…"

    def listing(self, parts: list[str]) -> str:
        """Join parts as in `a, b and c`."""
        return self.locale.createSeparatedList(parts)

    def people(self, count: int) -> str:
        """`5 people`."""
        return self.tr("%n people", None, count)

    def moderators(self, count: int) -> str:
        """`2 moderators`."""
        return self.tr("%n moderators", None, count)

    def changes_waiting(self, count: int) -> str:
        """`2 changes waiting`."""
        return self.tr("%n changes waiting", None, count)

    def changes_refused(self, count: int) -> str:
        """`1 needs you`."""
        return self.tr("%n need you", None, count)

    def ago(self, instant: int, now: int) -> str:
        """`just now`, `5 min ago`, and beyond a day the date and time."""
        if abs(now - instant) < _MINUTE:
            return self.tr("just now")
        return self.relative(instant, now) or self.moment(instant)

    def people_told(self, count: int) -> str:
        """`12 people will be told.`; nothing when nobody is."""
        return self.tr("%n people will be told.", None, count) if count else ""

    def people_told_again(self, count: int) -> str:
        """`12 people will be told again.`; nothing when nobody is."""
        return self.tr("%n people will be told again.", None, count) if count else ""

    def clock_off(self, ahead_s: int) -> str:
        """Say how far the server's clock is ahead, or behind when `ahead_s` is negative."""
        minutes = max(round(abs(ahead_s) / 60), 1)
        if minutes < 120:
            length = self.tr("%1 min").replace("%1", str(minutes))
        elif minutes < 48 * 60:
            length = self.tr("%1 h").replace("%1", str(round(minutes / 60)))
        else:
            length = self.tr("%n days", None, round(minutes / 1440))
        said = (
            self.tr("The server's clock is %1 ahead")
            if ahead_s > 0
            else self.tr("The server's clock is %1 behind")
        )
        return said.replace("%1", length)

    def trouble(self, kind: Trouble) -> str:
        """Say what happened, what was kept and what to do."""
        said = {
            Trouble.OFFLINE: self.tr(
                "The server cannot be reached. What you do is kept here and sent once it answers. "
                "Check the network connection and the server's address."
            ),
            Trouble.PROXY_SCRIPT: self.tr(
                "The server cannot be reached. Your system finds its proxy by a script (PAC), "
                "which this program does not read. If you need a proxy, choose it by hand in the "
                "system's network settings, or ask your administrator."
            ),
            Trouble.NOT_A_SERVER: self.tr(
                "Something answers at this address, but it is no conference server. "
                "Check the address; on a guest network, sign in to the network first."
            ),
            Trouble.UNTRUSTED: self.tr(
                "The server's certificate cannot be verified, so nothing was sent to it. "
                "Check the address, or ask your administrator."
            ),
            Trouble.CERTIFICATE_CHANGED: self.tr(
                "The server shows another certificate than the one you accepted, so nothing was "
                "sent to it. It may have been renewed, or somebody stands in between. "
                "Ask your administrator."
            ),
            Trouble.UNAUTHORISED: self.tr("Login or password is wrong. Please type them again."),
            Trouble.TOO_MANY_ATTEMPTS: self.tr(
                "Too many failed sign-ins. The server wants a pause; "
                "please try again in some minutes."
            ),
            Trouble.CLEAR_TEXT: self.tr(
                "This server wants the password in clear text over an unprotected connection. "
                "It was not sent. Use an address that begins with https://."
            ),
            Trouble.UNPROTECTED: self.tr(
                "This address begins with http://: what goes there and back can be read and "
                "changed on the way, with names, numbers and PINs. Nothing was sent. "
                "Use an address that begins with https://, or ask your administrator."
            ),
            Trouble.PASSWORD_WANTED: self.tr(
                "Until now this server took a proof that you know the password. Now it wants the "
                "password itself. Nothing was sent. Ask your administrator whether that is meant."
            ),
            Trouble.ANOTHER_SERVER: self.tr(
                "At this address, your login belongs to somebody else now. Perhaps it is another "
                "server, or it was set up anew. What waits is kept here and not sent there. "
                "Check the address, or ask your administrator."
            ),
            Trouble.REJECTED: self.tr(
                "The server refused the change. It is kept here with what you typed; "
                "change it and save it again, or delete it."
            ),
            Trouble.NOT_STORED: self.tr(
                "This could not be written to the disk, so it is not saved yet. What you typed is "
                "still here. Free some space or check the folder's rights, then save again."
            ),
            Trouble.DAMAGED: self.tr(
                "The local copy of your conferences cannot be read. It is set aside, "
                "and everything is fetched again from the server."
            ),
            Trouble.NEWER_VERSION: self.tr(
                "The local copy of your conferences was written by a newer version of this "
                "program. Nothing in it was changed. Install that version again."
            ),
            Trouble.IN_USE: self.tr(
                "Another program, perhaps a command, is using the folder of your conferences. "
                "This window goes on by itself as soon as it is done."
            ),
            Trouble.NOT_SIGNED_IN: self.tr(
                "You are not signed in yet, so this cannot be saved. What you typed is still here. "
                "Sign in, then save again."
            ),
            Trouble.BUG: self.tr(
                "Something went wrong that should not have. What you typed is still here. "
                "The log file says more; please try again."
            ),
        }
        return said[kind]


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def filled(text: str, *values: str) -> str:
    """Put values in the places of %1, %2 and so on, whatever the values themselves contain."""
    return re.sub(
        r"%([1-9])",
        lambda found: values[int(found[1]) - 1] if int(found[1]) <= len(values) else "",
        text,
    )
