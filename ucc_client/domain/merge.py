"""Two people changed one conference: what it becomes.

A three-way merge by field and, among the participants, by person and field. What only one
side changed holds, and a removal beats a change of who was removed. Where both changed the
same thing differently, that is a clash which only a person can decide; until then ours is shown.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.participant import Participant, plain_address, plain_number, same_person
from ucc_client.domain.recurrence import Occurrence, may_be_dates_of_one_series
from ucc_client.domain.reminding import known_reminders
from ucc_client.domain.series import rule_instants
from ucc_client.domain.series_move import Move
from ucc_client.domain.series_of import known_zone, series_of

_FIELDS = (
    "name",
    "start",
    "occurrence",
    "email_body",
    "zone",
    "duration_minutes",
    "rule",
    "wait_for_moderator",
    "announce_names",
    "starts_by_itself",
)
_PARTICIPANT_FIELDS = (
    "display_name",
    "phone_number",
    "email",
    "is_moderator",
    "call_on_start",
    "user_id",
)

_UNKNOWN = ZoneInfo("UTC")
"""Stands for a zone that nobody names: an hour more or less for a change of the clocks."""
_PLAIN = {"phone_number": plain_number, "email": plain_address}
"""Servers write these in their own way, which is no change of anybody's."""

Value = str | int | bool | None


class Clash(msgspec.Struct, frozen=True, kw_only=True):
    """A field that both sides changed, and differently.

    `field` is one of `Conference`, or of `Participant` when `person` says whose: as they have
    the entry. `base` is None when both sides added the person. `date` is the original of the date
    of a series that is meant, None for all of it.
    """

    field: str
    base: Value
    mine: Value
    theirs: Value
    person: Participant | None = None
    date: int | None = None


class Merged(msgspec.Struct, frozen=True):
    """What a conference becomes, and where that is not for us to say."""

    conference: Conference
    clashes: tuple[Clash, ...]


def merge(base: Conference, mine: Conference, theirs: Conference) -> Conference:
    """Return `theirs` with what `mine` changed since `base`; in a clash ours holds."""
    return find_clashes(base, mine, theirs).conference


def find_clashes(
    base: Conference, mine: Conference, theirs: Conference, yielding: Collection[int] = ()
) -> Merged:
    """Return `theirs` with what `mine` changed since `base`, and the clashes on the way.

    The clashes come in a fixed order; in those whose position is in `yielding` theirs holds.
    """
    mine = _with_ids(mine, base)
    if mine in (base, theirs):
        return Merged(theirs, ())
    if theirs == base:
        return Merged(mine, ())
    work = _Merge(yielding)
    fields = {
        name: work.newer(name, getattr(base, name), getattr(mine, name), getattr(theirs, name))
        for name in _FIELDS
        if name != "start"
    }
    if _moved_on(base, theirs):
        # A server that tells a series by its next date: nobody has changed it.
        start = theirs.start if mine.start == base.start else mine.start
    else:
        start = work.newer("start", base.start, mine.start, theirs.start)
    people = work.people(base.participants, mine.participants, theirs.participants)
    reminders = known_reminders(merge_sets(base.reminders, mine.reminders, theirs.reminders))
    merged = Conference(**fields, start=start, participants=people, reminders=reminders)
    base, mine, theirs = (_moved_to(side, merged) for side in (base, mine, theirs))
    left_out = merge_sets(base.exceptions, mine.exceptions, theirs.exceptions)
    dates = work.dates((base, mine, theirs), people, left_out)
    if len({(one.rule, one.occurrence) for one in (base, mine, theirs)}) > 1:
        # A repetition that ends or changes beats what was said of dates that it does not have.
        left_out = tuple(one for one in left_out if _has_date(merged, one))
        dates = tuple(one for one in dates if _has_date(merged, one.original))
    merged = msgspec.structs.replace(merged, exceptions=left_out, changed_dates=dates)
    return Merged(merged, tuple(work.clashes))


def merge_sets(base: Sequence[int], mine: Sequence[int], theirs: Sequence[int]) -> tuple[int, ...]:
    """Return `theirs` with what `mine` added and took away since `base`, in order."""
    added, taken = set(mine) - set(base), set(base) - set(mine)
    return tuple(sorted((set(theirs) | added) - taken))


def same_content(one: Conference, other: Conference) -> bool:
    """Tell whether two conferences say the same to people.

    Ids and order are no content. Where one names no zone it is the server's, whichever that is.
    """
    if not (one.zone and other.zone):
        one, other = (msgspec.structs.replace(side, zone="") for side in (one, other))
    if _bare(one, start=other.start) != _bare(other) or not (
        one.start == other.start or _moved_on(one, other)
    ):
        return False
    pairs = pair(one.participants, other.participants)
    return len(pairs) == len(one.participants) == len(other.participants) and all(
        _as_new(one.participants[i]) == _as_new(other.participants[j]) for i, j in pairs.items()
    )


def _bare(conference: Conference, **fields: Any) -> Conference:
    dates = tuple(
        msgspec.structs.replace(one, participants=tuple(map(_as_new, one.participants)))
        if one.participants is not None
        else one
        for one in conference.changed_dates
    )
    return msgspec.structs.replace(conference, participants=(), changed_dates=dates, **fields)


def _moved_on(before: Conference, after: Conference) -> bool:
    return before.occurrence is after.occurrence is not Occurrence.ONCE and (
        may_be_dates_of_one_series(before.start, after.start, before.occurrence)
    )


def _moved_to(side: Conference, merged: Conference) -> Conference:
    """Return a side with its dates named as they are once the whole series is moved."""
    if not (side.exceptions or side.changed_dates):
        return side
    was, now = known_zone(side.zone), known_zone(merged.zone)
    move = Move(side.start, merged.start, was or now or _UNKNOWN, now or was or _UNKNOWN)
    if not move.by():
        return side
    named = ((one, move.instant(one.original)) for one in side.changed_dates)
    return msgspec.structs.replace(
        side,
        exceptions=tuple(sorted(map(move.instant, side.exceptions))),
        changed_dates=tuple(
            # One that was put elsewhere by itself stays there.
            msgspec.structs.replace(
                one, original=original, start=original if one.start == one.original else one.start
            )
            for one, original in named
        ),
    )


def _has_date(conference: Conference, original: int) -> bool:
    series = series_of(conference, _UNKNOWN)
    if series.rule is None:
        return original == series.start
    if not known_zone(conference.zone):
        # Only its end is certain.
        return series.rule.until is None or original <= series.rule.until
    instants = rule_instants(series.start, series.zone, series.rule, original)
    return next(instants, None) == original


def _with_ids(mine: Conference, base: Conference) -> Conference:
    """Return `mine` with the ids that its people had: leaving one out is no change."""
    origin = pair(mine.participants, base.participants)
    people = [
        msgspec.structs.replace(person, participant_id=base.participants[origin[i]].participant_id)
        if person.participant_id is None and i in origin
        else person
        for i, person in enumerate(mine.participants)
    ]
    return msgspec.structs.replace(mine, participants=tuple(people))


class _Merge:
    """Collects the clashes of one merge."""

    def __init__(self, yielding: Collection[int]) -> None:
        self.clashes: list[Clash] = []
        self._yielding = yielding

    def newer(
        self,
        field: str,
        base: Any,
        mine: Any,
        theirs: Any,
        *,
        person: Participant | None = None,
        date: int | None = None,
    ) -> Any:
        if mine in (base, theirs):
            return theirs
        if theirs == base:
            return mine
        if _is_other_spelling(field, mine, theirs):
            return theirs
        theirs_holds = len(self.clashes) in self._yielding
        self.clashes.append(
            Clash(field=field, base=base, mine=mine, theirs=theirs, person=person, date=date)
        )
        return theirs if theirs_holds else mine

    def people(
        self,
        base: Sequence[Participant],
        mine: Sequence[Participant],
        theirs: Sequence[Participant],
        *,
        date: int | None = None,
    ) -> tuple[Participant, ...]:
        """Return their list with our changes: their order first, then the people we added."""
        base_of_theirs, base_of_mine = pair(theirs, base), pair(mine, base)
        mine_of_base = {origin: own for own, origin in base_of_mine.items()}
        added_by_them = [i for i in range(len(theirs)) if i not in base_of_theirs]
        added_by_us = [i for i in range(len(mine)) if i not in base_of_mine]
        pairs = pair([theirs[i] for i in added_by_them], [mine[i] for i in added_by_us])
        same_addition = {added_by_them[t]: added_by_us[m] for t, m in pairs.items()}
        merged: list[Participant] = []
        for position, their in enumerate(theirs):
            origin = base_of_theirs.get(position)
            if origin is not None and origin in mine_of_base:
                merged.append(self._both(base[origin], mine[mine_of_base[origin]], their, date))
            elif position in same_addition:
                merged.append(self._both(Participant(), mine[same_addition[position]], their, date))
            elif origin is None:
                merged.append(their)
        new = [mine[i] for i in added_by_us if i not in same_addition.values()]
        # An id on somebody new came from elsewhere: the server gives its own.
        return (*merged, *(_as_new(person) for person in new))

    def dates(
        self,
        sides: tuple[Conference, Conference, Conference],
        people: tuple[Participant, ...],
        left_out: Collection[int],
    ) -> tuple[ChangedDate, ...]:
        """Return the changed dates of base, mine and theirs, each merged by itself.

        One that is left out is gone; `people` are those of the merged series.
        """
        changed = [{one.original: one for one in side.changed_dates} for side in sides]
        merged = []
        for original in sorted(set().union(*changed) - set(left_out)):
            was, ours, their = (side.get(original) for side in changed)
            if ours in (was, their):
                found = their
            elif their == was:
                found = ours
            else:
                found = self._both_changed(original, sides, (was, ours, their), people)
            if found is not None:
                merged.append(found)
        return tuple(merged)

    def _both_changed(
        self,
        original: int,
        sides: tuple[Conference, Conference, Conference],
        changed: tuple[ChangedDate | None, ChangedDate | None, ChangedDate | None],
        people: tuple[Participant, ...],
    ) -> ChangedDate | None:
        unchanged = ChangedDate(original=original, start=original)
        dates = [one or unchanged for one in changed]
        fields = {
            name: self.newer(
                name,
                getattr(dates[0], name),
                getattr(dates[1], name),
                getattr(dates[2], name),
                date=original,
            )
            for name in ("start", "duration_minutes", "name")
        }
        base, mine, theirs = (
            side.participants if one.participants is None else one.participants
            for side, one in zip(sides, dates, strict=True)
        )
        own = self.people(base, mine, theirs, date=original)
        found = ChangedDate(
            original=original, participants=None if own == people else own, **fields
        )
        return None if found == unchanged else found

    def _both(
        self, base: Participant, mine: Participant, theirs: Participant, date: int | None
    ) -> Participant:
        """Join what two people know of somebody.

        Where both added them, base is empty: what one of them left out is no contradiction.
        """
        changes = {
            name: self.newer(
                name,
                getattr(base, name),
                getattr(mine, name),
                getattr(theirs, name),
                person=theirs,
                date=date,
            )
            for name in _PARTICIPANT_FIELDS
        }
        return msgspec.structs.replace(theirs, **changes)


def _is_other_spelling(field: str, mine: Value, theirs: Value) -> bool:
    plain = _PLAIN.get(field)
    return plain is not None and plain(str(mine)) == plain(str(theirs))


def pair(ones: Sequence[Participant], others: Sequence[Participant]) -> dict[int, int]:
    """Match each person in `ones` with at most one in `others`, by position.

    The server's ids decide before anything that people can change or share. They prove
    that two entries are the same person, never that they are not: some servers give new
    ones with every change.
    """
    pairs: dict[int, int] = {}
    free = set(range(len(others)))
    for certain in (True, False):
        # Who is the same has a mark in common: thousands of people need no look at all pairs.
        marked: dict[Hashable, list[int]] = {}
        for j in sorted(free):
            for mark in _marks(others[j], certain=certain):
                marked.setdefault(mark, []).append(j)
        for i, one in enumerate(ones):
            if i in pairs:
                continue
            near = {j for mark in _marks(one, certain=certain) for j in marked.get(mark, ())}
            for j in sorted(near & free):
                if _same(one, others[j], certain=certain):
                    pairs[i] = j
                    free.remove(j)
                    break
    return pairs


def marks(person: Participant) -> list[Hashable]:
    """Return what two entries share, in at least one of these, whenever `pair` may match them."""
    return [*_marks(person, certain=True), *_marks(person, certain=False)]


def _marks(person: Participant, *, certain: bool) -> list[Hashable]:
    """Return what two entries share, in at least one of these, whenever `_same` holds."""
    if certain:
        return [person, ("id", person.participant_id)]
    if person.user_id is not None:
        return [("user", person.user_id)]
    return [
        ("name", person.display_name),
        *([("email", plain_address(person.email))] if person.email else []),
        *([("number", plain_number(person.phone_number))] if person.phone_number else []),
    ]


def _same(one: Participant, other: Participant, *, certain: bool) -> bool:
    if certain:
        return one == other or (
            one.participant_id is not None and one.participant_id == other.participant_id
        )
    return same_person(_as_new(one), other)


def _as_new(participant: Participant) -> Participant:
    return msgspec.structs.replace(participant, participant_id=None)
