"""How the two programs are started: as modules of this Python, or as the files of a bundle."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path

_SERVER = "ucc-server"


def is_bundled() -> bool:
    """Tell whether this is a bundle of PyInstaller, which has no Python that runs modules.

    Source: https://pyinstaller.org/en/stable/runtime-information.html
    """
    return bool(getattr(sys, "frozen", False))


def client_command() -> tuple[str, ...]:
    """Return what starts this client once more; its options follow."""
    return (sys.executable,) if is_bundled() else (sys.executable, "-m", "ucc_client")


def server_command() -> tuple[str, ...] | None:
    """Return what starts the server that comes along; None where it is not installed.

    A bundle of the client has no server inside: it takes the one beside it, or on the `PATH`.
    """
    if not is_bundled():
        # What `pip install ucc-client` leaves out and `ucc-client[server]` brings.
        whole = importlib.util.find_spec("litestar") is not None
        return (sys.executable, "-m", "ucc_client.server") if whole else None
    folder = Path(sys.executable).parent
    beside = folder.parent / _SERVER / _SERVER
    found = shutil.which(_SERVER, path=str(beside.parent)) or shutil.which(_SERVER)
    return (found,) if found else None
