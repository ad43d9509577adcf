"""The window that begins anew after a mistake of ours: a real process, which becomes another."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.ui.cached_account import fill_cache
from tests.waiting import wait_until
from ucc_client.application.ownership import Ownership

PATIENCE = 60.0
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from ucc_client import bootstrap
from ucc_client.ui import application

def press():
    boxes = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
    buttons = [one for box in boxes for one in box.findChildren(QPushButton)]
    again = [one for one in buttons if one.text() == "&Start again"]
    if again:
        again[0].click()
    else:
        QTimer.singleShot(20, press)

def fail():
    QTimer.singleShot(0, press)
    raise ValueError("a mistake of ours")

original = application.Program.__init__
def watched(self, *arguments):
    original(self, *arguments)
    self.completed.connect(lambda: QTimer.singleShot(0, fail))
application.Program.__init__ = watched
data = Path(sys.argv[1])
sys.exit(bootstrap.run_window(data, offline=True, language="en"))
"""


def test_after_a_mistake_a_click_begins_anew_in_the_same_process(tmp_path: Path) -> None:
    fill_cache(tmp_path, ["Budget"])
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    command = Path(f"/proc/{process.pid}/cmdline")
    window = Ownership(tmp_path, "window.lock")
    door = tmp_path / "orders.json"
    try:
        wait_until(
            lambda: process.poll() is not None or b"-m\0ucc_client\0" in command.read_bytes(),
            timeout=PATIENCE,
            what="the second beginning",
        )
        assert process.poll() is None, "it has ended instead"
        said = command.read_bytes().split(b"\0")
        assert {b"--offline", b"--lang", str(tmp_path).encode()} <= set(said)
        # The worker of the first one is gone by then, and its door with it.
        wait_until(door.exists, timeout=PATIENCE, what="the worker of the second window")
        assert not window.take()
        assert process.poll() is None
    finally:
        process.kill()
        process.wait()
    owner = Ownership(tmp_path)
    assert owner.take(PATIENCE)
    owner.give_up()
    assert "a mistake in the window: ValueError" in (tmp_path / "log" / "window.log").read_text()
