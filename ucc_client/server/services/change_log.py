"""The log behind `changes`: per user and conference the newest change, counted per user.

A user's counter is raised in the transaction of the change itself, under a lock of that user's
row. So nobody can see a number before all smaller ones are there, whatever the order in which
transactions began.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import (
    Boolean,
    Connection,
    bindparam,
    case,
    delete,
    func,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy.dialects import sqlite

from ucc_client.server.clock import Clock
from ucc_client.server.database.direct import direct
from ucc_client.server.database.reading import Reading
from ucc_client.server.database.tables import changes, users

_RAISE = (
    update(users)
    .where(users.c.id == bindparam("raised"))
    .values(change_counter=users.c.change_counter + 1)
    .returning(users.c.change_counter)
)
_NEW = sqlite.insert(changes)
_NOTE = _NEW.on_conflict_do_update(
    index_elements=[changes.c.user_id, changes.c.conference_id],
    set_={name: _NEW.excluded[name] for name in ("counter", "removed", "at")},
)

KEPT_MS = 60 * 24 * 3_600_000
"""How long it is remembered that a user lost sight of a conference."""


class ChangeLog:
    """Writes down who may notice which change."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def note(
        self,
        connection: Connection,
        conference_id: int,
        *,
        noticed_by: Iterable[int],
        lost_by: Iterable[int] = (),
    ) -> set[int]:
        """Note a change for those who see the conference after it, and those who did before.

        It is the last step of a transaction: whoever waits for a user's row holds others'.
        Returns all these users, who are to be told after the commit.
        """
        lost = set(lost_by)
        told = lost | set(noticed_by)
        if not told:
            return told
        if connection.dialect.name == "sqlite":
            self._write(direct(connection), conference_id, told, lost)
        else:
            self._write_at_once(connection, conference_id, told, lost)
        return told

    def _write(self, doing: Reading, conference_id: int, told: set[int], lost: set[int]) -> None:
        for user_id in told:
            raised = doing.execute(_RAISE, {"raised": user_id}).first()
            if raised is not None:
                row = {
                    "user_id": user_id,
                    "conference_id": conference_id,
                    "counter": raised.change_counter,
                    "removed": user_id in lost,
                    "at": self._clock(),
                }
                doing.execute(_NOTE, row)

    def _write_at_once(
        self, connection: Connection, conference_id: int, told: set[int], lost: set[int]
    ) -> None:
        """Write it in few statements, where each is a way over the network."""
        # In one order, so that two changes never wait for each other. Not FOR UPDATE: that
        # would stand in the way of rows that merely refer to a user.
        connection.execute(
            select(users.c.id)
            .where(users.c.id.in_(told))
            .order_by(users.c.id)
            .with_for_update(key_share=True)
        ).all()
        connection.execute(
            update(users)
            .where(users.c.id.in_(told))
            .values(change_counter=users.c.change_counter + 1)
        )
        connection.execute(
            delete(changes).where(
                changes.c.conference_id == conference_id, changes.c.user_id.in_(told)
            )
        )
        removed = case((users.c.id.in_(lost), literal(True)), else_=literal(False))
        connection.execute(
            insert(changes).from_select(
                ["user_id", "conference_id", "counter", "removed", "at"],
                select(
                    users.c.id,
                    literal(conference_id),
                    users.c.change_counter,
                    removed.cast(Boolean),
                    literal(self._clock()),
                ).where(users.c.id.in_(told)),
            )
        )

    def forget(self, connection: Connection) -> None:
        """Forget losses of long ago; tokens from before them are too old from then on."""
        old = (changes.c.removed, changes.c.at < self._clock() - KEPT_MS)
        newest = connection.execute(
            select(changes.c.user_id, func.max(changes.c.counter))
            .where(*old)
            .group_by(changes.c.user_id)
            .order_by(changes.c.user_id)
        ).all()
        for user_id, counter in newest:
            connection.execute(
                update(users)
                .where(users.c.id == user_id, users.c.change_floor < counter)
                .values(change_floor=counter)
            )
            connection.execute(
                delete(changes).where(
                    changes.c.user_id == user_id, changes.c.counter <= counter, *old
                )
            )
