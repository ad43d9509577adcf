"""How often somebody may be wrong: per login, per address, and per login at an address.

An attempt is written down as pending before its password is looked at, under a lock that all
processes share, so that guesses at the same time cannot slip past a limit. See decision 0008.
"""

from __future__ import annotations

import hashlib
import ipaddress
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from ucc_client.server.database.engine import inserted_id
from ucc_client.server.database.tables import failed_sign_ins as failures
from ucc_client.server.database.tables import known_sign_ins as known
from ucc_client.server.database.tables import sign_in_pauses as pauses
from ucc_client.server.keys import Keys
from ucc_client.server.refusals import TooManyFailuresError
from ucc_client.server.services.nonces import forget_nonces

_MINUTE = 60_000
WINDOW_MS = 15 * _MINUTE
PER_LOGIN = 10
PER_ADDRESS = 30
LONGEST_PAUSE_MS = 4 * 60 * _MINUTE
OFFENCES_FORGOTTEN_MS = 24 * 60 * _MINUTE
KNOWN_MS = 30 * 24 * 60 * _MINUTE
UNDECIDED_MS = 30_000
"""A pending attempt that is older was left behind by a process that died: it counts as failed."""


class UndecidedError(Exception):
    """As many attempts are being looked at as may still fail: how they end decides."""


class Attempt(msgspec.Struct, frozen=True):
    """An attempt that was admitted. `login` is its mark, never the text that was typed."""

    id: int
    login: str
    address: str
    is_known: bool


class _Scope(msgspec.Struct, frozen=True):
    """What a limit is for; `subject` is unique over all of them."""

    kind: str
    subject: str
    most: int
    rows: ColumnElement[bool]


class SignInLimits:
    """Admits attempts and remembers how they ended. Works inside the caller's transactions."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    def check_address(self, connection: Connection, address: str, now: int) -> None:
        """Refuse an address that guesses. Raises TooManyFailuresError.

        Not where somebody has signed in before: there each login is judged by itself.
        """
        here = select(known.c.user_id).where(known.c.address == address)
        if connection.execute(here.where(known.c.at >= now - KNOWN_MS).limit(1)).first() is None:
            _check_pauses(connection, [_at_address(address)], now)

    def admit(
        self, connection: Connection, login: str, user_id: int | None, address: str, now: int
    ) -> Attempt:
        """Write an attempt down as pending. Raises TooManyFailuresError or UndecidedError."""
        mark = self._mark(login)
        _lock(connection, mark, address)
        is_known = _is_known(connection, user_id, address, now)
        scopes = _judged_by(mark, address, is_known=is_known)
        _check_pauses(connection, scopes, now)
        for scope in scopes:
            failed, pending = _count(connection, scope, now)
            if failed >= scope.most:
                raise TooManyFailuresError(_seconds(_pause(connection, scope, now) - now))
            if failed + pending >= scope.most:
                raise UndecidedError
        row = {
            "login": mark,
            "address": address,
            "at": now,
            "is_pending": True,
            "is_known": is_known,
        }
        made = connection.execute(insert(failures).values(row))
        return Attempt(inserted_id(made), mark, address, is_known)

    def right(self, connection: Connection, attempt: Attempt, user_id: int, now: int) -> None:
        """Forget an attempt that was right, and know this user at this address from now on."""
        self.withdraw(connection, attempt)
        row = {"user_id": user_id, "address": attempt.address, "at": now}
        fresh = _insert(connection)(known).values(row)
        there = [known.c.user_id, known.c.address]
        connection.execute(fresh.on_conflict_do_update(index_elements=there, set_={"at": now}))

    def wrong(self, connection: Connection, attempt: Attempt, now: int) -> None:
        """Count a failure; the one that reaches a limit begins a pause."""
        _lock(connection, attempt.login, attempt.address)
        connection.execute(
            update(failures).where(failures.c.id == attempt.id).values(is_pending=False)
        )
        for scope in _counted_in(attempt):
            if _count(connection, scope, now)[0] >= scope.most:
                _pause(connection, scope, now)

    def withdraw(self, connection: Connection, attempt: Attempt) -> None:
        """Forget an attempt that nobody could judge."""
        connection.execute(delete(failures).where(failures.c.id == attempt.id))

    def pardon(self, connection: Connection, login: str) -> None:
        """Forget a login's failures and its pauses, because its password is another one now."""
        mark = self._mark(login)
        of_login = (pauses.c.kind == "login") & (pauses.c.subject == mark)
        of_pairs = (pauses.c.kind == "pair") & pauses.c.subject.startswith(f"{mark} ")
        connection.execute(delete(pauses).where(of_login | of_pairs))
        connection.execute(delete(failures).where(failures.c.login == mark))

    def forget(self, connection: Connection, now: int) -> None:
        """Clear away what is too old to count, unless another process is just doing so."""
        if connection.dialect.name == "postgresql":
            mine = select(func.pg_try_advisory_xact_lock(_key("sign-in forgets")))
            if not connection.scalars(mine).one():
                return
        connection.execute(delete(failures).where(failures.c.at <= now - WINDOW_MS))
        connection.execute(delete(pauses).where(pauses.c.until < now - OFFENCES_FORGOTTEN_MS))
        connection.execute(delete(known).where(known.c.at < now - KNOWN_MS))
        forget_nonces(connection, now)

    def _mark(self, login: str) -> str:
        # Not the text itself: some type their password where the login belongs.
        return self._keys.sign("failed sign-in", login).hex() if login else ""


def counted_address(host: str) -> str:
    """Return what an address counts as: itself, or the /64 network that one line gets (IPv6)."""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host[:64]
    if isinstance(address, ipaddress.IPv4Address):
        return str(address)
    if address.ipv4_mapped is not None:
        return str(address.ipv4_mapped)
    return str(ipaddress.ip_network((address, 64), strict=False))


def _at_address(address: str) -> _Scope:
    # What those fail who are known there is between them and their own limit.
    rows = and_(failures.c.address == address, ~failures.c.is_known)
    return _Scope("address", address, PER_ADDRESS, rows)


def _of_login(login: str) -> _Scope:
    return _Scope("login", login, PER_LOGIN, failures.c.login == login)


def _of_pair(login: str, address: str) -> _Scope:
    rows = and_(failures.c.login == login, failures.c.address == address)
    return _Scope("pair", f"{login} {address}", PER_LOGIN, rows)


def _judged_by(login: str, address: str, *, is_known: bool) -> list[_Scope]:
    if is_known:
        return [_of_pair(login, address)]
    return [*([_of_login(login)] if login else []), _at_address(address)]


def _counted_in(attempt: Attempt) -> list[_Scope]:
    scopes = [_at_address(attempt.address)]
    if attempt.login:
        scopes += [_of_login(attempt.login), _of_pair(attempt.login, attempt.address)]
    return scopes


def _lock(connection: Connection, login: str, address: str) -> None:
    """Let nobody else count the same until the transaction ends."""
    if connection.dialect.name != "postgresql":
        return  # SQLite has one writer at a time, and this is it.
    names = [f"sign-in address {address}", *([f"sign-in login {login}"] if login else [])]
    for name in names:  # always the address first: two of them cannot wait for each other
        connection.execute(select(func.pg_advisory_xact_lock(_key(name))))


def _key(name: str) -> int:
    digest = hashlib.sha256(name.encode("utf-8", "replace")).digest()
    return int.from_bytes(digest[:8], signed=True)


def _is_known(connection: Connection, user_id: int | None, address: str, now: int) -> bool:
    # Asked for nobody, too: it takes the same time.
    query = select(known.c.at).where(
        known.c.user_id == (user_id or 0), known.c.address == address, known.c.at >= now - KNOWN_MS
    )
    return connection.execute(query).first() is not None


def _check_pauses(connection: Connection, scopes: list[_Scope], now: int) -> None:
    for scope in scopes:
        until = connection.scalars(select(pauses.c.until).where(_pause_of(scope))).first()
        if until is not None and until > now:
            raise TooManyFailuresError(_seconds(until - now))


def _count(connection: Connection, scope: _Scope, now: int) -> tuple[int, int]:
    """Return how many have failed in the window, and how many are being looked at."""
    query = select(failures.c.at, failures.c.is_pending)
    rows = connection.execute(query.where(scope.rows, failures.c.at > now - WINDOW_MS)).all()
    pending = sum(1 for row in rows if row.is_pending and row.at >= now - UNDECIDED_MS)
    return len(rows) - pending, pending


def _pause(connection: Connection, scope: _Scope, now: int) -> int:
    """Begin a pause, twice as long as the last one of this day; returns its end."""
    before = connection.execute(select(pauses).where(_pause_of(scope))).first()
    if before is not None and before.until > now:
        return int(before.until)
    offences = 1 if before is None else int(before.offences) + 1
    until = now + min(WINDOW_MS << min(offences - 1, 10), LONGEST_PAUSE_MS)
    row = {"kind": scope.kind, "subject": scope.subject, "offences": offences, "until": until}
    fresh = _insert(connection)(pauses).values(row)
    there = [pauses.c.kind, pauses.c.subject]
    connection.execute(
        fresh.on_conflict_do_update(
            index_elements=there, set_={"offences": offences, "until": until}
        )
    )
    return until


def _pause_of(scope: _Scope) -> ColumnElement[bool]:
    return and_(pauses.c.kind == scope.kind, pauses.c.subject == scope.subject)


def _insert(connection: Connection) -> Any:
    return postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert


def _seconds(milliseconds: int) -> int:
    return -(-milliseconds // 1000)
