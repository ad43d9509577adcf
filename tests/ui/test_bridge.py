"""What the worker says is heard in its order, whatever those do who hear it or are gone."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QTimer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import START, fill_cache
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.commands import GetAccounts
from ucc_client.domain.conference import Conference
from ucc_client.ui.application import Program
from ucc_client.ui.asking import answer_to
from ucc_client.ui.editor.dialog import ConferenceDialog


def test_while_an_answer_asks_the_user_those_that_came_with_it_are_heard(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    bridge, process = opened.bridge, opened.bridge.findChild(QProcess)
    heard: list[str] = []
    bridge.send(GetAccounts(), lambda _result: heard.append("settled"))
    qtbot.waitUntil(lambda: heard == ["settled"], timeout=PATIENCE)
    box = QMessageBox(opened.window)

    def ask() -> None:
        heard.append("asks")
        answer_to(box)
        heard.append("asked")

    def hear() -> None:
        heard.append("hears")
        box.reject()

    bridge.hold()
    bridge.send(GetAccounts(), lambda _result: ask())
    qtbot.waitUntil(lambda: process.bytesAvailable() > 0, timeout=PATIENCE)
    first = process.bytesAvailable()
    bridge.send(GetAccounts(), lambda _result: hear())
    qtbot.waitUntil(lambda: process.bytesAvailable() > first, timeout=PATIENCE)
    QTimer.singleShot(PATIENCE // 4, box, box.reject)
    bridge.release()
    # What the worker says by itself may come before, and take the first turn.
    qtbot.waitUntil(lambda: heard[-1] == "asked", timeout=PATIENCE)
    assert heard == ["settled", "asks", "hears", "asked"]


def test_a_dialog_that_is_closed_while_it_is_saved_is_saved_without_an_error(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    opened.actions.propose(Conference(name="Jour fixe", start=START))
    dialog = opened.window.findChild(ConferenceDialog)
    dialog.save.click()
    # Nothing was typed: nobody asks.
    dialog.reject()
    names = opened.window.model
    qtbot.waitUntil(lambda: names.conference_count() == 2, timeout=PATIENCE)
    heard: list[object] = []
    opened.bridge.send(GetAccounts(), heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)


def _hold_two(opened: Program, qtbot: QtBot, heard: list[str]) -> None:
    """Have two answers wait to be heard, of which the first keeps its hearer busy for a while."""
    bridge, process = opened.bridge, opened.bridge.findChild(QProcess)
    settled: list[object] = []
    bridge.send(GetAccounts(), settled.append)
    qtbot.waitUntil(lambda: bool(settled), timeout=PATIENCE)

    def work() -> None:
        until = time.perf_counter() + 0.02
        while time.perf_counter() < until:
            pass
        heard.append("first")

    bridge.hold()
    bridge.send(GetAccounts(), lambda _result: work())
    qtbot.waitUntil(lambda: process.bytesAvailable() > 0, timeout=PATIENCE)
    first = process.bytesAvailable()
    bridge.send(GetAccounts(), lambda _result: heard.append("second"))
    qtbot.waitUntil(lambda: process.bytesAvailable() > first, timeout=PATIENCE)


def test_what_takes_long_to_hear_leaves_the_rest_to_the_next_turn(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened, heard = program(), list[str]()
    _hold_two(opened, qtbot, heard)
    opened.bridge.release()
    assert "second" not in heard
    qtbot.waitUntil(lambda: heard == ["first", "second"], timeout=PATIENCE)


def test_what_a_worker_said_before_its_end_is_heard(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened, heard = program(afresh=True), list[str]()
    _hold_two(opened, qtbot, heard)
    process = opened.bridge.findChild(QProcess)
    opened.bridge.release()
    assert "second" not in heard
    process.kill()
    assert process.waitForFinished(PATIENCE)
    assert heard == ["first", "second"]


def test_the_worker_gives_memory_back_unless_somebody_has_said_otherwise(
    program: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MALLOC_ARENA_MAX", "3")
    monkeypatch.delenv("MALLOC_TRIM_THRESHOLD_", raising=False)
    process = program().bridge.findChild(QProcess)
    told = process.processEnvironment()
    assert told.value("MALLOC_ARENA_MAX") == "3"
    assert told.value("MALLOC_TRIM_THRESHOLD_") == "65536"
    assert told.value("PATH") == os.environ["PATH"]
