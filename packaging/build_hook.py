"""Compiles the window's texts when a package is built, so that no package comes without them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


class CustomBuildHook(BuildHookInterface):
    """What hatchling asks before it collects files: `resources/translations/*.qm` come along."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile each text file that has no newer compiled one; an editable package has none."""
        del build_data
        if version == "editable":
            return
        texts = sorted(Path(self.root, "resources", "translations").glob("*.ts"))
        stale = [str(file) for file in texts if _is_stale(file, file.with_suffix(".qm"))]
        if stale:
            subprocess.run([sys.executable, "-c", _LRELEASE, "-silent", *stale], check=True)


def _is_stale(source: Path, made: Path) -> bool:
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime
