"""The way from credentials to a signed-in user's conferences."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from ucc_client.api.conferences import Conferences
from ucc_client.api.directory import Directory
from ucc_client.api.events import Events
from ucc_client.api.live import Live
from ucc_client.api.session import Session
from ucc_client.api.transport import Transport
from ucc_client.cache.accounts import Account


class Credentials(msgspec.Struct, frozen=True, kw_only=True):
    """Where and as whom to sign in; `account_server` names the server in the cache.

    `fingerprint` is that of the one certificate to accept, empty for any vouched one;
    `unprotected` agrees to plain HTTP.
    `known_kind` and `note_kind` are as `Session` has them.
    """

    server: str
    account_server: str
    login: str
    password: str
    fingerprint: str = ""
    unprotected: bool = False
    known_kind: str = ""
    note_kind: Callable[[str], None] | None = None

    def __repr__(self) -> str:
        """Show no password."""
        return f"Credentials({self.login!r} at {self.server!r})"


Door = Callable[[], Credentials]
"""Gives the credentials of today; raises `contract.errors.ServerError`."""


class SignedIn(msgspec.Struct, frozen=True):
    """A session that works, and whose it is."""

    account: Account
    session: Session
    conferences: Conferences
    directory: Directory
    events: Events
    live: Live


def is_another(known: Account, found: Account) -> bool:
    """Tell whether a known login has become another user of its server."""
    same_login = (known.server, known.login) == (found.server, found.login)
    return same_login and known.user_id != found.user_id


def connect(
    door: Door,
    cancelled: Callable[[], bool] = lambda: False,
    left: Callable[[], bool] = lambda: False,
) -> SignedIn:
    """Sign in; raises `contract.errors.ServerError`. `cancelled` and `left` are the session's."""
    credentials = door()
    transport = Transport(
        credentials.server, credentials.fingerprint, unprotected=credentials.unprotected
    )
    session = Session(
        transport,
        credentials.login,
        credentials.password,
        known_kind=credentials.known_kind,
        note_kind=credentials.note_kind,
        cancelled=cancelled,
        left=left,
    )
    try:
        user = session.sign_in()
    except BaseException:
        session.close()
        raise
    account = Account(
        server=credentials.account_server,
        login=credentials.login,
        user_id=user.id,
        name=user.name or credentials.login,
        email=user.email or "",
    )
    return SignedIn(
        account=account,
        session=session,
        conferences=Conferences(session, user.id),
        directory=Directory(session, user.id),
        events=Events(session, user.id),
        live=Live(session, user.id),
    )
