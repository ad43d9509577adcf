"""What an administrator sets: by flags, by the environment, or in `DATA/ucc-server.toml`."""

from __future__ import annotations

import gettext
import ipaddress
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.conference_check import is_email
from ucc_client.server.language import N_
from ucc_client.server.mail.senders import SmtpAccount, SmtpSecurity

_MAIL_FORMS = N_("--mail is spool:DIR or smtp://host:port?starttls=yes|no|auto.")
_FILE_KEYS = frozenset({"database_url", "smtp_user", "smtp_password", "mail_from"})


class ConfigurationError(Exception):
    """A setting that cannot hold, in words; `text` is English, its {places} are filled in."""

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text.format(**values))
        self._text, self._values = text, values

    def said_in(self, language: gettext.NullTranslations) -> str:
        """Return the words in a language."""
        return language.gettext(self._text).format(**self._values)


class MailTarget(msgspec.Struct, frozen=True, kw_only=True):
    """Where mail goes: into a folder, or to an SMTP server. `text` is the option as it holds."""

    text: str
    folder: Path | None = None
    smtp: SmtpAccount | None = None
    sender: str = ""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Everything `ucc-server serve` needs to know."""

    host: str
    port: int
    data: Path
    database_url: str
    time_zone: str
    key_file: Path
    mail: MailTarget
    demo: bool
    ready_file: Path | None
    behind_proxy: bool
    stop_with_parent: bool
    plain_starface: bool


def read_file(data: Path) -> dict[str, str]:
    """Return the settings file's values. Raises ConfigurationError, which names a wrong key."""
    file = data / "ucc-server.toml"
    try:
        values: dict[str, Any] = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(
            N_("{file} cannot be read: {reason}"), file=file, reason=error
        ) from None
    for key, value in values.items():
        if key not in _FILE_KEYS:
            raise ConfigurationError(
                N_("{file} has an unknown setting “{key}”; known are {known}."),
                file=file,
                key=key,
                known=", ".join(sorted(_FILE_KEYS)),
            )
        if not isinstance(value, str):
            raise ConfigurationError(
                N_("{file}: {key} must be a text in quotes."), file=file, key=key
            )
    return values


def secret(name: str, file: Mapping[str, str], environment: Mapping[str, str]) -> str:
    """Return a setting that never comes from the command line: environment, then file."""
    return environment.get(f"UCC_{name.upper()}", "") or file.get(name, "")


def mail_target(text: str, data: Path, file: Mapping[str, str]) -> MailTarget:
    """Read `spool:DIR` or `smtp://host:port?starttls=yes|no|auto`. Raises ConfigurationError."""
    target = _mail_target(text, data, file)
    if target.sender and not (target.sender.isascii() and is_email(target.sender)):
        raise ConfigurationError(
            N_(
                "Mail cannot be sent from “{address}”; give an address like "
                "conferences@example.org (mail_from in the settings file, or from= in --mail)."
            ),
            address=target.sender,
        )
    return target


def _mail_target(text: str, data: Path, file: Mapping[str, str]) -> MailTarget:
    sender = file.get("mail_from", "")
    if not text or text.startswith("spool:"):
        folder = Path(text.removeprefix("spool:")) if text else data / "mail"
        folder = folder.expanduser().absolute()
        return MailTarget(text=f"spool:{folder}", folder=folder, sender=sender)
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port or 25
    except ValueError:
        raise ConfigurationError(_MAIL_FORMS) from None
    if parts.scheme != "smtp" or not host:
        raise ConfigurationError(_MAIL_FORMS)
    if parts.username or parts.password:
        raise ConfigurationError(
            N_(
                "Name and password of the mail server come from UCC_SMTP_USER and "
                "UCC_SMTP_PASSWORD or the settings file, never from the command line."
            )
        )
    options = {key: values[-1] for key, values in parse_qs(parts.query).items()}
    starttls = options.pop("starttls", "auto")
    sender = options.pop("from", sender)
    if options or starttls not in ("auto", "yes", "no"):
        raise ConfigurationError(
            N_("--mail smtp:// knows starttls=yes|no|auto and from=ADDRESS only.")
        )
    account = SmtpAccount(
        host=unquote(host),
        port=port,
        starttls=cast("SmtpSecurity", starttls),
        user=secret("smtp_user", file, os.environ),
        password=secret("smtp_password", file, os.environ),
    )
    return MailTarget(text=text, smtp=account, sender=sender)


def check_exposure(host: str, *, behind_proxy: bool) -> None:
    """Refuse plain HTTP on addresses that others reach. Raises ConfigurationError."""
    try:
        loopback = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        loopback = False
    if not loopback and not behind_proxy:
        raise ConfigurationError(
            N_(
                "Plain HTTP on {host} would send passwords and PINs in clear text. Put a proxy "
                "with TLS before it and say --behind-proxy, or serve on 127.0.0.1."
            ),
            host=host,
        )


def check_zone(name: str) -> str:
    """Return an IANA zone's name. Raises ConfigurationError when there is no such zone."""
    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError):
        raise ConfigurationError(
            N_("There is no time zone “{name}”; names look like Europe/Berlin."), name=name
        ) from None
