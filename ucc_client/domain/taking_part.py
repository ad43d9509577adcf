"""Who takes part in a conference: in the series, or on one date of it only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from ucc_client.domain.conference import Conference
from ucc_client.domain.merge import pair
from ucc_client.domain.participant import Participant
from ucc_client.domain.series_of import on_date


class Seat(msgspec.Struct, frozen=True):
    """One person's place; `date` is the original of the one date it is for, None for the series.

    Who is added to two dates has two seats, each with a PIN of its own.
    """

    person: Participant
    date: int | None = None


def everybody(conference: Conference) -> list[Seat]:
    """Return all seats: the people of the series in their order, then those of single dates."""
    seats = [Seat(person) for person in conference.participants]
    for changed in conference.changed_dates:
        listed = changed.participants or ()
        of_series = pair(listed, conference.participants)
        seats += [
            Seat(person, changed.original) for i, person in enumerate(listed) if i not in of_series
        ]
    return seats


def seen_by(conference: Conference, seat: Seat) -> Conference:
    """Return the conference as one person has it.

    Who is on one date only sees that one, as a conference of its own; whoever is not on some
    dates does not have them.
    """
    if seat.date is not None:
        return on_date(conference, seat.date)
    without = {
        one.original
        for one in conference.changed_dates
        if one.participants is not None and not pair([seat.person], one.participants)
    }
    return msgspec.structs.replace(
        conference,
        exceptions=tuple(sorted({*conference.exceptions, *without})),
        changed_dates=tuple(one for one in conference.changed_dates if one.original not in without),
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
    dates = sorted({*now, *was}, key=lambda date: (date is not None, date or 0))
    same_date = [
        ([i for i in left if now[i] == date], [j for j in right if was[j] == date])
        for date in dates
    ]
    for here, there in same_date:
        pairs.match_ids(here, there)
    pairs.match_ids(left, right)
    for here, there in same_date:
        pairs.match(here, there)
    pairs.match([i for i in left if now[i] is None], right)
    pairs.match(left, [j for j in right if was[j] is None])
    return pairs.found


class _Pairs:
    """Collects pairs of seats; whoever has one is free no more."""

    def __init__(self, ones: Sequence[Seat], others: Sequence[Seat]) -> None:
        self.found: dict[int, int] = {}
        self._ones = [seat.person for seat in ones]
        self._others = [seat.person for seat in others]

    def match_ids(self, left: Iterable[int], right: Iterable[int]) -> None:
        """Match those of two lists of positions that have the same id."""
        here, there = self._free(left, right)
        ids = {self._others[j].participant_id: j for j in reversed(there)}
        for i in here:
            own = self._ones[i].participant_id
            if own is not None and own in ids:
                self.found[i] = ids.pop(own)

    def match(self, left: Iterable[int], right: Iterable[int]) -> None:
        """Match those who are the same by whatever is known of them."""
        here, there = self._free(left, right)
        matched = pair([self._ones[i] for i in here], [self._others[j] for j in there])
        self.found.update({here[i]: there[j] for i, j in matched.items()})

    def _free(self, left: Iterable[int], right: Iterable[int]) -> tuple[list[int], list[int]]:
        taken = set(self.found.values())
        return [i for i in left if i not in self.found], [j for j in right if j not in taken]
