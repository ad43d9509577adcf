"""`/rest/login`, and who a request comes from."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from litestar import Request, delete, get, post
from litestar.handlers import HTTPRouteHandler

from ucc_client.contract.login import TOKEN_HEADER
from ucc_client.contract.messages import AuthToken, Login
from ucc_client.server.api.answers import body
from ucc_client.server.operations.watch import USER_KEY
from ucc_client.server.refusals import NotSignedInError
from ucc_client.server.services.accounts import Account, Accounts
from ucc_client.server.services.sign_in_limits import counted_address

AnyRequest = Request[Any, Any, Any]

_AT_ONCE = 8
"""How many sign-ins are looked at at the same time."""


def provide_account(accounts: Accounts) -> Callable[[AnyRequest], Account]:
    """Return the dependency that knows the signed-in account, or refuses with 401."""

    def signed_in(request: AnyRequest) -> Account:
        account = accounts.account_of(request.headers.get(TOKEN_HEADER))
        request.state[USER_KEY] = account.user_id
        return account

    return signed_in


def login_routes(accounts: Accounts) -> list[HTTPRouteHandler]:
    """Return the handlers of `/login`."""
    # Threads of its own: a slow directory, or many guesses, keep nobody else from being answered.
    desk = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="sign-in")

    @get("/login", sync_to_thread=True)
    def nonce(request: AnyRequest) -> Any:
        return body(accounts.nonce(_address(request)))

    @post("/login", status_code=200)
    async def sign_in(request: AnyRequest, data: Login) -> AuthToken:
        loop = asyncio.get_running_loop()
        token = await loop.run_in_executor(desk, accounts.sign_in, data, _address(request))
        return AuthToken(token=token)

    @delete("/login", sync_to_thread=True)
    def sign_out(request: AnyRequest) -> None:
        token = request.headers.get(TOKEN_HEADER)
        if not token:
            raise NotSignedInError
        accounts.account_of(token)
        accounts.sign_out(token)

    return [nonce, sign_in, sign_out]


def _address(request: AnyRequest) -> str:
    return counted_address(request.client.host) if request.client else ""
