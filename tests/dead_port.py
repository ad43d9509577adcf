"""A port at which nobody answers, and nobody else can begin to."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator


@contextlib.contextmanager
def dead_port() -> Iterator[int]:
    """Hold a port of this machine, on which nobody listens, for as long as the block runs.

    One that is free only now is soon given to a server of another test.
    """
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]
