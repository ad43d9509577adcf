"""Where answers and returned mails are read from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from ucc_client.server.language import N_
from ucc_client.server.mail.mailbox_account import MailboxAccount
from ucc_client.server.settings.error import ConfigurationError
from ucc_client.server.settings.secret_file import existing_file, secret_of

_PORTS = {"imap": 143, "imaps": 993}


def mailbox_source(value: Mapping[str, Any]) -> MailboxAccount | None:
    """Read the settings about the mailbox, by name; None without one. Raises ConfigurationError."""
    text: str = value["imap"]
    if not text:
        return None
    try:
        parts = urlsplit(text)
        port = parts.port or _PORTS[parts.scheme]
    except (ValueError, KeyError):
        raise ConfigurationError(_FORMS) from None
    if not parts.hostname or parts.query or parts.username or parts.password:
        raise ConfigurationError(_FORMS)
    if value["imap_seconds"] < 1:
        raise ConfigurationError(
            N_("{name} is {number}; the least is {least}."),
            name="imap_seconds",
            number=value["imap_seconds"],
            least=1,
        )
    return MailboxAccount(
        host=unquote(parts.hostname),
        port=port,
        implicit_tls=parts.scheme == "imaps",
        folder=unquote(parts.path.strip("/")) or "INBOX",
        user=value["imap_user"],
        password=secret_of("imap_password", value["imap_password"], value["imap_password_file"]),
        ca_file=existing_file("imap_ca_file", value["imap_ca_file"]),
        seconds=value["imap_seconds"],
    )


_FORMS = N_("imap is imaps://host:port/FOLDER or imap://host:port/FOLDER, the name in imap_user.")
