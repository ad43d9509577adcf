"""How a worker becomes the owner of its data folder; before that it opens nothing."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator

from ucc_client.application.changes import (
    Answer,
    Connection,
    Envelope,
    Failed,
    Message,
    StateChanged,
    Trouble,
    Waiting,
)
from ucc_client.application.commands import Quit
from ucc_client.application.ownership import Ownership

OWNER_PATIENCE_S = 3.0
"""A command that is at work has so long to end before the window says whom it waits for."""
_LOOK_S = 0.05


class Inbox:
    """The window's requests, read ahead, so that its end is known while others are served."""

    def __init__(self, requests: Iterable[Envelope]) -> None:
        self.ending = threading.Event()
        """Whether the window wants to quit, or is gone."""
        self._requests = requests
        self._read: queue.SimpleQueue[Envelope | Exception | None] = queue.SimpleQueue()
        threading.Thread(target=self._read_ahead, name="inbox", daemon=True).start()

    def __iter__(self) -> Iterator[Envelope]:
        """Yield the requests until the last; raises what reading them raised."""
        while (one := self._read.get()) is not None:
            if isinstance(one, Exception):
                raise one
            yield one

    def _read_ahead(self) -> None:
        try:
            for envelope in self._requests:
                if isinstance(envelope.request, Quit):
                    self.ending.set()
                self._read.put(envelope)
        except Exception as error:  # noqa: BLE001 - it is the reader's
            self._read.put(error)
        finally:
            self.ending.set()
            self._read.put(None)


def is_admitted(ownership: Ownership, inbox: Inbox, emit: Callable[[Message], None]) -> bool:
    """Wait to be the owner, as long as the window lives; False when it went first."""
    patient_until = time.monotonic() + OWNER_PATIENCE_S
    told = False
    while not ownership.take():
        if inbox.ending.wait(_LOOK_S):
            _refuse(inbox, emit)
            return False
        if not told and time.monotonic() > patient_until:
            told = True
            emit(StateChanged(connection=Connection.OFFLINE, trouble=Trouble.IN_USE))
    if told:
        emit(StateChanged(connection=Connection.SIGNED_OUT))
    return True


def _refuse(inbox: Inbox, emit: Callable[[Message], None]) -> None:
    for envelope in inbox:
        if isinstance(envelope.request, Quit):
            emit(Answer(number=envelope.number, result=Waiting(count=0)))
            return
        emit(Answer(number=envelope.number, result=Failed(trouble=Trouble.IN_USE)))
