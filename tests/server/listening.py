"""Listens to a user's server-sent events, as a client does: on a connection of its own."""

from __future__ import annotations

import socket
import threading
from http.client import HTTPConnection, HTTPException
from types import TracebackType
from urllib.parse import urlsplit

from tests.running_server import Api, RunningServer
from tests.waiting import wait_until
from ucc_client.contract.login import TOKEN_HEADER


class Listener:
    """An open stream. `events` are the names heard so far, `comments` the lines between them."""

    def __init__(self, server: RunningServer, api: Api) -> None:
        address = urlsplit(server.url)
        self._connection = HTTPConnection(address.hostname or "", address.port, timeout=60)
        token = str(api.session.headers[TOKEN_HEADER])
        path = f"/rest/users/{api.user_id}/events"
        self._connection.request("GET", path, headers={TOKEN_HEADER: token})
        self._socket = self._connection.sock
        self.answer = self._connection.getresponse()
        self.events: list[str] = []
        self.comments: list[str] = []
        self.ended = threading.Event()
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def wait_for(self, *names: str, timeout: float = 2) -> None:
        """Wait until exactly these events were heard."""
        wait_until(
            lambda: self.events == list(names),
            timeout=timeout,
            what=f"the events {names}",
            dump=lambda: str(self.events),
        )

    def __enter__(self) -> Listener:
        self.wait_for("ready")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if not self.ended.is_set():
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(10)
        self.answer.close()
        self._connection.close()

    def _read(self) -> None:
        try:
            while line := self.answer.readline():
                text = line.decode().rstrip("\n")
                if text.startswith("event: "):
                    self.events.append(text.removeprefix("event: "))
                elif text.startswith(":"):
                    self.comments.append(text)
        except (OSError, HTTPException):
            pass  # the connection was cut, which is an end, too
        finally:
            self.ended.set()
