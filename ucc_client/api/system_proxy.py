"""By which proxy a server is reached: the environment's, the system's, or the desktop's.

On Windows and macOS the system's settings are read by Python itself. On Linux GNOME and KDE keep
them where only their own programs look. An automatic configuration (PAC) is not followed, but said.
"""

from __future__ import annotations

import configparser
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
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
    if _is_named() or sys.platform in ("win32", "darwin"):
        # An empty answer beside a named proxy is that this server is to be reached without it.
        return dict(get_environ_proxies(server))
    if should_bypass_proxies(server, None):
        # The environment's exceptions hold for the desktop's proxy, too.
        return {}
    kept = _desktops()
    if not kept or should_bypass_proxies(server, kept.pop("no", "")):
        return {}
    return kept


def finds_by_script(server: str) -> bool:
    """Tell whether the desktop finds the proxy for a server by a script (PAC).

    It takes up to three seconds to find out: ask when a server cannot be reached.
    """
    if is_loopback(server) or _is_named() or sys.platform in ("win32", "darwin"):
        return False
    if _is_kde():
        return _kde_section(_kde_said()).get("ProxyType") in ("2", "3")
    return _gnome_values(_gnome_said()).get(("", "mode")) == "auto"


def _is_named() -> bool:
    return any(os.environ.get(one) or os.environ.get(one.upper()) for one in _VARIABLES)


def _desktops() -> dict[str, str]:
    return _kde() if _is_kde() else gnome_proxies(_gnome_said())


def _is_kde() -> bool:
    return "kde" in os.environ.get("XDG_CURRENT_DESKTOP", "").casefold()


def _gnome_said() -> str:
    program = shutil.which("gsettings")
    if program is None:
        return ""
    try:
        return subprocess.run(
            [program, "list-recursively", "org.gnome.system.proxy"],
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
            check=True,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return ""


def _gnome_values(said: str) -> dict[tuple[str, str], str]:
    values: dict[tuple[str, str], str] = {}
    for line in said.splitlines():
        schema, _, rest = line.partition(" ")
        key, _, value = rest.partition(" ")
        values[schema.removeprefix("org.gnome.system.proxy").strip("."), key] = value.strip("'")
    return values


def gnome_proxies(said: str) -> dict[str, str]:
    """Read what `gsettings list-recursively org.gnome.system.proxy` says."""
    values = _gnome_values(said)
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
    return kde_proxies(_kde_said())


def _kde_said() -> str:
    folder = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    try:
        return (folder / "kioslaverc").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _kde_section(said: str) -> Mapping[str, str]:
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read_string(said)
    except configparser.Error:
        return {}
    return parser["Proxy Settings"] if parser.has_section("Proxy Settings") else {}


def kde_proxies(said: str) -> dict[str, str]:
    """Read the contents of KDE's `kioslaverc`; a proxy stands there as `http://host port`."""
    section = _kde_section(said)
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
