"""Dates, times, repetitions and troubles in the user's words."""

from __future__ import annotations

import itertools
import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QObject, QTime

from ucc_client.application.changes import Trouble
from ucc_client.domain.recurrence import Occurrence, dates, shortened_months, to_wall

_MINUTE = 60_000
_HOUR = 60 * _MINUTE
_TITLE = 160


class Words(QObject):
    """Says things in the language and formats of `locale`, with times in `zone`."""

    def __init__(self, locale: QLocale, zone: ZoneInfo) -> None:
        super().__init__()
        self.locale = locale
        self.zone = zone

    def wall(self, instant: int) -> datetime:
        """Return the wall-clock time of an instant (epoch milliseconds)."""
        return to_wall(instant, self.zone)

    def time(self, instant: int) -> str:
        """`09:00`."""
        wall = self.wall(instant)
        return self.locale.toString(QTime(wall.hour, wall.minute), QLocale.FormatType.ShortFormat)

    def weekday_and_day(self, instant: int) -> str:
        """`Thu 3 Dec`."""
        return self.short_date(self.wall(instant).date())

    def short_date(self, day: date) -> str:
        """`Thu 3 Dec`."""
        return self.locale.toString(_qdate(day), self.tr("ddd d MMM"))

    def day_and_month(self, instant: int) -> str:
        """`3 Dec`, with the year when it is not this one's neighbour."""
        return self.locale.toString(_qdate(self.wall(instant).date()), self.tr("d MMM"))

    def full_date(self, day: date) -> str:
        """`Mon 30 Nov 2026`."""
        return self.locale.toString(_qdate(day), self.tr("ddd d MMM yyyy"))

    def moment(self, instant: int) -> str:
        """`Mon 30 Nov 2026, 09:00`."""
        return f"{self.full_date(self.wall(instant).date())}, {self.time(instant)}"

    def zone_city(self) -> str:
        """Return the zone's city, which people know better than its abbreviation."""
        return self.zone.key.rpartition("/")[2].replace("_", " ")

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

    def repetition(self, occurrence: Occurrence, start: int) -> str:
        """`Once`, `Every day`, `Every Monday`, `Every month on the 31st`."""
        wall = self.wall(start)
        if occurrence is Occurrence.EVERYWEEK:
            name = self.locale.standaloneDayName(wall.isoweekday())
            return self.tr("Every %1").replace("%1", name)
        if occurrence is Occurrence.EVERYMONTH:
            return self.tr("Every month on day %1").replace("%1", str(wall.day))
        return self.tr("Every day") if occurrence is Occurrence.EVERYDAY else self.tr("Once")

    def repetition_sentence(self, occurrence: Occurrence, start: int) -> str:
        """`Every Monday at 09:00.` with the clamping of short months said."""
        sentence = self.tr("%1 at %2.").replace("%1", self.repetition(occurrence, start))
        sentence = sentence.replace("%2", self.time(start))
        if shortened_months(start, occurrence, self.zone):
            sentence += " " + self.tr("In shorter months on the last day.")
        return sentence

    def next_dates(self, occurrence: Occurrence, start: int, after: int, count: int) -> list[int]:
        """Return up to `count` dates from `after` on, in epoch milliseconds."""
        return list(itertools.islice(dates(start, occurrence, self.zone, after), count))

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
