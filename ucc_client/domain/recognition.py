"""Finds out whom a line means, among the people who are known, and what they add to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from ucc_client.domain.participant import Participant, plain_address, plain_number
from ucc_client.domain.person import Person


def recognise(participants: Iterable[Participant], known: Iterable[Person]) -> list[Participant]:
    """Return each of `participants` with what is known in addition; nothing typed is changed.

    Somebody is known by the address, else by the number, else by the name; by the last two only
    when one person is meant. Who is not known, or whom nothing can be added to, comes back as is.
    """
    people = list(known)
    by_address = _index(people, lambda person: plain_address(person.email))
    by_number = _index(people, lambda person: plain_number(person.number))
    by_name = _index(people, lambda person: _plain_name(person.name))

    def completed(one: Participant) -> Participant:
        if one.email:
            found = by_address.get(plain_address(one.email), [])
        elif one.phone_number:
            found = _one_person(by_number.get(plain_number(one.phone_number), []))
            if one.display_name:
                named = _plain_name(one.display_name)
                found = [person for person in found if _plain_name(person.name) == named]
        else:
            found = _one_person(by_name.get(_plain_name(one.display_name), []))
        for person in found:
            one = _with(one, person)
        return one

    return [completed(one) for one in participants]


def _index(people: list[Person], key_of: Callable[[Person], str]) -> dict[str, list[Person]]:
    found: dict[str, list[Person]] = {}
    for person in people:
        key = key_of(person)
        if key:
            found.setdefault(key, []).append(person)
    return found


def _one_person(people: list[Person]) -> list[Person]:
    """Return `people` when they are one, none when they are several."""
    addresses = {plain_address(person.email) for person in people if person.email}
    accounts = {person.user_id for person in people if person.user_id is not None}
    names = {_plain_name(person.name) for person in people if person.name}
    several = max(len(addresses), len(accounts), len(names)) > 1
    return [] if several else people


def _with(one: Participant, person: Person) -> Participant:
    return msgspec.structs.replace(
        one,
        display_name=one.display_name or person.name,
        phone_number=one.phone_number or person.number,
        email=one.email or person.email,
        user_id=person.user_id if one.user_id is None else one.user_id,
    )


def _plain_name(name: str) -> str:
    return " ".join(name.casefold().split())
