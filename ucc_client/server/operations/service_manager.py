"""Tells systemd how far the server is (sd_notify(3)); elsewhere nobody listens."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Mapping

READY = "READY=1"
STOPPING = "STOPPING=1"


def notify(state: str, environment: Mapping[str, str] = os.environ) -> None:
    """Send a state to the socket that `NOTIFY_SOCKET` names, if it names one.

    Raises OSError when there is a name and nobody behind it.
    """
    name = environment.get("NOTIFY_SOCKET", "")
    if not name:
        return
    # A name that begins with @ is an abstract one, written with a zero byte (unix(7)).
    address = "\0" + name[1:] if name.startswith("@") else name
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as manager:
        manager.connect(address)
        manager.send(state.encode())


def reloading() -> str:
    """Return the state of a server that reads its files again; READY follows."""
    return f"RELOADING=1\nMONOTONIC_USEC={time.monotonic_ns() // 1000}"
