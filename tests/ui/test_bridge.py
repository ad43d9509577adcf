"""What the worker says is heard in its order, whatever those do who hear it or are gone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QProcess, QTimer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import START, fill_cache
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.commands import GetAccounts
from ucc_client.domain.conference import Conference
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
