"""Where the company's directory (LDAP) is, and how people are found in it."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from ucc_client.server.language import N_
from ucc_client.server.settings.error import ConfigurationError

LOGIN = "{login}"
"""Where the login belongs in a name or a filter."""

_NAMES = ("user_dn", "search_base", "search_filter", "bind_dn", "bind_password")


class DirectoryTarget(msgspec.Struct, frozen=True, kw_only=True):
    """A directory. People are named by `user_dn`, or looked for by `search_filter`."""

    host: str
    port: int
    use_tls: bool
    start_tls: bool
    ca_file: Path | None = None
    user_dn: str = ""
    search_base: str = ""
    search_filter: str = ""
    bind_dn: str = ""
    bind_password: str = ""


def directory_target(value: Mapping[str, Any]) -> DirectoryTarget | None:
    """Read the settings `ldap_…`; None without `ldap_url`. Raises ConfigurationError."""
    url, start_tls = value["ldap_url"], value["ldap_starttls"]
    if not url:
        return None
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", None
    if not host or parts.scheme not in ("ldap", "ldaps") or parts.username or parts.query:
        raise ConfigurationError(
            N_("ldap_url is ldaps://HOST or ldap://HOST, with :PORT where it is another one.")
        )
    use_tls = parts.scheme == "ldaps"
    if not (use_tls or start_tls or _is_loopback(host)):
        raise ConfigurationError(
            N_(
                "Passwords would go to {host} in clear text. Take ldaps:// in ldap_url, or set "
                "ldap_starttls."
            ),
            host=host,
        )
    file = value["ldap_ca_file"]
    ca_file = Path(file).expanduser().absolute() if file else None
    if ca_file and not ca_file.is_file():
        raise ConfigurationError(
            N_("ldap_ca_file {file} cannot be read; give a file with certificates (PEM)."),
            file=ca_file,
        )
    names = {name: value[f"ldap_{name}"] for name in _NAMES}
    _check_names(**names)
    return DirectoryTarget(
        host=host,
        port=port or (636 if use_tls else 389),
        use_tls=use_tls,
        start_tls=start_tls and not use_tls,
        ca_file=ca_file,
        **names,
    )


def _check_names(
    user_dn: str, search_base: str, search_filter: str, bind_dn: str, bind_password: str
) -> None:
    if bool(user_dn) == bool(search_base):
        raise ConfigurationError(
            N_(
                "The directory needs to know how people are named: either ldap_user_dn, like "
                "uid={login},ou=people,dc=example,dc=org, or ldap_search_base.",
            ),
            login=LOGIN,
        )
    if LOGIN not in (user_dn or search_filter):
        raise ConfigurationError(
            N_("ldap_user_dn and ldap_search_filter have {login} where the login belongs."),
            login=LOGIN,
        )
    if bool(bind_dn) != bool(bind_password):
        raise ConfigurationError(
            N_("ldap_bind_dn and ldap_bind_password belong together; set both, or neither.")
        )


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
