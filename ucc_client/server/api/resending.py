"""`…/{conferenceId}/resend` and `/conferenceConfiguration/testMail`: mails that people ask for."""

from __future__ import annotations

import msgspec
from litestar import Response, post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody, RawBody

from ucc_client.contract.mail_state import Resend, TrialMail
from ucc_client.server.api.document.operations import described
from ucc_client.server.api.extensions import AnyRequest, Offer, response
from ucc_client.server.api.paths import RESEND, conference_in, own
from ucc_client.server.services.accounts import Account
from ucc_client.server.services.once import Answer
from ucc_client.server.services.resending import Resending
from ucc_client.server.services.transactions import Transaction, Transactions
from ucc_client.server.services.trial_mail import TrialMails


def resending_routes(
    resending: Resending, trials: TrialMails, transactions: Transactions, offer: Offer
) -> list[HTTPRouteHandler]:
    """Return the handlers of `mail-state`."""

    @post(RESEND, status_code=200, sync_to_thread=True, **described("sendInvitationsAgain"))
    def resend(  # noqa: PLR0917 - the wire names them
        request: AnyRequest,
        account: NamedDependency[Account],
        user_id: FromPath[int],
        conference_id: FromPath[int],
        data: JSONBody[Resend],
        body: RawBody,
    ) -> Response[bytes]:
        own(account, user_id)
        number = conference_in(conference_id)

        def act(change: Transaction) -> Answer:
            done = resending.send(change, user_id, number, data)
            return Answer(status=200, body=msgspec.json.encode(done))

        asked = offer.repeatable(request, user_id, f"managedConferences/{number}/resend", body)
        return response(transactions.run(act, asked))

    @post(
        "/conferenceConfiguration/testMail",
        status_code=200,
        sync_to_thread=True,
        **described("sendTestMail"),
    )
    def try_template(
        account: NamedDependency[Account], data: JSONBody[TrialMail]
    ) -> Response[bytes]:
        def act(change: Transaction) -> Answer:
            return Answer(status=200, body=msgspec.json.encode(trials.send(change, account, data)))

        return response(transactions.run(act))

    return [resend, try_template]
