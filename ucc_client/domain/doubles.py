"""Finds who stands in a list of participants twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from ucc_client.domain.participant import Participant, plain_address


class Double(msgspec.Struct, frozen=True):
    """The one at the position `first` is there again; `by_number` when only the number says so."""

    first: int
    by_number: bool


def doubles(people: Sequence[Participant], reached: Callable[[str], str]) -> dict[int, Double]:
    """Return who was in the list before, by position.

    One person has one account or one address. A number that two share is told, too, as they may
    be two; `reached` gives what is dialled for a number, so that two ways to write it are one.
    """
    accounts: dict[int, int] = {}
    addresses: dict[str, int] = {}
    numbers: dict[str, int] = {}
    found: dict[int, Double] = {}
    for position, one in enumerate(people):
        address, number = plain_address(one.email), reached(one.phone_number)
        known = addresses.get(address) if address else None
        if known is None and one.user_id is not None:
            known = accounts.get(one.user_id)
        if known is not None:
            found[position] = Double(known, by_number=False)
        elif number in numbers:
            found[position] = Double(numbers[number], by_number=True)
        if one.user_id is not None:
            accounts.setdefault(one.user_id, position)
        if address:
            addresses.setdefault(address, position)
        if number:
            numbers.setdefault(number, position)
    return found
