"""A real SMTP server on loopback that keeps, or refuses, what it is given."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


class Mailbox:
    """Keeps messages and their envelope recipients; `refusal` is answered instead, if set.

    `taken` is called with each message, before it is acknowledged.
    """

    def __init__(self) -> None:
        self.received: list[bytes] = []
        self.recipients: list[str] = []
        self.refused_address = ""
        self.refused_message = ""
        self.logins: list[bytes] = []
        self.taken: Callable[[], None] = lambda: None
        self.port = 0

    async def handle_RCPT(  # noqa: N802 - the library calls it so
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: Any
    ) -> str:
        if self.refused_address:
            return self.refused_address
        envelope.rcpt_tos.append(address)
        return "250 known"

    async def handle_DATA(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        if self.refused_message:
            return self.refused_message
        self.received.append(envelope.original_content or b"")
        self.recipients += envelope.rcpt_tos
        self.taken()
        return "250 kept"

    def authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _kind: str, data: LoginPassword
    ) -> AuthResult:
        """Accept the password `right`."""
        self.logins.append(data.login)
        return AuthResult(success=data.password == b"right", handled=False)


@contextmanager
def running(**options: Any) -> Iterator[Mailbox]:
    """Run a server with aiosmtpd's `options`; `port` says where."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    mailbox = Mailbox()
    mailbox.port = port
    controller = Controller(
        mailbox, hostname="127.0.0.1", port=port, authenticator=mailbox.authenticate, **options
    )
    controller.start()
    try:
        yield mailbox
    finally:
        controller.stop()
