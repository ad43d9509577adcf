"""`…/managedConferences/changes` and `/rest/users/{userId}/events`: what is new, and when."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator

import msgspec
from litestar import Response, get
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery
from litestar.response import Stream

from ucc_client.contract.extensions import CHANGED_EVENT
from ucc_client.contract.live import LIVE_EVENT
from ucc_client.contract.login import TOKEN_HEADER
from ucc_client.server.api.admission import Known
from ucc_client.server.api.document.operations import described
from ucc_client.server.api.extensions import AnyRequest, json_response
from ucc_client.server.api.paths import CHANGES, EVENTS, own
from ucc_client.server.refusals import NotSignedInError
from ucc_client.server.services.accounts import Account, Accounts
from ucc_client.server.services.changes import Changes
from ucc_client.server.services.notices import LocalNotices, News

HEARTBEAT_SECONDS = 15.0
# Proxies collect what they pass on, unless they are told not to.
_HEADERS = {"X-Accel-Buffering": "no"}
# An event without a line of data would be dropped (WHATWG HTML, 9.2.6).
_READY = b"event: ready\ndata:\n\n"
_CHANGED = f"event: {CHANGED_EVENT}\ndata:\n\n".encode()
_HEARTBEAT = b": still here\n\n"
_TRUST_SECONDS = 2.0
"""Who talks may be told several times in a second; so often nobody asks who is signed in."""


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


def events_route(
    accounts: Accounts, notices: LocalNotices, known: Known | None
) -> HTTPRouteHandler:
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

        def seen_at_once() -> bool:
            account = known(token) if known is not None and token else None
            return account is not None and account.user_id == user_id

        stream = event_stream(notices, user_id, signed_in, seen_at_once=seen_at_once)
        return Stream(stream, media_type="text/event-stream", headers=_HEADERS)

    return listen


async def event_stream(
    notices: LocalNotices,
    user_id: int,
    signed_in: Callable[[], bool],
    heartbeat: float = HEARTBEAT_SECONDS,
    *,
    seen_at_once: Callable[[], bool] = lambda: False,
) -> AsyncIterator[bytes]:
    """Yield server-sent events until the listening ends, or the listener's token does.

    Whether `signed_in` is asked before each event, in a thread for that moment, but not for each
    of those that come in quick succession, nor where it is `seen_at_once`; `heartbeat` is in
    seconds of silence.
    """
    asked_at = float("-inf")
    with notices.subscription(user_id) as ear:
        yield _READY
        while True:
            news = await ear.news_within(heartbeat)
            if ear.ended:
                return
            if not news.live or news.changed or time.monotonic() - asked_at > _TRUST_SECONDS:
                if not seen_at_once() and not await asyncio.to_thread(signed_in):
                    return
                asked_at = time.monotonic()
            for event in _events(news):
                yield event


def _events(news: News) -> Iterator[bytes]:
    if news.changed:
        yield _CHANGED
    for conference_id in sorted(news.live):
        yield f"event: {LIVE_EVENT}\ndata: {conference_id}\n\n".encode()
    if not news.changed and not news.live:
        yield _HEARTBEAT
