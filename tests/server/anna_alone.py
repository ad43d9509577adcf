"""A prepared database with one user, Anna, and nobody who serves it."""

from __future__ import annotations

from sqlalchemy import insert

from ucc_client.server.database.engine import Database
from ucc_client.server.database.migrations import upgrade
from ucc_client.server.database.tables import users
from ucc_client.server.installation import prepare
from ucc_client.server.keys import Keys

KEYS = Keys(b"k" * 32)


def anna_alone(database: Database, *, number: str = "") -> None:
    """Make Anna, user 1, with this internal number; conferences are in Europe/Berlin."""
    upgrade(database)
    prepare(database, KEYS, time_zone="Europe/Berlin", default_zone="UTC", login_type=None)
    with database.write() as connection:
        connection.execute(
            insert(users).values(
                id=1,
                login="anna",
                first_name="Anna",
                family_name="Amsel",
                email="anna@example.org",
                language="default",
                internal_number=number,
                is_administrator=False,
                verifier=b"",
            )
        )
