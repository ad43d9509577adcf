"""Whether there is room for data and mails."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from ucc_client.server.checkup.finding import Finding, State
from ucc_client.server.language import N_

_PART = "disk"
_MIB = 1024 * 1024
_LEAST, _LITTLE = 64 * _MIB, 512 * _MIB
_FEW_PLACES = 1000


def check_disk(folders: list[Path]) -> Iterator[Finding]:
    """Look at the file systems on which the folders lie, or will lie."""
    seen = set()
    for folder in folders:
        existing = next(parent for parent in (folder, *folder.parents) if parent.exists())
        device = existing.stat().st_dev
        if device in seen:
            continue
        seen.add(device)
        yield _room(folder, shutil.disk_usage(existing).free)
        if hasattr(os, "statvfs"):
            found = os.statvfs(existing)
            # Some file systems make places for files as they are needed, and say 0.
            if found.f_files and found.f_favail < _FEW_PLACES:
                words = N_("only {count} more files fit beside {folder}; delete some")
                values = {"count": found.f_favail, "folder": folder}
                yield Finding(_PART, "failed" if found.f_favail == 0 else "warning", words, values)


def _room(folder: Path, free: int) -> Finding:
    state: State = "failed" if free < _LEAST else "warning" if free < _LITTLE else "ok"
    values = {"free": f"{free // _MIB:,}", "folder": folder}
    return Finding(_PART, state, N_("{free} MiB are free for {folder}"), values)
