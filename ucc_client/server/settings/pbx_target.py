"""Where the telephone engine is, and how conferences are led on it."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import Any
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

import msgspec

from ucc_client.server.language import N_
from ucc_client.server.pbx.ari_target import AriTarget
from ucc_client.server.pbx.end_rules import EndRules
from ucc_client.server.settings.error import ConfigurationError
from ucc_client.server.settings.secret_file import existing_file, secret_of

_FORMS = N_(
    "pbx is ari://USER@HOST:PORT/APPLICATION, or aris:// with TLS, and perhaps "
    "?dial=PJSIP/{number}@trunk"
)
_PORTS = {"ari": 8088, "aris": 8089}
_NUMBER = "{number}"
_LEAST = {
    "pbx_ring_seconds": 5,
    "pbx_entry_minutes": 0,
    "pbx_moderator_entry_minutes": 0,
    "pbx_empty_seconds": 1,
    "pbx_leaderless_minutes": -1,
    "pbx_overtime_minutes": -1,
}


class PbxTarget(msgspec.Struct, frozen=True, kw_only=True):
    """A telephone engine, and how conferences are led on it."""

    ari: AriTarget
    ring_seconds: int
    entry_minutes: int
    moderator_entry_minutes: int
    empty_seconds: int
    ends: EndRules


def pbx_target(value: Mapping[str, Any]) -> PbxTarget | None:
    """Read the settings about the engine, by name; None without one. Raises ConfigurationError."""
    if not value["pbx"]:
        return None
    for name, least in _LEAST.items():
        if value[name] < least:
            raise ConfigurationError(
                N_("{name} is {number}; the least is {least}."),
                name=name,
                number=value[name],
                least=least,
            )
    return PbxTarget(
        ari=_ari(value),
        ring_seconds=value["pbx_ring_seconds"],
        entry_minutes=value["pbx_entry_minutes"],
        moderator_entry_minutes=value["pbx_moderator_entry_minutes"],
        empty_seconds=value["pbx_empty_seconds"],
        ends=_ends(value["pbx_leaderless_minutes"], value["pbx_overtime_minutes"]),
    )


def _ends(leaderless: int, overtime: int) -> EndRules:
    """Return what ends conferences; -1 minutes are never."""
    return EndRules(
        leaderless_seconds=None if leaderless < 0 else leaderless * 60,
        overtime_minutes=None if overtime < 0 else overtime,
    )


def _ari(value: Mapping[str, Any]) -> AriTarget:
    parts, port = _parts(value["pbx"])
    options = parse_qs(parts.query)
    dial = options.pop("dial", [f"PJSIP/{_NUMBER}@trunk"])[-1]
    application = unquote(parts.path.strip("/"))
    if options or not application or not parts.username or dial.count(_NUMBER) != 1:
        raise ConfigurationError(_FORMS, number=_NUMBER)
    host = parts.hostname or ""
    if parts.scheme == "ari" and not _is_loopback(host):
        raise ConfigurationError(
            N_(
                "The password of the telephone engine would go to {host} in clear text. Take "
                "aris:// in pbx, with TLS in Asterisk's http.conf."
            ),
            host=host,
        )
    scheme = "https" if parts.scheme == "aris" else "http"
    place = f"[{host}]" if ":" in host else host
    return AriTarget(
        url=f"{scheme}://{place}:{port}/ari",
        user=unquote(parts.username),
        password=secret_of("pbx_password", value["pbx_password"], value["pbx_password_file"]),
        application=application,
        ca_file=existing_file("pbx_ca_file", value["pbx_ca_file"]),
        dial=dial,
    )


def _parts(text: str) -> tuple[SplitResult, int]:
    try:
        parts = urlsplit(text)
        port = parts.port or _PORTS[parts.scheme]
    except (ValueError, KeyError):
        raise ConfigurationError(_FORMS, number=_NUMBER) from None
    if not parts.hostname:
        raise ConfigurationError(_FORMS, number=_NUMBER)
    if parts.password:
        raise ConfigurationError(
            N_(
                "The password of the telephone engine comes from UCC_PBX_PASSWORD or the settings "
                "file, never from the command line."
            )
        )
    return parts, port


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
