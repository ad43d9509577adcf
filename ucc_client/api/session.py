"""A user's sign-in at a server, renewed silently when its token ends.

Source: contract, "Signing in".
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from ucc_client.api.parallel import patiently
from ucc_client.api.transport import Transport, WireAnswer
from ucc_client.contract.errors import (
    AbandonedError,
    ClearTextError,
    NotAServerError,
    PasswordWantedError,
    RefusedError,
    UnauthorisedError,
)
from ucc_client.contract.extensions import Extensions
from ucc_client.contract.login import secret
from ucc_client.contract.messages import AuthToken, Login, LoginType
from ucc_client.contract.server_address import is_loopback

PATIENCE_S = 2.0
"""So long somebody who leaves waits for the answer to a change that is on its way."""


class SignedInUser(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """Who `/users/me` says we are; a server may leave out all but the id."""

    id: int
    first_name: str | None = None
    family_name: str | None = None
    email: str | None = None

    @property
    def name(self) -> str:
        """First and family name."""
        return f"{self.first_name or ''} {self.family_name or ''}".strip()


class Session:
    """Requests in the name of one user; login and password stay in memory only."""

    def __init__(
        self,
        transport: Transport,
        login: str,
        password: str,
        *,
        known_kind: str = "",
        note_kind: Callable[[str], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        left: Callable[[], bool] = lambda: False,
    ) -> None:
        """Prepare; `known_kind` is the `loginType` by which the server was signed in at before.

        `note_kind` is told the one that worked. Reading ends when `cancelled`; signing in, out and
        what changes something end when somebody has `left` the session.
        """
        self.cancelled, self._left = cancelled, left
        self._transport = transport
        self._renewing = threading.Lock()
        self._known_kind, self._note_kind = known_kind, note_kind
        self._login = login
        self._password = password
        self._is_refused = False

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def sign_in(self) -> SignedInUser:
        """Get a token and say who we are.

        Raises UnauthorisedError when login or password is wrong, ClearTextError when the
        server wants the password itself over plain HTTP, PasswordWantedError when it did not
        want it before, and what `Transport.request` raises.
        """

        def ask() -> SignedInUser:
            self._renew()
            return self._me()

        return patiently(ask, self._left)

    def sign_out(self) -> None:
        """Let the server forget the token; raises what `Transport.request` raises."""
        patiently(lambda: self._transport.request("DELETE", "/login"), self._left)
        self._transport.use_token(None)

    def request(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        parameters: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WireAnswer:
        """Send one request, from any thread; at a 401 the token is renewed, and it is sent again.

        401 with a token that is good then is a refusal: RefusedError with status 401. Raises
        AbandonedError when somebody has left the session and no answer has come for a while:
        nothing is sent any more then, but what was may arrive.
        """
        begun = time.monotonic()
        is_abandoned = threading.Event()

        def is_enough() -> bool:
            return self._left() and time.monotonic() - begun > PATIENCE_S

        def ask() -> WireAnswer:
            return self._ask(
                method, path, is_abandoned, body=body, parameters=parameters, headers=headers
            )

        try:
            return patiently(ask, is_enough)
        except AbandonedError:
            is_abandoned.set()
            raise

    def read(
        self, path: str, parameters: Mapping[str, str] | None = None, kind: Any = Any
    ) -> WireAnswer:
        """GET `path` as `request` does; raises AbandonedError when nobody waits any more.

        For `kind` see `Transport.request`.
        """
        return patiently(lambda: self.get(path, parameters, kind=kind), self.cancelled)

    def get(
        self,
        path: str,
        parameters: Mapping[str, str] | None = None,
        silence_s: float | None = None,
        kind: Any = Any,
    ) -> WireAnswer:
        """GET `path` as `request` does, on this thread.

        For `silence_s` and `kind` see `Transport.request`.
        """
        nobody = threading.Event()
        return self._ask("GET", path, nobody, parameters=parameters, silence_s=silence_s, kind=kind)

    def _ask(
        self,
        method: str,
        path: str,
        is_abandoned: threading.Event,
        *,
        body: object = None,
        parameters: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        silence_s: float | None = None,
        kind: Any = Any,
    ) -> WireAnswer:

        def ask() -> WireAnswer:
            return self._transport.request(
                method,
                path,
                body=body,
                parameters=parameters,
                headers=headers,
                silence_s=silence_s,
                kind=kind,
            )

        token = self._transport.token
        try:
            return ask()
        except UnauthorisedError:
            if is_abandoned.is_set():
                raise
            with self._renewing:
                # Somebody else may have renewed it while this request was under way.
                if self._transport.token == token:
                    self._renew()
        if is_abandoned.is_set():
            raise AbandonedError("nobody waits for this any more")
        try:
            return ask()
        except UnauthorisedError:
            if self._token_is_good():
                raise RefusedError(401) from None
            raise

    @property
    def extensions(self) -> Extensions:
        """What the server announced with its last answer."""
        return self._transport.extensions

    @property
    def clock_ahead_s(self) -> int:
        """By how much the server's clock is ahead of ours, in seconds."""
        return self._transport.clock_ahead_s

    @property
    def transport(self) -> Transport:
        """The way to the server."""
        return self._transport

    def _renew(self) -> None:
        if self._is_refused:
            # Servers count failed attempts: nobody makes one with each request that is left.
            raise UnauthorisedError("login or password was refused before")
        self._transport.use_token(None)
        template = self._sign_in_step("GET", Login)
        if template.login_type is LoginType.ACTIVE_DIRECTORY and not self._is_protected():
            raise ClearTextError("the password would travel in clear text")
        if (template.login_type, self._known_kind) == (
            LoginType.ACTIVE_DIRECTORY,
            LoginType.INTERNAL.value,
        ):
            raise PasswordWantedError("the server wants the password itself now")
        proof = secret(template.login_type, self._login, template.nonce, self._password)
        answer = msgspec.structs.replace(template, secret=proof)
        self._transport.use_token(self._sign_in_step("POST", AuthToken, answer).token)
        self._known_kind = template.login_type.value
        if self._note_kind is not None:
            self._note_kind(self._known_kind)

    def _sign_in_step(self, method: str, expected: type[Any], body: object = None) -> Any:
        try:
            answer = self._transport.request(method, "/login", body=body)
            return msgspec.convert(answer.body, expected)
        except msgspec.ValidationError as error:
            raise NotAServerError("the sign-in is not as the contract has it") from error
        except RefusedError as error:
            if method == "POST" and error.status in (400, 403):
                self._is_refused = True
                raise UnauthorisedError("login or password is wrong") from error
            raise NotAServerError(f"the sign-in answers with {error.status}") from error

    def _is_protected(self) -> bool:
        server = self._transport.server
        return server.startswith("https://") or is_loopback(server)

    def _me(self) -> SignedInUser:
        try:
            return msgspec.convert(self._transport.request("GET", "/users/me").body, SignedInUser)
        except (msgspec.ValidationError, RefusedError) as error:
            raise NotAServerError("users/me is not as the contract has it") from error

    def _token_is_good(self) -> bool:
        try:
            self._me()
        except UnauthorisedError:
            return False
        return True
