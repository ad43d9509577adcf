"""Who somebody is: sign-in, tokens, and the users that can be looked up."""

from __future__ import annotations

import hashlib
import secrets
import threading
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, func, insert, select, update

from ucc_client.contract.messages import Login, LoginType, User
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import failed_sign_ins, installation, nonces, tokens, users
from ucc_client.server.keys import Keys
from ucc_client.server.refusals import NotSignedInError, TooManyFailuresError, WrongSignInError
from ucc_client.server.services.password_check import PasswordCheck, Verdict, claimed_login

_MINUTE = 60_000
NONCE_LIFE_MS = 5 * _MINUTE
TOKEN_LIFE_MS = 4 * 60 * _MINUTE
FAILURE_WINDOW_MS = 15 * _MINUTE
FAILURES_PER_LOGIN = 10
FAILURES_PER_ADDRESS = 30


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """The user who is signed in."""

    user_id: int
    login: str
    is_administrator: bool


class Accounts:
    """Signs users in, by the installation's form, and tells who a token belongs to."""

    def __init__(self, database: Database, keys: Keys, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._passwords = PasswordCheck(keys)
        self._turn = threading.Lock()

    def nonce(self, address: str) -> Login:
        """Return the template of a sign-in with a fresh nonce. Raises TooManyFailuresError."""
        now = self._clock()
        nonce = secrets.token_hex(16)
        with self._database.write() as connection:
            self._check_limits(connection, "", address, now)
            connection.execute(delete(nonces).where(nonces.c.created_at < now - NONCE_LIFE_MS))
            connection.execute(insert(nonces).values(nonce=nonce, created_at=now))
            form = login_type(connection)
        return Login(login_type=form, nonce=nonce)

    def sign_in(self, attempt: Login, address: str) -> str:
        """Return a token. Raises WrongSignInError, or TooManyFailuresError."""
        # One at a time: guesses at once would slip past the limit, and Argon2 takes memory.
        with self._turn:
            return self._sign_in(attempt, address)

    def _sign_in(self, attempt: Login, address: str) -> str:
        now = self._clock()
        login, password = claimed_login(attempt)
        with self._database.write() as connection:
            self._check_limits(connection, login, address, now)
            fits = self._use_nonce(connection, attempt, now)
            user = connection.execute(select(users).where(users.c.login == login)).first()
        # Outside the transaction: Argon2 takes its time, and others want to write.
        if attempt.login_type is LoginType.INTERNAL:
            verdict = self._passwords.internal(attempt, login, user)
        else:
            verdict = self._passwords.active_directory(password, user)
        token = secrets.token_urlsafe(32)
        with self._database.write() as connection:
            if user is not None and fits and verdict.right:
                self._keep_token(connection, user.id, token, verdict, now)
                return token
            connection.execute(insert(failed_sign_ins).values(login=login, address=address, at=now))
        raise WrongSignInError

    def account_of(self, token: str | None) -> Account:
        """Return who is signed in with this token. Raises NotSignedInError."""
        query = (
            select(users.c.id, users.c.login, users.c.is_administrator)
            .join(tokens, tokens.c.user_id == users.c.id)
            .where(tokens.c.token_hash == _hash(token or ""), tokens.c.expires_at > self._clock())
        )
        with self._database.read() as connection:
            found = connection.execute(query).first()
        if found is None:
            raise NotSignedInError
        return Account(user_id=found.id, login=found.login, is_administrator=found.is_administrator)

    def sign_out(self, token: str) -> None:
        """Make a token worthless."""
        with self._database.write() as connection:
            connection.execute(delete(tokens).where(tokens.c.token_hash == _hash(token)))

    def user(self, user_id: int) -> User | None:
        """Return one user, if there is one."""
        with self._database.read() as connection:
            found = connection.execute(select(users).where(users.c.id == user_id)).first()
        return None if found is None else _to_wire(found)

    def search(self, term: str) -> list[User]:
        """Return the users whose name, login or address contains every word of `term`."""
        query = select(users).order_by(users.c.family_name, users.c.first_name, users.c.id)
        words = term.casefold().split()
        with self._database.read() as connection:
            found = connection.execute(query).all()
        # Not in SQL: SQLite folds the case of A to Z only, and Özgür is looked for as özgür.
        return [_to_wire(row) for row in found if all(word in _searched(row) for word in words)]

    def _use_nonce(self, connection: Connection, attempt: Login, now: int) -> bool:
        """Tell whether nonce and form of the attempt hold; the nonce does not hold again."""
        used = connection.execute(
            delete(nonces).where(
                nonces.c.nonce == attempt.nonce, nonces.c.created_at >= now - NONCE_LIFE_MS
            )
        )
        return used.rowcount == 1 and attempt.login_type is login_type(connection)

    def _keep_token(
        self, connection: Connection, user_id: int, token: str, verdict: Verdict, now: int
    ) -> None:
        connection.execute(delete(tokens).where(tokens.c.expires_at < now))
        connection.execute(
            insert(tokens).values(
                token_hash=_hash(token), user_id=user_id, expires_at=now + TOKEN_LIFE_MS
            )
        )
        if verdict.new_hash is not None:
            connection.execute(
                update(users)
                .where(users.c.id == user_id)
                .values(password_hash=verdict.new_hash, verifier=b"")
            )

    def _check_limits(self, connection: Connection, login: str, address: str, now: int) -> None:
        since = now - FAILURE_WINDOW_MS
        connection.execute(delete(failed_sign_ins).where(failed_sign_ins.c.at < since))
        for column, value, most in (
            (failed_sign_ins.c.login, login, FAILURES_PER_LOGIN),
            (failed_sign_ins.c.address, address, FAILURES_PER_ADDRESS),
        ):
            failures = connection.execute(
                select(func.count(), func.min(failed_sign_ins.c.at)).where(column == value)
            ).one()
            if value and failures[0] >= most:
                raise TooManyFailuresError((failures[1] + FAILURE_WINDOW_MS - now) // 1000 + 1)


def login_type(connection: Connection) -> LoginType:
    """Return the form in which this installation's users sign in."""
    return LoginType(connection.scalars(select(installation.c.login_type)).one())


def _searched(row: Row[Any]) -> str:
    return "\n".join((row.first_name, row.family_name, row.login, row.email)).casefold()


def _to_wire(row: Row[tuple[object, ...]]) -> User:
    return User(
        id=row.id,
        login=row.login,
        first_name=row.first_name,
        family_name=row.family_name,
        email=row.email,
        language=row.language,
    )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
