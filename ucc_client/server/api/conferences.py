"""`/rest/users/{userId}/managedConferences`."""

from __future__ import annotations

from typing import Annotated

import msgspec
from litestar import Response, delete, get, post, put
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter, RawBody

from ucc_client.contract.messages import ManagedConference
from ucc_client.server import limits
from ucc_client.server.api.document.operations import described
from ucc_client.server.api.extensions import (
    AnyRequest,
    Offer,
    empty_response,
    json_response,
    response,
)
from ucc_client.server.api.paths import LIST, ONE, conference_in, own
from ucc_client.server.services.accounts import Account
from ucc_client.server.services.conference_rules import page_of
from ucc_client.server.services.conferences import Conferences
from ucc_client.server.services.once import Answer
from ucc_client.server.services.transactions import Transaction, Transactions


def conference_routes(
    conferences: Conferences, transactions: Transactions, offer: Offer
) -> list[HTTPRouteHandler]:
    """Return the handlers of `managedConferences`."""

    @get(LIST, sync_to_thread=True, **described("listConferences"))
    def summaries(  # noqa: PLR0917 - the wire names them
        account: NamedDependency[Account],
        user_id: FromPath[int],
        page: FromQuery[int] = 0,
        pagesize: FromQuery[int] = limits.DEFAULT_PAGE_SIZE,
        sort: FromQuery[str | None] = None,
        sortdirection: FromQuery[str | None] = None,
    ) -> Response[bytes]:
        own(account, user_id)
        wanted = page_of(page, pagesize, sort, sortdirection)
        return json_response(msgspec.json.encode(conferences.summaries(user_id, wanted)))

    @post(LIST, sync_to_thread=True, **described("createConference"))
    def create(
        request: AnyRequest,
        account: NamedDependency[Account],
        user_id: FromPath[int],
        data: JSONBody[ManagedConference],
        body: RawBody,
    ) -> Response[bytes]:
        own(account, user_id)
        said = offer.additions(body)

        def act(change: Transaction) -> Answer:
            made = conferences.create(change, user_id, data, said)
            place = f"/rest/users/{user_id}/managedConferences/{made.conference_id}"
            headers = {"Location": place, **offer.tag(made.revision)}
            return Answer(status=201, headers=headers, body=msgspec.json.encode(made.fields))

        asked = offer.repeatable(request, user_id, "managedConferences", body)
        return response(transactions.run(act, asked))

    @get(ONE, sync_to_thread=True, **described("getConference"))
    def one(
        account: NamedDependency[Account], user_id: FromPath[int], conference_id: FromPath[int]
    ) -> Response[bytes]:
        own(account, user_id)
        seen = conferences.get(user_id, conference_in(conference_id))
        return json_response(msgspec.json.encode(seen.fields), headers=offer.tag(seen.revision))

    @put(ONE, status_code=204, sync_to_thread=True, **described("changeConference"))
    def change(  # noqa: PLR0917 - as above
        request: AnyRequest,
        account: NamedDependency[Account],
        user_id: FromPath[int],
        conference_id: FromPath[int],
        data: JSONBody[ManagedConference],
        body: RawBody,
    ) -> Response[None]:
        own(account, user_id)
        number = conference_in(conference_id)
        said = offer.additions(body)
        built_on = offer.built_on(request)

        def act(change: Transaction) -> Answer:
            revision = conferences.update(change, user_id, number, data, said, built_on=built_on)
            return Answer(status=204, headers=offer.tag(revision))

        asked = offer.repeatable(request, user_id, f"managedConferences/{number}", body)
        return empty_response(transactions.run(act, asked))

    @delete(ONE, sync_to_thread=True, **described("deleteConference"))
    def remove(
        request: AnyRequest,
        account: NamedDependency[Account],
        user_id: FromPath[int],
        conference_id: FromPath[int],
        body: RawBody,
    ) -> Response[None]:
        own(account, user_id)
        number = conference_in(conference_id)
        built_on = offer.built_on(request)

        def act(change: Transaction) -> Answer:
            conferences.delete(change, user_id, number, built_on)
            return Answer(status=204)

        asked = offer.repeatable(request, user_id, f"managedConferences/{number}", body)
        return empty_response(transactions.run(act, asked))

    @put(ONE + "/start", status_code=204, sync_to_thread=True, **described("startConference"))
    def start(  # noqa: PLR0917 - as above
        request: AnyRequest,
        account: NamedDependency[Account],
        user_id: FromPath[int],
        conference_id: FromPath[int],
        body: RawBody,
        phone: Annotated[str | None, QueryParameter(name="phoneName")] = None,
    ) -> Response[None]:
        # Whichever phone is named: it is the user's number that rings, where there is an engine.
        own(account, user_id)
        number = conference_in(conference_id)

        def act(change: Transaction) -> Answer:
            conferences.start(change, user_id, number, by_phone=bool(phone))
            return Answer(status=204)

        asked = offer.repeatable(
            request, user_id, f"managedConferences/{number}/start", body, phone
        )
        return empty_response(transactions.run(act, asked))

    return [summaries, create, one, change, remove, start]
