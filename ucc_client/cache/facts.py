"""Single remembered values."""

from __future__ import annotations

import sqlalchemy as sa

from ucc_client.cache.tables import facts


def read(connection: sa.Connection, name: str) -> str | None:
    """Return a value, None when it was never written."""
    query = sa.select(facts.c.value).where(facts.c.name == name)
    return connection.execute(query).scalar_one_or_none()


def forget(connection: sa.Connection, name: str) -> None:
    """Forget a value, if it is there."""
    connection.execute(facts.delete().where(facts.c.name == name))


def write(connection: sa.Connection, name: str, value: str) -> None:
    """Write a value over what was there."""
    connection.execute(facts.insert().prefix_with("OR REPLACE").values(name=name, value=value))
