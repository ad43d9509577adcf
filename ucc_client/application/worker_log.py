"""The worker's log: what happened, never what people wrote or what opens doors."""

from __future__ import annotations

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from ucc_client.application.log_detail import LogDetail, write_in_worker

_MAXIMUM_BYTES = 1_000_000
_OLD_FILES = 2


class _PrivateFile(RotatingFileHandler):
    """A rotating log that only its user may read."""

    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_CREAT | os.O_WRONLY, 0o600))
        return super()._open()


def log_to(folder: Path) -> None:
    """Write as much as is usual to `worker.log` in `folder`, libraries' warnings only."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = _PrivateFile(
        folder / "worker.log", maxBytes=_MAXIMUM_BYTES, backupCount=_OLD_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    write_in_worker(LogDetail.USUAL)
