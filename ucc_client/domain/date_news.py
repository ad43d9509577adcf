"""What happened to single dates of a series, as somebody of the series notices it."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.reason import Reason
from ucc_client.domain.series_move import Move
from ucc_client.domain.series_of import duration_of, zone_of
from ucc_client.domain.taking_part import DateLists

_MINUTE_MS = 60_000
_Value = str | int | bool | None


class DateNews(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One date of a series and what happened to it; instants are epoch milliseconds.

    `original` names it, `start` is when it is, or would have been if it is left out; `was` is when
    it was until now, None unless it was moved. `is_moderator` is how it is on this date.
    """

    original: int
    start: int
    reasons: tuple[Reason, ...]
    was: int | None = None
    is_moderator: bool = False

    @property
    def is_missed(self) -> bool:
        """Tell whether this person has nothing to do on this date any more."""
        return bool({Reason.LEFT_OUT, Reason.REMOVED} & {*self.reasons})


class _Seen(msgspec.Struct, frozen=True, kw_only=True):
    """One date for one person.

    `said` has what can differ there: how it is, and what makes it another than the series', None
    when nothing does.
    """

    start: int
    end: int
    is_left_out: bool = False
    is_without: bool = False
    said: dict[Reason, tuple[_Value, _Value]] = msgspec.field(default_factory=dict)

    @property
    def is_on(self) -> bool:
        return not self.is_left_out and not self.is_without


def along(before: Conference, after: Conference) -> Callable[[int], int]:
    """Return how an instant of `before` is called in `after`, when the whole series was moved.

    The clock is moved, not the instant. Where the dates that are named fit better as they are,
    the series begins elsewhere, and no date was moved.
    """
    zone_before, zone_after = (zone_of(one, ZoneInfo("UTC")) for one in (before, after))
    moved = Move(before.start, after.start, zone_before, zone_after).instant
    old, new = _named(before), _named(after)
    if len({moved(one) for one in old} & new) < len(old & new):
        return lambda instant: instant
    return moved


class DateChanges:
    """Compares the dates of two versions of a series, person by person."""

    def __init__(
        self, before: Conference, after: Conference, moved: Callable[[int], int], *, whole: bool
    ) -> None:
        """`whole` tells that time or rule of the series changed, which is said anyway.

        A date that only the old series names is no news then.
        """
        self._before = _Dates(before, moved)
        self._after = _Dates(after, lambda instant: instant)
        named = self._after.named if whole else self._before.named | self._after.named
        self._named = sorted(named)
        self._for_others: dict[int | None, tuple[DateNews, ...]] = {}

    def news(self, origin: int, position: int, now: int | None) -> tuple[DateNews, ...]:
        """Return the news for somebody of the series, by the positions before and after.

        What is over at `now` is no news.
        """
        own = self._before.listing(origin) | self._after.listing(position)
        usual = self._usual(now)
        if not own:
            return usual
        found = [one for one in usual if one.original not in own]
        for original in own.intersection(self._named):
            was = self._before.seen(original, origin)
            found += self._of_a_date(original, was, self._after.seen(original, position), now)
        return tuple(sorted(found, key=lambda one: one.original))

    def _usual(self, now: int | None) -> tuple[DateNews, ...]:
        """Return the news for all who are in no date's list: most people, or all."""
        if now not in self._for_others:
            self._for_others[now] = tuple(
                news
                for original in self._named
                for news in self._of_a_date(
                    original, self._before.seen(original), self._after.seen(original), now
                )
            )
        return self._for_others[now]

    def _of_a_date(self, original: int, was: _Seen, own: _Seen, now: int | None) -> list[DateNews]:
        reasons = _reasons(was, own)
        ends = [one.end for one in (was, own) if one.is_on]
        if not reasons or (now is not None and max(ends) <= now):
            return []
        news = DateNews(
            original=original,
            start=own.start if own.is_on else was.start,
            reasons=reasons,
            was=was.start if Reason.TIME in reasons else None,
            is_moderator=Reason.MODERATOR in reasons and bool(own.said[Reason.MODERATOR][0]),
        )
        return [news]


class _Dates:
    """The dates of a conference that are named, by what their originals became."""

    def __init__(self, conference: Conference, moved: Callable[[int], int]) -> None:
        self._conference, self._moved = conference, moved
        self._left_out = {moved(one) for one in conference.exceptions}
        self._changed = {moved(one.original): one for one in conference.changed_dates}
        self._listed: dict[int, dict[int, Participant]] = {}
        self._listings: dict[int, set[int]] = {}
        lists = DateLists(conference)
        for original, one in self._changed.items():
            people = one.participants
            if people is not None:
                at = lists.positions(one)
                self._listed[original] = {series: people[i] for i, series in at.items()}
                for series in at.values():
                    self._listings.setdefault(series, set()).add(original)
        self.named = self._left_out | set(self._changed)

    def listing(self, position: int) -> set[int]:
        """Return the dates in whose lists the one at a position is."""
        return self._listings.get(position, set())

    def seen(self, original: int, position: int | None = None) -> _Seen:
        """Return one date for the person at a position; None for all who are in no list."""
        changed, series = self._changed.get(original), self._conference
        one = changed or ChangedDate(original=original, start=original)
        start = self._moved(one.start) if changed else original
        listed = Participant() if position is None else series.participants[position]
        person: Participant | None = listed
        if original in self._listed:
            person = None if position is None else self._listed[original].get(position)
        name, minutes = series.name.strip(), duration_of(series)
        said: dict[Reason, tuple[_Value, _Value]] = {Reason.TIME: (start, start)}
        for reason, usual, own in (
            (Reason.NAME, name, one.name.strip() or name),
            (Reason.DURATION, minutes, one.duration_minutes or minutes),
            (Reason.NUMBER, number_of(listed), number_of(person or listed)),
            (Reason.MODERATOR, listed.is_moderator, (person or listed).is_moderator),
        ):
            said[reason] = (own, None if own == usual else own)
        return _Seen(
            start=start,
            end=start + (one.duration_minutes or minutes) * _MINUTE_MS,
            is_left_out=original in self._left_out,
            is_without=person is None,
            said=said,
        )


def _named(conference: Conference) -> set[int]:
    return {*conference.exceptions, *(one.original for one in conference.changed_dates)}


def number_of(person: Participant) -> str:
    """Return the number without its spaces: writing it otherwise changes nothing."""
    return "".join(person.phone_number.split())


def _reasons(was: _Seen, now: _Seen) -> tuple[Reason, ...]:
    if was.is_on and now.is_on:
        return tuple(
            reason
            for reason, (value, own) in now.said.items()
            if value != was.said[reason][0] and own != was.said[reason][1]
        )
    if was.is_on:
        return (Reason.LEFT_OUT if now.is_left_out else Reason.REMOVED,)
    if now.is_on:
        return (Reason.PUT_BACK if was.is_left_out else Reason.ADDED,)
    return ()
