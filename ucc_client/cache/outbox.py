"""The table of the user's changes that the server has not confirmed, row by row."""

from __future__ import annotations

from typing import Any

import msgspec
import sqlalchemy as sa

from ucc_client.cache.errors import DamagedError
from ucc_client.cache.tables import adopted, finished, outbox
from ucc_client.domain.conference import Conference
from ucc_client.domain.pending_change import (
    Attempt,
    ChangeKind,
    ChangeState,
    PendingChange,
    Together,
    id_in,
    key_of,
)

KEEP_FINISHED_MS = 30 * 86_400_000
"""How long a command that left is remembered; nobody repeats one after so long."""


class Outbox:
    """The outbox of one account on an open transaction.

    Rows of another server or user, should there ever be any, are neither seen nor sent.
    """

    def __init__(self, connection: sa.Connection, *, server: str, user_id: int) -> None:
        self._connection = connection
        self._account = {"server": server, "user_id": user_id}

    def load(self, key: str | None = None) -> list[PendingChange]:
        """Return the changes in the order in which they were made, all or those of `key`."""
        query = sa.select(outbox).filter_by(**self._account).order_by(outbox.c.sequence)
        if key is not None:
            query = query.where(outbox.c.key == key)
        return [_change(row) for row in self._connection.execute(query)]

    def find(self, command_id: str) -> PendingChange | None:
        """Return one change while it is here."""
        query = sa.select(outbox).filter_by(command_id=command_id, **self._account)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else _change(row)

    def has_seen(self, command_id: str) -> bool:
        """Tell whether this command is here or was."""
        gone = sa.select(finished).where(finished.c.command_id == command_id)
        return (
            self.find(command_id) is not None
            or self._connection.execute(gone).one_or_none() is not None
        )

    def add(self, change: PendingChange) -> None:
        """Append a change; its sequence is given here."""
        values = _values(change)
        self._connection.execute(outbox.insert().values(**self._account, **values))

    def update(self, change: PendingChange) -> None:
        """Write a change over its row."""
        self._connection.execute(
            outbox.update().where(outbox.c.command_id == change.command_id).values(_values(change))
        )

    def finish(self, command_id: str, now: int) -> None:
        """Take a change out for good and remember that it was done."""
        self._connection.execute(outbox.delete().where(outbox.c.command_id == command_id))
        self._connection.execute(
            finished.insert()
            .prefix_with("OR IGNORE")
            .values(command_id=command_id, finished_at=now)
        )

    def forget_finished(self, now: int) -> None:
        """Drop what was finished long ago."""
        self._connection.execute(
            finished.delete().where(finished.c.finished_at < now - KEEP_FINISHED_MS)
        )

    def adopt(self, local_key: str, conference_id: int) -> None:
        """Remember which id the server gave, and let waiting changes follow it."""
        self._connection.execute(
            adopted.insert()
            .prefix_with("OR REPLACE")
            .values(local_key=local_key, conference_id=conference_id)
        )
        self._connection.execute(
            outbox.update().where(outbox.c.key == local_key).values(key=key_of(conference_id))
        )

    def forget_adoption(self, conference_id: int) -> None:
        """Give an id free again: a server may use it for another conference one day."""
        self._connection.execute(adopted.delete().where(adopted.c.conference_id == conference_id))

    def adopted_ids(self) -> set[int]:
        """Return the ids that creations of this cache have been given."""
        return set(self._connection.execute(sa.select(adopted.c.conference_id)).scalars())

    def resolve(self, key: str) -> str:
        """Return the key by which a conference is known now."""
        if id_in(key) is not None:
            return key
        query = sa.select(adopted.c.conference_id).where(adopted.c.local_key == key)
        conference_id = self._connection.execute(query).scalar_one_or_none()
        return key if conference_id is None else key_of(conference_id)


def _values(change: PendingChange) -> dict[str, Any]:
    return {
        "command_id": change.command_id,
        "kind": change.kind.value,
        "key": change.key,
        "base": _encoded(change.base),
        "desired": _encoded(change.desired),
        "created_at": change.created_at,
        "state": change.state.value,
        "reason": change.reason,
        "attempts": change.attempts,
        "attempt": _encoded(change.attempt),
        "together": _encoded(change.together),
    }


def _change(row: sa.Row[Any]) -> PendingChange:
    try:
        return _decoded(row)
    except ValueError as error:
        raise DamagedError("a change cannot be read") from error


def _decoded(row: sa.Row[Any]) -> PendingChange:
    return PendingChange(
        sequence=row.sequence,
        command_id=row.command_id,
        kind=ChangeKind(row.kind),
        key=row.key,
        base=None if row.base is None else msgspec.json.decode(row.base, type=Conference),
        desired=None if row.desired is None else msgspec.json.decode(row.desired, type=Conference),
        created_at=row.created_at,
        state=ChangeState(row.state),
        reason=row.reason,
        attempts=row.attempts,
        attempt=None if row.attempt is None else msgspec.json.decode(row.attempt, type=Attempt),
        together=None if row.together is None else msgspec.json.decode(row.together, type=Together),
    )


def _encoded(value: msgspec.Struct | None) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()
