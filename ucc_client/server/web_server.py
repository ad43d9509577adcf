"""uvicorn, as this server runs it: it says when it answers, and ends in peace."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from types import FrameType

import uvicorn
from litestar.types import ASGIApp

from ucc_client.contract.type_preparation import prepare_types
from ucc_client.server.operations.service_manager import READY, STOPPING, notify, reloading
from ucc_client.server.operations.tls import Certificates
from ucc_client.server.patience import PatientConnection, Quick, patient_with_bodies
from ucc_client.server.settings.error import ConfigurationError

_STANDARD_INPUT = 0
# For the slowest request in hand; then it is cut.
_PATIENCE_SECONDS = 30
_GOOD_BYE_SECONDS = 1.0
_AT_ONCE = 16
"""Threads for requests. Python's own number, six on two cores, leaves connections to PostgreSQL
unused, and makes the groups small that changes on SQLite are committed in."""
_log = logging.getLogger(__name__)


def run_web_server(
    application: ASGIApp,
    listening: socket.socket,
    *,
    certificates: Certificates | None,
    quick: Quick | None,
    trusted_proxies: str | None,
    stop_with_parent: bool,
    ready: Callable[[], None],
    ending: Callable[[], None],
) -> None:
    """Answer until SIGINT or SIGTERM, or the end of standard input with `stop_with_parent`.

    Requests in hand are finished then, new ones refused; a second signal ends it at once.

    `trusted_proxies` are those whose word about a client's address holds, None for nobody's.
    What is `quick` is answered without the application.

    `ready` is called once it answers; `ending` when it is to end, before the requests in hand are
    waited for.
    """
    prepare_types()
    server = _Server(
        ready,
        ending,
        certificates,
        uvicorn.Config(
            patient_with_bodies(application),
            http=type("Connection", (PatientConnection,), {"quick": staticmethod(quick)})
            if quick
            else PatientConnection,
            access_log=False,
            log_config=None,
            log_level="warning",
            proxy_headers=trusted_proxies is not None,
            forwarded_allow_ips=trusted_proxies or "",
            server_header=False,
            timeout_graceful_shutdown=_PATIENCE_SECONDS,
            ssl_context_factory=(lambda _config, _default: certificates.context)
            if certificates
            else None,
        ),
    )
    if stop_with_parent:
        threading.Thread(target=_watch_parent, args=(server,), daemon=True).start()
    asyncio.run(server.serve(sockets=[listening]))


class _Server(uvicorn.Server):
    """Tells when it answers and when it is to end; it does so with exit code 0 when asked."""

    def __init__(
        self,
        ready: Callable[[], None],
        ending: Callable[[], None],
        certificates: Certificates | None,
        config: uvicorn.Config,
    ) -> None:
        super().__init__(config)
        self._ready, self._ending, self._certificates = ready, ending, certificates
        self._told_to_end = False

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        loop = asyncio.get_running_loop()
        loop.set_default_executor(ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="request"))
        await super().startup(sockets)
        if hasattr(signal, "SIGHUP"):
            # Before it says that it answers: the signal's own doing would be to end it.
            asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, self._reload)
        self._ready()
        _tell_manager(READY)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # Requests in hand are waited for; those that never end by themselves are told to.
        self._ending()
        _tell_manager(STOPPING)
        cutting = asyncio.create_task(self._cut_silent_connections())
        await super().shutdown(sockets)
        cutting.cancel()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if self._told_to_end:
            # Somebody does not want to wait. What was acknowledged is on the disk.
            signal.signal(sig, signal.SIG_DFL)
            signal.raise_signal(sig)
        self._told_to_end = self.should_exit = True

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        # The library's own raises the signal again after a graceful end.
        before = {
            number: signal.signal(number, self.handle_exit)
            for number in (signal.SIGINT, signal.SIGTERM)
        }
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def _cut_silent_connections(self) -> None:
        """End what is closed on our side: TLS would wait 30 s for a resting client's good-bye."""
        closing: set[object] = set()
        while True:
            await asyncio.sleep(_GOOD_BYE_SECONDS)
            before, closing = closing, set()
            for connection in list(self.server_state.connections):
                transport = connection.transport
                if transport.is_closing() and not transport.get_write_buffer_size():
                    closing.add(connection)
                    if connection in before:
                        transport.abort()

    def _reload(self) -> None:
        if self._certificates is None:
            _log.info("told to read the TLS certificate again, but there is none")
            return
        _tell_manager(reloading())
        try:
            self._certificates.reload()
        except ConfigurationError as error:
            _log.error("the TLS certificate in use stays: %s", error)
            return
        finally:
            _tell_manager(READY)
        _log.info("new connections get the certificate that ends %s", self._certificates.expires_at)
        for warning in self._certificates.warnings():
            _log.warning("%s", warning)


def _tell_manager(state: str) -> None:
    try:
        notify(state)
    except OSError as error:
        _log.warning("the service manager could not be told %r: %s", state, error.strerror)


def _watch_parent(server: uvicorn.Server) -> None:
    # Not through sys.stdin: a thread that waits in its buffer aborts the interpreter's end.
    try:
        while os.read(_STANDARD_INPUT, 1024):
            pass
    except OSError:
        _log.info("standard input cannot be read; it counts as ended")
    server.should_exit = True
