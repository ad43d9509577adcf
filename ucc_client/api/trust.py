"""Which certificate of a server is believed: one that the system vouches for, or an accepted one.

Every connection to a server, the stream of events too, is made by `TrustingAdapter`.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import requests
import truststore
import urllib3.exceptions
from requests.adapters import HTTPAdapter

from ucc_client.contract.errors import UntrustedError
from ucc_client.contract.shown_certificate import ShownCertificate

_TIMEOUT_S = 5


def authorities() -> str | bool:
    """Return the file of authorities that the environment names, else True for the system's."""
    named = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE")
    return named or True


def system_context() -> ssl.SSLContext:
    """Return a context that believes what the system believes: its store, not a bundle of ours."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class TrustingAdapter(HTTPAdapter):
    """Believes the system, or exactly one certificate; through a proxy as well."""

    def __init__(
        self, context: ssl.SSLContext | None, fingerprint: str, connections: int = 1
    ) -> None:
        self._tls: dict[str, Any] = {} if context is None else {"ssl_context": context}
        if fingerprint:
            self._tls["assert_fingerprint"] = fingerprint
        super().__init__(pool_maxsize=connections, pool_block=True)

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **options: Any
    ) -> None:
        """Make the pool of direct connections."""
        super().init_poolmanager(connections, maxsize, block, **{**options, **self._tls})

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        """Return the pool of connections through a proxy."""
        return super().proxy_manager_for(proxy, **{**options, **self._tls})

    def cert_verify(self, conn: Any, url: str, verify: bool | str, cert: Any) -> None:
        """Leave out the bundle that requests would add to the system's store."""
        if verify is True:
            conn.cert_reqs = "CERT_REQUIRED"
        else:
            super().cert_verify(conn, url, verify, cert)  # type: ignore[no-untyped-call]


def trust(session: requests.Session, fingerprint: str, connections: int) -> None:
    """Let `session` believe the system or, with a SHA-256 (hex), that certificate and no other."""
    if fingerprint:
        # The chain needs no voucher: the fingerprint is compared instead, at every connection.
        session.verify = False
        session.mount("https://", TrustingAdapter(None, fingerprint, connections))
    else:
        session.verify = authorities()
        session.mount("https://", TrustingAdapter(system_context(), "", connections))


def is_untrusted(error: requests.RequestException) -> bool:
    """Tell whether a request failed because of the certificate."""
    return any(
        isinstance(cause, ssl.SSLCertVerificationError)
        or (isinstance(cause, urllib3.exceptions.SSLError) and "ingerprint" in str(cause))
        for cause in causes(error)
    )


def untrusted(server: str, accepted: str, proxies: dict[str, str]) -> UntrustedError:
    """Return the error for a certificate that is not to be trusted, with what it says."""
    return UntrustedError(
        "the certificate is another one than before"
        if accepted
        else "the certificate cannot be verified",
        certificate=presented(server, proxies),
        accepted=accepted,
    )


def presented(server: str, proxies: dict[str, str]) -> ShownCertificate | None:
    """Return the certificate that the server shows now, None when it cannot be read.

    Nothing but the greeting is sent.
    """
    blind = _BlindOnlooker(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname = False
    blind.verify_mode = ssl.CERT_NONE
    seen = _greeted(server, blind, proxies, verify=False)
    if not isinstance(seen, bytes):
        return None
    strict = _StrictOnlooker(ssl.PROTOCOL_TLS_CLIENT)
    judged = _greeted(server, strict, proxies, verify=authorities())
    # Read by a library that the start shall not wait for.
    from ucc_client.api.certificate_reading import read  # noqa: PLC0415

    return read(seen, urlsplit(server).hostname or "", judged if isinstance(judged, int) else None)


class _SeenError(Exception):
    """The certificate was seen: there is nothing more to say to the server."""

    def __init__(self, der: bytes) -> None:
        super().__init__("seen")
        self.der = der


class _BlindOnlooker(ssl.SSLContext):
    """Breaks off after the greeting."""

    def wrap_socket(self, *arguments: Any, **options: Any) -> ssl.SSLSocket:
        return _look(super().wrap_socket(*arguments, **options))


class _StrictOnlooker(truststore.SSLContext):
    """Breaks off after the greeting, or before, when the system does not believe."""

    def wrap_socket(self, *arguments: Any, **options: Any) -> ssl.SSLSocket:
        return _look(super().wrap_socket(*arguments, **options))


def _look(connection: ssl.SSLSocket) -> ssl.SSLSocket:
    der = connection.getpeercert(binary_form=True)
    connection.close()
    raise _SeenError(der or b"")


def _greeted(
    server: str, context: ssl.SSLContext, proxies: dict[str, str], *, verify: bool | str
) -> bytes | int | None:
    """Greet the server: its certificate, the number of the system's refusal, or None."""
    with requests.Session() as session:
        session.trust_env = False
        session.mount("https://", TrustingAdapter(context, ""))
        try:
            session.head(server, verify=verify, proxies=proxies, timeout=_TIMEOUT_S)
        except _SeenError as seen:
            return seen.der
        except requests.RequestException as error:
            for cause in causes(error):
                if isinstance(cause, ssl.SSLCertVerificationError):
                    return getattr(cause, "verify_code", 0) or 0
    return None


def causes(error: BaseException) -> Iterator[BaseException]:
    """Walk from what requests raised to what the socket said."""
    seen: set[int] = set()
    waiting: list[BaseException] = [error]
    while waiting:
        cause = waiting.pop(0)
        if id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        inner = [getattr(cause, "reason", None), cause.__cause__, cause.__context__, *cause.args]
        waiting += [one for one in inner if isinstance(one, BaseException)]
