"""The floor of a server like ours: the same framework and web server with a handler that is empty.

`python -m tests.benchmarks.empty_handler` prints its port and answers until its input ends.
"""

from __future__ import annotations

import socket
import sys
import threading

import uvicorn
from litestar import Litestar, Response, get

from ucc_client.server.patience import PatientConnection


@get("/", sync_to_thread=False)
def nothing() -> Response[bytes]:
    """Answer with what is there already."""
    return Response(b"{}", media_type="application/json")


def main() -> None:
    """Serve on a free port of loopback."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=256)
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    application = Litestar([nothing], openapi_config=None, logging_config=None)
    config = uvicorn.Config(
        application, http=PatientConnection, access_log=False, log_level="warning"
    )
    server = uvicorn.Server(config)

    def watch() -> None:
        sys.stdin.read()
        server.should_exit = True

    threading.Thread(target=watch, daemon=True).start()
    sys.stdout.write(f"{listening.getsockname()[1]}\n")
    sys.stdout.flush()
    server.run(sockets=[listening])


if __name__ == "__main__":
    main()
