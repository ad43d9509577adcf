"""Who takes part in a conference: in the series, or on one date of it only."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

import msgspec

from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.merge import pair
from ucc_client.domain.participant import Participant
from ucc_client.domain.series_of import on_date


class Seat(msgspec.Struct, frozen=True):
    """One person's place; `date` is the original of the one date it is for, None for the series.

    Who is added to two dates has two seats, each with a PIN of its own.
    """

    person: Participant
    date: int | None = None


class DateLists:
    """Which of the people of one date are people of the series."""

    def __init__(self, conference: Conference) -> None:
        self._people = conference.participants
        self._ids = {
            person.participant_id: position for position, person in enumerate(self._people)
        }
        # With ids for everybody these alone tell: thousands of people have hundreds of dates.
        self._complete = None not in self._ids and len(self._ids) == len(self._people)

    def positions(self, changed: ChangedDate) -> dict[int, int]:
        """Return the positions in the series of those in the list of a date, by theirs in it."""
        listed = changed.participants or ()
        if self._complete and all(person.participant_id is not None for person in listed):
            found: dict[int, int] = {}
            for i, person in enumerate(listed):
                position = self._ids.get(person.participant_id)
                if position is not None:
                    found[i] = position
            return found
        return pair(listed, self._people)


def everybody(conference: Conference) -> list[Seat]:
    """Return all seats: the people of the series in their order, then those of single dates."""
    seats = [Seat(person) for person in conference.participants]
    lists = DateLists(conference)
    for changed in conference.changed_dates:
        of_series = lists.positions(changed)
        seats += [
            Seat(person, changed.original)
            for i, person in enumerate(changed.participants or ())
            if i not in of_series
        ]
    return seats


class Views:
    """The conference as each of everybody has it, by their positions.

    Who is on one date only sees that one, as a conference of its own; whoever is not on some
    dates does not have them.
    """

    def __init__(self, conference: Conference) -> None:
        self._conference, self.seats = conference, everybody(conference)
        lists = DateLists(conference)
        self._on = {
            one.original: set(lists.positions(one).values())
            for one in conference.changed_dates
            if one.participants is not None
        }

    def of(self, position: int) -> Conference:
        """Return what the one at this position has."""
        date = self.seats[position].date
        if date is not None:
            return on_date(self._conference, date)
        return without(self._conference, {d for d, on in self._on.items() if position not in on})


def seen_by(conference: Conference, person_id: int, date: int | None) -> Conference:
    """Return the conference as the one with this id has it; see `Views`."""
    if date is not None:
        return on_date(conference, date)
    return without(
        conference,
        {
            one.original
            for one in conference.changed_dates
            if one.participants is not None
            and all(person.participant_id != person_id for person in one.participants)
        },
    )


def without(conference: Conference, originals: Collection[int]) -> Conference:
    """Return the series without these dates."""
    if not originals:
        return conference
    return msgspec.structs.replace(
        conference,
        exceptions=tuple(sorted({*conference.exceptions, *originals})),
        changed_dates=tuple(
            one for one in conference.changed_dates if one.original not in originals
        ),
    )


def pair_seats(
    ones: Sequence[Seat], others: Sequence[Seat], along: Callable[[int], int]
) -> dict[int, int]:
    """Match each seat in `ones` with at most one in `others`, by position.

    The server's ids decide; else people of the series are looked for in the series, those of a
    date on that date, and last whether somebody came from a date into the series or went the
    other way. `along` is the original in `ones` that a date of `others` became.
    """
    pairs = _Pairs(ones, others)
    now = [seat.date for seat in ones]
    was = [None if seat.date is None else along(seat.date) for seat in others]
    left, right = range(len(ones)), range(len(others))
    dates: dict[int | None, tuple[list[int], list[int]]] = {}
    for i in left:
        dates.setdefault(now[i], ([], []))[0].append(i)
    for j in right:
        dates.setdefault(was[j], ([], []))[1].append(j)
    for here, there in dates.values():
        pairs.match_ids(here, there)
    pairs.match_ids(left, right)
    for here, there in dates.values():
        pairs.match(here, there)
    pairs.match([i for i in left if now[i] is None], right)
    pairs.match(left, [j for j in right if was[j] is None])
    return pairs.found


class _Pairs:
    """Collects pairs of seats; whoever has one is free no more."""

    def __init__(self, ones: Sequence[Seat], others: Sequence[Seat]) -> None:
        self.found: dict[int, int] = {}
        self._taken: set[int] = set()
        self._ones = [seat.person for seat in ones]
        self._others = [seat.person for seat in others]

    def match_ids(self, left: Iterable[int], right: Iterable[int]) -> None:
        """Match those of two lists of positions that have the same id."""
        here, there = self._free(left, right)
        ids = {self._others[j].participant_id: j for j in reversed(there)}
        for i in here:
            own = self._ones[i].participant_id
            if own is not None and own in ids:
                self._add(i, ids.pop(own))

    def match(self, left: Iterable[int], right: Iterable[int]) -> None:
        """Match those who are the same by whatever is known of them."""
        here, there = self._free(left, right)
        matched = pair([self._ones[i] for i in here], [self._others[j] for j in there])
        for i, j in matched.items():
            self._add(here[i], there[j])

    def _add(self, one: int, other: int) -> None:
        self.found[one] = other
        self._taken.add(other)

    def _free(self, left: Iterable[int], right: Iterable[int]) -> tuple[list[int], list[int]]:
        free = [j for j in right if j not in self._taken]
        return [i for i in left if i not in self.found], free
