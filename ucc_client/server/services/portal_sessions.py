"""Sessions of the web portal: who a browser's cookie belongs to, and which others there are.

The database has a hash of what the cookie says. A session ends by itself when it was not used for
`IDLE_MS`, and `LIFE_MS` after its sign-in at the latest.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import installation, portal_sessions, users
from ucc_client.server.services.accounts import Account

IDLE_MS = 4 * 60 * 60_000
LIFE_MS = 24 * 60 * 60_000
_SEEN_EVERY_MS = 60_000
_LONGEST_BROWSER = 200


class SignedIn(msgspec.Struct, frozen=True, kw_only=True):
    """Who uses the portal; `zone` is where the user lives, else the installation's."""

    account: Account
    name: str
    email: str
    number: str
    language: str
    zone: str
    session: str


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """One browser that somebody is signed in with; instants are epoch milliseconds."""

    id_hash: str
    created_at: int
    seen_at: int
    browser: str


def fresh_id() -> str:
    """Return what the cookie of a new session says, 256 bits."""
    return secrets.token_urlsafe(32)


class PortalSessions:
    """Keeps them in the database, so that all processes of an installation know them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def keep(
        self, connection: Connection, user_id: int, cookie: str, browser: str, now: int
    ) -> None:
        """Write a new session down; those that are over are cleared away."""
        connection.execute(delete(portal_sessions).where(portal_sessions.c.seen_at < now - IDLE_MS))
        printable = "".join(c for c in browser if c.isprintable())[:_LONGEST_BROWSER]
        row = {
            "id_hash": _hash(cookie),
            "user_id": user_id,
            "created_at": now,
            "seen_at": now,
            "browser": printable,
        }
        connection.execute(insert(portal_sessions).values(row))

    def signed_in(self, cookie: str) -> SignedIn | None:
        """Return whose cookie it is; None when it is nobody's, or not any more."""
        if not cookie:
            return None
        now = self._clock()
        asked = {"id_hash": _hash(cookie), "idle": now - IDLE_MS, "old": now - LIFE_MS}
        with self._database.read() as connection:
            row = connection.execute(_HOLDER, asked).first()
        if row is None:
            return None
        if row.seen_at < now - _SEEN_EVERY_MS:
            self._note_seen(row.id_hash, now)
        return _signed_in(row)

    def of_user(self, user_id: int) -> list[Session]:
        """Return a user's sessions, the one that was used last first."""
        now = self._clock()
        query = (
            select(portal_sessions)
            .where(
                portal_sessions.c.user_id == user_id,
                portal_sessions.c.seen_at >= now - IDLE_MS,
                portal_sessions.c.created_at >= now - LIFE_MS,
            )
            .order_by(portal_sessions.c.seen_at.desc(), portal_sessions.c.id_hash)
        )
        with self._database.read() as connection:
            return [
                Session(
                    id_hash=row.id_hash,
                    created_at=row.created_at,
                    seen_at=row.seen_at,
                    browser=row.browser,
                )
                for row in connection.execute(query)
            ]

    def end(self, user_id: int, id_hash: str) -> None:
        """End one of a user's sessions; one that is nobody's or another's stays as it is."""
        own = (portal_sessions.c.user_id == user_id) & (portal_sessions.c.id_hash == id_hash)
        with self._database.write() as connection:
            connection.execute(delete(portal_sessions).where(own))

    def end_others(self, user_id: int, id_hash: str) -> None:
        """End all of a user's sessions but this one."""
        others = (portal_sessions.c.user_id == user_id) & (portal_sessions.c.id_hash != id_hash)
        with self._database.write() as connection:
            connection.execute(delete(portal_sessions).where(others))

    def _note_seen(self, id_hash: str, now: int) -> None:
        with self._database.write() as connection:
            own = portal_sessions.c.id_hash == id_hash
            connection.execute(update(portal_sessions).where(own).values(seen_at=now))


_HOLDER = (
    select(
        portal_sessions.c.id_hash,
        portal_sessions.c.seen_at,
        users,
        select(installation.c.time_zone).limit(1).scalar_subquery().label("usual_zone"),
    )
    .join(users, users.c.id == portal_sessions.c.user_id)
    .where(
        portal_sessions.c.id_hash == bindparam("id_hash"),
        portal_sessions.c.seen_at >= bindparam("idle"),
        portal_sessions.c.created_at >= bindparam("old"),
        ~users.c.is_disabled,
    )
)


def _signed_in(row: Row[Any]) -> SignedIn:
    return SignedIn(
        account=Account(user_id=row.id, login=row.login, is_administrator=row.is_administrator),
        name=f"{row.first_name} {row.family_name}".strip() or row.login,
        email=row.email,
        number=row.internal_number,
        language=row.language,
        zone=row.time_zone or row.usual_zone,
        session=row.id_hash,
    )


def _hash(cookie: str) -> str:
    return hashlib.sha256(cookie.encode("utf-8", "replace")).hexdigest()
