"""Talking to a server whose one certificate the user has accepted by its fingerprint."""

from __future__ import annotations

import hashlib
import ssl
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter

from ucc_client.contract.errors import UntrustedError

_TIMEOUT_S = 5


class _PinnedAdapter(HTTPAdapter):
    """Accepts exactly one certificate, whoever made it."""

    def __init__(self, fingerprint: str, connections: int) -> None:
        self._fingerprint = fingerprint
        super().__init__(pool_maxsize=connections, pool_block=True)

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, **options, assert_fingerprint=self._fingerprint)


def pin(session: requests.Session, fingerprint: str, connections: int) -> None:
    """Let `session` accept the certificate with this SHA-256 (hex), and no other."""
    session.mount("https://", _PinnedAdapter(fingerprint, connections))
    # The chain needs no voucher: the fingerprint is compared instead, at every connection.
    session.verify = False
    session.trust_env = False


def presented(server: str) -> str:
    """Return the SHA-256 (lower-case hex) of the certificate that the server shows now.

    Empty when it cannot be read. Nothing but the greeting is sent.
    """
    parts = urlsplit(server)
    try:
        address = (parts.hostname or "", parts.port or 443)
        pem = ssl.get_server_certificate(address, timeout=_TIMEOUT_S)
    except (OSError, ValueError):
        return ""
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()


def untrusted(server: str, accepted: str) -> UntrustedError:
    """Return the error for a certificate that is not to be trusted, with its fingerprint."""
    return UntrustedError(
        "the certificate is another one than before"
        if accepted
        else "the certificate cannot be verified",
        fingerprint=presented(server),
        changed=bool(accepted),
    )
