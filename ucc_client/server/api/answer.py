"""`…/{conferenceId}/answer`: what a participant says to the own invitation."""

from __future__ import annotations

from litestar import Response, put
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody, RawBody

from ucc_client.contract.answers import OwnAnswer
from ucc_client.server.api.document.operations import described
from ucc_client.server.api.extensions import AnyRequest, Offer, empty_response
from ucc_client.server.api.paths import ANSWER, conference_in, own
from ucc_client.server.services.accounts import Account
from ucc_client.server.services.once import Answer
from ucc_client.server.services.own_answers import OwnAnswers
from ucc_client.server.services.transactions import Transaction, Transactions


def answer_route(answers: OwnAnswers, transactions: Transactions, offer: Offer) -> HTTPRouteHandler:
    """Return the handler of `answer`."""

    @put(ANSWER, status_code=204, sync_to_thread=True, **described("answerInvitation"))
    def answer(  # noqa: PLR0917 - the wire names them
        request: AnyRequest,
        account: NamedDependency[Account],
        user_id: FromPath[int],
        conference_id: FromPath[int],
        data: JSONBody[OwnAnswer],
        body: RawBody,
    ) -> Response[None]:
        own(account, user_id)
        number = conference_in(conference_id)

        def act(change: Transaction) -> Answer:
            answers.give(change, user_id, number, data)
            return Answer(status=204)

        asked = offer.repeatable(request, user_id, f"managedConferences/{number}/answer", body)
        return empty_response(transactions.run(act, asked))

    return answer
