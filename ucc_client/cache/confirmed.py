"""The table of what the server said, row by row."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import msgspec
import sqlalchemy as sa

from ucc_client.cache.among import among
from ucc_client.cache.errors import DamagedError
from ucc_client.cache.tables import confirmed
from ucc_client.contract.server_record import ServerRecord


def load(connection: sa.Connection, ids: Collection[int] | None = None) -> dict[int, ServerRecord]:
    """Return the records by id, all of them or those in `ids` that exist."""
    query = sa.select(confirmed)
    if ids is not None:
        query = query.where(among(confirmed.c.conference_id, ids))
    return {
        row.conference_id: ServerRecord(
            conference_id=row.conference_id,
            summary=_decoded(row.summary),
            details=_decoded(row.details),
            fetched_at=row.fetched_at,
        )
        for row in connection.execute(query)
    }


def ids(connection: sa.Connection) -> set[int]:
    """Return the ids of all records."""
    return set(connection.execute(sa.select(confirmed.c.conference_id)).scalars())


def save(connection: sa.Connection, records: Collection[ServerRecord]) -> None:
    """Write records over what was there."""
    if records:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO confirmed (conference_id, summary, details, fetched_at)"
            " VALUES (?, ?, ?, ?)",
            [
                (
                    record.conference_id,
                    _encoded(record.summary),
                    _encoded(record.details),
                    record.fetched_at,
                )
                for record in records
            ],
        )


def remove(connection: sa.Connection, conference_id: int) -> None:
    """Forget a conference that the server does not have any more."""
    connection.execute(confirmed.delete().where(confirmed.c.conference_id == conference_id))


def _encoded(value: Any) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()


def _decoded(text: str | None) -> Any:
    try:
        return None if text is None else msgspec.json.decode(text)
    except ValueError as error:
        raise DamagedError("what the server said cannot be read") from error
