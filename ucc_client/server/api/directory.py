"""`/rest/accounts`, `/rest/permissions`, `/rest/phonenumbers` and a user's phones."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import get
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery, QueryParameter

from ucc_client.server import limits
from ucc_client.server.api.answers import body
from ucc_client.server.api.document.operations import described
from ucc_client.server.api.query import truth
from ucc_client.server.refusals import NotFoundError
from ucc_client.server.services.accounts import Account
from ucc_client.server.services.directory import Directory


def directory_routes(directory: Directory) -> list[HTTPRouteHandler]:
    """Return the handlers that read the directory."""

    @get("/accounts", sync_to_thread=True, **described("listAccounts"))
    def accounts(account: NamedDependency[Account]) -> Any:
        return body(directory.accounts())

    @get("/permissions", sync_to_thread=True, **described("listPermissions"))
    def permissions(account: NamedDependency[Account]) -> Any:
        return body(directory.permissions())

    @get("/permissions/users/{user_id:int}", sync_to_thread=True, **described("getOwnPermissions"))
    def own_permissions(account: NamedDependency[Account], user_id: FromPath[int]) -> Any:
        if user_id != account.user_id:
            raise NotFoundError("There is no user with this id.")
        return body(directory.permissions_of(account))

    @get("/phonenumbers", sync_to_thread=True, **described("listNumbers"))
    def numbers(
        account: NamedDependency[Account],
        kind: Annotated[str | None, QueryParameter(name="type")] = None,
        assigned: FromQuery[str | None] = None,
    ) -> Any:
        return body(directory.numbers(kind, truth("assigned", assigned)))

    @get("/phonenumbers/{number_id:int}", sync_to_thread=True, **described("getNumber"))
    def number(account: NamedDependency[Account], number_id: FromPath[int]) -> Any:
        if not 0 < number_id <= limits.LARGEST_ID:
            raise NotFoundError("There is no number with this id.")
        return body(directory.number(number_id))

    @get("/users/{user_id:int}/phoneconfig/phones", sync_to_thread=True, **described("getPhones"))
    def phones(account: NamedDependency[Account], user_id: FromPath[int]) -> Any:
        if user_id != account.user_id:
            raise NotFoundError
        return body(directory.phones(user_id))

    return [accounts, permissions, own_permissions, numbers, number, phones]
