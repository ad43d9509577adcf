"""`…/managedConferences/preview`: the mails that saving would cause."""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody, RawBody

from ucc_client.contract.messages import ManagedConference
from ucc_client.server.api import answers
from ucc_client.server.api.document.operations import described
from ucc_client.server.api.extensions import Offer
from ucc_client.server.api.paths import PREVIEW, conference_in, own
from ucc_client.server.services.accounts import Account
from ucc_client.server.services.mail_preview import MailPreviews


def preview_route(previews: MailPreviews, offer: Offer) -> HTTPRouteHandler:
    """Return the handler of `preview`."""

    @post(PREVIEW, status_code=200, sync_to_thread=True, **described("previewMails"))
    def preview(
        account: NamedDependency[Account],
        user_id: FromPath[int],
        data: JSONBody[ManagedConference],
        body: RawBody,
    ) -> Any:
        own(account, user_id)
        if data.conference_id is not None:
            data = msgspec.structs.replace(data, conference_id=conference_in(data.conference_id))
        return answers.body(previews.of(user_id, data, offer.additions(body)))

    return preview
