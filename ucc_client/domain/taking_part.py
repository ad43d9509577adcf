"""Who takes part in a conference: in the series, or on one date of it only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

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
    found: dict[int, int] = {}

    def match(left: Sequence[int], right: Sequence[int]) -> None:
        """Match what is free of two lists of positions."""
        taken = set(found.values())
        left = [i for i in left if i not in found]
        right = [j for j in right if j not in taken]
        pairs = pair([ones[i].person for i in left], [others[j].person for j in right])
        found.update({left[i]: right[j] for i, j in pairs.items()})

    ids: dict[int | None, list[int]] = {}
    for j, seat in enumerate(others):
        ids.setdefault(seat.person.participant_id, []).append(j)
    for i, seat in enumerate(ones):
        same = ids.get(seat.person.participant_id, [])
        if seat.person.participant_id is not None and same:
            found[i] = same.pop(0)
    left: dict[int | None, list[int]] = {}
    right: dict[int | None, list[int]] = {}
    for i, seat in enumerate(ones):
        left.setdefault(seat.date, []).append(i)
    for j, seat in enumerate(others):
        right.setdefault(None if seat.date is None else along(seat.date), []).append(j)
    for date, mine in left.items():
        match(mine, right.get(date, ()))
    on_dates = [i for i, seat in enumerate(ones) if seat.date is not None]
    match(left.get(None, ()), [j for j, seat in enumerate(others) if seat.date is not None])
    match(on_dates, right.get(None, ()))
    return found
