"""The rows of accounts: found, written, and never without an administrator among them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from ucc_client.server.database.engine import inserted_id
from ucc_client.server.database.tables import (
    installation,
    phone_numbers,
    template,
    users,
)
from ucc_client.server.installation import renew_password
from ucc_client.server.keys import Keys
from ucc_client.server.language import N_
from ucc_client.server.services.administration_error import AdministrationError
from ucc_client.server.services.user_fields import UserFields


def alone(connection: Connection) -> None:
    """Let no other administrator's change run beside this transaction."""
    connection.execute(select(installation.c.id).with_for_update()).all()


def row_of(connection: Connection, login: str) -> Row[Any]:
    """Return an account. Raises AdministrationError when there is none."""
    row = connection.execute(select(users).where(users.c.login == login)).first()
    if row is None:
        raise AdministrationError(
            N_("There is no user “{login}”. Nothing was changed."), login=login
        )
    return row


def insert_user(connection: Connection, keys: Keys, wanted: UserFields, password: str) -> int:
    """Make an account whose fields were checked; returns its id. Raises AdministrationError."""
    taken = select(users.c.id).where(users.c.login == wanted.login)
    if connection.execute(taken).first() is not None:
        raise AdministrationError(
            N_("There is a user “{login}” already. Nothing was changed."), login=wanted.login
        )
    made = connection.execute(
        insert(users).values(login=wanted.login, verifier=b"", **_values(wanted))
    )
    user_id = inserted_id(made)
    renew_password(connection, keys, user_id, password)
    _give_number(connection, user_id, wanted.number)
    return user_id


def update_user(connection: Connection, row: Row[Any], wanted: UserFields) -> bool:
    """Write an account's fields over what is there, but not its password; tell if it is new."""
    values = _values(wanted)
    if all(getattr(row, name) == value for name, value in values.items()):
        return False
    connection.execute(update(users).where(users.c.id == row.id).values(values))
    if wanted.number != row.internal_number:
        _give_number(connection, row.id, wanted.number)
    return True


def fields_of(row: Row[Any]) -> UserFields:
    """Return an account's fields as they are."""
    return UserFields(
        login=row.login,
        first_name=row.first_name,
        family_name=row.family_name,
        email=row.email,
        number=row.internal_number,
        language=row.language,
        is_administrator=row.is_administrator,
        time_zone=row.time_zone,
    )


def check_administrator_left(connection: Connection) -> None:
    """Raise AdministrationError when this transaction leaves nobody who administers."""
    left = select(users.c.id).where(users.c.is_administrator, ~users.c.is_disabled)
    if connection.execute(left.limit(1)).first() is None:
        raise AdministrationError(
            N_(
                "Nobody would be left who may administer this server. Nothing was changed. "
                "Make another administrator first."
            )
        )


def _values(wanted: UserFields) -> dict[str, Any]:
    return {
        "first_name": wanted.first_name,
        "family_name": wanted.family_name,
        "email": wanted.email,
        "internal_number": wanted.number,
        "language": wanted.language,
        "is_administrator": wanted.is_administrator,
        "time_zone": wanted.time_zone,
    }


def _give_number(connection: Connection, user_id: int, number: str) -> None:
    """Assign the number of the block that is meant, if the block has it."""
    internal = phone_numbers.c.type == "INTERNAL"
    connection.execute(
        update(phone_numbers)
        .where(internal, phone_numbers.c.user_id == user_id, phone_numbers.c.number != number)
        .values(user_id=None)
    )
    query = select(phone_numbers).where(internal, phone_numbers.c.number == number)
    row = connection.execute(query).first() if number else None
    if row is None or row.user_id == user_id:
        return
    dials_in = connection.execute(
        select(template.c.id).where(template.c.internal_number_id == row.id)
    ).first()
    if row.user_id is not None or dials_in is not None:
        raise AdministrationError(
            N_(
                "The number {number} belongs to somebody else, or to conferences. "
                "Nothing was changed."
            ),
            number=number,
        )
    connection.execute(
        update(phone_numbers).where(phone_numbers.c.id == row.id).values(user_id=user_id)
    )
