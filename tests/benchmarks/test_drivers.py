"""What looks at the real window from inside makes the application before the program does."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.listing import fill, made
from tests.running_server import RunningServer


def test_the_waits_of_the_window_are_noted_until_its_first_sync_is_done(tmp_path: Path) -> None:
    server = RunningServer(tmp_path / "server").start()
    try:
        user, file = server.first_employee, tmp_path / "waits.json"
        what = [str(file), "real", str(tmp_path / "data"), server.url, user["login"]]
        _drive("window_driver", *what, said=f"{user['password']}\n")
    finally:
        server.stop()
    found = json.loads(file.read_text())
    assert len(found["late"]) > 50
    assert found["memory"] > 0


def test_typing_into_the_search_of_the_window_is_noted(tmp_path: Path) -> None:
    fill(tmp_path / "data", made(12))
    file = tmp_path / "times.json"
    _drive("list_driver", str(file), "real", str(tmp_path / "data"), "500", "1")
    assert json.loads(file.read_text())["typing"]["shown"]


def _drive(driver: str, *arguments: str, said: str = "") -> None:
    command = [sys.executable, "-m", f"tests.benchmarks.{driver}", *arguments]
    done = subprocess.run(command, input=said, text=True, timeout=120, check=False)
    assert done.returncode == 0
