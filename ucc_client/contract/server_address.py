"""The address of a server as people type it, and as everything else uses it."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

_DEFAULT_PORTS = {"https": 443, "http": 80}


def normalise(typed: str) -> str:
    """Return scheme, host, port and path without a trailing slash; `https` unless typed.

    `/rest` at the end is dropped: the contract adds it. Raises ValueError for what is no
    address, and for one with a login, a query or a fragment in it.
    """
    text = typed.strip()
    parts = urlsplit(text if "://" in text else f"https://{text}")
    host = (parts.hostname or "").rstrip(".")
    extra = parts.username is not None or parts.query or parts.fragment
    if parts.scheme not in _DEFAULT_PORTS or not host or extra or any(c.isspace() for c in text):
        raise ValueError("not a server's address")
    port = "" if parts.port in (None, _DEFAULT_PORTS[parts.scheme]) else f":{parts.port}"
    path = parts.path.rstrip("/").removesuffix("/rest").rstrip("/")
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{port}{path}"


def is_loopback(server: str) -> bool:
    """Tell whether the address is this machine itself."""
    host = urlsplit(server).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
