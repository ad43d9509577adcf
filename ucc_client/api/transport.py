"""Kept-alive HTTP connections to a server's `/rest`, and what the answers mean.

Everything that can go wrong becomes one of `contract.errors`. Nothing here knows what the
paths are for.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import msgspec
import requests
import urllib3.exceptions
from requests.adapters import HTTPAdapter

from ucc_client.api.system_proxy import finds_by_script, proxies_for
from ucc_client.api.trust import causes, is_untrusted, trust, untrusted
from ucc_client.contract.errors import (
    ClashError,
    NotAServerError,
    ProxyScriptError,
    RefusedError,
    ServerTroubleError,
    TooManyError,
    UnauthorisedError,
    UnprotectedError,
    UnreachableError,
)
from ucc_client.contract.extensions import HEADER as EXTENSIONS_HEADER
from ucc_client.contract.extensions import Extensions, announced, revision_in
from ucc_client.contract.login import TOKEN_HEADER, VERSION, VERSION_HEADER
from ucc_client.contract.messages import ErrorBody
from ucc_client.contract.server_address import is_loopback

_log = logging.getLogger(__name__)

CONNECTIONS = 6
"""How many requests may be under way at once: what browsers take, and servers are used to."""
CONNECT_TIMEOUT_S = 5
READ_TIMEOUT_S = 20
WHOLE_READ_TIMEOUT_S = 300
"""For an answer that has everything: a server may have to put it together before it begins."""


_NOT_NOW = (408, 425)
"""Refusals of the moment: the same request may be answered later (RFC 9110, 15.5.9; 8470)."""


class WireAnswer(msgspec.Struct, frozen=True):
    """A success: the JSON value, None without a body; `Location` and `ETag`, empty without."""

    body: Any
    location: str = ""
    etag: str = ""


class Transport:
    """Sends requests to one server, from any thread; keeps at most `CONNECTIONS` open."""

    def __init__(self, server: str, fingerprint: str = "", *, unprotected: bool = False) -> None:
        """Prepare for `server`, an address as `server_address.normalise` returns it.

        With a `fingerprint` its one certificate is accepted, else any that is vouched for.
        Raises UnprotectedError for plain HTTP to another machine, unless that is agreed to
        (`unprotected`).
        """
        if not (unprotected or server.startswith("https://") or is_loopback(server)):
            raise UnprotectedError("plain HTTP to another machine")
        self.server = server
        self._proxies = proxies_for(server)
        self._fingerprint = fingerprint
        self._token: str | None = None
        self._session = self._new_session()
        self.extensions: Extensions = frozenset()
        """What the server announced with its last answer."""
        self.clock_ahead_s = 0
        """By how much the server's clock is ahead of ours, as its last answer says."""

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    @property
    def token(self) -> str | None:
        """The token that is sent with every request."""
        return self._token

    def use_token(self, token: str | None) -> None:
        """Send `token` with every request from now on, or none."""
        self._token = token

    def request(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        parameters: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        silence_s: float | None = None,
        kind: Any = Any,
    ) -> WireAnswer:
        """Send one request to `path` below `/rest`; raises `contract.errors.ServerError`.

        `silence_s` is for how long the server may say nothing, None for as long as is usual; the
        body of a success is read as a `kind`, a type.
        """
        begun = time.monotonic()
        try:
            response = self._send(method, path, body, parameters, headers, silence_s=silence_s)
        except requests.RequestException as error:
            if is_untrusted(error):
                raise untrusted(self.server, self._fingerprint, self._proxies) from error
            raise self._explained(error) from error
        taken = round((time.monotonic() - begun) * 1000)
        # What was asked for, or sent, is nobody's business but the server's.
        _log.debug("%s %s: %d in %d ms", method, path, response.status_code, taken)
        answer = _judged(response, kind)
        self._listen(response)
        return answer

    def _explained(self, error: requests.RequestException) -> Exception:
        explained = _explained(error)
        if type(explained) is UnreachableError and finds_by_script(self.server):
            return ProxyScriptError(str(explained), never_sent=explained.never_sent)
        return explained

    def stream(self, path: str, *, silence_s: float) -> Iterator[str]:
        """GET `path` and yield the lines of its endless answer as they come.

        An empty one comes first, when it is open. On a connection of its own. Raises as
        `request` does, also after a silence of so long.
        """
        token = {} if self._token is None else {TOKEN_HEADER: self._token}
        try:
            with (
                self._new_session() as session,
                session.get(
                    f"{self.server}/rest{path}",
                    headers={**token, "Accept": "text/event-stream"},
                    timeout=(CONNECT_TIMEOUT_S, silence_s),
                    allow_redirects=False,
                    stream=True,
                ) as response,
            ):
                if response.status_code != 200:
                    _judged(response)
                if not response.headers.get("Content-Type", "").startswith("text/event-stream"):
                    raise NotAServerError("answered with no stream of events")
                yield ""
                for line in response.iter_lines(chunk_size=1):
                    yield line.decode("utf-8", "replace")
        except requests.RequestException as error:
            if is_untrusted(error):
                raise untrusted(self.server, self._fingerprint, self._proxies) from error
            raise _explained(error) from error

    def _new_session(self) -> requests.Session:
        session = requests.Session()
        # The environment would also name proxies for this very machine, and passwords (.netrc).
        session.trust_env = False
        session.proxies.update(self._proxies)
        session.headers.update({VERSION_HEADER: VERSION, "Accept": "application/json"})
        # Cookies would be written by one thread while another one reads them.
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
        session.mount("http://", HTTPAdapter(pool_maxsize=CONNECTIONS, pool_block=True))
        trust(session, self._fingerprint, CONNECTIONS)
        return session

    def _listen(self, response: requests.Response) -> None:
        """Note what a success says beside its own; others may be some proxy's own page."""
        self.extensions = announced(response.headers.get(EXTENSIONS_HEADER, ""))
        moment = _moment(response.headers.get("Date", ""))
        if moment is not None:
            self.clock_ahead_s = round((moment - datetime.now(UTC)).total_seconds())

    def _send(
        self,
        method: str,
        path: str,
        body: object,
        parameters: Mapping[str, str] | None,
        headers: Mapping[str, str] | None,
        *,
        silence_s: float | None,
    ) -> requests.Response:
        token = {} if self._token is None else {TOKEN_HEADER: self._token}
        return self._session.request(
            method,
            f"{self.server}/rest{path}",
            params=parameters,
            data=None if body is None else msgspec.json.encode(body),
            headers={"Content-Type": "application/json", **token, **(headers or {})},
            timeout=(CONNECT_TIMEOUT_S, READ_TIMEOUT_S if silence_s is None else silence_s),
            # A redirect leads to a portal or another host, where the token must not go.
            allow_redirects=False,
        )


def _judged(response: requests.Response, kind: Any = Any) -> WireAnswer:
    status = response.status_code
    if status == 401:
        raise UnauthorisedError("the token or the right is missing")
    if status == 429:
        raise TooManyError(_seconds(response.headers.get("Retry-After", "")))
    if status >= 500 or status in _NOT_NOW:
        raise ServerTroubleError(status, _seconds(response.headers.get("Retry-After", "")))
    if status == 412:
        raise ClashError(_current(response))
    if status >= 400:
        raise _refusal(response)
    if not 200 <= status < 300:
        raise NotAServerError(f"answered with {status}")
    headers = response.headers
    return WireAnswer(_json(response, kind), headers.get("Location", ""), headers.get("ETag", ""))


def _json(response: requests.Response, kind: Any) -> Any:
    if not response.content.strip():
        return None
    try:
        return msgspec.json.decode(response.content, type=kind)
    except msgspec.ValidationError as error:
        raise NotAServerError(f"answered with something else: {error}") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        said = response.headers.get("Content-Type", "no type")
        raise NotAServerError(f"answered with {said}, not with JSON") from error


def _refusal(response: requests.Response) -> RefusedError:
    try:
        body = msgspec.json.decode(response.content, type=ErrorBody)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return RefusedError(response.status_code)
    return RefusedError(response.status_code, body.code, body.message)


def _current(response: requests.Response) -> dict[str, Any] | None:
    """Return the conference that a 412 shows, with its revision."""
    try:
        found = msgspec.json.decode(response.content, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    revision = revision_in(response.headers.get("ETag", ""))
    return None if revision is None else {**found, "revision": revision}


def _seconds(retry_after: str) -> float | None:
    """Read `Retry-After`: seconds or an HTTP date (RFC 9110, 10.2.3)."""
    if retry_after.isascii() and retry_after.isdigit():
        return float(retry_after)
    moment = _moment(retry_after)
    return None if moment is None else max(0.0, (moment - datetime.now(UTC)).total_seconds())


def _moment(date: str) -> datetime | None:
    """Read an HTTP date (RFC 9110, 5.6.7), None when it is none."""
    try:
        moment = parsedate_to_datetime(date)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _explained(error: requests.RequestException) -> Exception:
    chain = list(causes(error))
    if isinstance(error, requests.exceptions.SSLError):
        return NotAServerError("no protected connection is spoken there")
    if isinstance(error, requests.exceptions.InvalidURL | requests.exceptions.InvalidSchema):
        return NotAServerError("not an address")
    if any(
        isinstance(cause, urllib3.exceptions.ProtocolError) and _is_nonsense(cause)
        for cause in chain
    ):
        return NotAServerError("something that is not HTTP answered")
    never_sent = isinstance(error, requests.exceptions.ConnectTimeout) or any(
        isinstance(cause, urllib3.exceptions.NewConnectionError) for cause in chain
    )
    return UnreachableError(type(chain[-1]).__name__, never_sent=never_sent)


def _is_nonsense(error: urllib3.exceptions.ProtocolError) -> bool:
    return any(type(argument).__name__ == "BadStatusLine" for argument in error.args)
