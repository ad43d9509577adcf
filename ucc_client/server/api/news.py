"""`…/managedConferences/changes` and `/rest/users/{userId}/events`: what is new, and when."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import msgspec
from litestar import Response, get
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery
from litestar.response import Stream

from ucc_client.contract.extensions import CHANGED_EVENT
from ucc_client.contract.login import TOKEN_HEADER
from ucc_client.server.api.document.operations import described
from ucc_client.server.api.extensions import AnyRequest, json_response
from ucc_client.server.api.paths import CHANGES, EVENTS, own
from ucc_client.server.refusals import NotSignedInError
from ucc_client.server.services.accounts import Account, Accounts
from ucc_client.server.services.changes import Changes
from ucc_client.server.services.notices import LocalNotices

HEARTBEAT_SECONDS = 15.0
# Proxies collect what they pass on, unless they are told not to.
_HEADERS = {"X-Accel-Buffering": "no"}
# An event without a line of data would be dropped (WHATWG HTML, 9.2.6).
_READY = b"event: ready\ndata:\n\n"
_CHANGED = f"event: {CHANGED_EVENT}\ndata:\n\n".encode()
_HEARTBEAT = b": still here\n\n"


def changes_route(changes: Changes) -> HTTPRouteHandler:
    """Return the handler of `changes`."""

    @get(CHANGES, sync_to_thread=True, **described("getChanges"))
    def news(
        account: NamedDependency[Account],
        user_id: FromPath[int],
        since: FromQuery[str | None] = None,
    ) -> Response[bytes]:
        own(account, user_id)
        return json_response(msgspec.json.encode(changes.since(user_id, since)))

    return news


def events_route(accounts: Accounts, notices: LocalNotices) -> HTTPRouteHandler:
    """Return the handler of `events`."""

    @get(EVENTS, **described("listenToEvents"))
    async def listen(
        request: AnyRequest, account: NamedDependency[Account], user_id: FromPath[int]
    ) -> Stream:
        own(account, user_id)
        token = request.headers.get(TOKEN_HEADER)

        def signed_in() -> bool:
            try:
                return accounts.account_of(token).user_id == user_id
            except NotSignedInError:
                return False

        stream = event_stream(notices, user_id, signed_in)
        return Stream(stream, media_type="text/event-stream", headers=_HEADERS)

    return listen


async def event_stream(
    notices: LocalNotices,
    user_id: int,
    signed_in: Callable[[], bool],
    heartbeat: float = HEARTBEAT_SECONDS,
) -> AsyncIterator[bytes]:
    """Yield server-sent events until the listening ends, or the listener's token does.

    Whether `signed_in` is asked before each event, in a thread for that moment; `heartbeat` is in
    seconds of silence.
    """
    with notices.subscription(user_id) as ear:
        yield _READY
        while True:
            changed = await ear.changed_within(heartbeat)
            if ear.ended or not await asyncio.to_thread(signed_in):
                return
            yield _CHANGED if changed else _HEARTBEAT
