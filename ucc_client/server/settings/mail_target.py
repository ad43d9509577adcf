"""Where mail goes: into a folder, or to an SMTP server."""

from __future__ import annotations

from pathlib import Path
from typing import cast
from urllib.parse import parse_qs, unquote, urlsplit

import msgspec

from ucc_client.domain.conference_check import is_email
from ucc_client.server.language import N_
from ucc_client.server.mail.senders import SmtpAccount, SmtpSecurity
from ucc_client.server.settings.error import ConfigurationError

_FORMS = N_("--mail is spool:DIR or smtp://host:port?starttls=yes|no|auto.")


class MailTarget(msgspec.Struct, frozen=True, kw_only=True):
    """Where mail goes: into a folder, or to an SMTP server. `text` is the option as it holds."""

    text: str
    folder: Path | None = None
    smtp: SmtpAccount | None = None
    sender: str = ""


def mail_target(
    text: str, data: Path, *, sender: str = "", user: str = "", password: str = ""
) -> MailTarget:
    """Read `spool:DIR` or `smtp://host:port?starttls=yes|no|auto`. Raises ConfigurationError.

    `sender` is the address that mails come from, where the text names none; `user` and `password`
    are the SMTP account's.
    """
    target = _mail_target(text, data, sender, user, password)
    if target.sender and not (target.sender.isascii() and is_email(target.sender)):
        raise ConfigurationError(
            N_(
                "Mail cannot be sent from “{address}”; give an address like "
                "conferences@example.org (mail_from in the settings file, or from= in --mail)."
            ),
            address=target.sender,
        )
    return target


def _mail_target(text: str, data: Path, sender: str, user: str, password: str) -> MailTarget:
    if not text or text.startswith("spool:"):
        folder = Path(text.removeprefix("spool:")) if text else data / "mail"
        folder = folder.expanduser().absolute()
        return MailTarget(text=f"spool:{folder}", folder=folder, sender=sender)
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port or 25
    except ValueError:
        raise ConfigurationError(_FORMS) from None
    if parts.scheme != "smtp" or not host:
        raise ConfigurationError(_FORMS)
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
        user=user,
        password=password,
    )
    return MailTarget(text=text, smtp=account, sender=sender)
