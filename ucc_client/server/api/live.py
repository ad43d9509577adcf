"""`…/{conferenceId}/live` and `…/calls`: who is in by telephone, what is to be done, who was."""

from __future__ import annotations

from typing import Any

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody, RawBody

from ucc_client.contract.live import LiveOrder
from ucc_client.server.api import answers
from ucc_client.server.api.document.operations import described
from ucc_client.server.api.extensions import AnyRequest, Offer
from ucc_client.server.api.paths import CALLS, LIVE, conference_in, own
from ucc_client.server.services.accounts import Account
from ucc_client.server.services.call_records import CallRecords
from ucc_client.server.services.live import Live
from ucc_client.server.services.live_orders import LiveOrders
from ucc_client.server.services.once import Answer
from ucc_client.server.services.transactions import Transaction, Transactions


def live_routes(
    live: Live,
    orders: LiveOrders,
    records: CallRecords,
    transactions: Transactions,
    offer: Offer,
) -> list[HTTPRouteHandler]:
    """Return the handlers of `live`."""

    @get(LIVE, sync_to_thread=True, **described("getLive"))
    def look(
        account: NamedDependency[Account], user_id: FromPath[int], conference_id: FromPath[int]
    ) -> Any:
        own(account, user_id)
        return answers.body(live.get(user_id, conference_in(conference_id)))

    @post(LIVE, status_code=202, sync_to_thread=True, **described("orderLive"))
    def order(  # noqa: PLR0917 - the wire names them
        request: AnyRequest,
        account: NamedDependency[Account],
        user_id: FromPath[int],
        conference_id: FromPath[int],
        data: JSONBody[LiveOrder],
        body: RawBody,
    ) -> Response[bytes]:
        own(account, user_id)
        number = conference_in(conference_id)

        def act(change: Transaction) -> Answer:
            orders.give(change, user_id, number, data)
            return Answer(status=202)

        asked = offer.repeatable(request, user_id, f"managedConferences/{number}/live", body)
        answer = transactions.run(act, asked)
        return Response(b"", status_code=answer.status, headers=answer.headers)

    @get(CALLS, sync_to_thread=True, **described("listCalls"))
    def calls(
        account: NamedDependency[Account], user_id: FromPath[int], conference_id: FromPath[int]
    ) -> Any:
        own(account, user_id)
        return answers.body(records.of(user_id, conference_in(conference_id)))

    return [look, order, calls]
