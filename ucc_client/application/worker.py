"""The worker process: requests in through a pipe, answers and changes out through another."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from ucc_client.application.admission import Inbox, is_admitted
from ucc_client.application.changes import Connection, Envelope, Message, Raise
from ucc_client.application.command_line.order import Order, Outcome
from ucc_client.application.demo import DemoServer
from ucc_client.application.frames import Decoder, encode
from ucc_client.application.orders import perform_beside
from ucc_client.application.ownership import Ownership
from ucc_client.application.service import Service
from ucc_client.application.side_door import SideDoor
from ucc_client.application.wish import Wish
from ucc_client.cache.accounts import DEMO, Accounts
from ucc_client.cache.certificates import Certificates
from ucc_client.cache.sign_in_kinds import SignInKinds
from ucc_client.sync.schedule import Timing

_log = logging.getLogger(__name__)


def now_ms() -> int:
    """Return the time in epoch milliseconds."""
    return time.time_ns() // 1_000_000


class Pipe:
    """Writes frames from any thread; a reader that is gone ends nothing but the writing."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._writing = threading.Lock()
        self._broken = False

    def emit(self, message: Message) -> None:
        """Send one message."""
        rest = memoryview(encode(message))
        with self._writing:
            try:
                while rest and not self._broken:
                    rest = rest[os.write(self._descriptor, rest) :]
            except BrokenPipeError:
                self._broken = True
                _log.info("the window is gone")


def requests_from(descriptor: int) -> Iterator[Envelope]:
    """Yield requests until the pipe is closed."""
    decoder: Decoder[Envelope] = Decoder(Envelope)
    while data := os.read(descriptor, 65536):
        yield from decoder.feed(data)


class _Door:
    """The side door of a worker, as long as its window lives."""

    def __init__(
        self, data: Path, service: Service, inbox: Inbox, emit: Callable[[Message], None]
    ) -> None:
        self._data, self._service, self._inbox, self._emit = data, service, inbox, emit
        self._door: SideDoor | None = None
        try:
            self._door = SideDoor(data, self._carry_out, self._raise_window)
        except OSError:
            # The window works all the same.
            _log.exception("no command can be handed over")

    def close(self) -> None:
        """Let no orders in any more."""
        if self._door is not None:
            self._door.close()

    def _carry_out(self, order: Order) -> Outcome:
        return perform_beside(self._service, self._data, order, now_ms)

    def _raise_window(self, wish: Wish | None) -> bool:
        # Who comes while the window goes waits for its end and opens another.
        if self._inbox.ending.is_set():
            return False
        self._emit(Raise(wish=wish))
        return True


def run(
    data: Path,
    requests: Iterator[Envelope],
    emit: Callable[[Message], None],
    *,
    demo: bool,
    offline: bool,
    timing: Timing,
) -> None:
    """Serve `requests` until they end or one is `Quit`, once the data folder is ours."""
    inbox = Inbox(requests)
    ownership = Ownership(data)
    try:
        if not is_admitted(ownership, inbox, emit):
            return
    except msgspec.DecodeError:
        _log.exception("the window sends what is no request")
        return
    accounts = Accounts(data)
    service = Service(
        accounts,
        Certificates(data),
        SignInKinds(data),
        emit,
        now_ms,
        offline=offline,
        timing=timing,
    )
    server = DemoServer(data) if demo and not offline else None
    service.start()
    door = _Door(data, service, inbox, emit)
    try:
        known = accounts.find(DEMO if demo else None, None) if demo or offline else None
        if known is not None:
            service.open_known(known, Connection.OFFLINE if offline else Connection.CONNECTING)
        if server is not None:
            service.use(server.credentials)
        for envelope in inbox:
            if not service.handle(envelope):
                break
    except msgspec.DecodeError:
        _log.exception("the window sends what is no request")
    finally:
        if server is not None:
            server.give_up()
        door.close()
        service.stop()
        ownership.give_up()
        # Last, so that what is being sent still gets its answer.
        if server is not None:
            server.stop()
