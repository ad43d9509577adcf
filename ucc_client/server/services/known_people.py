"""People whom one can invite without typing: those with an account, and the address book."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Row, select

from ucc_client.domain.person import Person, Source, search
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import contacts, users

MOST = 10


class KnownPeople:
    """Reads; the address book is the same for all who are signed in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, text: str) -> tuple[Person, ...]:
        """Return the first who fit; colleagues come before the address book."""
        if not text.strip():
            return ()
        colleagues = select(users).where(~users.c.is_disabled)
        with self._database.read() as connection:
            accounts = connection.execute(
                colleagues.order_by(users.c.family_name, users.c.first_name, users.c.id)
            ).all()
            book = connection.execute(
                select(contacts).order_by(contacts.c.surname, contacts.c.name, contacts.c.id)
            ).all()
        known = [_colleague(row) for row in accounts]
        known += [one for row in book for one in _contact(row)]
        return search(text, known, MOST)


def _colleague(row: Row[tuple[object, ...]]) -> Person:
    return Person(
        name=f"{row.first_name} {row.family_name}".strip() or row.login,
        number=row.internal_number,
        email=row.email,
        user_id=row.id,
        source=Source.COLLEAGUE,
    )


def _contact(row: Row[tuple[object, ...]]) -> Iterator[Person]:
    """Yield one for each number, as one way to reach somebody."""
    name = f"{row.name} {row.surname}".strip() or row.company
    for number in (row.office_number, row.mobile_number, row.private_number):
        if number:
            yield Person(name=name, number=number, email=row.email, source=Source.CONTACT)
    if row.email:
        yield Person(name=name, email=row.email, source=Source.CONTACT)
