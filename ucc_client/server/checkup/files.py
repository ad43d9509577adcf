"""Whether what is secret can be read by its owner only."""

from __future__ import annotations

import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from ucc_client.server.checkup.finding import Finding
from ucc_client.server.language import N_

_PART = "files"
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def check_files(secret: list[Path], private: list[Path]) -> Iterator[Finding]:
    """Look at the modes of files that are there; open `secret` ones fail, `private` ones warn."""
    if sys.platform == "win32":
        return  # there the folder's own rights say who reads it
    closed = True
    for files, state in ((secret, "failed"), (private, "warning")):
        for file in files:
            if file.exists() and file.stat().st_mode & _OTHERS:
                closed = False
                mode = f"{stat.S_IMODE(file.stat().st_mode):o}"
                words = N_("{file} is open to others (mode {mode}); take that away (chmod go=)")
                yield Finding(
                    _PART,
                    "failed" if state == "failed" else "warning",
                    words,
                    {"file": file, "mode": mode},
                )
    if closed:
        yield Finding(_PART, "ok", N_("key, settings and data are their owner's alone"))
