"""The mailbox that answers and returned mails come to."""

from __future__ import annotations

import msgspec


class MailboxAccount(msgspec.Struct, frozen=True, kw_only=True):
    """An IMAP mailbox, over TLS from the beginning or by STARTTLS.

    `ca_file` is whose signature counts; `seconds` pass between two looks.
    """

    host: str
    port: int
    implicit_tls: bool
    folder: str
    user: str
    password: str
    ca_file: str
    seconds: int
