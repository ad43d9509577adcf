"""Writes what a user takes away as a file: all of it or nothing."""

from __future__ import annotations

import contextlib
import enum
import errno
import os
import shutil
import uuid
from pathlib import Path


class WriteProblem(enum.StrEnum):
    """Why a file was not written."""

    NO_FOLDER = "no folder"
    FORBIDDEN = "forbidden"
    FULL = "full"
    OTHER = "other"


_PROBLEMS = {
    errno.ENOENT: WriteProblem.NO_FOLDER,
    errno.ENOTDIR: WriteProblem.NO_FOLDER,
    errno.EACCES: WriteProblem.FORBIDDEN,
    errno.EPERM: WriteProblem.FORBIDDEN,
    errno.EROFS: WriteProblem.FORBIDDEN,
    errno.ENOSPC: WriteProblem.FULL,
    errno.EDQUOT: WriteProblem.FULL,
}
_FOR_ITS_OWNER = 0o600


def write_whole(path: Path, content: bytes, *, private: bool) -> WriteProblem | None:
    """Write a file in the place of an earlier one; return what kept from it.

    It is for its owner alone: people and PINs are in it. The rights of an earlier file stay, so
    that one can open it to others, but not those of a `private` one, which has the user's own PINs.
    """
    # What a link leads to is written, and the link stays.
    path = Path(os.path.realpath(path))
    unfinished = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        _write(unfinished, content)
        if not private and path.exists():
            shutil.copymode(path, unfinished)
        os.replace(unfinished, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        return _PROBLEMS.get(error.errno or 0, WriteProblem.OTHER)
    return None


def _write(path: Path, content: bytes) -> None:
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FOR_ITS_OWNER), "wb") as file:
        file.write(content)
        file.flush()
        # Some disks say only now that they are full.
        os.fsync(file.fileno())
