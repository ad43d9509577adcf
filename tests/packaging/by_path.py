"""Modules of `packaging`, which is no package: they are found by their files."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType


def module(file: Path) -> ModuleType:
    """Return what the file makes, run anew."""
    found = importlib.util.spec_from_file_location(file.stem, file)
    assert found is not None
    assert found.loader is not None
    made = importlib.util.module_from_spec(found)
    found.loader.exec_module(made)
    return made
