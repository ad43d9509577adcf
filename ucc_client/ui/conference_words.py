"""What stands in a conference, and what differs between two versions of one, in words."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject

from ucc_client.domain.conference import DEFAULT_DURATION_MINUTES, Conference
from ucc_client.domain.invitation_plan import Announced, plan
from ucc_client.domain.merge import Clash, Value, pair
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence, may_be_dates_of_one_series
from ucc_client.domain.reminding import A_DAY, A_QUARTER
from ucc_client.domain.series_of import changed_date, is_series, on_date
from ucc_client.ui.words import Words, filled

_LONG = 240
_CALLING = ("wait_for_moderator", "announce_names", "starts_by_itself")
_PERSON_FIELDS = ("display_name", "phone_number", "email", "call_on_start")


class ConferenceWords(QObject):
    """Speaks of fields and participants in the words of the dialog that edits them."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def field(self, name: str) -> str:
        """Return the name of a field of `Conference` or `Participant`."""
        return {
            "name": self.tr("Name"),
            "start": self.tr("Start"),
            "occurrence": self.tr("Repetition"),
            "rule": self.tr("Repetition"),
            "zone": self.tr("Time zone"),
            "duration_minutes": self.tr("Duration"),
            "email_body": self.tr("Invitation text"),
            "wait_for_moderator": self.tr("Wait for a moderator"),
            "announce_names": self.tr("Say who enters"),
            "starts_by_itself": self.tr("Start by itself at its time"),
            "display_name": self.tr("Name"),
            "phone_number": self.tr("Number"),
            "email": self.tr("E-mail"),
            "is_moderator": self.tr("Moderator"),
            "call_on_start": self.tr("Call on start"),
            "user_id": self.tr("Account"),
        }.get(name, name)

    def value(self, field: str, value: Value, whose: Conference | None = None) -> str:
        """Say a value of a conference, `whose` start and zone it needs, or of a participant."""
        whose = whose or Conference(name="", start=0)
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if field == "start" and isinstance(value, int):
            return self._words.moment_of(msgspec.structs.replace(whose, start=value))
        if field == "occurrence" and value is not None:
            said = msgspec.structs.replace(whose, rule="", occurrence=Occurrence(str(value)))
            return self._words.repetition_of(said)
        if field == "rule" and value:
            return self._words.repetition_of(msgspec.structs.replace(whose, rule=str(value)))
        if field == "duration_minutes":
            minutes = int(value or 0) or DEFAULT_DURATION_MINUTES
            return self.tr("%1 min").replace("%1", str(minutes))
        if field == "zone" and not value:
            return self.tr("the server's")
        if field == "user_id":
            return self.tr("outside person") if value is None else self.tr("colleague")
        if field == "email_body" and not value:
            return self.tr("the template's text")
        text = " ".join(str(value or "").split())
        return self.tr("(empty)") if not text else _shortened(text)

    def clash(self, clash: Clash) -> str:
        """Name what clashes: `Start`, or `Number` and whose, and on which date of a series."""
        name = self.field(clash.field)
        if clash.person is not None:
            name = filled(self.tr("%1 of %2"), name, self.person(clash.person))
        if clash.date is None:
            return name
        return filled(self.tr("%1 on %2"), name, self._words.weekday_and_day(clash.date))

    def clashing(self, clash: Clash, value: Value, whose: Conference) -> str:
        """Say one of the values that clash; `whose` is the conference that has it."""
        of_a_date = clash.date is not None and clash.person is None
        if of_a_date and not value and clash.field in ("name", "duration_minutes"):
            return self.tr("as in the series")
        return self.value(clash.field, value, whose)

    def person(self, person: Participant) -> str:
        """Return what somebody is called, else how they are reached."""
        name = person.display_name or person.email or person.phone_number
        return _shortened(name, 60) if name else self.tr("somebody without a name")

    def star(self, person: Participant, *, given: bool) -> str:
        """`Emma moderates now`."""
        said = self.tr("%1 moderates now") if given else self.tr("%1 no longer moderates")
        return said.replace("%1", self.person(person))

    def differences(self, before: Conference, after: Conference) -> list[str]:
        """Say what is another in `after` than in `before`, one line for each thing."""
        lines = []
        for name in ("name", "start", "zone", "duration_minutes", "email_body"):
            was, now = getattr(before, name), getattr(after, name)
            if was == now or (name == "start" and _moved_on(before, after)):
                continue
            if name == "email_body":
                lines.append(self.tr("The invitation text is another"))
                continue
            old, new = self.value(name, was, before), self.value(name, now, after)
            lines.append(self._change(self.field(name), old, new))
        repeats = [self._words.repetition_of(one) for one in (before, after)]
        if (before.rule, before.occurrence) != (after.rule, after.occurrence):
            lines.insert(2, self._change(self.field("occurrence"), *repeats))
        if before.reminders != after.reminders:
            old, new = (self._reminders(one.reminders) for one in (before, after))
            lines.append(self._change(self.tr("Reminder by e-mail"), old, new))
        for name in _CALLING:
            was, now = getattr(before, name), getattr(after, name)
            if was != now:
                said = self.value(name, was), self.value(name, now)
                lines.append(self._change(self.field(name), *said))
        return lines + self._people(before, after) + self._dates(before, after)

    def _reminders(self, minutes: tuple[int, ...]) -> str:
        names = {A_DAY: self.tr("a day before"), A_QUARTER: self.tr("15 minutes before")}
        return ", ".join(names[one] for one in minutes) or self.tr("never")

    def told(
        self, before: Conference | None, after: Conference | None, now: int | None = None
    ) -> int:
        """Count who gets a mail when `before` becomes `after`; None is no conference.

        Of what is over at `now` (epoch milliseconds) nobody is told; None counts all.
        """
        return len(
            plan(
                Announced(conference=before) if before else None,
                Announced(conference=after) if after else None,
                now,
            )
        )

    def _dates(self, before: Conference, after: Conference) -> list[str]:
        """Say which dates of a series are left out or changed; all of them moved is one thing."""
        if before.start != after.start or not is_series(after):
            return []
        day = self._words.weekday_and_day
        left_out, again = (
            sorted(set(some.exceptions) - set(others.exceptions))
            for some, others in ((after, before), (before, after))
        )
        lines = [self.tr("%1 is left out").replace("%1", day(one)) for one in left_out]
        lines += [self.tr("%1 takes place again").replace("%1", day(one)) for one in again]
        changed = {one.original for side in (before, after) for one in side.changed_dates}
        for original in sorted(changed - set(left_out)):
            was, now = changed_date(before, original), changed_date(after, original)
            if was != now:
                # As of the same series, so that only the date itself is told.
                own = () if now is None else (now,)
                sides = (
                    on_date(msgspec.structs.replace(after, changed_dates=one), original)
                    for one in (() if was is None else (was,), own)
                )
                lines += [
                    filled(self.tr("On %1: %2"), day(original), line)
                    for line in self.differences(*sides)
                ]
        return lines

    def _people(self, before: Conference, after: Conference) -> list[str]:
        lines = []
        known = pair(after.participants, before.participants)
        for position, person in enumerate(after.participants):
            if position not in known:
                lines.append(self.tr("%1 takes part").replace("%1", self.person(person)))
                continue
            was = before.participants[known[position]]
            if was.is_moderator != person.is_moderator:
                lines.append(self.star(person, given=person.is_moderator))
            for name in _PERSON_FIELDS:
                old, new = getattr(was, name), getattr(person, name)
                if old != new:
                    whose = f"{self.person(was)}, {self.field(name)}"
                    said = self.value(name, old), self.value(name, new)
                    lines.append(self._change(whose, *said))
        return lines + [
            self.tr("%1 does not take part").replace("%1", self.person(person))
            for position, person in enumerate(before.participants)
            if position not in known.values()
        ]

    def _change(self, what: str, old: str, new: str) -> str:
        return filled(self.tr("%1: %2 → %3"), what, old, new)


def _moved_on(before: Conference, after: Conference) -> bool:
    """Tell whether a series is only told by another of its dates."""
    if before.rule or after.rule:
        return False
    return before.occurrence is after.occurrence is not Occurrence.ONCE and (
        may_be_dates_of_one_series(before.start, after.start, before.occurrence)
    )


def _shortened(text: str, limit: int = _LONG) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
