"""The table of versions that were overwritten, deleted or discarded here."""

from __future__ import annotations

import msgspec
import sqlalchemy as sa

from ucc_client.cache.errors import DamagedError
from ucc_client.cache.tables import history
from ucc_client.domain.conference import Conference
from ucc_client.domain.past_version import KEEP_MS, PastVersion, Why


def keep(
    connection: sa.Connection, key: str, why: Why, conference: Conference | None, now: int
) -> None:
    """Keep a version, if there is one; `now` is epoch milliseconds."""
    if conference is not None:
        text = msgspec.json.encode(conference).decode()
        connection.execute(
            history.insert().values(kept_at=now, key=key, why=why.value, conference=text)
        )


def load(connection: sa.Connection, entry: int | None = None) -> list[PastVersion]:
    """Return the versions, the newest first, all of them or one."""
    query = sa.select(history).order_by(history.c.entry.desc())
    if entry is not None:
        query = query.where(history.c.entry == entry)
    try:
        return [
            PastVersion(
                entry=row.entry,
                kept_at=row.kept_at,
                key=row.key,
                why=Why(row.why),
                conference=msgspec.json.decode(row.conference, type=Conference),
            )
            for row in connection.execute(query)
        ]
    except ValueError as error:
        raise DamagedError("a former version cannot be read") from error


def rename(connection: sa.Connection, before: str, after: str) -> None:
    """Let the versions of a conference follow its key."""
    connection.execute(history.update().where(history.c.key == before).values(key=after))


def forget_old(connection: sa.Connection, now: int) -> None:
    """Drop what was kept long enough."""
    connection.execute(history.delete().where(history.c.kept_at < now - KEEP_MS))
