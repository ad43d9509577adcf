"""Changing a series: this date, this and the following ones, or all of it.

Pure functions from the conference that was to the one that is wanted. A date is named by its
original: when the rule would have it, in epoch milliseconds.
"""

from __future__ import annotations

from datetime import time, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence, to_instant, to_wall
from ucc_client.domain.recurrence_rule import RecurrenceRule, rule_text
from ucc_client.domain.series import rule_instants
from ucc_client.domain.series_of import known_rule, nearest_occurrence, series_of, zone_of

_END_OF_DAY = time(23, 59, 59)


class Split(msgspec.Struct, frozen=True):
    """A series that was divided: what is left of it, None when nothing is, and what follows."""

    ended: Conference | None
    begun: Conference


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
    if changed != ChangedDate(original=original, start=original):
        others.append(changed)
    return msgspec.structs.replace(
        conference, changed_dates=tuple(sorted(others, key=lambda one: one.original))
    )


def change_from(
    conference: Conference, original: int, wanted: Conference, default_zone: ZoneInfo
) -> Split:
    """Return the series ended before a date, and another one that begins there as `wanted`.

    `wanted` has the new series' start, rule, name and people; left-out and changed dates behind
    the border go with it as long as its time and rule are the old ones. A count is divided.
    """
    zone = zone_of(conference, default_zone)
    series = series_of(conference, default_zone)
    rule = series.rule
    before = list(
        takewhile(lambda one: one < original, rule_instants(series.start, zone, rule, series.start))
        if rule is not None
        else ()
    )
    follows = (wanted.start, wanted.rule, wanted.occurrence) == (
        original,
        conference.rule,
        conference.occurrence,
    )
    begun = msgspec.structs.replace(
        wanted,
        participants=tuple(_as_new(person) for person in wanted.participants),
        rule=_rest(wanted.rule, len(before)),
        exceptions=tuple(one for one in conference.exceptions if follows and one >= original),
        changed_dates=tuple(
            one for one in conference.changed_dates if follows and one.original >= original
        ),
    )
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


def move_all(conference: Conference, original: int, start: int, zone: ZoneInfo) -> Conference:
    """Return the series with every date moved as the one at `original` was, to `start`.

    The clock is moved, not the instant: from nine to ten in summer and in winter. What is left out
    or changed moves along, and so does the rule's end.
    """
    by = to_wall(start, zone) - to_wall(original, zone)
    return _shifted(conference, by, zone, zone)


def moved_along(conference: Conference, start: int, zone: ZoneInfo) -> Conference:
    """Return the series with another first date, which may be in another zone.

    The dates that are left out or changed and the rule's end keep their place in the series.
    """
    old_zone = zone_of(conference, zone)
    if (start, zone) == (conference.start, old_zone):
        return conference
    by = to_wall(start, zone) - to_wall(conference.start, old_zone)
    moved = _shifted(conference, by, old_zone, zone)
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


def _shifted(conference: Conference, by: timedelta, zone: ZoneInfo, to: ZoneInfo) -> Conference:
    """Return it with each wall-clock time in `zone` later by `by`, and read in the zone `to`."""

    def moved(instant: int) -> int:
        return to_instant(to_wall(instant, zone) + by, to)

    return msgspec.structs.replace(
        conference,
        start=moved(conference.start),
        rule=_moved_end(conference, by, zone, to),
        exceptions=tuple(moved(one) for one in conference.exceptions),
        changed_dates=tuple(
            msgspec.structs.replace(one, original=moved(one.original), start=moved(one.start))
            for one in conference.changed_dates
        ),
    )


def _moved_end(conference: Conference, by: timedelta, zone: ZoneInfo, to: ZoneInfo) -> str:
    """Return the rule with its UNTIL moved along.

    The end of a day moves by whole days, as the dates do; any other instant with the clock.
    """
    rule = known_rule(conference.rule)
    if rule is None or rule.until is None:
        return conference.rule
    end = to_wall(rule.until, zone)
    if end.time().replace(microsecond=0) == _END_OF_DAY:
        first = to_wall(conference.start, zone)
        by = timedelta(days=((first + by).date() - first.date()).days)
    until = to_instant(end + by, to)
    if until == rule.until:
        return conference.rule
    return rule_text(msgspec.structs.replace(rule, until=until))


def _rest(rule: str, used: int) -> str:
    known = known_rule(rule)
    if known is None or known.count is None:
        return rule
    return rule_text(msgspec.structs.replace(known, count=max(known.count - used, 1)))


def _as_new(person: Participant) -> Participant:
    return msgspec.structs.replace(person, participant_id=None)
