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

_GENERATIONS_OF_THE_GONE = 20
"""Of how many addresses of a user who is gone is still said that they held once."""


class AddressError(Exception):
    """An address at which there is no calendar."""


class UnknownAddressError(AddressError):
    """The address was never right."""


class AddressGoneError(AddressError):
    """The address was right once: it was replaced or revoked, or the user is gone."""


class UserDisabledError(AddressError):
    """The address is right, but its user may not sign in at present."""


class CalendarAddresses:
    """Keeps of a user only how often an address was made or revoked."""

    def __init__(self, database: Database, keys: Keys, dial_ins: DialIns) -> None:
        self._database, self._keys, self._dial_ins = database, keys, dial_ins

    def address(self, user_id: int) -> str:
        """Return the user's address, empty while there is none."""
        with self._database.snapshot() as connection:
            return self._told(connection, user_id, _generation(connection, user_id))

    def renew(self, connection: Connection, user_id: int) -> str:
        """Make a new address, and revoke the one before."""
        generation = calendar_links.renewed(_generation(connection, user_id, lock=True))
        _write(connection, user_id, generation)
        return self._told(connection, user_id, generation)

    def revoke(self, connection: Connection, user_id: int) -> None:
        """Revoke the address, if there is one."""
        before = _generation(connection, user_id, lock=True)
        _write(connection, user_id, calendar_links.revoked(before))

    def user(self, connection: Connection, user_id: int, token: str) -> Row[Any]:
        """Return the row of the user whose address has this token. Raises AddressError."""
        own = users.c.id == min(user_id, LARGEST_ID)
        row = connection.execute(select(users).where(own)).first()
        newest = _GENERATIONS_OF_THE_GONE if row is None else row.calendar_generation
        generation = calendar_links.generation_of(self._keys, user_id, newest, token)
        if generation is None:
            raise UnknownAddressError
        if row is None or generation != row.calendar_generation:
            raise AddressGoneError
        if row.is_disabled:
            raise UserDisabledError
        return row

    def _told(self, connection: Connection, user_id: int, generation: int) -> str:
        base = self._dial_ins.way(connection).base
        return calendar_links.url(base, self._keys, user_id, generation)


def _generation(connection: Connection, user_id: int, *, lock: bool = False) -> int:
    query = select(users.c.calendar_generation).where(users.c.id == user_id)
    return int(connection.scalars(query.with_for_update() if lock else query).one())


def _write(connection: Connection, user_id: int, generation: int) -> None:
    own = update(users).where(users.c.id == user_id)
    connection.execute(own.values(calendar_generation=generation))
