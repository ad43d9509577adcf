"""Between the window and the worker process: requests out, answers and changes back.

The window never waits: a request is a frame written to a pipe, and its answer calls back
on the GUI thread. A worker that dies is started again and gets once more what it had not
answered; commands carry a UUID, so nothing is done twice.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from time import perf_counter

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from ucc_client.application.changes import (
    AlarmsDue,
    Answer,
    AnyMessage,
    Envelope,
    Failed,
    Learned,
    LiveChanged,
    Opened,
    Raise,
    Rescued,
    Result,
    RowsChanged,
    StateChanged,
    Trouble,
)
from ucc_client.application.commands import SignIn, SignOut
from ucc_client.application.frames import Decoder, encode
from ucc_client.application.queries import AnyRequest

_log = logging.getLogger(__name__)

_RESTART_MS = 500
_MAXIMUM_RESTARTS = 5
_SLICE_S = 0.004
"""After that what the worker says waits until the window has painted."""
_GIVES_BACK = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_TRIM_THRESHOLD_": "65536",
    "MALLOC_MMAP_THRESHOLD_": "131072",
}
"""By these glibc gives a sync's memory back afterwards; elsewhere they mean nothing."""

Receiver = Callable[[Result], None]


class Bridge(QObject):
    """The one road to the worker; all signals arrive on the GUI thread."""

    opened = Signal(object)
    """`Opened`: an account's cache is open, with all its rows."""
    learned = Signal(object)
    """`Learned`: more is known of the account that is open."""
    rows_changed = Signal(object)
    """`RowsChanged`."""
    live_changed = Signal(object)
    """`LiveChanged`."""
    state_changed = Signal(object)
    """`StateChanged`."""
    alarms_due = Signal(object)
    """`AlarmsDue`: what to remind the user of."""
    raise_wanted = Signal(object)
    """Somebody started the program again: come to the front, and do the `Wish`, if any."""
    rescued = Signal(object)
    """`Rescued`: the cache was damaged and set aside."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None
        self._decoder: Decoder[AnyMessage] = Decoder(AnyMessage)
        self._heard: deque[AnyMessage] = deque()
        """What the worker said and nobody has been told yet."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(1)
        self._rest.timeout.connect(self._tell)
        self._number = 0
        self._open: dict[int, tuple[AnyRequest, Receiver | None]] = {}
        self._last_sign_in: SignIn | None = None
        self._kept_told: dict[type[AnyRequest], AnyRequest] = {}
        self._restarts = 0
        self._ending = False
        self._is_held = False

    def hold(self) -> None:
        """Hear nothing for now: who is to be told is not there yet."""
        self._is_held = True

    def release(self) -> None:
        """Hear the worker from now on, and what it has said meanwhile."""
        self._is_held = False
        self._read()

    def start(self) -> None:
        """Start the worker; what was asked before is sent at once."""
        if self._process is not None:
            return
        process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        self._process = process
        self._decoder = Decoder(AnyMessage)
        process.start(self._command[0], self._command[1:])
        for number, (request, _) in self._open.items():
            self._write(number, request)

    def send(self, request: AnyRequest, receiver: Receiver | None = None) -> None:
        """Send a request; `receiver` gets its result later, on the GUI thread."""
        self._number += 1
        _log.debug("asks: %s", type(request).__name__)
        if isinstance(request, SignIn):
            self._last_sign_in = request
        elif isinstance(request, SignOut):
            self._last_sign_in = None
        self._open[self._number] = (request, receiver)
        if self._process is not None:
            self._write(self._number, request)

    def keep_told(self, request: AnyRequest) -> None:
        """Send a request, and again to each worker that is started later: it has to know this."""
        self._kept_told[type(request)] = request
        self.send(request)

    def end(self, wait_ms: int = 1000) -> None:
        """Close the pipe, upon which the worker ends by itself; kill it only if it hangs."""
        self._ending = True
        if self._process is None:
            return
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(wait_ms):
            self._process.kill()
            self._process.waitForFinished(wait_ms)
        self._process = None

    def _write(self, number: int, request: AnyRequest) -> None:
        if self._process is not None:
            self._process.write(encode(Envelope(number=number, request=request)))

    def _read(self) -> None:
        if self._process is None or self._is_held:
            return
        self._heard += self._decoder.feed(bytes(self._process.readAllStandardOutput().data()))
        self._tell()

    def _tell(self) -> None:
        """Tell what was heard, for a while: a sync may say more than fits between two pictures."""
        until = perf_counter() + _SLICE_S
        while self._heard and not self._is_held:
            if len(self._heard) > 1:
                # Where one who hears asks the user, or fails, the others hear theirs all the same.
                self._rest.start()
            self._restarts = 0
            self._receive(self._heard.popleft())
            if perf_counter() > until:
                return

    def _receive(self, message: object) -> None:
        match message:
            case Answer(number=number, result=result):
                _, receiver = self._open.pop(number, (None, None))
                if receiver is not None:
                    receiver(result)
            case Opened():
                self.opened.emit(message)
            case Learned():
                self.learned.emit(message)
            case RowsChanged():
                self.rows_changed.emit(message)
            case LiveChanged():
                self.live_changed.emit(message)
            case StateChanged():
                self.state_changed.emit(message)
            case AlarmsDue():
                self.alarms_due.emit(message)
            case Raise(wish=wish):
                self.raise_wanted.emit(wish)
            case Rescued():
                self.rescued.emit(message)
            case _:
                raise msgspec.ValidationError(f"unexpected message {type(message).__name__}")

    def _finished(self) -> None:
        try:
            while self._heard and not self._is_held:
                self._receive(self._heard.popleft())
        finally:
            self._process = None
            self._begin_again()

    def _begin_again(self) -> None:
        """Start another worker, unless this one ended because it should or too many did."""
        if self._ending:
            return
        self._restarts += 1
        if self._restarts > _MAXIMUM_RESTARTS:
            self._fail_everything()
            return
        waiting = [request for request, _ in self._open.values()]
        if self._last_sign_in is not None and self._last_sign_in not in waiting:
            # A worker that is started anew knows no password; it goes first.
            number = min(self._open, default=self._number + 1) - 1
            self._open = {number: (self._last_sign_in, None), **self._open}
        open_kinds = {type(request) for request, _ in self._open.values()}
        for kind, request in self._kept_told.items():
            if kind not in open_kinds:
                self.send(request)
        QTimer.singleShot(_RESTART_MS, self.start)

    def _fail_everything(self) -> None:
        open_requests, self._open = self._open, {}
        for _, receiver in open_requests.values():
            if receiver is not None:
                receiver(Failed(trouble=Trouble.BUG, detail="the worker process does not start"))


def _environment() -> QProcessEnvironment:
    """Return the worker's environment; what somebody has set himself stays."""
    found = QProcessEnvironment.systemEnvironment()
    for name, value in _GIVES_BACK.items():
        if not found.contains(name):
            found.insert(name, value)
    return found
