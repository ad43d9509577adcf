"""`/rest/login`, and who a request comes from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from litestar import Request, delete, get, post
from litestar.handlers import HTTPRouteHandler

from ucc_client.contract.login import TOKEN_HEADER
from ucc_client.contract.messages import AuthToken, Login
from ucc_client.server.api.answers import body
from ucc_client.server.operations.watch import USER_KEY
from ucc_client.server.refusals import NotSignedInError
from ucc_client.server.services.accounts import Account, Accounts

AnyRequest = Request[Any, Any, Any]


def provide_account(accounts: Accounts) -> Callable[[AnyRequest], Account]:
    """Return the dependency that knows the signed-in account, or refuses with 401."""

    def signed_in(request: AnyRequest) -> Account:
        account = accounts.account_of(request.headers.get(TOKEN_HEADER))
        request.state[USER_KEY] = account.user_id
        return account

    return signed_in


def login_routes(accounts: Accounts) -> list[HTTPRouteHandler]:
    """Return the handlers of `/login`."""

    @get("/login", sync_to_thread=True)
    def nonce(request: AnyRequest) -> Any:
        return body(accounts.nonce(_address(request)))

    @post("/login", status_code=200, sync_to_thread=True)
    def sign_in(request: AnyRequest, data: Login) -> AuthToken:
        return AuthToken(token=accounts.sign_in(data, _address(request)))

    @delete("/login", sync_to_thread=True)
    def sign_out(request: AnyRequest) -> None:
        token = request.headers.get(TOKEN_HEADER)
        if not token:
            raise NotSignedInError
        accounts.account_of(token)
        accounts.sign_out(token)

    return [nonce, sign_in, sign_out]


def _address(request: AnyRequest) -> str:
    return request.client.host[:64] if request.client else ""
