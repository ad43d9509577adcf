"""The side door itself; visitors that misbehave included."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

from tests.waiting import wait_until
from ucc_client.application.command_line.order import Exit, Order, Outcome, Verb
from ucc_client.application.side_door import SideDoor, knock


def door(data: Path) -> SideDoor:
    return SideDoor(data, lambda _: Outcome(code=Exit.DONE), lambda _wish: True)


def test_a_visitor_that_says_nothing_and_goes_does_not_keep_the_door_from_closing(
    tmp_path: Path,
) -> None:
    made = door(tmp_path)
    silent = socket.socket(socket.AF_UNIX)
    silent.connect(str(tmp_path / "orders.sock"))
    # The door's question to him shows that it attends to him alone.
    assert silent.recv(4)
    closing = threading.Thread(target=made.close, daemon=True)
    closing.start()
    wait_until(lambda: not (tmp_path / "orders.json").exists(), what="the sign is taken away")
    silent.close()
    wait_until(lambda: not closing.is_alive(), what="the door is closed")
    assert knock(tmp_path, Order(verb=Verb.RAISE, command_id="1")) is None


def test_who_asks_for_the_window_is_told_that_there_is_one(tmp_path: Path) -> None:
    made = door(tmp_path)
    assert knock(tmp_path, Order(verb=Verb.RAISE, command_id="1")) == Outcome(code=Exit.DONE)
    made.close()
    assert knock(tmp_path, Order(verb=Verb.RAISE, command_id="1")) is None
