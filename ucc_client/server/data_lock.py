"""A data folder is served by some, or changed as a whole by one; the lock dies with its process.

Several processes of one installation may serve (on PostgreSQL), so serving shares the lock.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ucc_client.server.language import N_
from ucc_client.server.worded_error import WordedError

LOCK_NAME = "server.lock"


class FolderInUseError(WordedError):
    """Somebody else serves this data folder, or changes it as a whole."""


@contextmanager
def shared_with_servers(data: Path) -> Iterator[None]:
    """Serve a folder while the block lasts. Raises FolderInUseError while it is restored."""
    with _held(data, shared=True):
        yield


@contextmanager
def alone_in(data: Path) -> Iterator[None]:
    """Have a folder to oneself while the block lasts. Raises FolderInUseError."""
    with _held(data, shared=False):
        yield


@contextmanager
def _held(data: Path, *, shared: bool) -> Iterator[None]:
    handle = os.open(data / LOCK_NAME, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        try:
            _lock(handle, shared=shared)
        except OSError:
            raise FolderInUseError(
                N_(
                    "The data folder {folder} is in use by another ucc-server. Nothing was "
                    "changed. Stop it first."
                ),
                folder=data,
            ) from None
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int, *, shared: bool) -> None:
        # There is no shared one; there is no second process either, as SQLite is served by one.
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int, *, shared: bool) -> None:
        fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
