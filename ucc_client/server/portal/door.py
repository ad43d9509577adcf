"""Who and what is let in: sessions by their cookie, and forms that are really ours.

A form carries a token that only a page of ours can have put in it: an HMAC of the session, or
before the sign-in of a cookie of its own. A browser also says from where a form is sent.
"""

from __future__ import annotations

import hmac
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from litestar import Request, Response
from litestar.connection import ASGIConnection
from litestar.datastructures import Cookie
from litestar.handlers.base import BaseRouteHandler

from ucc_client.server.keys import Keys
from ucc_client.server.operations.watch import USER_KEY
from ucc_client.server.portal.form import Form
from ucc_client.server.portal.visitor import Visitor, chosen_language
from ucc_client.server.refusals import ForbiddenError, RefusalError, UnsupportedMediaTypeError
from ucc_client.server.request_rate import RequestRate
from ucc_client.server.services.portal_sessions import LIFE_MS, PortalSessions

Connection = ASGIConnection[Any, Any, Any, Any]
AnyRequest = Request[Any, Any, Any]

TOKEN_FIELD = "form_token"  # noqa: S105 - the field's name
_SESSION, _DOOR = "ucc-session", "ucc-door"
_FORM_KIND = "application/x-www-form-urlencoded"


class SignInNeededError(Exception):
    """Nobody is signed in (any more); `form` is what was posted, None for a page."""

    def __init__(self, form: Form | None = None) -> None:
        super().__init__()
        self.form = form


class StaleFormError(Exception):
    """A form of ours, or one that looks like it, without the token of this session."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.form = form


class ForeignFormError(RefusalError):
    """A form that a page of somebody else's sent here."""

    status = 403
    code = "foreign-form"

    def __init__(self) -> None:
        super().__init__("This form does not come from a page of this server.")


class Door:
    """Stands before every page of the portal; `is_tls` tells that this server is https itself."""

    def __init__(
        self,
        sessions: PortalSessions,
        keys: Keys,
        rate: RequestRate,
        resources: Path,
        *,
        is_tls: bool,
    ) -> None:
        self._sessions, self._keys, self._rate = sessions, keys, rate
        self._resources, self._is_tls = resources, is_tls

    def admit(self, connection: Connection, handler: BaseRouteHandler) -> None:
        """Be the guard of the pages; a handler's `opt` says `open` or `administrator`.

        Raises SignInNeededError, ForbiddenError or TooManyRequestsError. A form without a session
        comes as far as `form`, which can keep what was typed.
        """
        cookie = connection.cookies.get(self._name(connection, _SESSION), "")
        signed_in = self._sessions.signed_in(cookie)
        connection.scope["user"] = signed_in
        if signed_in is not None:
            self._rate.admit(signed_in.account.user_id)
            connection.state[USER_KEY] = signed_in.account.user_id
            if handler.opt.get("administrator") and not signed_in.account.is_administrator:
                raise ForbiddenError("This takes the administrator permission.")
        elif not handler.opt.get("open") and connection.scope.get("method") != "POST":
            raise SignInNeededError

    def visitor(self, request: AnyRequest) -> Visitor:
        """Return who asks."""
        signed_in = request.scope.get("user")
        query = request.scope["query_string"].decode("latin-1")
        own = signed_in.language if signed_in else ""
        return Visitor(
            language=chosen_language(
                self._resources, own, request.headers.get("Accept-Language", "")
            ),
            form_token=self.token(request),
            here=request.scope["path"] + (f"?{query}" if query else ""),
            signed_in=signed_in,
        )

    async def form(self, request: AnyRequest) -> Form:
        """Return what was posted, by who may.

        Raises ForeignFormError, UnsupportedMediaTypeError, InvalidError, SignInNeededError or
        StaleFormError.
        """
        if not _is_own(request):
            raise ForeignFormError
        kind = request.headers.get("Content-Type", "")
        if kind.partition(";")[0].strip().lower() != _FORM_KIND:
            raise UnsupportedMediaTypeError
        form = Form.parse(await request.body())
        is_open = request.route_handler.opt.get("open")
        if request.scope.get("user") is None and not is_open:
            raise SignInNeededError(form)
        right = self.token(request)
        if not right or not hmac.compare_digest(right.encode(), form.text(TOKEN_FIELD).encode()):
            raise StaleFormError(form)
        return form

    def token(self, request: AnyRequest) -> str:
        """Return what the forms of this session carry; empty where there is no cookie yet."""
        signed_in = request.scope.get("user")
        if signed_in is not None:
            return self._keys.sign("portal form", signed_in.session).hex()
        knock = request.cookies.get(self._name(request, _DOOR), "")
        return self._door_token(knock) if knock else ""

    def token_of(self, knock: str) -> str:
        """Return what a sign-in form carries to a browser that gets `knock` with it."""
        return self._door_token(knock)

    def knock(self, request: AnyRequest) -> str:
        """Return what the cookie before a sign-in says: what it said, or something new."""
        return request.cookies.get(self._name(request, _DOOR), "") or secrets.token_urlsafe(24)

    def keep_knock(self, request: AnyRequest, response: Response[Any], knock: str) -> None:
        """Give a browser its cookie for the sign-in form."""
        response.set_cookie(self._cookie(request, _DOOR, knock, strict=True))

    def open(self, request: AnyRequest, response: Response[Any], cookie: str) -> None:
        """Give a browser its new session; what it had before the sign-in is worth nothing."""
        response.set_cookie(
            self._cookie(request, _SESSION, cookie, strict=False, seconds=LIFE_MS // 1000)
        )
        response.set_cookie(self._cookie(request, _DOOR, "", strict=True, seconds=0))

    def close(self, request: AnyRequest, response: Response[Any]) -> None:
        """Take a browser's session away."""
        response.set_cookie(self._cookie(request, _SESSION, "", strict=False, seconds=0))

    def is_secure(self, connection: Connection) -> bool:
        """Tell whether the browser came by TLS: to us, or to the proxy whose word holds."""
        return self._is_tls or connection.scope["scheme"] == "https"

    def _name(self, connection: Connection, name: str) -> str:
        # No other host of the domain, and no page by http, can set one that is called so.
        return f"__Host-{name}" if self.is_secure(connection) else name

    def _cookie(
        self,
        connection: Connection,
        name: str,
        value: str,
        *,
        strict: bool,
        seconds: int | None = None,
    ) -> Cookie:
        # Lax for the session: a link in a mail leads to a page, not to a sign-in.
        return Cookie(
            key=self._name(connection, name),
            value=value,
            path="/",
            max_age=seconds,
            secure=self.is_secure(connection),
            httponly=True,
            samesite="strict" if strict else "lax",
        )

    def _door_token(self, knock: str) -> str:
        return self._keys.sign("portal door", knock).hex()


def _is_own(request: AnyRequest) -> bool:
    """Tell whether a form comes from a page of ours, as far as the browser says (Fetch, 3.1)."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("Origin")
    if origin is None:
        return True
    return urlsplit(origin).hostname == urlsplit(f"//{request.headers.get('Host', '')}").hostname
