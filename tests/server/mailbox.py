"""A real SMTP server on loopback that keeps, or refuses, what it is given."""

from __future__ import annotations

import asyncio
import re
import socket
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.waiting import wait_until

CUT = "cut"
"""A fault: the connection is cut instead of an answer."""
SILENT = "silent"
"""A fault: there is no answer."""


class Mailbox:
    """Keeps messages and their envelopes; `refusal` is answered instead, if set.

    `faults` are answers (`"450 later"`, `CUT`, `SILENT`) instead of those to `CONNECT`, `EHLO`,
    `MAIL`, `RCPT`, `DATA`, `TEXT` (amid the text), `END` (the verdict on it) and `QUIT`, for the
    address `only_for` where it is set; `after_fault` is called as one begins. `taken` is called
    with each message, before it is acknowledged.
    """

    def __init__(self) -> None:
        self.received: list[bytes] = []
        self.recipients: list[str] = []
        self.senders: list[str] = []
        self.parameters: list[str] = []
        self.refused_address = ""
        self.refused_message = ""
        self.faults: dict[str, str] = {}
        self.only_for = ""
        self.seconds = 0.0
        self.logins: list[bytes] = []
        self.commands: Counter[str] = Counter()
        self.taken: Callable[[], None] = lambda: None
        self.port = 0
        self.speaks_dsn = False
        self.connections: list[Any] = []
        self.after_fault: Callable[[], None] = lambda: None

    async def handle_EHLO(  # noqa: N802 - the library calls it so
        self,
        _server: SMTP,
        session: Session,
        _envelope: Envelope,
        hostname: str,
        responses: list[str],
    ) -> list[str]:
        session.host_name = hostname
        return [*responses[:-1], "250-DSN", responses[-1]] if self.speaks_dsn else responses

    async def handle_RCPT(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: Any
    ) -> str:
        if self.refused_address:
            return self.refused_address
        envelope.rcpt_tos.append(address)
        return "250 known"

    async def handle_DATA(  # noqa: N802
        self, server: _Faulty, _session: Session, envelope: Envelope
    ) -> str:
        if self.refused_message:
            return self.refused_message
        if await server.fails("END"):
            return ""
        await asyncio.sleep(self.seconds)
        self.received.append(envelope.original_content or b"")
        self.recipients += envelope.rcpt_tos
        self.senders.append(envelope.mail_from or "")
        self.taken()
        return "250 kept"

    def authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _kind: str, data: LoginPassword
    ) -> AuthResult:
        """Accept the password `right`."""
        self.logins.append(data.login)
        return AuthResult(success=data.password == b"right", handled=False)


class _Faulty(SMTP):
    """Asks its mailbox before each answer whether there is to be another one."""

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self.event_handler.connections.append(transport)

    def connection_lost(self, error: Exception | None) -> None:
        super().connection_lost(error)
        connections: list[Any] = self.event_handler.connections
        connections[:] = [one for one in connections if not one.is_closing()]

    async def fails(self, step: str) -> bool:
        """Do what is set for a step, if anything is."""
        mailbox: Mailbox = self.event_handler
        mailbox.commands[step] += 1
        fault = mailbox.faults.get(step, "")
        to = self.envelope.rcpt_tos if self.envelope else []
        if not fault or (mailbox.only_for and mailbox.only_for not in to):
            return False
        mailbox.after_fault()
        if fault == SILENT:
            await asyncio.Event().wait()
        if fault == CUT:
            self._writer.close()
            raise asyncio.CancelledError
        await super().push(fault)
        return True

    async def push(self, status: Any) -> None:
        """Answer, unless a fault has answered already."""
        if status == "":
            return
        greets = self.session is not None and not self.session.host_name
        if greets and str(status).startswith("220 ") and await self.fails("CONNECT"):
            return
        await super().push(status)

    async def smtp_EHLO(self, hostname: str) -> None:  # noqa: N802
        if not await self.fails("EHLO"):
            await super().smtp_EHLO(hostname)

    async def smtp_HELO(self, hostname: str) -> None:  # noqa: N802
        if not await self.fails("EHLO"):
            await super().smtp_HELO(hostname)

    async def smtp_QUIT(self, arg: str | None) -> None:  # noqa: N802
        if not await self.fails("QUIT"):
            await super().smtp_QUIT(arg)

    async def smtp_MAIL(self, arg: str | None) -> None:  # noqa: N802
        if not await self.fails("MAIL"):
            await super().smtp_MAIL(self._noted(arg))

    async def smtp_RCPT(self, arg: str | None) -> None:  # noqa: N802
        if not await self.fails("RCPT"):
            await super().smtp_RCPT(self._noted(arg))

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        if await self.fails("DATA"):
            return
        if "TEXT" in self.event_handler.faults:
            await super().push("354 go on")
            await self._reader.readline()
            if await self.fails("TEXT"):
                # Who goes down amid a text takes none of it, however fast the rest comes.
                self._writer.close()
                raise asyncio.CancelledError
        await super().smtp_DATA(arg)

    def _noted(self, arg: str | None) -> str | None:
        """Note the parameters of RFC 3461, which the library does not know, and take them out."""
        mailbox: Mailbox = self.event_handler
        found = re.findall(r" (?:RET|ENVID|NOTIFY)=\S+", arg or "")
        mailbox.parameters += [one.strip() for one in found]
        return re.sub(r" (?:RET|ENVID|NOTIFY)=\S+", "", arg) if arg else arg


class _Controller(Controller):
    def factory(self) -> SMTP:
        return _Faulty(self.handler, **self.SMTP_kwargs)


@contextmanager
def running(**options: Any) -> Iterator[Mailbox]:
    """Run a server with aiosmtpd's `options`; `port` says where."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    mailbox = Mailbox()
    mailbox.port = port
    controller = _Controller(
        mailbox, hostname="127.0.0.1", port=port, authenticator=mailbox.authenticate, **options
    )
    controller.start()
    try:
        yield mailbox
    finally:
        # A loop that ends before it has noticed leaves connections behind that nobody closes.
        for one in list(mailbox.connections):
            controller.loop.call_soon_threadsafe(one.abort)
        wait_until(lambda: not mailbox.connections, what="the end of all connections")
        controller.stop()
