"""Remembers answers under the asker's key, so that a repeated request does nothing twice.

The answer is written in the transaction of what it answers: either both are there or neither. Of
two requests with the same key at the same time the second waits at the first one's row.
"""

from __future__ import annotations

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from ucc_client.server.clock import Clock
from ucc_client.server.database.tables import remembered_answers as remembered
from ucc_client.server.keys import Keys
from ucc_client.server.refusals import KeyReusedError

KEPT_MS = 48 * 3_600_000
"""How long an answer is remembered."""


class Repeatable(msgspec.Struct, frozen=True, kw_only=True):
    """A request with a key. `request` is a digest of all that it asks; the rest is the scope."""

    user_id: int
    method: str
    path: str
    key: str
    request: str


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What was answered, word for word."""

    status: int
    headers: dict[str, str] = {}
    body: bytes = b""


class Once:
    """Keeps answers; the bodies, which have personal data and PINs, under the key."""

    def __init__(self, keys: Keys, clock: Clock) -> None:
        self._keys, self._clock = keys, clock

    def begin(self, connection: Connection, asked: Repeatable) -> Answer | None:
        """Return the answer of the first time; None when this is it, and nobody else's now.

        Waits for another transaction with the same key. Raises KeyReusedError when the key
        stands for another request.
        """
        mark = self._keys.sign("request", asked.request).hex()
        postgres = connection.dialect.name == "postgresql"
        insert = postgresql.insert if postgres else sqlite.insert
        row = {
            "user_id": asked.user_id,
            "method": asked.method,
            "path": asked.path,
            "key": asked.key,
            "request": mark,
            "status": 0,
            "headers": "",
            "body": b"",
            "at": self._clock(),
        }
        first = insert(remembered).values(row).on_conflict_do_nothing()
        if connection.execute(first.returning(remembered.c.status)).first() is not None:
            return None
        known = connection.execute(select(remembered).where(_scope(asked))).one()
        if known.request != mark:
            raise KeyReusedError
        return Answer(
            status=known.status,
            headers=msgspec.json.decode(known.headers, type=dict[str, str]),
            body=self._keys.decrypt(known.body),
        )

    def keep(self, connection: Connection, asked: Repeatable, answer: Answer) -> None:
        """Write down what is answered, in the transaction of what was done."""
        values = {
            "status": answer.status,
            "headers": msgspec.json.encode(answer.headers).decode(),
            "body": self._keys.encrypt(answer.body),
        }
        connection.execute(update(remembered).where(_scope(asked)).values(values))

    def forget(self, connection: Connection) -> None:
        """Forget what is older than anybody repeats."""
        connection.execute(delete(remembered).where(remembered.c.at < self._clock() - KEPT_MS))


def _scope(asked: Repeatable) -> ColumnElement[bool]:
    return and_(
        remembered.c.user_id == asked.user_id,
        remembered.c.method == asked.method,
        remembered.c.path == asked.path,
        remembered.c.key == asked.key,
    )
