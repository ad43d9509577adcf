"""Settings that no server may start with."""

from __future__ import annotations

import ipaddress
from zoneinfo import ZoneInfo

from ucc_client.server.language import N_
from ucc_client.server.limits import FEWEST_REQUESTS_PER_SECOND
from ucc_client.server.settings.error import ConfigurationError

FEWEST_CONNECTIONS = 2
"""One stays with the mail that is being sent; requests need another."""
MOST_CONNECTIONS = 1000


def check_exposure(host: str, *, behind_proxy: bool, tls: bool) -> None:
    """Refuse plain HTTP on addresses that others reach. Raises ConfigurationError."""
    try:
        loopback = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        loopback = False
    if not loopback and not behind_proxy and not tls:
        raise ConfigurationError(
            N_(
                "Plain HTTP on {host} would send passwords and PINs in clear text. Name "
                "tls_certificate and tls_key, or put a proxy with TLS before it and say "
                "--behind-proxy, or serve on 127.0.0.1."
            ),
            host=host,
        )


def check_proxies(text: str) -> str:
    """Return addresses and networks, separated by commas. Raises ConfigurationError."""
    for part in text.split(","):
        try:
            ipaddress.ip_network(part.strip())
        except ValueError:
            raise ConfigurationError(
                N_(
                    "trusted_proxies: “{part}” is no address and no network; write them like "
                    "10.0.0.5,10.1.0.0/16."
                ),
                part=part.strip(),
            ) from None
    return text


def check_zone(name: str) -> str:
    """Return an IANA zone's name. Raises ConfigurationError when there is no such zone."""
    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError):
        raise ConfigurationError(
            N_("There is no time zone “{name}”; names look like Europe/Berlin."), name=name
        ) from None


def check_connections(number: int) -> int:
    """Return how many connections a process may have. Raises ConfigurationError."""
    if not FEWEST_CONNECTIONS <= number <= MOST_CONNECTIONS:
        raise ConfigurationError(
            N_("database_connections is {number}; it goes from {least} to {most}."),
            number=number,
            least=FEWEST_CONNECTIONS,
            most=MOST_CONNECTIONS,
        )
    return number


def check_request_rate(per_second: int) -> int:
    """Return how often a user may ask. Raises ConfigurationError where clients count on more."""
    if per_second < FEWEST_REQUESTS_PER_SECOND:
        raise ConfigurationError(
            N_(
                "{number} requests in a second are too few: clients count on {fewest}. Set "
                "requests_per_second to {fewest} or more."
            ),
            number=per_second,
            fewest=FEWEST_REQUESTS_PER_SECOND,
        )
    return per_second


def check_days(name: str, days: int) -> int:
    """Return how many days something is kept. Raises ConfigurationError for less than none."""
    if days < 0:
        raise ConfigurationError(
            N_("{name} is {number}; the least is {least}."), name=name, number=days, least=0
        )
    return days
