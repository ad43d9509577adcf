"""The program started again on a data folder that has a window already; real processes."""

from __future__ import annotations

import contextlib
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.application.running_worker import running_worker
from tests.ui.cached_account import ACCOUNT, fill_cache
from tests.waiting import wait_until
from ucc_client.application.changes import Raise
from ucc_client.application.command_line.words import ALREADY_RUNNING, SILENT
from ucc_client.application.ownership import Ownership
from ucc_client.cache.accounts import Accounts
from ucc_client.ui.translating import tell_silence

PATIENCE = 60.0


class Starts:
    """Windows that a test starts on one data folder; none outlives it."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self._started: list[subprocess.Popen[str]] = []

    def start(self, stderr: int = subprocess.PIPE) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "ucc_client", "--offline", "--data", str(self.data)]
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        self._started.append(process)
        return process

    def wait_for_worker(self) -> None:
        wait_until((self.data / "orders.json").exists, timeout=PATIENCE, what="the side door")

    def end(self) -> None:
        for process in self._started:
            process.kill()
            process.communicate()
        # A worker ends by itself when its window is gone.
        owner = Ownership(self.data)
        assert owner.take(PATIENCE)
        owner.give_up()


@pytest.fixture
def starts(tmp_path: Path) -> Iterator[Starts]:
    made = Starts(tmp_path)
    yield made
    made.end()


def ended(processes: Sequence[subprocess.Popen[str]]) -> list[subprocess.Popen[str]]:
    return [process for process in processes if process.poll() is not None]


def test_a_second_start_says_so_and_raises_the_first(tmp_path: Path, starts: Starts) -> None:
    with running_worker(tmp_path) as worker:
        starts.wait_for_worker()
        output, errors = starts.start().communicate(timeout=PATIENCE)
        assert (output, errors) == (f"{ALREADY_RUNNING}\n", "")
        worker.wait(lambda: worker.heard(Raise) == [Raise()], "the word to the window")


def test_of_three_starts_at_the_same_moment_one_is_a_window(tmp_path: Path, starts: Starts) -> None:
    fill_cache(tmp_path, ["Budget"])
    started = [starts.start() for _ in range(3)]
    wait_until(lambda: len(ended(started)) == 2, timeout=PATIENCE, what="two of three ended")
    for process in ended(started):
        output, errors = process.communicate()
        assert (process.returncode, output, errors) == (0, f"{ALREADY_RUNNING}\n", "")
    [window] = [process for process in started if process.poll() is None]
    late = starts.start()
    assert late.communicate(timeout=PATIENCE)[0] == f"{ALREADY_RUNNING}\n"
    assert late.returncode == 0
    assert window.poll() is None


def test_after_a_window_was_killed_the_next_start_opens_one(tmp_path: Path, starts: Starts) -> None:
    first = starts.start()
    starts.wait_for_worker()
    first.kill()
    first.wait()
    second = starts.start()
    door = tmp_path / "orders.json"
    before = door.stat().st_ino if door.exists() else 0
    with contextlib.suppress(FileNotFoundError):
        wait_until(
            lambda: (door.exists() and door.stat().st_ino != before) or second.poll() is not None,
            timeout=PATIENCE,
            what="the second window's worker",
        )
    assert second.poll() is None
    third = starts.start()
    assert third.communicate(timeout=PATIENCE)[0] == f"{ALREADY_RUNNING}\n"


def test_a_window_that_does_not_answer_is_told_and_nothing_is_opened(
    tmp_path: Path, starts: Starts
) -> None:
    with running_worker(tmp_path) as worker:
        starts.wait_for_worker()
        os.kill(worker.pid, signal.SIGSTOP)
        try:
            terminal, end = pty.openpty()
            process = starts.start(stderr=end)
            os.close(end)
            output, _ = process.communicate(timeout=PATIENCE)
            said = os.read(terminal, 4096).decode().replace("\r\n", "\n")
            os.close(terminal)
        finally:
            os.kill(worker.pid, signal.SIGCONT)
        assert (process.returncode, output, said) == (1, "", f"{SILENT}\n")


def test_a_long_command_is_no_window_and_the_window_opens_and_waits(
    tmp_path: Path, starts: Starts
) -> None:
    command = Ownership(tmp_path)
    assert command.take()
    window = starts.start()
    lock = Ownership(tmp_path, "window.lock")
    wait_until((tmp_path / "log").exists, timeout=PATIENCE, what="its worker")
    assert window.poll() is None
    assert not lock.take()
    assert not (tmp_path / "orders.json").exists()
    command.give_up()
    starts.wait_for_worker()


def test_without_a_terminal_the_silence_is_told_in_a_box(
    qapp: QApplication, qtbot: QtBot, resources: Path
) -> None:
    said: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    for language in ("en", "de"):
        QTimer.singleShot(0, answer)
        tell_silence(resources, language)
    assert "does not answer" in said[0]
    assert "antwortet aber nicht" in said[1]


def test_the_first_start_does_not_look_for_others_long(tmp_path: Path, starts: Starts) -> None:
    fill_cache(tmp_path, ["Budget"])
    assert Accounts(tmp_path).known() == [ACCOUNT]
    imports = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; import ucc_client.application.ownership; "
            "print('multiprocessing' in sys.modules, 'msgspec' in sys.modules)",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert imports.stdout.split() == ["False", "False"]
