"""Who somebody is: sign-in, tokens, and the users that can be looked up."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Callable
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from ucc_client.contract.messages import Login, LoginType, User
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.reading import Reading
from ucc_client.server.database.tables import installation, portal_sessions, tokens, users
from ucc_client.server.keys import Keys
from ucc_client.server.refusals import (
    DirectoryUnreachableError,
    NotSignedInError,
    TooManyFailuresError,
    WrongSignInError,
)
from ucc_client.server.services.nonces import Nonces
from ucc_client.server.services.password_check import (
    PasswordCheck,
    PasswordSource,
    Verdict,
    claimed_login,
)
from ucc_client.server.services.sign_in_limits import Attempt, SignInLimits, UndecidedError

Keep = Callable[[Connection, int, int], None]
"""Writes down that a user is let in: in this transaction, the user's id, at this moment."""

TOKEN_LIFE_MS = 4 * 60 * 60_000

_UNDECIDED_SECONDS = 6
"""How long an attempt waits for those that are being looked at; a directory answers sooner."""

_UNDECIDED_PAUSE = 0.03


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """The user who is signed in."""

    user_id: int
    login: str
    is_administrator: bool


class Accounts:
    """Signs users in, by the installation's form, and tells who a token belongs to."""

    def __init__(
        self, database: Database, keys: Keys, clock: Clock, directory: PasswordSource | None = None
    ) -> None:
        self._database, self._clock = database, clock
        self._passwords = PasswordCheck(keys, directory)
        self._nonces, self._limits = Nonces(keys), SignInLimits(keys)

    def nonce(self, address: str) -> Login:
        """Return the template of a sign-in with a fresh nonce. Raises TooManyFailuresError."""
        now = self._clock()
        with self._database.read() as connection:
            self._limits.check_address(connection, address, now)
            form = login_type(connection)
        return Login(login_type=form, nonce=self._nonces.fresh(now))

    def sign_in(self, attempt: Login, address: str) -> str:
        """Return a token; may take a moment. Raises what `let_in` raises."""
        token = secrets.token_urlsafe(32)

        def keep(connection: Connection, user_id: int, now: int) -> None:
            _keep_token(connection, user_id, token, now)

        self.let_in(attempt, address, keep)
        return token

    def let_in(self, attempt: Login, address: str, keep: Keep) -> int:
        """Return whose attempt it is once `keep` has written down that he is in.

        Raises WrongSignInError, TooManyFailuresError or DirectoryUnreachableError.
        """
        now = self._clock()
        login, password = claimed_login(attempt)
        if "\x00" in f"{login}{attempt.nonce}":
            # PostgreSQL keeps no text with it, so nobody is called so.
            raise WrongSignInError
        admitted, user, fits = self._admit(attempt, login, address, now)
        try:
            # Outside the transactions: it takes its time, and others want to write.
            if attempt.login_type is LoginType.INTERNAL:
                verdict = self._passwords.internal(attempt, login, user)
            else:
                verdict = self._passwords.active_directory(login, password, user)
        except DirectoryUnreachableError:
            with self._database.write() as connection:
                self._limits.withdraw(connection, admitted)
            raise
        with self._database.write() as connection:
            if user is not None and fits and verdict.right and not user.is_disabled:
                self._limits.right(connection, admitted, user.id, now)
                self._limits.forget(connection, now)
                _keep_verdict(connection, user.id, verdict)
                keep(connection, user.id, now)
                return int(user.id)
            self._limits.wrong(connection, admitted, now)
        raise WrongSignInError

    def _admit(
        self, attempt: Login, login: str, address: str, now: int
    ) -> tuple[Attempt, Row[Any] | None, bool]:
        """Return the attempt, whose it would be, and whether nonce and form hold."""
        end = time.monotonic() + _UNDECIDED_SECONDS
        while True:
            try:
                with self._database.write() as connection:
                    user = connection.execute(select(users).where(users.c.login == login)).first()
                    user_id = None if user is None else user.id
                    admitted = self._limits.admit(connection, login, user_id, address, now)
                    fits = self._nonces.use(connection, attempt.nonce, now)
                    return admitted, user, fits and attempt.login_type is login_type(connection)
            except UndecidedError:
                # Those before it may all be right: then this one counts as the others do.
                if time.monotonic() > end:
                    raise TooManyFailuresError(1) from None
            time.sleep(_UNDECIDED_PAUSE)

    def account_of(self, token: str | None) -> Account:
        """Return who is signed in with this token. Raises NotSignedInError."""
        with self._database.read() as connection:
            return self.holder(connection, hash_of(token or ""))[0]

    def holder(self, connection: Reading, token_hash: str) -> tuple[Account, int]:
        """Return who is signed in with the token of this hash, and until when at the latest.

        Raises NotSignedInError.
        """
        asked = {"token_hash": token_hash, "now": self._clock()}
        found = connection.execute(_HOLDER, asked).first()
        if found is None:
            raise NotSignedInError
        account = Account(
            user_id=found.id, login=found.login, is_administrator=found.is_administrator
        )
        return account, found.expires_at

    def sign_out(self, token: str) -> None:
        """Make a token worthless."""
        with self._database.write() as connection:
            connection.execute(delete(tokens).where(tokens.c.token_hash == hash_of(token)))

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


_HOLDER = (
    select(users.c.id, users.c.login, users.c.is_administrator, tokens.c.expires_at)
    .join(tokens, tokens.c.user_id == users.c.id)
    .where(tokens.c.token_hash == bindparam("token_hash"), tokens.c.expires_at > bindparam("now"))
    .where(~users.c.is_disabled)
)


def revoke_tokens(connection: Connection, user_id: int) -> None:
    """Sign a user out everywhere: all tokens are worthless, and all sessions of the portal."""
    connection.execute(delete(tokens).where(tokens.c.user_id == user_id))
    connection.execute(delete(portal_sessions).where(portal_sessions.c.user_id == user_id))


def login_type(connection: Connection) -> LoginType:
    """Return the form in which this installation's users sign in."""
    return LoginType(connection.scalars(select(installation.c.login_type)).one())


def _keep_verdict(connection: Connection, user_id: int, verdict: Verdict) -> None:
    if verdict.new_hash is not None:
        fresh = {"password_hash": verdict.new_hash, "verifier": b""}
        connection.execute(update(users).where(users.c.id == user_id).values(fresh))


def _keep_token(connection: Connection, user_id: int, token: str, now: int) -> None:
    connection.execute(delete(tokens).where(tokens.c.expires_at < now))
    row = {"token_hash": hash_of(token), "user_id": user_id, "expires_at": now + TOKEN_LIFE_MS}
    connection.execute(insert(tokens).values(row))


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


def hash_of(token: str) -> str:
    """Return how a token is kept."""
    return hashlib.sha256(token.encode()).hexdigest()
