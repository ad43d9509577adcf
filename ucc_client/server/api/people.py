"""`/rest/users`."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import get
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, QueryParameter

from ucc_client.server import limits
from ucc_client.server.api.answers import body
from ucc_client.server.api.document.operations import described
from ucc_client.server.refusals import NotFoundError
from ucc_client.server.services.accounts import Account, Accounts


def user_routes(accounts: Accounts) -> list[HTTPRouteHandler]:
    """Return the handlers of `/users`."""

    @get("/users", sync_to_thread=True, **described("searchUsers"))
    def search(
        account: NamedDependency[Account],
        term: Annotated[str, QueryParameter(name="searchTerm")] = "",
    ) -> Any:
        return body(accounts.search(term))

    @get("/users/me", sync_to_thread=True, **described("getMe"))
    def me(account: NamedDependency[Account]) -> Any:
        return _one(account.user_id)

    @get("/users/{user_id:int}", sync_to_thread=True, **described("getUser"))
    def one(account: NamedDependency[Account], user_id: FromPath[int]) -> Any:
        return _one(user_id)

    def _one(user_id: int) -> Any:
        found = accounts.user(user_id) if 0 < user_id <= limits.LARGEST_ID else None
        if found is None:
            raise NotFoundError("There is no user with this id.")
        return body(found)

    return [search, me, one]
