"""Moving a series: every date by as much of the clock as one of them."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.conference import Conference
from ucc_client.domain.recurrence import EARLIEST, LATEST, to_instant, to_wall
from ucc_client.domain.recurrence_rule import Frequency, RecurrenceRule, RuleDay, rule_text
from ucc_client.domain.series_of import known_rule

_END_OF_DAY = time(23, 59, 59)


class Move(msgspec.Struct, frozen=True):
    """From one instant to another (epoch milliseconds), each on the clock of its zone.

    The clock is moved, not the instant: from nine to ten in summer and in winter.
    """

    start: int
    end: int
    zone: ZoneInfo
    end_zone: ZoneInfo

    def by(self) -> timedelta:
        """Return by how much the clock is moved."""
        return to_wall(self.end, self.end_zone) - to_wall(self.start, self.zone)

    def instant(self, instant: int) -> int:
        """Return where an instant of the series is moved to."""
        if self.start == self.end and self.zone == self.end_zone:
            return instant
        return self._later(to_wall(instant, self.zone), self.by())

    def series(self, conference: Conference) -> Conference:
        """Return the series moved, with its rule's days and what is left out or changed."""
        if self.start == self.end and self.zone == self.end_zone:
            return conference
        return msgspec.structs.replace(
            conference,
            start=self.instant(conference.start),
            rule=self._rule(conference.rule),
            exceptions=tuple(sorted(self.instant(one) for one in conference.exceptions)),
            changed_dates=tuple(
                msgspec.structs.replace(
                    one, original=self.instant(one.original), start=self.instant(one.start)
                )
                for one in conference.changed_dates
            ),
        )

    def _rule(self, text: str) -> str:
        rule = known_rule(text)
        if rule is None:
            return text
        was, now = to_wall(self.start, self.zone), to_wall(self.end, self.end_zone)
        moved = _on_other_days(rule, was, now)
        if rule.until is not None:
            moved = msgspec.structs.replace(moved, until=self._until(rule.until))
        return text if moved == rule else rule_text(moved)

    def _until(self, until: int) -> int:
        """Move the end: that of a day by whole days, as the dates move; another with the clock."""
        end, by = to_wall(until, self.zone), self.by()
        if end.time().replace(microsecond=0) == _END_OF_DAY:
            first = to_wall(self.start, self.zone)
            by = timedelta(days=((first + by).date() - first.date()).days)
        return self._later(end, by)

    def _later(self, wall: datetime, by: timedelta) -> int:
        """Return a wall-clock time moved, at most to the ends of the calendar."""
        try:
            return to_instant(wall + by, self.end_zone)
        except (OverflowError, ValueError):
            return LATEST if by > timedelta() else EARLIEST


def _on_other_days(rule: RecurrenceRule, was: datetime, now: datetime) -> RecurrenceRule:
    """Return the rule that falls on `now` as it did on `was`, where that can be said of it."""
    days = now.toordinal() - was.toordinal()
    if not days:
        return rule
    if rule.frequency is Frequency.WEEKLY:
        turned = {(day.weekday + days) % 7 for day in rule.days}
        return msgspec.structs.replace(rule, days=tuple(RuleDay(day) for day in sorted(turned)))
    if rule.frequency is Frequency.DAILY:
        return rule
    if len(rule.days) == 1 and rule.days[0].nth:
        last = rule.days[0].nth < 0 and (now + timedelta(days=7)).month != now.month
        nth = rule.days[0].nth if last else (now.day - 1) // 7 + 1
        rule = msgspec.structs.replace(rule, days=(RuleDay(now.weekday(), nth),))
    if rule.month_days == (was.day,):
        rule = msgspec.structs.replace(rule, month_days=(now.day,))
    if rule.months == (was.month,):
        rule = msgspec.structs.replace(rule, months=(now.month,))
    return rule
