"""Signing in and out, and the list of the browsers that somebody is signed in with."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Annotated, Any

import msgspec
from litestar import Request, Response, get, post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromQuery, QueryParameter

from ucc_client.contract.login import secret
from ucc_client.server import limits
from ucc_client.server.portal import places
from ucc_client.server.portal.door import TOKEN_FIELD, AnyRequest, Door
from ucc_client.server.portal.form import Form
from ucc_client.server.portal.frame import Frame, Page, go
from ucc_client.server.portal.moments import InstantWords
from ucc_client.server.portal.visitor import Visitor
from ucc_client.server.refusals import (
    DirectoryUnreachableError,
    RefusalError,
    TooManyFailuresError,
    WrongSignInError,
)
from ucc_client.server.services.accounts import Accounts
from ucc_client.server.services.portal_sessions import PortalSessions, fresh_id
from ucc_client.server.services.sign_in_limits import counted_address

Again = Callable[[Visitor, str, Form], Page | None]
"""Shows a form once more, with what was typed; None for a form that needs no keeping."""

_AT_ONCE = 8
_LONGEST = 200


class Typed(msgspec.Struct, frozen=True, kw_only=True):
    """What a sign-in form says beside the password, and what went wrong with it."""

    login: str = ""
    target: str = places.CONFERENCES
    kept: str = ""
    problem: str = ""
    notice: str = ""


class SignIns:
    """The sign-in page, whichever way one comes to it."""

    def __init__(self, door: Door, frame: Frame) -> None:
        self._door, self._frame = door, frame

    def page(self, request: AnyRequest, status: int, typed: Typed) -> Page:
        """Return the page with its cookie, without which its form is not taken."""
        knock = self._door.knock(request)
        visitor = msgspec.structs.replace(
            self._door.visitor(request),
            signed_in=None,
            form_token=self._door.token_of(knock),
        )
        shown = self._frame.show(visitor, "sign-in.html", status, typed=typed)
        self._door.keep_knock(request, shown, knock)
        return shown

    def needed(self, request: AnyRequest, form: Form | None) -> Response[Any]:
        """Return the way to a page, or to what was to be done with a form, by the sign-in."""
        visitor = self._door.visitor(request)
        if form is None:
            return go(places.SIGN_IN, next=places.safe(visitor.here))
        _ = self._frame.gettext(visitor)
        kept = form.encoded(without=[TOKEN_FIELD, "action"])
        fits = len(kept) <= limits.KEPT_FORM_CHARACTERS
        words = (
            _("You were signed out meanwhile. Sign in: what you typed is still here.")
            if fits
            else _("You were signed out meanwhile, and nothing was saved.")
        )
        typed = Typed(target=places.safe(visitor.here), kept=kept if fits else "", notice=words)
        return self.page(request, 401, typed)


def sign_in_routes(  # noqa: PLR0917 - the parts that a sign-in stands on
    accounts: Accounts,
    sessions: PortalSessions,
    door: Door,
    frame: Frame,
    sign_ins: SignIns,
    again: Again,
) -> list[HTTPRouteHandler]:
    """Return the handlers of `/sign-in`, `/sign-out` and `/sessions`."""
    # Threads of its own: a slow directory, or many guesses, keep nobody else from being answered.
    desk = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="portal-sign-in")

    @get(places.SIGN_IN, sync_to_thread=True, opt={"open": True})
    def sign_in_page(
        request: Request[Any, Any, Any],
        visitor: NamedDependency[Visitor],
        target: Annotated[str, QueryParameter(name="next")] = "",
    ) -> Response[Any]:
        wanted = places.safe(target)
        if visitor.signed_in is not None:
            return go(wanted)
        return sign_ins.page(request, 200, Typed(target=wanted))

    def enter(request: AnyRequest, form: Form) -> Response[Any]:
        visitor = door.visitor(request)
        login, password = form.text("login").strip(), form.text("password")
        typed = Typed(
            login=login[:_LONGEST],
            target=places.safe(form.text("next")),
            kept=form.text("kept")[: limits.KEPT_FORM_CHARACTERS],
        )
        cookie = fresh_id()
        browser = request.headers.get("User-Agent", "")
        address = counted_address(request.client.host) if request.client else ""
        try:
            template = accounts.nonce(address)
            proof = secret(template.login_type, login, template.nonce, password)
            accounts.let_in(
                msgspec.structs.replace(template, secret=proof),
                address,
                lambda connection, user_id, now: sessions.keep(
                    connection, user_id, cookie, browser, now
                ),
            )
        except (WrongSignInError, TooManyFailuresError, DirectoryUnreachableError) as error:
            problem = _problem(frame.gettext(visitor), error)
            return sign_ins.page(
                request, error.status, msgspec.structs.replace(typed, problem=problem)
            )
        signed_in = sessions.signed_in(cookie)
        request.scope["user"] = signed_in
        shown = again(door.visitor(request), typed.target, _form(typed)) if typed.kept else None
        answer = shown or go(typed.target)
        door.open(request, answer, cookie)
        return answer

    @post(
        places.SIGN_IN,
        status_code=200,
        request_max_body_size=limits.PORTAL_SIGN_IN_BODY_BYTES,
        opt={"open": True},
    )
    async def sign_in(
        request: Request[Any, Any, Any], form: NamedDependency[Form]
    ) -> Response[Any]:
        return await asyncio.get_running_loop().run_in_executor(desk, enter, request, form)

    @post(places.SIGN_OUT, status_code=303, sync_to_thread=True)
    def sign_out(
        request: Request[Any, Any, Any],
        visitor: NamedDependency[Visitor],
        form: NamedDependency[Form],
    ) -> Response[Any]:
        user = visitor.user
        sessions.end(user.account.user_id, user.session)
        answer = go(places.SIGN_IN)
        door.close(request, answer)
        return answer

    @get(places.SESSIONS, sync_to_thread=True)
    def own_sessions(visitor: NamedDependency[Visitor], done: FromQuery[str] = "") -> Page:
        words = InstantWords(visitor)
        lines = [
            {
                "id": one.id_hash,
                "browser": browser_name(one.browser),
                "since": words.moment(one.created_at),
                "seen": words.moment(one.seen_at),
                "here": one.id_hash == visitor.user.session,
            }
            for one in sessions.of_user(visitor.account.user_id)
        ]
        return frame.show(visitor, "sessions.html", lines=lines, done=frame.done(visitor, done))

    @post(places.SESSIONS, status_code=303, sync_to_thread=True)
    def end_session(
        visitor: NamedDependency[Visitor], form: NamedDependency[Form]
    ) -> Response[Any]:
        user_id, own = visitor.account.user_id, visitor.user.session
        if form.text("session") == "others":
            sessions.end_others(user_id, own)
        elif form.text("session") != own:
            sessions.end(user_id, form.text("session"))
        return go(places.SESSIONS, done="ended")

    return [sign_in_page, sign_in, sign_out, own_sessions, end_session]


def browser_name(agent: str) -> str:
    """Return what a browser says that it is, in two words."""
    named = next((name for mark, name in _BROWSERS if mark in agent), "")
    system = next((name for mark, name in _SYSTEMS if mark in agent), "")
    if named or system:
        return ", ".join(part for part in (named, system) if part)
    return re.sub(r"[^\w ./-]", "", agent)[:60]


# The more particular first: each claims to be the ones after it, too.
_BROWSERS = (
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
)


def _form(typed: Typed) -> Form:
    return Form.parse(typed.kept.encode("ascii", "replace"))


def _problem(_: Callable[[str], str], error: RefusalError) -> str:
    if isinstance(error, TooManyFailuresError):
        minutes = -(-error.retry_after // 60)
        return _("Too often wrong. Try again in {minutes} min.").format(minutes=minutes)
    if isinstance(error, DirectoryUnreachableError):
        return _(
            "The company's directory, which knows the passwords, cannot be asked just now. Try "
            "again in a minute."
        )
    return _("Login or password is wrong.")
