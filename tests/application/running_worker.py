"""The real worker process, spoken to through its real pipe."""

from __future__ import annotations

import contextlib
import itertools
import os
import queue
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from tests.prepared import start
from tests.waiting import wait_until
from ucc_client.application.changes import (
    Answer,
    AnyMessage,
    Connection,
    Envelope,
    Message,
    Opened,
    RowsChanged,
    SignedIn,
    StateChanged,
)
from ucc_client.application.frames import Decoder, encode
from ucc_client.application.queries import AnyRequest
from ucc_client.cache.snapshot import ConferenceRow

M = TypeVar("M", bound=Message)

PATIENCE = 30.0
_HASTE = ("--no-undo-wait", "--settle-seconds", "1")
"""Changes leave at once, and no request is late on loopback; waiting has its own tests."""


class RunningWorker:
    """Keeps what the worker says, and the rows and the state that follow from it."""

    def __init__(self, data: Path, *options: str, afresh: bool = False) -> None:
        self._numbers = itertools.count(1)
        self._process = start(
            "ucc_client",
            ["--worker", "--data", str(data), *_HASTE, *options],
            afresh=afresh,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.pid = self._process.pid
        self.closed = False
        self.said: list[Message] = []
        self.rows: dict[str, ConferenceRow] = {}
        self.state = StateChanged(connection=Connection.SIGNED_OUT)
        self._answers: dict[int, Any] = {}
        self._broken: queue.Queue[Exception] = queue.Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def send(self, request: AnyRequest) -> int:
        """Send a request; returns its number."""
        number = next(self._numbers)
        assert self._process.stdin is not None
        self._process.stdin.write(encode(Envelope(number=number, request=request)))
        self._process.stdin.flush()
        return number

    def ask(self, request: AnyRequest, timeout: float = PATIENCE) -> Any:
        """Send a request and wait for its result."""
        return self.answer(self.send(request), timeout)

    def answer(self, number: int, timeout: float = PATIENCE) -> Any:
        what = f"an answer to request {number}"
        return wait_until(
            lambda: self._answers.get(number), timeout=timeout, what=what, dump=self._dump
        )

    def wait(self, condition: Callable[[], object], what: str, timeout: float = PATIENCE) -> None:
        wait_until(condition, timeout=timeout, what=what, dump=self._dump)

    def wait_for_state(self, **fields: object) -> None:
        self.wait(
            lambda: all(getattr(self.state, name) == value for name, value in fields.items()),
            f"a state of {fields}",
        )

    def heard(self, kind: type[M]) -> list[M]:
        return [message for message in self.said if isinstance(message, kind)]

    def kill(self) -> None:
        """End it as a power failure would."""
        self._process.send_signal(signal.SIGKILL)
        self._end()

    def close(self) -> int:
        """Close the pipe, as a window does that goes away; returns the exit code."""
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        return self._end()

    def ended(self) -> bool:
        return self._process.poll() is not None

    def _end(self) -> int:
        self.closed = True
        try:
            code = self._process.wait(PATIENCE)
        finally:
            self._process.kill()
            self._process.wait()
            self._reader.join()
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            with contextlib.suppress(BrokenPipeError):
                self._process.stdin.close()
            self._process.stdout.close()
        assert self._broken.empty(), self._broken.get()
        return code

    def _read(self) -> None:
        assert self._process.stdout is not None
        decoder: Decoder[Message] = Decoder(AnyMessage)
        try:
            while data := os.read(self._process.stdout.fileno(), 65536):
                for message in decoder.feed(data):
                    self._receive(message)
        except (msgspec.DecodeError, OSError) as error:
            self._broken.put(error)

    def _receive(self, message: Message) -> None:
        self.said.append(message)
        match message:
            case Answer():
                if isinstance(message.result, SignedIn):
                    self.rows = {row.key: row for row in message.result.rows}
                self._answers[message.number] = message.result
            case Opened():
                self.rows = {row.key: row for row in message.rows}
            case RowsChanged():
                rows = {message.renamed.get(key, key): row for key, row in self.rows.items()}
                for key in message.removed:
                    rows.pop(key, None)
                self.rows = rows | {row.key: row for row in message.changed}
            case StateChanged():
                self.state = message

    def _dump(self) -> str:
        return "\n".join(str(message)[:300] for message in self.said[-15:])


@contextlib.contextmanager
def running_worker(data: Path, *options: str) -> Iterator[RunningWorker]:
    """Run a worker; whatever happens, it does not outlive the test."""
    worker = RunningWorker(data, *options)
    try:
        yield worker
    except BaseException:
        if not worker.closed:
            worker.kill()
        raise
    if not worker.closed:
        assert worker.close() == 0
