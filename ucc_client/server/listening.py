"""The socket that the server answers on, and its address in words."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit

from ucc_client.server.language import N_
from ucc_client.server.settings.error import ConfigurationError


def listen(host: str, port: int) -> socket.socket:
    """Return a listening socket; port 0 is any free one. Raises ConfigurationError."""
    try:
        listening = socket.create_server((host, port), family=_family(host), backlog=256)
        # Inherited by each connection; asyncio sets it only where the protocol is named, and
        # without it an answer in two parts waits 40 ms for the client's acknowledgement.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return listening
    except (OSError, OverflowError) as error:
        raise ConfigurationError(
            N_(
                "Port {port} on {host} cannot be used: {reason}. Is another server running "
                "there? Choose another with --port, or 0 for any free one."
            ),
            port=port,
            host=host,
            reason=getattr(error, "strerror", error),
        ) from None


def own_url(listening: socket.socket, *, tls: bool = False, name: str = "") -> str:
    """Return the address at which it answers, without a trailing slash.

    `name` is what others call this host: it stands for an address that means all of them.
    """
    host, port = listening.getsockname()[:2]
    if name and ipaddress.ip_address(host).is_unspecified:
        host = name
    return url_of(host, port, tls=tls)


def url_of(host: str, port: int, *, tls: bool) -> str:
    """Return the address of a host and port, without a trailing slash."""
    scheme, usual = ("https", 443) if tls else ("http", 80)
    place = f"[{host}]" if ":" in host else host
    return f"{scheme}://{place}" if port == usual else f"{scheme}://{place}:{port}"


def mail_host(url: str) -> str:
    """Return the host that mail can be said to come from."""
    host = urlsplit(url).hostname or "localhost"
    return "localhost" if host.replace(".", "").isdigit() or ":" in host else host


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET
