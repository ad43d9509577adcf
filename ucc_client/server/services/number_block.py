"""The numbers that users and conferences can have, as an administrator writes them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, insert, or_, select

from ucc_client.contract.directory import PhoneNumber
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import phone_numbers, template, users
from ucc_client.server.language import N_
from ucc_client.server.services.administration_error import AdministrationError
from ucc_client.server.services.directory import Directory
from ucc_client.server.services.user_rows import alone

MOST_AT_ONCE = 10_000
_BLOCK = 1


class NumberKind(msgspec.Struct, frozen=True, kw_only=True):
    """What numbers have in common: the type (`INTERNAL` or `EXTERNAL`) and how they are dialled."""

    type: str
    exit_code: str = ""
    national_prefix: str = ""
    local_prefix: str = ""


class NumberBlock:
    """Adds and removes numbers, all of those that are named or none."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def numbers(self) -> list[PhoneNumber]:
        """Return all numbers."""
        return Directory(self._database).numbers(None, None)

    def add(self, written: Sequence[str], kind: NumberKind) -> int:
        """Add numbers and ranges like `10-49`; return how many. Raises AdministrationError."""
        _check_kind(kind)
        wanted = expand(written)
        with self._database.write() as connection:
            alone(connection)
            known = set(connection.scalars(select(phone_numbers.c.number).where(*_like(kind))))
            for number in wanted:
                if number in known:
                    raise AdministrationError(
                        N_("The number {number} is there already. Nothing was changed."),
                        number=number,
                    )
            owners = _owners(connection) if kind.type == "INTERNAL" else {}
            common = {**msgspec.structs.asdict(kind), "block_id": _BLOCK}
            connection.execute(
                insert(phone_numbers),
                [{**common, "number": n, "user_id": owners.get(n)} for n in wanted],
            )
        return len(wanted)

    def remove(self, written: Sequence[str], kind: NumberKind) -> int:
        """Remove numbers and ranges; return how many. Raises AdministrationError.

        A prefix that `kind` leaves empty is any. A number that conferences have stays.
        """
        wanted = expand(written)
        with self._database.write() as connection:
            alone(connection)
            for number in wanted:
                row = self._only(connection, number, kind)
                uses = or_(
                    template.c.internal_number_id == row.id, template.c.external_number_id == row.id
                )
                if connection.execute(select(template.c.id).where(uses)).first() is not None:
                    raise AdministrationError(
                        N_(
                            "Conferences are dialled by the number {number}. Nothing was changed. "
                            "Choose another in the template first."
                        ),
                        number=number,
                    )
                connection.execute(delete(phone_numbers).where(phone_numbers.c.id == row.id))
        return len(wanted)

    def _only(self, connection: Connection, number: str, kind: NumberKind) -> Row[Any]:
        given = {name: value for name, value in msgspec.structs.asdict(kind).items() if value}
        alike = [phone_numbers.c[name] == value for name, value in given.items()]
        query = select(phone_numbers).where(phone_numbers.c.number == number, *alike)
        rows = connection.execute(query).all()
        if len(rows) == 1:
            return rows[0]
        if rows:
            raise AdministrationError(
                N_(
                    "There are several numbers {number}. Nothing was changed. Say by the prefixes "
                    "which one is meant."
                ),
                number=number,
            )
        raise AdministrationError(
            N_("There is no number {number} of this type. Nothing was changed."), number=number
        )


def expand(written: Sequence[str]) -> list[str]:
    """Return the numbers that are meant, in their order. Raises AdministrationError."""
    found: list[str] = []
    for text in written:
        first, dash, last = text.partition("-")
        last = last if dash else first
        digits = re.fullmatch(r"[0-9]{1,32}", first) and re.fullmatch(r"[0-9]{1,32}", last)
        if not digits or len(first) != len(last) or last < first:
            raise AdministrationError(
                N_("“{text}” is neither a number nor a range like 10-49. Nothing was changed."),
                text=text,
            )
        if len(found) + int(last) - int(first) >= MOST_AT_ONCE:
            raise AdministrationError(
                N_("That is more than {most} numbers at once. Nothing was changed."),
                most=MOST_AT_ONCE,
            )
        found += [str(n).zfill(len(first)) for n in range(int(first), int(last) + 1)]
    for number, times in Counter(found).items():
        if times > 1:
            raise AdministrationError(
                N_("The number {number} is named twice. Nothing was changed."), number=number
            )
    return found


def _check_kind(kind: NumberKind) -> None:
    limits = (("exit_code", 8), ("national_prefix", 8), ("local_prefix", 16))
    for name, most in limits:
        text = getattr(kind, name)
        if len(text) > most or not re.fullmatch(r"\+?[0-9]*", text):
            raise AdministrationError(
                N_("“{text}” is no prefix: up to {most} digits. Nothing was changed."),
                text=text,
                most=most,
            )


def _like(kind: NumberKind) -> list[Any]:
    return [phone_numbers.c[n] == value for n, value in msgspec.structs.asdict(kind).items()]


def _owners(connection: Connection) -> dict[str, int]:
    query = select(users.c.internal_number, users.c.id).order_by(users.c.id.desc())
    return {row.internal_number: row.id for row in connection.execute(query)}
