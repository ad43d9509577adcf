"""The way from a command line to the worker that owns the data folder.

A local socket below the folder; where there is none, or its path is too long for one, a port
on loopback. Either asks for a random key, which lies in a file that only the user may read.
"""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
import socket
import sys
import tempfile
import threading
from collections.abc import Callable
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path

import msgspec

from ucc_client.application.changes import Trouble
from ucc_client.application.command_line import words
from ucc_client.application.command_line.order import Exit, Order, Outcome, Verb
from ucc_client.application.wish import Wish

_log = logging.getLogger(__name__)

_LONGEST_PATH = 100
"""Bytes that the path of a local socket may have; the least that a system allows is 103."""


class _Sign(msgspec.Struct, frozen=True):
    """What the file beside the door says: a path, or a host and a port; and the key."""

    address: str | tuple[str, int]
    key: bytes


class SideDoor:
    """Lets orders in, one after the other, and hands each to `carry_out`.

    Who asks for the window does not wait for orders: `raise_window` tells whether there is one.
    """

    def __init__(
        self,
        data: Path,
        carry_out: Callable[[Order], Outcome],
        raise_window: Callable[[Wish | None], bool],
    ) -> None:
        self._data = data
        self._carry_out = carry_out
        self._raise_window = raise_window
        self._one_at_a_time = threading.Lock()
        self._closing = False
        self._key = secrets.token_bytes(32)
        self._listener = self._listen()
        self._write_sign()
        self._thread = threading.Thread(target=self._serve, name="side door", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Let nobody in any more; an order that is being carried out loses its answer."""
        self._closing = True
        _sign_of(self._data).unlink(missing_ok=True)
        # Nothing else wakes who waits for a visitor. It may wait at another's word and go
        # with him, so nothing is said or awaited here.
        address = self._listener.address
        family = socket.AF_INET if isinstance(address, tuple) else socket.AF_UNIX
        with contextlib.suppress(OSError), socket.socket(family) as knocking:
            knocking.settimeout(0.5)
            knocking.connect(address)
        self._thread.join(0.5)
        self._listener.close()

    def _listen(self) -> Listener:
        path = str(self._data / "orders.sock")
        if sys.platform == "win32" or len(os.fsencode(path)) > _LONGEST_PATH:
            return Listener(("127.0.0.1", 0), authkey=self._key)
        Path(path).unlink(missing_ok=True)
        # The process's umask (bootstrap) keeps others out.
        return Listener(path, family="AF_UNIX", authkey=self._key)

    def _write_sign(self) -> None:
        sign = _Sign(self._listener.address, self._key)
        handle, temporary = tempfile.mkstemp(dir=self._data, prefix="orders-")  # 0600
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.encode(sign))
        Path(temporary).replace(_sign_of(self._data))

    def _serve(self) -> None:
        while not self._closing:
            try:
                visitor = self._listener.accept()
            except (OSError, EOFError, AuthenticationError) as error:
                self._note(error)
                continue
            threading.Thread(
                target=self._attend, args=(visitor,), name="visitor", daemon=True
            ).start()

    def _attend(self, visitor: Connection) -> None:
        try:
            with visitor:
                order = msgspec.msgpack.decode(visitor.recv_bytes(), type=Order)
                visitor.send_bytes(msgspec.msgpack.encode(self._outcome(order)))
        except (OSError, EOFError, msgspec.DecodeError) as error:
            self._note(error)

    def _note(self, error: Exception) -> None:
        if not self._closing:
            _log.warning("a visitor left: %s", type(error).__name__)

    def _outcome(self, order: Order) -> Outcome:
        if order.verb is Verb.RAISE:
            return Outcome(code=Exit.DONE if self._raise_window(order.wish) else Exit.FAILED)
        try:
            with self._one_at_a_time:
                return self._carry_out(order)
        except Exception:  # noqa: BLE001 - the visitor must hear of our mistakes
            _log.exception("an order met a bug")
            return Outcome(code=Exit.FAILED, notes=(words.TROUBLES[Trouble.BUG],))


def knock(data: Path, order: Order) -> Outcome | None:
    """Give an order to the worker behind the door; None when nobody is there (any more)."""
    try:
        sign = msgspec.json.decode(_sign_of(data).read_bytes(), type=_Sign)
        with Client(sign.address, authkey=sign.key) as worker:
            worker.send_bytes(msgspec.msgpack.encode(order))
            return msgspec.msgpack.decode(worker.recv_bytes(), type=Outcome)
    except (OSError, EOFError, AuthenticationError, msgspec.DecodeError):
        return None


def _sign_of(data: Path) -> Path:
    return data / "orders.json"
