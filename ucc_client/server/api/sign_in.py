"""`/rest/login`."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from litestar import Request, delete, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import JSONBody

from ucc_client.contract.login import TOKEN_HEADER
from ucc_client.contract.messages import AuthToken, Login
from ucc_client.server import limits
from ucc_client.server.api.answers import body
from ucc_client.server.api.document.operations import described
from ucc_client.server.services.accounts import Accounts
from ucc_client.server.services.sign_in_limits import counted_address

AnyRequest = Request[Any, Any, Any]

_AT_ONCE = 8
"""How many sign-ins are looked at at the same time."""


def login_routes(accounts: Accounts) -> list[HTTPRouteHandler]:
    """Return the handlers of `/login`."""
    # Threads of its own: a slow directory, or many guesses, keep nobody else from being answered.
    desk = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="sign-in")

    @get("/login", sync_to_thread=True, **described("getNonce"))
    def nonce(request: AnyRequest) -> Any:
        return body(accounts.nonce(_address(request)))

    @post(
        "/login",
        status_code=200,
        request_max_body_size=limits.SIGN_IN_BODY_BYTES,
        **described("signIn"),
    )
    async def sign_in(request: AnyRequest, data: JSONBody[Login]) -> AuthToken:
        loop = asyncio.get_running_loop()
        token = await loop.run_in_executor(desk, accounts.sign_in, data, _address(request))
        return AuthToken(token=token)

    @delete("/login", sync_to_thread=True, **described("signOut"))
    def sign_out(request: AnyRequest) -> None:
        accounts.sign_out(request.headers[TOKEN_HEADER])

    return [nonce, sign_in, sign_out]


def _address(request: AnyRequest) -> str:
    return counted_address(request.client.host) if request.client else ""
