"""`/calendar/…`: what calendar programs read, and what they get at an address that has nothing."""

from __future__ import annotations

from email.utils import formatdate
from typing import Any

import msgspec
from litestar import MediaType, Request, Response, Router, get, head
from litestar.params import FromPath

from ucc_client.server.portal.guesses import Guesses
from ucc_client.server.refusals import TooManyRequestsError
from ucc_client.server.request_rate import RequestRate
from ucc_client.server.services.calendar_addresses import (
    AddressError,
    AddressGoneError,
    UserDisabledError,
)
from ucc_client.server.services.sign_in_limits import counted_address
from ucc_client.server.services.subscribed_calendar import Calendar, SubscribedCalendars

AnyRequest = Request[Any, Any, Any]
_HEADERS = {
    # Kept by nobody on the way; who asked may keep it, and asks again whether it still holds.
    "Cache-Control": "private, no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}
_FILE = "/{user_id:int}/{name:str}"
_READS_PER_SECOND = 20
"""Of one calendar."""


class Subscriptions(msgspec.Struct, frozen=True, kw_only=True):
    """What the calendars' addresses stand on."""

    calendars: SubscribedCalendars
    guesses: Guesses = msgspec.field(default_factory=Guesses)
    rate: RequestRate = msgspec.field(default_factory=lambda: RequestRate(_READS_PER_SECOND))


def calendar_routes(subscriptions: Subscriptions) -> Router:
    """Return the handlers of all calendars."""

    @get(_FILE, sync_to_thread=True)
    def calendar(request: AnyRequest, user_id: FromPath[int], name: FromPath[str]) -> Response[Any]:
        return _answer(subscriptions, request, user_id, name)

    @head(_FILE, sync_to_thread=True)
    def calendar_head(
        request: AnyRequest, user_id: FromPath[int], name: FromPath[str]
    ) -> Response[None]:
        whole = _answer(subscriptions, request, user_id, name, heads_only=True)
        return Response(None, status_code=whole.status_code, headers=whole.headers)

    # Handlers of one path need a router: outside of one the framework takes threads for coroutines.
    return Router("/calendar", route_handlers=[calendar, calendar_head])


def _answer(
    subscriptions: Subscriptions,
    request: AnyRequest,
    user_id: int,
    name: str,
    *,
    heads_only: bool = False,
) -> Response[Any]:
    token, _, ending = name.rpartition(".")
    known = _tags(request.headers.get("If-None-Match", ""))
    try:
        subscriptions.calendars.check(user_id, token if ending == "ics" else "")
        subscriptions.rate.admit(user_id)
        found = subscriptions.calendars.read(
            user_id, token, lambda tag: heads_only or tag in known or "*" in known
        )
    except TooManyRequestsError as error:
        return _said("Too many requests. Wait a moment.", 429, error.retry_after)
    except AddressError as error:
        return _nothing(subscriptions, request, error)
    return _calendar(found, is_known=found.tag in known or "*" in known)


def _nothing(
    subscriptions: Subscriptions, request: AnyRequest, error: AddressError
) -> Response[Any]:
    if isinstance(error, AddressGoneError):
        return _said("This calendar address does not hold any more.", 410)
    if isinstance(error, UserDisabledError):
        return _said("The account of this calendar is disabled.", 403)
    host = request.client.host if request.client else ""
    wait = subscriptions.guesses.wrong(counted_address(host) if host else "")
    if wait:
        return _said("Too many wrong addresses. Wait a while.", 429, wait)
    return _said("There is no calendar at this address.", 404)


def _calendar(found: Calendar, *, is_known: bool) -> Response[Any]:
    headers = {**_HEADERS, "ETag": f'"{found.tag}"'}
    if found.changed_at is not None:
        headers["Last-Modified"] = formatdate(found.changed_at / 1000, usegmt=True)
    if is_known:
        return Response(None, status_code=304, headers=headers)
    headers["Content-Disposition"] = 'inline; filename="conferences.ics"'
    return Response(found.content, media_type="text/calendar", headers=headers)


def _tags(named: str) -> frozenset[str]:
    """Return what `If-None-Match` names (RFC 9110, 13.1.2), weakly compared."""
    return frozenset(one.strip().removeprefix("W/").strip('"') for one in named.split(","))


def _said(text: str, status: int, wait: int = 0) -> Response[Any]:
    """Answer in words: those who ask are programs, whose log a person reads."""
    headers = {**_HEADERS, "Cache-Control": "no-store"}
    if wait:
        headers["Retry-After"] = str(wait)
    return Response(text + "\n", status_code=status, media_type=MediaType.TEXT, headers=headers)
