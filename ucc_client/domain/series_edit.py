"""Changing a series: this date, this and the following ones, or all of it.

Pure functions from the conference that was to the one that is wanted. A date is named by its
original: when the rule would have it, in epoch milliseconds. `default_zone` is the server's.
"""

from __future__ import annotations

import enum
from itertools import islice, takewhile
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.conference import ChangedDate, Conference, as_new
from ucc_client.domain.merge import merge
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence
from ucc_client.domain.recurrence_rule import RecurrenceRule, rule_text
from ucc_client.domain.series import SeriesDate, rule_instants
from ucc_client.domain.series_move import Move
from ucc_client.domain.series_of import (
    duration_of,
    known_rule,
    nearest_occurrence,
    on_date,
    series_of,
    zone_of,
)

_FOR_ALL = ("reminders", "wait_for_moderator", "announce_names", "starts_by_itself")
"""What a series has and none of its dates for itself."""
MOST_BETWEEN = 12
"""So many dates at most become conferences of their own where a series cannot be divided."""


class Extent(enum.Enum):
    """How much of a series is meant."""

    THIS = "this date"
    FOLLOWING = "this date and the following"
    ALL = "all"


class Split(msgspec.Struct, frozen=True):
    """A series that was divided: what is left of it, None when nothing is, and what follows."""

    ended: Conference | None
    begun: Conference


class Restart(msgspec.Struct, frozen=True):
    """A series that begins later where no server can end one.

    The dates until then are conferences of their own.
    """

    between: tuple[Conference, ...]
    series: Conference


def from_date(conference: Conference, original: int, default_zone: ZoneInfo) -> Conference:
    """Return what a user sees who looks at a series from one of its dates: that date, repeating.

    A count says how many dates are left.
    """
    return msgspec.structs.replace(
        on_date(conference, original),
        occurrence=conference.occurrence,
        rule=_counted(conference.rule, len(_before(conference, original, default_zone))),
    )


def repeats_otherwise(
    conference: Conference, original: int, wanted: Conference, default_zone: ZoneInfo
) -> bool:
    """Tell whether `wanted` has another repetition or zone: no single date can."""
    same_zone = zone_of(wanted, default_zone) == zone_of(conference, default_zone)
    return not (same_zone and _same_rule(conference, original, wanted, default_zone))


def is_for_all(conference: Conference, wanted: Conference) -> bool:
    """Tell whether `wanted` says otherwise what no single date can: reminders, how calls go."""
    return any(getattr(conference, name) != getattr(wanted, name) for name in _FOR_ALL)


def extents(
    conference: Conference,
    original: int,
    default_zone: ZoneInfo,
    *,
    now: int,
    rules: bool,
    otherwise: bool = False,
) -> tuple[Extent, ...]:
    """Return how much of a series a change can mean, as far as the server goes (`rules`).

    Without rules it keeps no date that differs, and ends no series: a later date can only begin
    it anew. What repeats `otherwise` is no change of a single date. `now` is epoch milliseconds.
    """
    if not rules:
        between = len(_ahead(conference, original, default_zone, now))
        later = (Extent.FOLLOWING,) if 0 < between <= MOST_BETWEEN else ()
        return (*later, Extent.ALL)
    this = () if otherwise else (Extent.THIS,)
    has_before = bool(_before(conference, original, default_zone, most=1))
    return (*this, *((Extent.FOLLOWING,) if has_before else ()), Extent.ALL)


def leave_out(conference: Conference, original: int) -> Conference:
    """Return the series without one of its dates."""
    kept = tuple(one for one in conference.changed_dates if one.original != original)
    left_out = tuple(sorted({*conference.exceptions, original}))
    return msgspec.structs.replace(conference, exceptions=left_out, changed_dates=kept)


def change_one(conference: Conference, original: int, wanted: Conference) -> Conference:
    """Return the series with one date as `wanted`: its start, duration, name and people count.

    What is as in the series is not written down, so that a later change of all reaches it.
    """
    people = wanted.participants
    minutes = wanted.duration_minutes
    changed = ChangedDate(
        original=original,
        start=wanted.start,
        duration_minutes=0 if minutes == conference.duration_minutes else minutes,
        name="" if wanted.name == conference.name else wanted.name,
        participants=None if people == conference.participants else people,
    )
    others = [one for one in conference.changed_dates if one.original != original]
    return msgspec.structs.replace(conference, changed_dates=_in_order([*others, changed]))


def change_all(
    conference: Conference, original: int, wanted: Conference, default_zone: ZoneInfo
) -> Conference:
    """Return the series changed by what `wanted` says otherwise than the user saw (`from_date`).

    A new time moves the clock of every date, and what is left out or changed moves along; a new
    repetition forgets those. Dates with people of their own get and lose whom the others do.
    """
    seen = on_date(conference, original)
    changed = _with_contents(conference, seen, original, wanted)
    zones = zone_of(conference, default_zone), zone_of(wanted, default_zone)
    move = Move(seen.start, wanted.start, *zones)
    if _same_rule(conference, original, wanted, default_zone):
        return msgspec.structs.replace(move.series(changed), zone=wanted.zone)
    fresh = msgspec.structs.replace(
        changed,
        start=move.instant(conference.start),
        zone=wanted.zone,
        rule=wanted.rule,
        occurrence=wanted.occurrence,
        exceptions=(),
        changed_dates=(),
    )
    series = series_of(fresh, default_zone)
    edited, first = series.next_date(wanted.start), series.next_date(fresh.start)
    if edited is None or first is None or edited.start != wanted.start:
        # By itself it would not have the date that was edited.
        return msgspec.structs.replace(fresh, start=wanted.start)
    return msgspec.structs.replace(fresh, start=first.start)


def change_from(
    conference: Conference, original: int, wanted: Conference, default_zone: ZoneInfo
) -> Split:
    """Return the series ended before a date, and another one that begins there as `wanted`.

    Left-out and changed dates behind the border go with it as long as its rule is the old one. A
    count is divided.
    """
    before = _before(conference, original, default_zone)
    rest = msgspec.structs.replace(
        conference,
        start=original,
        rule=_rest(conference, before, default_zone),
        exceptions=tuple(one for one in conference.exceptions if one >= original),
        changed_dates=tuple(one for one in conference.changed_dates if one.original >= original),
    )
    if _same_rule(conference, original, wanted, default_zone):
        wanted = msgspec.structs.replace(wanted, rule=rest.rule)
    begun = as_new(change_all(rest, original, wanted, default_zone))
    rule = series_of(conference, default_zone).rule
    if not before or rule is None:
        return Split(None, begun)
    end = msgspec.structs.replace(rule, count=None, until=before[-1])
    ended = msgspec.structs.replace(
        conference,
        rule=rule_text(end),
        exceptions=tuple(one for one in conference.exceptions if one < original),
        changed_dates=tuple(one for one in conference.changed_dates if one.original < original),
    )
    return Split(ended, begun)


def restart(
    conference: Conference,
    original: int,
    wanted: Conference,
    default_zone: ZoneInfo,
    *,
    now: int,
) -> Restart:
    """Return the series beginning at a later date as `wanted`, for a server that ends none.

    Its dates from `now` (epoch milliseconds) until then become conferences of their own.
    """
    between = tuple(
        as_new(on_date(conference, one.original))
        for one in _ahead(conference, original, default_zone, now)
    )
    return Restart(between, msgspec.structs.replace(wanted, exceptions=(), changed_dates=()))


def move_all(conference: Conference, original: int, start: int, zone: ZoneInfo) -> Conference:
    """Return the series with every date moved as the one at `original` was, to `start`.

    The clock is moved, not the instant: from nine to ten in summer and in winter. What is left out
    or changed moves along, and so does the rule's end.
    """
    return Move(original, start, zone, zone).series(conference)


def moved_along(conference: Conference, start: int, zone: ZoneInfo) -> Conference:
    """Return the series with another first date, which may be in another zone.

    The dates that are left out or changed and the rule's end keep their place in the series.
    """
    old_zone = zone_of(conference, zone)
    if (start, zone) == (conference.start, old_zone):
        return conference
    moved = Move(conference.start, start, old_zone, zone).series(conference)
    return msgspec.structs.replace(moved, start=start, zone=zone.key if conference.zone else "")


def with_rule(conference: Conference, rule: RecurrenceRule | None) -> Conference:
    """Return the conference with another repetition; dates that were left out or changed go."""
    return msgspec.structs.replace(
        conference,
        rule="" if rule is None else rule_text(rule),
        occurrence=Occurrence.ONCE if rule is None else nearest_occurrence(rule),
        exceptions=(),
        changed_dates=(),
    )


def _same_rule(
    conference: Conference, original: int, wanted: Conference, default_zone: ZoneInfo
) -> bool:
    seen = from_date(conference, original, default_zone)
    known = wanted.rule in (conference.rule, seen.rule)
    return known and wanted.occurrence is conference.occurrence


def _with_contents(
    conference: Conference, seen: Conference, original: int, wanted: Conference
) -> Conference:
    """Return the series with names, people and lengths changed as from `seen` to `wanted`."""
    named, timed = wanted.name != seen.name, wanted.duration_minutes != seen.duration_minutes
    people = _people(seen, wanted, conference.participants)
    dates = []
    for one in conference.changed_dates:
        own = None if one.participants is None else _people(seen, wanted, one.participants)
        edited = one.original == original
        dates.append(
            msgspec.structs.replace(
                one,
                name="" if edited and named else one.name,
                duration_minutes=0 if edited and timed else one.duration_minutes,
                participants=None if own == people else own,
            )
        )
    return msgspec.structs.replace(
        conference,
        name=wanted.name if named else conference.name,
        duration_minutes=wanted.duration_minutes if timed else conference.duration_minutes,
        email_body=wanted.email_body,
        participants=people,
        **{name: getattr(wanted, name) for name in _FOR_ALL},
        changed_dates=_in_order(dates),
    )


def _people(
    seen: Conference, wanted: Conference, people: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    base, mine, theirs = (
        Conference(name="", start=0, participants=one)
        for one in (seen.participants, wanted.participants, people)
    )
    return merge(base, mine, theirs).participants


def _in_order(dates: list[ChangedDate]) -> tuple[ChangedDate, ...]:
    """Return the dates in order, without those on which nothing is different."""
    told = [one for one in dates if one != ChangedDate(original=one.original, start=one.original)]
    return tuple(sorted(told, key=lambda one: one.original))


def _before(
    conference: Conference, original: int, default_zone: ZoneInfo, most: int | None = None
) -> list[int]:
    """Return the originals before one, `most` of them; left-out ones count."""
    series = series_of(conference, default_zone)
    if series.rule is None:
        return []
    instants = rule_instants(series.start, series.zone, series.rule, series.start)
    return list(islice(takewhile(lambda one: one < original, instants), most))


def _ahead(
    conference: Conference, original: int, default_zone: ZoneInfo, now: int
) -> list[SeriesDate]:
    """Return the dates before one that are not over, one more than may be at most."""
    after = now - duration_of(conference) * 60_000 + 1
    dates = series_of(conference, default_zone).dates(after)
    return list(islice(takewhile(lambda one: one.original < original, dates), MOST_BETWEEN + 1))


def _rest(conference: Conference, before: list[int], default_zone: ZoneInfo) -> str:
    """Return the rule as it is from a date on that has these before it."""
    if before and not conference.rule:
        rule = series_of(conference, default_zone).rule
        # The last day of each month is no more to be told from one in February.
        return rule_text(rule) if rule is not None and rule.positions else ""
    return _counted(conference.rule, len(before))


def _counted(text: str, used: int) -> str:
    rule = known_rule(text)
    if rule is None or rule.count is None:
        return text
    return rule_text(msgspec.structs.replace(rule, count=max(rule.count - used, 1)))
