"""People whom the client knows and can complete a name, a number or an address to."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator

import msgspec

from ucc_client.domain.phone_number import digits


class Source(enum.StrEnum):
    """Where a person is known from."""

    RECENT = "recent"
    """From a conference of one's own."""
    COLLEAGUE = "colleague"
    """Has an account at the server."""
    CONTACT = "contact"
    """From the server's address book."""


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """One way to reach somebody; a contact with two numbers is two of these.

    `user_id` is set for who is known to have an account; it is never guessed.
    """

    name: str
    number: str = ""
    email: str = ""
    user_id: int | None = None
    source: Source


def search(text: str, people: Iterable[Person], limit: int) -> tuple[Person, ...]:
    """Return at most `limit` of `people` who fit `text`, in their order, each once.

    Every word of `text` begins a word of the name or of the address, or is part of the
    number. No text fits everybody.
    """
    words = text.casefold().split()
    found: list[Person] = []
    for person in distinct(people):
        if len(found) == limit:
            break
        if all(_fits(word, person) for word in words):
            found.append(person)
    return tuple(found)


def _fits(word: str, person: Person) -> bool:
    names = person.name.casefold().replace("-", " ").split()
    address = person.email.casefold()
    starts = (*names, address, address.rpartition("@")[2], *address.partition("@")[0].split("."))
    dialled = digits(word)
    return (
        any(start.startswith(word) for start in starts)
        or word in person.name.casefold().split()
        or (bool(dialled) and dialled in digits(person.number))
    )


def distinct(people: Iterable[Person]) -> Iterator[Person]:
    """Leave out who says nothing that was not said before."""
    accounts: set[int] = set()
    ways: set[tuple[str, str]] = set()
    addresses: set[str] = set()
    for person in people:
        email, number = person.email.strip().casefold(), digits(person.number)
        way = (email or person.name.casefold(), number)
        if person.user_id is None:
            known = way in ways or (not number and email in addresses)
        else:
            known = person.user_id in accounts
        if person.user_id is not None:
            accounts.add(person.user_id)
        ways.add(way)
        if email:
            addresses.add(email)
        if not known:
            yield person
