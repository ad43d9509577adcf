"""`/p/…`: what a browser, a mail scanner, or somebody who guesses gets at a participant's link."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, quote, urlencode

import msgspec
from litestar import MediaType, Request, Response, Router, get, head, post
from litestar.exceptions import HTTPException
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, RawBody

from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.server.clock import Clock
from ucc_client.server.portal.guesses import Guesses
from ucc_client.server.portal.page_language import page_language
from ucc_client.server.portal.participant import ParticipantPages, Shown
from ucc_client.server.portal.participant_access import (
    LinkGoneError,
    ParticipantAccess,
    UnknownLinkError,
)
from ucc_client.server.refusals import TooManyRequestsError
from ucc_client.server.request_rate import RequestRate
from ucc_client.server.services.answers import Answers
from ucc_client.server.services.once import Answer
from ucc_client.server.services.sign_in_limits import counted_address
from ucc_client.server.services.transactions import Transaction, Transactions

AnyRequest = Request[Any, Any, Any]
HttpErrorHandler = Callable[[AnyRequest, HTTPException], Response[Any]]

_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Vary": "Accept-Language",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
}
_NO_FILE_NAME = re.compile(r"[^\w .,()&+-]")
_PAGE = "/{participant_id:int}/{token:str}"
_CALENDAR = _PAGE + "/calendar.ics"
_LARGEST_ANSWER = 4096
_ANSWERS_PER_SECOND = 6
"""Of one participant."""


class Invitations(msgspec.Struct, frozen=True, kw_only=True):
    """What the pages of participants stand on; without `answers` nobody can answer there."""

    access: ParticipantAccess
    pages: ParticipantPages
    transactions: Transactions
    answers: Answers | None
    clock: Clock
    guesses: Guesses = msgspec.field(default_factory=Guesses)
    rate: RequestRate = msgspec.field(default_factory=lambda: RequestRate(_ANSWERS_PER_SECOND))


def participant_routes(invitations: Invitations) -> Router:
    """Return the participant's page with its handlers."""
    pages, access, answers = invitations.pages, invitations.access, invitations.answers

    def answer_to(request: AnyRequest, participant_id: int, token: str) -> Response[str]:
        def page() -> Response[str]:
            opened = access.open(participant_id, token)
            shown = Shown(
                language=_language(request, pages, opened.language),
                address=token,
                answers=invitations.answers is not None,
                said=request.query_params.get("said", ""),
                said_to=_number(request.query_params.get("to", "")),
            )
            return _html(pages.page(opened, shown), 200)

        return _opened(invitations, request, page)

    @get(_PAGE, sync_to_thread=True)
    def participant_page(
        request: AnyRequest, participant_id: FromPath[int], token: FromPath[str]
    ) -> Response[str]:
        return answer_to(request, participant_id, token)

    @head(_PAGE, sync_to_thread=True)
    def participant_head(
        request: AnyRequest, participant_id: FromPath[int], token: FromPath[str]
    ) -> Response[None]:
        # Programs that check links ask so; they get the same but the page itself.
        whole = answer_to(request, participant_id, token)
        return Response(None, status_code=whole.status_code, headers=whole.headers)

    @get(_CALENDAR, sync_to_thread=True)
    def participant_calendar(
        request: AnyRequest, participant_id: FromPath[int], token: FromPath[str]
    ) -> Response[Any]:
        def file() -> Response[Any]:
            opened = access.open(participant_id, token)
            language = _language(request, pages, opened.language)
            return _calendar(pages.calendar(opened, language), opened.conference.name)

        return _opened(invitations, request, file)

    @post(_PAGE, sync_to_thread=True, request_max_body_size=_LARGEST_ANSWER)
    def participant_answer(
        request: AnyRequest, participant_id: FromPath[int], token: FromPath[str], body: RawBody
    ) -> Response[str]:
        said = _answer(body)

        def act(change: Transaction) -> Answer:
            if said is None or answers is None:
                return Answer(status=400)
            answer, date = said
            access.check(change.connection, participant_id, token)
            now = invitations.clock()
            done = answers.record(change, participant_id, answer, now, date=date)
            return Answer(status=303, body=(answer.value if done else "no-such-date").encode())

        def answered() -> Response[str]:
            # A wrong link is told so before what was sent with it.
            language = _language(request, pages, access.open(participant_id, token).language)
            invitations.rate.admit(participant_id)
            done = invitations.transactions.run(act)
            if done.status == 303:
                return _back(request, pages, token, done.body.decode(), said[1] if said else None)
            return _html(pages.misunderstood(language), 400)

        return _opened(invitations, request, answered)

    handlers: list[HTTPRouteHandler] = [participant_page, participant_head, participant_calendar]
    if answers is not None:
        handlers.append(participant_answer)
    # Handlers of one path need a router: outside of one the framework takes threads for coroutines.
    return Router("/p", route_handlers=handlers)


def incomplete_links(invitations: Invitations, otherwise: HttpErrorHandler) -> HttpErrorHandler:
    """Return what tells people that a link was cut off; other addresses are for `otherwise`."""

    def say(request: AnyRequest, error: HTTPException) -> Response[Any]:
        if error.status_code == 404 and request.scope["path"].startswith("/p/"):
            return _html(invitations.pages.unknown(_language(request, invitations.pages, "")), 404)
        return otherwise(request, error)

    return say


def _opened(
    invitations: Invitations, request: AnyRequest, act: Callable[[], Response[Any]]
) -> Response[Any]:
    """Return what `act` does with a link, or the words for one that opens nothing."""
    pages = invitations.pages
    try:
        return act()
    except TooManyRequestsError as error:
        answer = _html(pages.too_much(_language(request, pages, "")), error.status)
        answer.headers["Retry-After"] = str(error.retry_after)
        return answer
    except LinkGoneError as error:
        return _html(pages.gone(_language(request, pages, error.language)), 410)
    except UnknownLinkError as error:
        language = _language(request, pages, error.language)
        host = request.client.host if request.client else ""
        wait = invitations.guesses.wrong(counted_address(host) if host else "")
        if wait:
            answer = _html(pages.slower(language), 429)
            answer.headers["Retry-After"] = str(wait)
            return answer
        return _html(pages.unknown(language), 404)


def _language(request: AnyRequest, pages: ParticipantPages, otherwise: str) -> str:
    chosen = request.query_params.get("lang", "")
    accepted = request.headers.get("Accept-Language", "")
    return page_language(chosen, accepted, otherwise, pages.languages)


def _answer(body: bytes) -> tuple[InvitationAnswer, int | None] | None:
    """Read the form; None when it is none of ours."""
    try:
        fields = parse_qs(body.decode("ascii"), max_num_fields=10)
        answer = InvitationAnswer(fields["answer"][-1])
    except (ValueError, KeyError):
        return None
    if "date" not in fields:
        return answer, None
    date = _number(fields["date"][-1])
    return None if date is None else (answer, date)


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None


def _back(
    request: AnyRequest, pages: ParticipantPages, token: str, said: str, date: int | None
) -> Response[str]:
    """Lead back to the page, which can then be loaded again without answering again."""
    query = {"said": said}
    if date is not None:
        query["to"] = str(date)
    if request.query_params.get("lang"):
        query["lang"] = _language(request, pages, "")
    # Relative: behind a proxy the address may begin otherwise.
    headers = {**_HEADERS, "Location": f"{token}?{urlencode(query)}#answer"}
    return Response("", status_code=303, media_type=MediaType.HTML, headers=headers)


def _calendar(content: bytes, name: str) -> Response[bytes]:
    """Answer with a file that is called like the conference (RFC 6266)."""
    plain = " ".join(_NO_FILE_NAME.sub(" ", name).split())[:60] or "conference"
    headers = {
        **_HEADERS,
        "Content-Disposition": (
            f"attachment; filename=\"conference.ics\"; filename*=UTF-8''{quote(plain)}.ics"
        ),
    }
    return Response(content, media_type="text/calendar", headers=headers)


def _html(text: str, status: int) -> Response[str]:
    return Response(text, status_code=status, media_type=MediaType.HTML, headers=dict(_HEADERS))
