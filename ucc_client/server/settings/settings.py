"""What holds for one start of the server, ready to be used."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from tzlocal import get_localzone_name

from ucc_client.contract.messages import LoginType
from ucc_client.server.database.engine import sqlite_url
from ucc_client.server.language import N_
from ucc_client.server.mail.mailbox_account import MailboxAccount
from ucc_client.server.operations.metrics_access import MetricsAccess, MetricsReaders
from ucc_client.server.operations.tls import TlsFiles
from ucc_client.server.settings.checks import (
    check_connections,
    check_days,
    check_exposure,
    check_proxies,
    check_request_rate,
    check_zone,
)
from ucc_client.server.settings.directory_target import DirectoryTarget, directory_target
from ucc_client.server.settings.error import ConfigurationError
from ucc_client.server.settings.mail_target import MailTarget, mail_target
from ucc_client.server.settings.mailbox_source import mailbox_source
from ucc_client.server.settings.pbx_target import PbxTarget, pbx_target
from ucc_client.server.settings.sources import Held, default_data

DEMO_ZONE = "Europe/Berlin"


class Installation(msgspec.Struct, frozen=True, kw_only=True):
    """Where an installation is: what every command needs to know."""

    data: Path
    database_url: str
    database_connections: int
    key_file: Path


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Everything `ucc-server serve` needs to know.

    `asked_zone` and `login_type` are empty where nobody asks for them: then what the installation
    has holds, and at its first start `time_zone` and `Internal`.
    """

    installation: Installation
    host: str
    port: int
    tls: TlsFiles | None
    time_zone: str
    asked_zone: str
    login_type: LoginType | None
    directory: DirectoryTarget | None
    mail: MailTarget
    mailbox: MailboxAccount | None
    pbx: PbxTarget | None
    call_records_days: int
    demo: bool
    ready_file: Path | None
    behind_proxy: bool
    trusted_proxies: str
    metrics: MetricsAccess
    log_format: str
    log_level: str
    stop_with_parent: bool
    plain_starface: bool
    requests_per_second: int


def installation_of(held: Mapping[str, Held]) -> Installation:
    """Return where the installation is; nothing is made there. Raises ConfigurationError."""
    value = _values(held)
    data = _path(value["data"]) or default_data().absolute()
    return Installation(
        data=data,
        database_url=value["database_url"] or sqlite_url(data),
        database_connections=check_connections(value["database_connections"]),
        key_file=_path(value["key_file"]) or data / "secret.key",
    )


def settings_of(held: Mapping[str, Held]) -> Settings:
    """Check everything that can be checked before the start. Raises ConfigurationError."""
    value = _values(held)
    installation = installation_of(held)
    tls = _tls(value)
    check_exposure(value["host"], behind_proxy=value["behind_proxy"], tls=tls is not None)
    ready_file = _path(value["ready_file"])
    if ready_file and not os.access(ready_file.parent, os.W_OK):
        raise ConfigurationError(
            N_("The ready file {file} cannot be written; give one in a folder of yours."),
            file=ready_file,
        )
    local = DEMO_ZONE if value["demo"] else get_localzone_name() or "UTC"
    form = value["login_type"]
    return Settings(
        installation=installation,
        host=value["host"],
        port=value["port"],
        tls=tls,
        time_zone=check_zone(value["time_zone"] or local),
        asked_zone=value["time_zone"],
        login_type=LoginType(form) if form else None,
        directory=directory_target(value),
        mail=mail_target(value, installation.data),
        mailbox=mailbox_source(value),
        pbx=pbx_target(value),
        call_records_days=check_days("call_records_days", value["call_records_days"]),
        demo=value["demo"],
        ready_file=ready_file,
        behind_proxy=value["behind_proxy"],
        trusted_proxies=check_proxies(value["trusted_proxies"]),
        metrics=_metrics(value["metrics"], value["metrics_token"]),
        log_format=value["log_format"],
        log_level=value["log_level"],
        stop_with_parent=value["stop_with_parent"],
        plain_starface=value["plain_starface"],
        requests_per_second=check_request_rate(value["requests_per_second"]),
    )


def _tls(value: Mapping[str, Any]) -> TlsFiles | None:
    certificate, key = _path(value["tls_certificate"]), _path(value["tls_key"])
    if certificate is None and key is None:
        return None
    if certificate is None or key is None:
        raise ConfigurationError(
            N_("TLS needs both: tls_certificate and tls_key. Only one of them is set.")
        )
    return TlsFiles(certificate=certificate, key=key)


def _metrics(readers: MetricsReaders, token: str) -> MetricsAccess:
    if readers == "token" and not token:
        raise ConfigurationError(
            N_(
                "metrics = “token” needs a metrics_token, from UCC_METRICS_TOKEN or the settings "
                "file."
            )
        )
    return MetricsAccess(readers=readers, token=token)


def _values(held: Mapping[str, Held]) -> dict[str, Any]:
    return {name: one.value for name, one in held.items()}


def _path(text: str) -> Path | None:
    return Path(text).expanduser().absolute() if text else None
