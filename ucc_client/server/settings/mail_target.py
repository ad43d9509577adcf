"""Where mail goes: into a folder, or to an SMTP server; and how."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

import msgspec

from ucc_client.domain.conference_check import is_email
from ucc_client.server.language import N_
from ucc_client.server.mail.habits import ID, Habits
from ucc_client.server.mail.smtp_account import SmtpAccount, SmtpSecurity
from ucc_client.server.settings.error import ConfigurationError
from ucc_client.server.settings.secret_file import existing_file, secret_of

_FORMS = N_("--mail is spool:DIR, smtp://host:port?starttls=yes|no|auto or smtps://host:port.")
_PORTS = {"smtp": 25, "smtps": 465}


class MailTarget(msgspec.Struct, frozen=True, kw_only=True):
    """Where mail goes: into a folder, or to an SMTP server. `text` is the option as it holds."""

    text: str
    folder: Path | None = None
    smtp: SmtpAccount | None = None
    sender: str = ""
    habits: Habits = Habits()


def mail_target(value: Mapping[str, Any], data: Path) -> MailTarget:
    """Read the settings about mail, by name. Raises ConfigurationError.

    `mail` is `spool:DIR`, `smtp://host:port?starttls=yes|no|auto` or `smtps://host:port`; it goes
    below `data` where nobody says.
    """
    target = _target(value, data)
    _check_address(target.sender, "mail_from")
    habits = _habits(value)
    _check_address(habits.bounces.replace(ID, "1", 1), "mail_bounces")
    return msgspec.structs.replace(target, habits=habits)


def _target(value: Mapping[str, Any], data: Path) -> MailTarget:
    text: str = value["mail"]
    sender: str = value["mail_from"]
    if not text or text.startswith("spool:"):
        folder = Path(text.removeprefix("spool:")) if text else data / "mail"
        folder = folder.expanduser().absolute()
        return MailTarget(text=f"spool:{folder}", folder=folder, sender=sender)
    parts, port = _parts(text)
    options = {key: values[-1] for key, values in parse_qs(parts.query).items()}
    plain = parts.scheme == "smtp"
    security = options.pop("starttls", "auto") if plain else "tls"
    sender = options.pop("from", sender)
    if options or security not in ("auto", "yes", "no", "tls") or (plain and security == "tls"):
        raise ConfigurationError(
            N_("--mail smtp:// knows starttls=yes|no|auto and from=ADDRESS only.")
        )
    account = SmtpAccount(
        host=unquote(parts.hostname or ""),
        port=port,
        security=cast("SmtpSecurity", security),
        user=value["smtp_user"],
        password=secret_of("smtp_password", value["smtp_password"], value["smtp_password_file"]),
        ca_file=existing_file("smtp_ca_file", value["smtp_ca_file"]),
        notify=value["smtp_notify"],
    )
    return MailTarget(text=text, smtp=account, sender=sender)


def _parts(text: str) -> tuple[SplitResult, int]:
    try:
        parts = urlsplit(text)
        port = parts.port or _PORTS[parts.scheme]
    except (ValueError, KeyError):
        raise ConfigurationError(_FORMS) from None
    if not parts.hostname:
        raise ConfigurationError(_FORMS)
    if parts.username or parts.password:
        raise ConfigurationError(
            N_(
                "Name and password of the mail server come from UCC_SMTP_USER and "
                "UCC_SMTP_PASSWORD or the settings file, never from the command line."
            )
        )
    return parts, port


def _habits(value: Mapping[str, Any]) -> Habits:
    for name, least in (("mail_per_minute", 0), ("mail_kept_days", 1)):
        if value[name] < least:
            raise ConfigurationError(
                N_("{name} is {number}; the least is {least}."),
                name=name,
                number=value[name],
                least=least,
            )
    return Habits(
        bounces=value["mail_bounces"],
        per_minute=value["mail_per_minute"],
        kept_days=value["mail_kept_days"],
    )


def _check_address(address: str, name: str) -> None:
    if address and not (address.isascii() and is_email(address)):
        raise ConfigurationError(
            N_("{name}: “{address}” is no address of mail; give one like conferences@example.org."),
            name=name,
            address=address,
        )
