"""When this computer reminds its user of the user's own dates.

The mails that a server sends before a date are another matter (`reminding`). All instants are
epoch milliseconds. A date is known by its conference, its original and its start: one that is
moved is another date here, and moved back it is the one that was reminded of before.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping

import msgspec

MOMENTS = (15, 5, 0)
"""The choices, in minutes before a date."""
CHECK_MINUTES = 15
"""So long before an own date somebody may still mend it."""
SNOOZE_MS = 5 * 60_000
NAG_MS = 2 * 60_000
MISSED_MS = 3 * 86_400_000
"""What was missed longer ago is not spoken of any more: a weekend and a day."""

_MINUTE_MS = 60_000

AlarmId = tuple[str, int, int]
"""Key of the conference, original and start of the date."""


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """What the user wants to be told; `minutes` are some of `MOMENTS`.

    `nag` repeats it from the start on until the user is in, `missed` tells of dates that went by
    unnoticed, `check` looks at own dates beforehand.
    """

    minutes: tuple[int, ...] = MOMENTS
    nag: bool = False
    missed: bool = True
    check: bool = True

    @property
    def moments(self) -> tuple[int, ...]:
        """Return the minutes before a date at which to remind; nagging begins at the start."""
        return tuple(m for m in MOMENTS if m in self.minutes or (self.nag and m == 0))


class Occasion(msgspec.Struct, frozen=True, kw_only=True):
    """A date of one of the user's conferences, with the name that it has on this date.

    `is_own` is one that the user may change or moderates; `is_terminated` one that the server
    has ended before its time.
    """

    key: str
    original: int
    start: int
    end: int
    name: str
    is_own: bool = False
    is_terminated: bool = False

    @property
    def id(self) -> AlarmId:
        """What it is known by."""
        return self.key, self.original, self.start


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """What was shown of a date, and what the user said to it.

    `minutes` is the last moment that was shown, None for none. `settled` is one that the user is
    in, or wants to hear nothing of any more.
    """

    minutes: int | None = None
    checked: bool = False
    settled: bool = False
    snoozed_until: int = 0
    shown_at: int = 0


NOTHING_YET = Note()


class Why(enum.StrEnum):
    """What a reminder says."""

    SOON = "soon"
    """It begins in a while."""
    BEGUN = "begun"
    """It has begun and is not over."""
    MISSED = "missed"
    """It is over."""
    CHECK = "check"
    """Nothing but what may be wrong with it."""


class Due(msgspec.Struct, frozen=True, kw_only=True):
    """A reminder to show now. `check` tells that the date is to be looked at, too."""

    occasion: Occasion
    why: Why
    check: bool = False


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What is due, in the order of the dates, and when to look again (None: at no known time)."""

    due: tuple[Due, ...] = ()
    next_at: int | None = None


def plan(
    occasions: Iterable[Occasion],
    notes: Mapping[AlarmId, Note],
    wishes: Wishes,
    now: int,
    since: int,
) -> Plan:
    """Return what is due at `now`, as if it were shown at once, and the next moment.

    What began before `since` is not missed: nobody was to be reminded then.
    """
    due: list[Due] = []
    moments: list[int] = []
    for occasion in occasions:
        note = notes.get(occasion.id, NOTHING_YET)
        one = due_of(occasion, note, wishes, now, since)
        if one is not None:
            due.append(one)
            note = shown(note, one, now)
        following = next_moment(occasion, note, wishes, now)
        if following is not None:
            moments.append(following)
    due.sort(key=lambda one: (one.occasion.start, one.occasion.name, one.occasion.key))
    return Plan(due=tuple(due), next_at=min(moments, default=None))


def due_of(occasion: Occasion, note: Note, wishes: Wishes, now: int, since: int) -> Due | None:
    """Return what is to be said of one date at `now`, None for nothing."""
    if note.settled:
        return None
    if occasion.end <= now:
        return _missed(occasion, note, wishes, now, since)
    if now < note.snoozed_until:
        return None
    check = _may_be_checked(occasion, note, wishes) and _check_at(occasion) <= now < occasion.start
    if not occasion.is_terminated and _is_due(occasion, note, wishes, now):
        why = Why.BEGUN if occasion.start <= now else Why.SOON
        return Due(occasion=occasion, why=why, check=check)
    return Due(occasion=occasion, why=Why.CHECK, check=True) if check else None


def next_moment(occasion: Occasion, note: Note, wishes: Wishes, now: int) -> int | None:
    """Return when something is to be said next, if nothing is at `now`; None for never."""
    moments: list[int] = []
    if note.settled or occasion.end <= now:
        return None
    if now < note.snoozed_until:
        moments.append(note.snoozed_until)
    else:
        if _may_be_checked(occasion, note, wishes) and now < occasion.start:
            moments.append(_check_at(occasion))
        if not occasion.is_terminated:
            moments += _unshown(occasion, note, wishes)
            if wishes.nag and note.shown_at:
                moments.append(max(note.shown_at + NAG_MS, occasion.start))
    ahead = [one for one in moments if now < one < occasion.end]
    return min(ahead, default=None)


def shown(note: Note, due: Due, now: int) -> Note:
    """Return what is known of a date once this was shown."""
    checked = note.checked or due.check
    if due.why is Why.CHECK:
        return msgspec.structs.replace(note, checked=checked)
    return msgspec.structs.replace(
        note,
        minutes=_reached(due.occasion, now, note.minutes),
        checked=checked,
        snoozed_until=0,
        shown_at=now,
    )


def known(note: Note, occasion: Occasion, now: int) -> Note:
    """Return what is known of a date that the user has just made, moved or changed.

    Nobody has to be told of what they typed a moment ago; later moments come all the same.
    """
    reached = _reached(occasion, now, note.minutes)
    if reached is None:
        return note
    return msgspec.structs.replace(
        note,
        minutes=reached,
        checked=note.checked or _check_at(occasion) <= now,
        shown_at=note.shown_at or now,
    )


def snoozed(note: Note, occasion: Occasion, now: int) -> Note:
    """Return what is known of a date that the user wants to hear of later: at the start at last."""
    until = now + SNOOZE_MS
    if now < occasion.start < until:
        until = occasion.start
    return msgspec.structs.replace(note, snoozed_until=until)


def settled(note: Note) -> Note:
    """Return what is known of a date of which nothing more is to be said."""
    return msgspec.structs.replace(note, settled=True)


def _missed(occasion: Occasion, note: Note, wishes: Wishes, now: int, since: int) -> Due | None:
    wanted = wishes.missed and bool(wishes.moments) and not occasion.is_terminated
    unheard = note.minutes is None and not note.checked
    recent = occasion.start >= max(since, now - MISSED_MS)
    if wanted and unheard and recent:
        return Due(occasion=occasion, why=Why.MISSED)
    return None


def _is_due(occasion: Occasion, note: Note, wishes: Wishes, now: int) -> bool:
    if note.snoozed_until or any(one <= now for one in _unshown(occasion, note, wishes)):
        return True
    begun = occasion.start <= now and note.shown_at > 0
    return wishes.nag and begun and note.shown_at + NAG_MS <= now


def _unshown(occasion: Occasion, note: Note, wishes: Wishes) -> list[int]:
    """Return the moments of a date that come after the last one that was shown."""
    last = note.minutes
    return [_moment(occasion, m) for m in wishes.moments if last is None or m < last]


def _reached(occasion: Occasion, now: int, last: int | None) -> int | None:
    """Return the last of the moments that has come, `last` if none has come after it."""
    reached = [m for m in MOMENTS if _moment(occasion, m) <= now]
    if last is not None:
        reached.append(last)
    return min(reached, default=None)


def _may_be_checked(occasion: Occasion, note: Note, wishes: Wishes) -> bool:
    return wishes.check and occasion.is_own and not note.checked


def _check_at(occasion: Occasion) -> int:
    return _moment(occasion, CHECK_MINUTES)


def _moment(occasion: Occasion, minutes: int) -> int:
    return occasion.start - minutes * _MINUTE_MS
