"""By which proxy a server is reached: the environment's, the system's, or the desktop's.

On Windows and macOS the system's settings are read by Python itself. On Linux GNOME and KDE keep
them where only their own programs look. An automatic configuration (PAC) is not followed.
"""

from __future__ import annotations

import configparser
import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

from requests.utils import get_environ_proxies, should_bypass_proxies

from ucc_client.contract.server_address import is_loopback

_log = logging.getLogger(__name__)

_PATIENCE_S = 3
_VARIABLES = ("http_proxy", "https_proxy", "all_proxy")


def proxies_for(server: str) -> dict[str, str]:
    """Return the proxies by scheme, as requests wants them; empty for a direct connection.

    This very machine is never asked for by a proxy.
    """
    if is_loopback(server):
        return {}
    named = any(os.environ.get(one) or os.environ.get(one.upper()) for one in _VARIABLES)
    if named or sys.platform in ("win32", "darwin"):
        # An empty answer beside a named proxy is that this server is to be reached without it.
        return dict(get_environ_proxies(server))
    if should_bypass_proxies(server, None):
        # The environment's exceptions hold for the desktop's proxy, too.
        return {}
    kept = _desktops()
    if not kept or should_bypass_proxies(server, kept.pop("no", "")):
        return {}
    return kept


def _desktops() -> dict[str, str]:
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "").casefold()
    return _kde() if "kde" in desktop else _gnome()


def _gnome() -> dict[str, str]:
    program = shutil.which("gsettings")
    if program is None:
        return {}
    try:
        said = subprocess.run(
            [program, "list-recursively", "org.gnome.system.proxy"],
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
            check=True,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return {}
    return gnome_proxies(said)


def gnome_proxies(said: str) -> dict[str, str]:
    """Read what `gsettings list-recursively org.gnome.system.proxy` says."""
    values: dict[tuple[str, str], str] = {}
    for line in said.splitlines():
        schema, _, rest = line.partition(" ")
        key, _, value = rest.partition(" ")
        values[schema.removeprefix("org.gnome.system.proxy").strip("."), key] = value.strip("'")
    mode = values.get(("", "mode"))
    if mode == "auto":
        _log.warning("the desktop wants an automatic proxy, which is not followed")
    if mode != "manual":
        return {}
    found = {}
    for kind, scheme in (("http", "http"), ("https", "http"), ("socks", "socks5h")):
        host, port = values.get((kind, "host"), ""), values.get((kind, "port"), "0")
        if host and port != "0":
            found["all" if kind == "socks" else kind] = f"{scheme}://{host}:{port}"
    ignored = values.get(("", "ignore-hosts"), "").removeprefix("@as ").strip("[]")
    hosts = [one.strip(" '\"").removeprefix("*") for one in ignored.split(",")]
    return {**found, "no": ",".join(hosts)} if found else {}


def _kde() -> dict[str, str]:
    folder = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    try:
        return kde_proxies((folder / "kioslaverc").read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return {}


def kde_proxies(said: str) -> dict[str, str]:
    """Read the contents of KDE's `kioslaverc`; a proxy stands there as `http://host port`."""
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read_string(said)
    except configparser.Error:
        return {}
    if not parser.has_section("Proxy Settings"):
        return {}
    section = parser["Proxy Settings"]
    kind = section.get("ProxyType", "0")
    if kind in ("2", "3"):
        _log.warning("the desktop wants an automatic proxy, which is not followed")
    if kind != "1":
        return {}
    found = {}
    for scheme, key in (("http", "httpProxy"), ("https", "httpsProxy"), ("all", "socksProxy")):
        address, _, port = section.get(key, "").strip().partition(" ")
        if address:
            address = address.replace("socks://", "socks5h://")
            found[scheme] = f"{address.rstrip('/')}:{port}" if port else address
    return {**found, "no": section.get("NoProxyFor", "")} if found else {}
