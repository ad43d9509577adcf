"""What a second start finds on a data folder that somebody owns."""

from __future__ import annotations

import enum
import queue
import threading
import time
import uuid
from pathlib import Path

from ucc_client.application.command_line.order import Exit, Order, Outcome, Verb
from ucc_client.application.ownership import Ownership
from ucc_client.application.side_door import knock
from ucc_client.application.wish import Wish

PATIENCE_S = 10.0
"""A window that is being opened or closed is ready, or gone, within this time."""
COMMAND_PATIENCE_S = 3.0
"""How long a command may work before the window opens and waits for it."""
_LOOK_S = 0.05


class Found(enum.Enum):
    """How the second start goes on."""

    NOBODY = enum.auto()
    """It is the first: no other window has this folder."""
    RAISED = enum.auto()
    """The other window is brought to the front."""
    SILENT = enum.auto()
    """There is one, and it does not answer."""


def look(data: Path, window: Ownership, wish: Wish | None = None) -> Found:
    """Bring the other window to the front, or find that there is none (any more).

    `window` is the lock that a window holds as long as it lives; with NOBODY it is ours. The
    other one is told the `wish`.
    """
    owner = Ownership(data)
    begun = time.monotonic()
    while (waited := time.monotonic() - begun) < PATIENCE_S:
        is_ours = window.take()
        if is_ours and owner.take():
            owner.give_up()
            return Found.NOBODY
        outcome = _knock(data, PATIENCE_S - waited, wish)
        if isinstance(outcome, Found):
            break
        if outcome is not None and outcome.code is Exit.DONE:
            return Found.RAISED
        if is_ours and outcome is None and waited > COMMAND_PATIENCE_S:
            return Found.NOBODY
        time.sleep(_LOOK_S)
    window.give_up()
    return Found.SILENT


def _knock(data: Path, seconds: float, wish: Wish | None) -> Outcome | Found | None:
    """Ask for the window; None when no worker is there, SILENT when it says nothing."""
    answers: queue.SimpleQueue[Outcome | None] = queue.SimpleQueue()
    order = Order(verb=Verb.RAISE, command_id=str(uuid.uuid4()), wish=wish)
    # Nothing ends a visit to somebody who says nothing: it is left behind.
    threading.Thread(target=lambda: answers.put(knock(data, order)), daemon=True).start()
    try:
        return answers.get(timeout=seconds)
    except queue.Empty:
        return Found.SILENT
