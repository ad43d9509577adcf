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

import uvicorn
from litestar import Litestar

_STANDARD_INPUT = 0
_log = logging.getLogger(__name__)


def run_web_server(
    application: Litestar,
    listening: socket.socket,
    *,
    behind_proxy: bool,
    stop_with_parent: bool,
    ready: Callable[[], None],
    ending: Callable[[], None],
) -> None:
    """Answer until SIGINT or SIGTERM, or the end of standard input with `stop_with_parent`.

    `ready` is called once it answers; `ending` when it is to end, before the requests in hand are
    waited for.
    """
    server = _Server(
        ready,
        ending,
        uvicorn.Config(
            application,
            access_log=False,
            log_config=None,
            log_level="warning",
            proxy_headers=behind_proxy,
            server_header=False,
            timeout_graceful_shutdown=2,
        ),
    )
    if stop_with_parent:
        threading.Thread(target=_watch_parent, args=(server,), daemon=True).start()
    asyncio.run(server.serve(sockets=[listening]))


class _Server(uvicorn.Server):
    """Tells when it answers and when it is to end; it does so with exit code 0 when asked."""

    def __init__(
        self, ready: Callable[[], None], ending: Callable[[], None], config: uvicorn.Config
    ) -> None:
        super().__init__(config)
        self._ready, self._ending = ready, ending

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # Requests in hand are waited for; those that never end by themselves are told to.
        self._ending()
        await super().shutdown(sockets)

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


def _watch_parent(server: uvicorn.Server) -> None:
    # Not through sys.stdin: a thread that waits in its buffer aborts the interpreter's end.
    try:
        while os.read(_STANDARD_INPUT, 1024):
            pass
    except OSError:
        _log.info("standard input cannot be read; it counts as ended")
    server.should_exit = True
