"""Where the files lie that come along: beside the package's code, or in the checkout."""

from __future__ import annotations

from pathlib import Path


def resources() -> Path:
    """Return the folder of texts, templates and translations."""
    package = Path(__file__).parent.parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
