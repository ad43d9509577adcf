"""One owner of a data folder at a time, by a lock that dies with its process."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

_LOOK_S = 0.05


class Ownership:
    """The lock on a data folder, or another one in it.

    Who works in the folder holds `owner.lock`: a worker, or a command. A window holds `window.lock`
    as long as it lives, whatever becomes of its worker.
    """

    def __init__(self, data: Path, name: str = "owner.lock") -> None:
        self._file = data / name
        self._handle: int | None = None

    def take(self, seconds: float = 0.0) -> bool:
        """Become the owner, within so many seconds; False when somebody else stays it."""
        end = time.monotonic() + seconds
        while not self._try():
            if time.monotonic() >= end:
                return False
            time.sleep(_LOOK_S)
        return True

    def give_up(self) -> None:
        """Let others own it."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)

    def _try(self) -> bool:
        if self._handle is not None:
            return True
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(self._file, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
