"""Who and what is let in below `/rest`, before a body is read or a handler runs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from litestar.connection import ASGIConnection
from litestar.handlers.base import BaseRouteHandler

from ucc_client.contract.login import TOKEN_HEADER, VERSION, VERSION_HEADER
from ucc_client.server.api.query import check_repetitions
from ucc_client.server.operations.watch import USER_KEY
from ucc_client.server.refusals import UnsupportedMediaTypeError, UnsupportedVersionError
from ucc_client.server.request_rate import RequestRate
from ucc_client.server.services.accounts import Account, Accounts

Connection = ASGIConnection[Any, Any, Any, Any]
Guard = Callable[[Connection, BaseRouteHandler], Awaitable[None]]
Known = Callable[[str], Account | None]
"""Tells at once who is signed in with a token; None where that takes a look in a thread."""

VERSIONS = ("1", VERSION)
"""What `X-Version` may say; it makes no difference for the paths that are served."""

_JSON = "application/json"


def admission(accounts: Accounts, rate: RequestRate, known: Known | None) -> Guard:
    """Return the guard of all paths below `/rest`; a handler's `opt` may say that it is `open`.

    It raises UnsupportedVersionError, NotSignedInError, TooManyRequestsError, InvalidError or
    UnsupportedMediaTypeError, in this order, and leaves the account for `account_of`.
    """

    async def admit(connection: Connection, handler: BaseRouteHandler) -> None:
        if connection.headers.get(VERSION_HEADER, VERSION) not in VERSIONS:
            raise UnsupportedVersionError(VERSIONS)
        if not handler.opt.get("open"):
            token = connection.headers.get(TOKEN_HEADER)
            account = known(token) if known is not None and token else None
            if account is None:
                account = await asyncio.to_thread(accounts.account_of, token)
            rate.admit(account.user_id)
            connection.scope["user"] = account
            connection.state[USER_KEY] = account.user_id
        check_repetitions(connection.scope["query_string"])
        kind = connection.headers.get("Content-Type")
        writes = connection.scope.get("method") in ("POST", "PUT")
        if writes and kind is not None and kind.partition(";")[0].strip().lower() != _JSON:
            raise UnsupportedMediaTypeError

    return admit


def account_of(connection: Connection) -> Account:
    """Return who makes this request; only where `admission` has let somebody in."""
    account = connection.scope["user"]
    if not isinstance(account, Account):
        raise TypeError("nobody was let in here")
    return account
