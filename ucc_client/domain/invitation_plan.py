"""Who gets which mail when a conference is made, changed or deleted."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.conference import Conference
from ucc_client.domain.date_news import DateChanges, DateNews, along, number_of
from ucc_client.domain.participant import Participant, plain_address
from ucc_client.domain.reason import Reason
from ucc_client.domain.recurrence_rule import RecurrenceRule
from ucc_client.domain.series import rule_instants
from ucc_client.domain.series_edit import moved_along
from ucc_client.domain.series_of import duration_of, is_series, on_date, series_of, zone_of
from ucc_client.domain.taking_part import Seat, everybody, pair_seats

_MINUTE_MS = 60_000


class MailKind(enum.StrEnum):
    """Why somebody gets a mail."""

    INVITATION = "invitation"
    UPDATE = "update"
    CANCELLATION = "cancellation"
    REMINDER = "reminder"
    """Follows from the clock, not from a change; see `reminding`."""


class Announced(msgspec.Struct, frozen=True, kw_only=True):
    """What participants know of a conference.

    `dial_in` are the numbers that everybody dials. `pins` has for each participant's id anything
    that changes with the PIN; it is empty where PINs are not known.
    """

    conference: Conference
    dial_in: tuple[str, ...] = ()
    pins: Mapping[int, str] = {}


class PlannedMail(msgspec.Struct, frozen=True):
    """A mail to the one at `position` among `everybody` in the conference as it is saved.

    One that says good-bye (`is_farewell`) counts in the conference as it was. `reasons` are about
    all of it, or about the one `date` that this person is on, by its original; `date` is None for
    somebody of the series, to whom `dates` says what happened to single ones. An invitation or a
    cancellation with `dates` is about these only.
    """

    kind: MailKind
    position: int
    reasons: tuple[Reason, ...] = ()
    date: int | None = None
    dates: tuple[DateNews, ...] = ()

    @property
    def is_farewell(self) -> bool:
        """Tell whether this person has nothing left of the conference."""
        return self.kind is MailKind.CANCELLATION and not self.dates


def plan(
    before: Announced | None, after: Announced | None, now: int | None = None
) -> list[PlannedMail]:
    """Return the mails that follow; `before` is None for a new conference, `after` for a deletion.

    Whoever is new, or reads mail at another address, is invited; whoever is gone gets a
    cancellation, and who stays gets an update when something changed that concerns this person:
    one mail, whatever it was. Who has no address gets nothing. New is who continues nobody: two
    who share a number or an address are two people. Of what is over at `now` (epoch milliseconds)
    nobody is told; None tells of all.
    """
    if before is not None and after is not None:
        return _Change(before, after, now).mails()
    only = before or after
    if only is None:
        return []
    kind = MailKind.INVITATION if after else MailKind.CANCELLATION
    reasons: tuple[Reason, ...] = () if after else (Reason.DELETED,)
    past = _Past(only.conference, now)
    return [
        PlannedMail(kind, position, reasons, seat.date)
        for position, seat in enumerate(everybody(only.conference))
        if seat.person.email.strip() and not past.is_over_for(seat)
    ]


class _Change:
    """The mails of one change, person by person."""

    def __init__(self, before: Announced, after: Announced, now: int | None) -> None:
        self._before, self._after, self._now = before, after, now
        self._was_over = _Past(before.conference, now)
        self._over = _Past(after.conference, now)
        self._old, self._new = everybody(before.conference), everybody(after.conference)
        self._moved = moved = along(before.conference, after.conference)
        self._pairs = pair_seats(self._new, self._old, moved)
        self._for_all = _changes_for_all(before, after, before.conference, after.conference)
        self._dates = DateChanges(
            before.conference, after.conference, moved, whole=bool(_WHOLE & {*self._for_all})
        )

    def mails(self) -> list[PlannedMail]:
        staying = set(self._pairs.values())
        found = [
            self._to(position, seat)
            for position, seat in enumerate(self._new)
            if seat.person.email.strip()
        ]
        found += [
            self._farewell(origin, seat)
            for origin, seat in enumerate(self._old)
            if origin not in staying and seat.person.email.strip()
        ]
        return [mail for mail in found if mail is not None]

    def _to(self, position: int, seat: Seat) -> PlannedMail | None:
        """Return the mail to somebody who takes part now."""
        origin = self._pairs.get(position)
        was = None if origin is None else self._old[origin]
        if self._over.is_over_for(seat) and (was is None or self._was_over.is_over_for(was)):
            return None
        invitation = PlannedMail(MailKind.INVITATION, position, date=seat.date)
        if origin is None or was is None or _is_elsewhere(was.person, seat.person):
            return invitation
        if was.date is None and seat.date is None:
            return self._to_one_of_the_series(origin, position)
        if was.date is None:
            return PlannedMail(MailKind.UPDATE, position, (Reason.ONE_DATE,), seat.date)
        if seat.date is None:
            return invitation
        reasons = _changes_for_all(
            self._before,
            self._after,
            on_date(self._before.conference, was.date),
            on_date(self._after.conference, seat.date),
        ) + self._own_changes(was.person, seat.person)
        return PlannedMail(MailKind.UPDATE, position, reasons, seat.date) if reasons else None

    def _to_one_of_the_series(self, origin: int, position: int) -> PlannedMail | None:
        reasons = self._for_all + self._own_changes(
            self._old[origin].person, self._new[position].person
        )
        dates = self._dates.news(origin, position, self._now)
        if not reasons and not dates:
            return None
        kind = MailKind.UPDATE
        if not reasons:
            kind = _KINDS.get(frozenset(one.reasons for one in dates), kind)
        return PlannedMail(kind, position, reasons, dates=dates)

    def _farewell(self, origin: int, seat: Seat) -> PlannedMail | None:
        if self._was_over.is_over_for(seat):
            return None
        reason = Reason.REMOVED
        if seat.date is not None and not self._takes_place(seat.date):
            reason = Reason.LEFT_OUT
        return PlannedMail(MailKind.CANCELLATION, origin, (reason,), seat.date)

    def _takes_place(self, original: int) -> bool:
        """Tell whether a date of the series that was is one of the series that is."""
        after = self._after.conference
        date = self._moved(original)
        series = series_of(after, _anywhere())
        instants = rule_instants(series.start, series.zone, series.rule, date)
        return date not in series.exceptions and next(instants, None) == date

    def _own_changes(self, was: Participant, now: Participant) -> tuple[Reason, ...]:
        pins = _pin(self._before, was), _pin(self._after, now)
        changed = {
            Reason.NUMBER: number_of(was) != number_of(now),
            Reason.PIN: bool(pins[0] and pins[1] and pins[0] != pins[1]),
            Reason.MODERATOR: was.is_moderator != now.is_moderator,
        }
        return tuple(reason for reason, is_so in changed.items() if is_so)


class _Past:
    """Tells who has no date of a series before them any more."""

    def __init__(self, conference: Conference, now: int | None) -> None:
        self._conference, self._now = conference, now
        self._known: dict[int | None, bool] = {}

    def is_over_for(self, seat: Seat) -> bool:
        """Tell whether that is so. A single conference is never over here."""
        if seat.date not in self._known:
            self._known[seat.date] = self._is_over(seat.date)
        return self._known[seat.date]

    def _is_over(self, date: int | None) -> bool:
        one = self._conference
        if self._now is None or not is_series(one):
            return False
        seen = one if date is None else on_date(one, date)
        began = self._now - duration_of(seen) * _MINUTE_MS
        return series_of(seen, _anywhere()).next_date(began) is None


def _is_elsewhere(was: Participant, now: Participant) -> bool:
    """Tell whether mails go to another address now, where none has been before."""
    return plain_address(was.email) != plain_address(now.email)


_WHOLE = frozenset({Reason.TIME, Reason.REPETITION, Reason.END})
"""What makes other dates of a series."""
_KINDS: dict[frozenset[tuple[Reason, ...]], MailKind] = {
    frozenset({(Reason.REMOVED,)}): MailKind.CANCELLATION,
    frozenset({(Reason.ADDED,)}): MailKind.INVITATION,
}
"""The kind of a mail about single dates, by what happened to them; else it is an update."""


def _anywhere() -> ZoneInfo:
    """Return the zone of a conference that names none; no mail depends on it."""
    return ZoneInfo("UTC")


def _changes_for_all(
    before: Announced, after: Announced, was: Conference, now: Conference
) -> tuple[Reason, ...]:
    changed = {
        Reason.NAME: was.name.strip() != now.name.strip(),
        Reason.TIME: was.start != now.start or bool(was.zone and now.zone and was.zone != now.zone),
        Reason.DURATION: duration_of(was) != duration_of(now),
        **_change_of_rule(was, now),
        Reason.DIAL_IN: before.dial_in != after.dial_in,
    }
    return tuple(reason for reason, is_so in changed.items() if is_so)


def _change_of_rule(was: Conference, now: Conference) -> dict[Reason, bool]:
    """Tell whether a conference repeats otherwise, or only ends at another time."""
    if (was.rule, was.occurrence) == (now.rule, now.occurrence):
        return {}
    if not was.rule and not now.rule:
        return {Reason.REPETITION: True}
    zone = zone_of(now, _anywhere())
    if was.rule and now.start != was.start:
        # A rule's end moves along with its series, and is none of its own then.
        was = moved_along(was, now.start, zone)
    old, new = (series_of(one, zone).rule for one in (was, now))
    only_end = old is not None and new is not None and _endless(old) == _endless(new)
    return {Reason.END: old != new} if only_end else {Reason.REPETITION: old != new}


def _endless(rule: RecurrenceRule) -> RecurrenceRule:
    return msgspec.structs.replace(rule, until=None, count=None)


def _pin(announced: Announced, person: Participant) -> str | None:
    return None if person.participant_id is None else announced.pins.get(person.participant_id)
