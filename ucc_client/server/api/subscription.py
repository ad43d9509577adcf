"""`/users/{userId}/subscription`: the address of the own calendar."""

from __future__ import annotations

import msgspec
from litestar import Response, delete, get, post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, RawBody

from ucc_client.contract.subscription import Subscription
from ucc_client.server.api.document.operations import described
from ucc_client.server.api.extensions import (
    AnyRequest,
    Offer,
    empty_response,
    json_response,
    response,
)
from ucc_client.server.api.paths import SUBSCRIPTION, own
from ucc_client.server.services.accounts import Account
from ucc_client.server.services.calendar_addresses import CalendarAddresses
from ucc_client.server.services.once import Answer
from ucc_client.server.services.transactions import Transaction, Transactions


def subscription_routes(
    addresses: CalendarAddresses, transactions: Transactions, offer: Offer
) -> list[HTTPRouteHandler]:
    """Return the handlers of `subscription`."""

    @get(SUBSCRIPTION, sync_to_thread=True, **described("getSubscription"))
    def tell(account: NamedDependency[Account], user_id: FromPath[int]) -> Response[bytes]:
        own(account, user_id)
        return json_response(_written(addresses.address(user_id)))

    @post(SUBSCRIPTION, status_code=200, sync_to_thread=True, **described("renewSubscription"))
    def renew(
        request: AnyRequest,
        account: NamedDependency[Account],
        user_id: FromPath[int],
        body: RawBody,
    ) -> Response[bytes]:
        own(account, user_id)

        def act(change: Transaction) -> Answer:
            address = addresses.renew(change.connection, user_id)
            return Answer(status=200, body=_written(address))

        asked = offer.repeatable(request, user_id, "subscription", body)
        return response(transactions.run(act, asked))

    @delete(SUBSCRIPTION, sync_to_thread=True, **described("revokeSubscription"))
    def revoke(
        request: AnyRequest,
        account: NamedDependency[Account],
        user_id: FromPath[int],
        body: RawBody,
    ) -> Response[None]:
        own(account, user_id)

        def act(change: Transaction) -> Answer:
            addresses.revoke(change.connection, user_id)
            return Answer(status=204)

        asked = offer.repeatable(request, user_id, "subscription", body)
        return empty_response(transactions.run(act, asked))

    return [tell, renew, revoke]


def _written(address: str) -> bytes:
    return msgspec.json.encode(Subscription(address=address))
