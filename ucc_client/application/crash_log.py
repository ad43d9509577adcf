"""Where a process that dies says where it was; and whether the last one did.

The standard library writes there by itself when the processor stops the program (faulthandler).
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
from pathlib import Path
from typing import TextIO

_MOST_BYTES = 1_000_000
_NAME = "crash.log"
_OLD = "crash.1.log"


def log_quietly(folder: Path) -> None:
    """Write warnings into `window.log` below `folder`, which is made by the first one."""
    file = folder / "window.log"
    with contextlib.suppress(OSError):
        if file.stat().st_size > _MOST_BYTES:
            os.replace(file, folder / "window.1.log")
    handler = _QuietHandler(file, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


class _QuietHandler(logging.FileHandler):
    """Lets the program go on where the file cannot be opened, which the first warning does."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            super().emit(record)
        except OSError:
            self.handleError(record)


def begin(folder: Path) -> tuple[TextIO | None, bool]:
    """Let a crash be written below `folder`; returns the file, and whether the last start crashed.

    The file has to stay open as long as the process lives; None when there can be none.
    """
    crashed = False
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = folder / _NAME
        with contextlib.suppress(FileNotFoundError):
            crashed = file.stat().st_size > 0
            if crashed:
                os.replace(file, folder / _OLD)
        opened = file.open("a", encoding="utf-8")
    except OSError:
        return None, crashed
    faulthandler.enable(opened)
    return opened, crashed
