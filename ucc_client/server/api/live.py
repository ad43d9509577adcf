"""`…/{conferenceId}/live`: who is in by telephone."""

from __future__ import annotations

from typing import Any

from litestar import get
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from ucc_client.server.api import answers
from ucc_client.server.api.document.operations import described
from ucc_client.server.api.paths import LIVE, conference_in, own
from ucc_client.server.services.accounts import Account
from ucc_client.server.services.live import Live


def live_routes(live: Live) -> list[HTTPRouteHandler]:
    """Return the handlers of `live`."""

    @get(LIVE, sync_to_thread=True, **described("getLive"))
    def look(
        account: NamedDependency[Account], user_id: FromPath[int], conference_id: FromPath[int]
    ) -> Any:
        own(account, user_id)
        return answers.body(live.get(user_id, conference_in(conference_id)))

    return [look]
