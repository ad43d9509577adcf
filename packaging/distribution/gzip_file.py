"""Packs a file without its name and time, so that the same text gives the same bytes."""

from __future__ import annotations

import gzip
from pathlib import Path


def compress(file: Path) -> None:
    """Put `file.gz` in the place of `file`."""
    packed = file.with_name(f"{file.name}.gz")
    with packed.open("wb") as target, gzip.GzipFile("", "wb", 9, target, 0) as stream:
        stream.write(file.read_bytes())
    file.unlink()
