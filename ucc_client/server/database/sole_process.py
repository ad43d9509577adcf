"""SQLite is served by one process at a time: a lock beside the file, which dies with its owner."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ucc_client.server.database.engine import Database

_PATIENCE_SECONDS = 3.0
"""A server that is just ending is waited for so long."""
_LOOK_SECONDS = 0.05


class ServedAlreadyError(Exception):
    """Another process serves this SQLite file."""


@contextmanager
def serving(database: Database) -> Iterator[None]:
    """Be the one that serves a SQLite database, while the block lasts.

    On PostgreSQL any number of processes may. Raises ServedAlreadyError.
    """
    name = database.engine.url.database
    if database.is_shared or not name:
        yield
        return
    handle = _take(Path(f"{name}.lock"))
    try:
        yield
    finally:
        os.close(handle)


def _take(file: Path) -> int:
    handle = os.open(file, os.O_CREAT | os.O_RDWR, 0o600)
    end = time.monotonic() + _PATIENCE_SECONDS
    while not _locked(handle):
        if time.monotonic() >= end:
            os.close(handle)
            raise ServedAlreadyError(str(file))
        time.sleep(_LOOK_SECONDS)
    return handle


def _locked(handle: int) -> bool:
    try:
        _lock(handle)
    except OSError:
        return False
    return True


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
