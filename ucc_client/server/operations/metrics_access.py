"""Who may read `/metrics`."""

from __future__ import annotations

import hmac
import ipaddress
from collections.abc import Mapping
from typing import Literal, assert_never

import msgspec

MetricsReaders = Literal["off", "loopback", "token", "everyone"]
_FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip", "via")


class MetricsAccess(msgspec.Struct, frozen=True, kw_only=True):
    """Who may read them; `token` is compared where it is asked for."""

    readers: MetricsReaders
    token: str = ""

    def allows(self, address: str, headers: Mapping[str, str]) -> bool:
        """Tell whether a request from `address` with these headers may read them.

        The names of `headers` are lower case, or compared without it.
        """
        match self.readers:
            case "off":
                return False
            case "everyone":
                return True
            case "token":
                given = headers.get("authorization", "")
                return hmac.compare_digest(given.encode(), f"Bearer {self.token}".encode())
            case "loopback":
                return _from_here(address, headers)
        assert_never(self.readers)


def _from_here(address: str, headers: Mapping[str, str]) -> bool:
    """Tell whether the request was made on this machine, and not passed on by a proxy on it."""
    if any(name in headers for name in _FORWARDED):
        return False
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    return (getattr(parsed, "ipv4_mapped", None) or parsed).is_loopback
