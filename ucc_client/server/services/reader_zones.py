"""In which time zone participants live, where that is known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, select

from ucc_client.server.database.tables import users
from ucc_client.server.services.number_zones import country_of_number, zone_of_number


def reader_zones(
    connection: Connection, people: Iterable[Row[Any]], external_number: str
) -> dict[int, str]:
    """Return the IANA zones of participants by their ids; whose is not known is not in it.

    A user's is what an administrator has said, an outside person's what the number tells.
    `external_number` is the installation's own: where that is, national numbers are dialled.
    """
    rows = list(people)
    accounts = {row.user_id for row in rows if row.user_id is not None}
    said: dict[int, str] = {}
    if accounts:
        found = connection.execute(
            select(users.c.id, users.c.time_zone).where(users.c.time_zone != "")
        )
        said = {user.id: user.time_zone for user in found if user.id in accounts}
    country = country_of_number(external_number)
    zones = {
        row.id: zone_of_number(row.phone_number, country)
        if row.user_id is None
        else said.get(row.user_id, "")
        for row in rows
    }
    return {row_id: zone for row_id, zone in zones.items() if zone}
