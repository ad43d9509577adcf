"""What is measured of a window in use is measured, and who wakes is counted by thread."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.goals import Plain, table
from tests.benchmarks.listing import fill, made
from tests.benchmarks.wakes import since


def test_each_use_of_the_window_has_its_waits(tmp_path: Path) -> None:
    fill(tmp_path / "data", made(12))
    _drive("use", tmp_path)
    found = json.loads((tmp_path / "noted").read_text())
    assert found.keys() == {"search", "down", "resize"}
    assert all(len(late) > 20 for late in found.values())


def test_another_language_is_there_after_a_start_in_the_same_process(tmp_path: Path) -> None:
    fill(tmp_path / "data", made(12))
    _drive("switch", tmp_path)
    assert 0 < float((tmp_path / "noted").read_text()) < 120
    assert "language=de" in (tmp_path / "data" / "window.ini").read_text()


def test_threads_that_end_take_no_wake_back() -> None:
    assert since({1: 10, 2: 90}, {1: 12, 3: 4}) == 6


def test_a_row_without_a_goal_is_told_with_the_floor() -> None:
    said = table([], [Plain("search, max", "ms", [30, 20, 40], [3, 3, 3])])
    assert "30 ms" in said
    assert "10.00  no goal" in said


def _drive(kind: str, folder: Path) -> None:
    driver = [sys.executable, "-m", "tests.benchmarks.in_use_driver", kind]
    command = [*driver, str(folder / "noted"), str(folder / "data"), "500"]
    assert subprocess.run(command, timeout=120, check=False).returncode == 0
