"""SQLite's write-ahead log: whether there is one, and whether it can be believed.

SQLite takes a log whose header makes no sense for an empty one and removes it, without a
word. So it is looked at first. The form: https://www.sqlite.org/fileformat2.html#walformat
"""

from __future__ import annotations

import struct
from pathlib import Path

_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
"""How the words are ordered in sums."""
_VERSION = 3_007_000
_HEADER = struct.Struct(">8I")
_FRAME_HEADER_BYTES = 24


def log_of(database: Path) -> Path:
    """Return the log beside a database."""
    return Path(f"{database}-wal")


def has_frames(database: Path) -> bool:
    """Tell whether there is a log with something in it; raises OSError."""
    try:
        return log_of(database).stat().st_size > _HEADER.size + _FRAME_HEADER_BYTES
    except FileNotFoundError:
        return False


def page_size(database: Path) -> int | None:
    """Return the size of a page in bytes as the log says, None when it says nothing sensible."""
    try:
        with log_of(database).open("rb") as log:
            head = log.read(_HEADER.size)
    except FileNotFoundError:
        return None
    if len(head) < _HEADER.size:
        return None
    magic, version, size, _, _, _, *sums = _HEADER.unpack(head)
    if magic not in _MAGIC or version != _VERSION or _sums(head[:24], _MAGIC[magic]) != sums:
        return None
    return int(size)


def is_damaged(database: Path) -> bool:
    """Tell whether the log has frames that SQLite would not look at; raises OSError."""
    return has_frames(database) and page_size(database) is None


def _sums(data: bytes, order: str) -> list[int]:
    one = two = 0
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        one = (one + even + two) & 0xFFFFFFFF
        two = (two + odd + one) & 0xFFFFFFFF
    return [one, two]
