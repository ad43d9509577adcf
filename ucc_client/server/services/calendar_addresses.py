"""The address of a user's calendar: told, renewed, revoked, and whose one is."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, select, update

from ucc_client.server import calendar_links
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import users
from ucc_client.server.keys import Keys
from ucc_client.server.limits import LARGEST_ID
from ucc_client.server.services.dial_in import DialIns


class AddressError(Exception):
    """An address at which there is no calendar."""


class UnknownAddressError(AddressError):
    """The address was never right."""


class AddressGoneError(AddressError):
    """The address was right once: it was replaced or revoked, or the user is gone."""


class UserDisabledError(AddressError):
    """The address is right, but its user may not sign in at present."""


class CalendarAddresses:
    """Keeps of a user only the mark that the address was made for."""

    def __init__(self, database: Database, keys: Keys, dial_ins: DialIns) -> None:
        self._database, self._keys, self._dial_ins = database, keys, dial_ins

    def address(self, user_id: int) -> str:
        """Return the user's address, empty while there is none."""
        with self._database.snapshot() as connection:
            return self._told(connection, user_id, _mark(connection, user_id))

    def renew(self, connection: Connection, user_id: int) -> str:
        """Make a new address, and revoke the one before."""
        mark = calendar_links.drawn()
        _write(connection, user_id, mark)
        return self._told(connection, user_id, mark)

    def revoke(self, connection: Connection, user_id: int) -> None:
        """Revoke the address, if there is one."""
        _write(connection, user_id, calendar_links.NONE)

    def user(self, connection: Connection, user_id: int, token: str) -> Row[Any]:
        """Return the row of the user whose address has this token. Raises AddressError."""
        own = users.c.id == min(user_id, LARGEST_ID)
        row = connection.execute(select(users).where(own)).first()
        mark = calendar_links.mark_of(self._keys, user_id, token)
        if mark is None:
            raise UnknownAddressError
        if row is None or mark != row.calendar_mark:
            raise AddressGoneError
        if row.is_disabled:
            raise UserDisabledError
        return row

    def _told(self, connection: Connection, user_id: int, mark: int) -> str:
        base = self._dial_ins.way(connection).base
        return calendar_links.url(base, self._keys, user_id, mark)


def _mark(connection: Connection, user_id: int) -> int:
    return int(connection.scalars(select(users.c.calendar_mark).where(users.c.id == user_id)).one())


def _write(connection: Connection, user_id: int, mark: int) -> None:
    own = update(users).where(users.c.id == user_id)
    connection.execute(own.values(calendar_mark=mark))
