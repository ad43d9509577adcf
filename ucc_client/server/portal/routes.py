"""The portal's pages, put together."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import msgspec
from litestar import Request, Response, Router, get
from litestar.di import NamedDependency, Provide
from litestar.exceptions import HTTPException
from litestar.types import ControllerRouterHandler

from ucc_client.server.api.answers import http_error
from ucc_client.server.portal import places
from ucc_client.server.portal.assets import Assets, asset_routes
from ucc_client.server.portal.conference_pages import ConferencePages, conference_routes
from ucc_client.server.portal.door import Door, SignInNeededError, StaleFormError
from ucc_client.server.portal.form import Form
from ucc_client.server.portal.frame import Frame, Page, go
from ucc_client.server.portal.mail_page import MailPage, mail_routes
from ucc_client.server.portal.numbers_page import NumbersPage, number_routes
from ucc_client.server.portal.sign_in import SignIns, sign_in_routes
from ucc_client.server.portal.state_page import StatePage, state_routes
from ucc_client.server.portal.subscription_page import SubscriptionPage, subscription_routes
from ucc_client.server.portal.template_page import TemplatePage, template_routes
from ucc_client.server.portal.users_page import UsersPage, user_routes
from ucc_client.server.portal.visitor import Visitor
from ucc_client.server.refusals import RefusalError, TryLaterError
from ucc_client.server.services.accounts import Accounts
from ucc_client.server.services.portal_sessions import PortalSessions

AnyRequest = Request[Any, Any, Any]
_log = logging.getLogger(__name__)


class Portal(msgspec.Struct, frozen=True, kw_only=True):
    """What the pages stand on."""

    accounts: Accounts
    sessions: PortalSessions
    door: Door
    frame: Frame
    assets: Assets
    conferences: ConferencePages
    template: TemplatePage
    users: UsersPage
    numbers: NumbersPage
    mail: MailPage
    state: StatePage
    subscription: SubscriptionPage | None


def portal_routes(portal: Portal) -> list[ControllerRouterHandler]:
    """Return the pages and their files."""
    door, frame = portal.door, portal.frame
    sign_ins = SignIns(door, frame)
    refusals = Refusals(portal, sign_ins)
    subscription = [] if portal.subscription is None else subscription_routes(portal.subscription)

    @get(places.HOME, sync_to_thread=False)
    def home(visitor: NamedDependency[Visitor]) -> Response[Any]:
        return go(places.CONFERENCES)

    def visitor_of(request: AnyRequest) -> Visitor:
        return door.visitor(request)

    async def form_of(request: AnyRequest) -> Form:
        return await door.form(request)

    pages = Router(
        "/",
        route_handlers=[
            home,
            *sign_in_routes(
                portal.accounts, portal.sessions, door, frame, sign_ins, refusals.again
            ),
            *conference_routes(portal.conferences),
            *template_routes(portal.template),
            *user_routes(portal.users),
            *number_routes(portal.numbers),
            *mail_routes(portal.mail),
            *state_routes(portal.state),
            *subscription,
        ],
        guards=[_function(door.admit)],
        dependencies={
            "visitor": Provide(visitor_of, sync_to_thread=False),
            "form": Provide(form_of),
        },
        exception_handlers={
            SignInNeededError: _function(refusals.sign_in_needed),
            StaleFormError: _function(refusals.stale),
            RefusalError: _function(refusals.refused),
            HTTPException: _function(refusals.http_error),
            Exception: _function(refusals.bug),
        },
    )
    return [pages, *asset_routes(portal.assets)]


def nothing_here(portal: Portal) -> Callable[[AnyRequest, HTTPException], Response[Any]]:
    """Return what tells people, who look with a browser, about addresses that are not there."""
    refusals = Refusals(portal, SignIns(portal.door, portal.frame))

    def say(request: AnyRequest, error: HTTPException) -> Response[Any]:
        reads_pages = "text/html" in request.headers.get("Accept", "")
        is_page = not request.scope["path"].startswith("/rest")
        if reads_pages and is_page:
            return refusals.http_error(request, error)
        return http_error(request, error)

    return say


def _function(method: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """Return a method as a function: the framework copies what it is given, but no functions."""

    def called(one: Any, other: Any) -> Any:
        return method(one, other)

    return called


class Refusals:
    """Says on a page why there is no other one."""

    def __init__(self, portal: Portal, sign_ins: SignIns) -> None:
        self._portal, self._sign_ins = portal, sign_ins

    def again(self, visitor: Visitor, place: str, form: Form) -> Page | None:
        """Return a form once more with what was typed; None for one that needs no keeping."""
        portal = self._portal
        for page in (portal.conferences, portal.template, portal.users, portal.numbers):
            shown = page.again(visitor, place, form)
            if shown is not None:
                return shown
        return None

    def sign_in_needed(self, request: AnyRequest, error: SignInNeededError) -> Response[Any]:
        """Lead to the sign-in, with what was typed."""
        return self._sign_ins.needed(request, error.form)

    def stale(self, request: AnyRequest, error: StaleFormError) -> Response[Any]:
        """Show a form of an earlier session again, with nothing done; else say that it is old."""
        visitor = self._portal.door.visitor(request)
        if visitor.signed_in is None:
            return self._sign_ins.needed(request, error.form)
        shown = self.again(visitor, visitor.here, error.form)
        if shown is not None:
            shown.status_code = 403
            return shown
        _ = self._portal.frame.gettext(visitor)
        return self._said(
            visitor,
            403,
            _("This page was too old"),
            _("Nothing was done. Load the page again, and try it once more."),
        )

    def refused(self, request: AnyRequest, error: RefusalError) -> Response[Any]:
        """Say a refusal."""
        visitor = self._portal.door.visitor(request)
        title, text = _words(self._portal.frame, visitor, error.status)
        shown = self._said(visitor, error.status, title, text)
        if isinstance(error, TryLaterError):
            shown.headers["Retry-After"] = str(error.retry_after)
        return shown

    def http_error(self, request: AnyRequest, error: HTTPException) -> Response[Any]:
        """Say what the framework refuses."""
        visitor = self._portal.door.visitor(request)
        title, text = _words(self._portal.frame, visitor, error.status_code)
        return self._said(visitor, error.status_code, title, text)

    def bug(self, request: AnyRequest, _error: Exception) -> Response[Any]:
        """Say that it is our own mistake; the log has the traceback, the page does not."""
        _log.exception("failed to answer %s %s", request.method, request.scope["path_template"])
        visitor = self._portal.door.visitor(request)
        title, text = _words(self._portal.frame, visitor, 500)
        return self._said(visitor, 500, title, text)

    def _said(self, visitor: Visitor, status: int, title: str, text: str) -> Page:
        _ = self._portal.frame.gettext(visitor)
        return self._portal.frame.show(
            visitor,
            "said.html",
            status,
            title=title,
            text=text,
            way=places.CONFERENCES,
            way_name=_("To the conferences"),
        )


def _words(frame: Frame, visitor: Visitor, status: int) -> tuple[str, str]:
    """Return title and text for a status."""
    _ = frame.gettext(visitor)
    if status == 403:
        return _("That is not for you"), _("It takes a permission that you do not have.")
    if status in (404, 405):
        return (
            _("There is nothing here"),
            _("The address may be wrong, or what was here is gone, or it is not yours to see."),
        )
    if status in (429, 503):
        return _("Too much at once"), _("Wait a moment, then load the page again.")
    if status >= 500:
        return (
            _("Something went wrong"),
            _("It is not your fault, and nothing was changed. The server's log says more."),
        )
    return _("That was not understood"), _("Nothing was changed. Go back and try it again.")
