"""Accounts, as an administrator makes, changes and removes them."""

from __future__ import annotations

import msgspec
from sqlalchemy import select, update

from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import users
from ucc_client.server.installation import renew_password
from ucc_client.server.keys import Keys
from ucc_client.server.language import N_
from ucc_client.server.services.accounts import revoke_tokens
from ucc_client.server.services.administration_error import AdministrationError
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.user_fields import UserFields, check_password, problems_of
from ucc_client.server.services.user_removal import Removal, remove_user
from ucc_client.server.services.user_rows import (
    alone,
    check_administrator_left,
    fields_of,
    insert_user,
    row_of,
    update_user,
)


class ListedUser(msgspec.Struct, frozen=True, kw_only=True):
    """An account in the administrator's list."""

    user_id: int
    fields: UserFields
    is_disabled: bool


class UserAdministration:
    """Changes accounts: each change is one transaction, and holds at once."""

    def __init__(self, database: Database, keys: Keys, clock: Clock) -> None:
        self._database, self._keys, self._clock = database, keys, clock
        self._log = ChangeLog(clock)

    def users(self) -> list[ListedUser]:
        """Return all accounts, by login."""
        with self._database.read() as connection:
            return [
                ListedUser(user_id=row.id, fields=fields_of(row), is_disabled=row.is_disabled)
                for row in connection.execute(select(users).order_by(users.c.login))
            ]

    def check_known(self, login: str) -> None:
        """Raise AdministrationError when there is no such user."""
        with self._database.read() as connection:
            row_of(connection, login)

    def check_new(self, wanted: UserFields) -> None:
        """Raise AdministrationError for what cannot become an account."""
        for problem in problems_of(wanted):
            raise problem
        with self._database.read() as connection:
            taken = select(users.c.id).where(users.c.login == wanted.login)
            if connection.execute(taken).first() is not None:
                raise AdministrationError(
                    N_("There is a user “{login}” already. Nothing was changed."),
                    login=wanted.login,
                )

    def add(self, wanted: UserFields, password: str) -> int:
        """Make an account; returns its id. Raises AdministrationError."""
        for problem in problems_of(wanted):
            raise problem
        check_password(password)
        with self._database.write() as connection:
            alone(connection)
            return insert_user(connection, self._keys, wanted, password)

    def change(self, wanted: UserFields) -> None:
        """Write an account's fields, but not its password. Raises AdministrationError.

        It is found by its login, which stays as it is.
        """
        for problem in problems_of(wanted):
            raise problem
        with self._database.write() as connection:
            alone(connection)
            update_user(connection, row_of(connection, wanted.login), wanted)
            check_administrator_left(connection)

    def set_password(self, login: str, password: str) -> None:
        """Give a user a new password and sign him out everywhere. Raises AdministrationError."""
        check_password(password)
        with self._database.write() as connection:
            alone(connection)
            user = row_of(connection, login)
            renew_password(connection, self._keys, user.id, password)

    def set_time_zone(self, login: str, time_zone: str) -> None:
        """Say where a user lives; empty when nobody knows. Raises AdministrationError."""
        with self._database.write() as connection:
            alone(connection)
            user = row_of(connection, login)
            wanted = msgspec.structs.replace(fields_of(user), time_zone=time_zone)
            for problem in problems_of(wanted):
                raise problem
            update_user(connection, user, wanted)

    def disable(self, login: str) -> None:
        """Let a user in no more; all that is his stays. Raises AdministrationError."""
        with self._database.write() as connection:
            alone(connection)
            user = row_of(connection, login)
            connection.execute(update(users).where(users.c.id == user.id).values(is_disabled=True))
            revoke_tokens(connection, user.id)
            check_administrator_left(connection)

    def enable(self, login: str) -> None:
        """Let a user in again. Raises AdministrationError."""
        with self._database.write() as connection:
            alone(connection)
            user = row_of(connection, login)
            connection.execute(update(users).where(users.c.id == user.id).values(is_disabled=False))

    def remove(self, login: str, hand_over_to: str | None) -> Removal:
        """Remove a user. Raises AdministrationError.

        His conferences go to `hand_over_to`, all of them. Without one they are deleted, and one
        that is not over stands in the way.
        """
        with self._database.write() as connection:
            alone(connection)
            user = row_of(connection, login)
            heir = None if hand_over_to is None else row_of(connection, hand_over_to)
            if heir is not None and (heir.id == user.id or heir.is_disabled):
                raise AdministrationError(
                    N_(
                        "Conferences go to another user, and to one who is not disabled. "
                        "Nothing was changed."
                    )
                )
            removal = remove_user(connection, self._log, user, heir, self._clock())
            check_administrator_left(connection)
            return removal
