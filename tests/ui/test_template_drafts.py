"""What an administrator types into the template is there again after a kill."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.running_server import RunningServer
from tests.ui.cached_account import ACCOUNT, fill_cache
from tests.ui.conftest import PATIENCE, Opened
from tests.ui.test_template_dialog import CONFIGURATION
from tests.waiting import wait_until
from ucc_client.application.changes import Connection, StateChanged
from ucc_client.application.commands import SignIn
from ucc_client.cache.accounts import Accounts
from ucc_client.cache.template_draft import TemplateDraft, TemplateDraftFile
from ucc_client.ui.application import Program
from ucc_client.ui.editor.unsaved_question import UnsavedQuestion
from ucc_client.ui.template.dialog import TemplateDialog


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path / "server").start()
    yield running
    running.stop()


def _files(data: Path) -> list[Path]:
    return list(data.rglob("*.template.json"))


def _question(opened: Program, qtbot: QtBot) -> UnsavedQuestion:
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(UnsavedQuestion)), timeout=PATIENCE)
    return opened.window.findChildren(UnsavedQuestion)[-1]


def _press(qtbot: QtBot, box: QMessageBox, text: str) -> None:
    button = next(one for one in box.buttons() if one.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _dialog(opened: Program, qtbot: QtBot) -> TemplateDialog:
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(TemplateDialog)), timeout=PATIENCE)
    return opened.window.findChildren(TemplateDialog)[-1]


def test_an_administrator_who_is_killed_while_typing_finds_every_letter_again(
    program: Opened, qtbot: QtBot, tmp_path: Path, server: RunningServer
) -> None:
    user = next(one for one in server.users if "administrator" in one["roles"])
    login, password = user["login"], user["password"]
    command = [sys.executable, "-m", "tests.ui.template_victim", str(tmp_path), server.url]
    victim = subprocess.Popen([*command, login, password, "half a word"], stdout=subprocess.PIPE)
    assert victim.stdout is not None
    with victim, victim.stdout as said:
        try:
            assert said.readline() == b"typed\n"
            wait_until(lambda: _files(tmp_path), timeout=PATIENCE / 1000, what="a draft")
        finally:
            victim.kill()
    assert [one.stat().st_mode & 0o777 for one in _files(tmp_path)] == [0o600]
    asked = SignIn(server=server.url, login=login, password=password)
    opened = program(asked, offline=False)
    _press(qtbot, _question(opened, qtbot), "&Go on typing")
    dialog = _dialog(opened, qtbot)
    assert dialog.subject.text().endswith("half a word")
    assert "did not save" in dialog._message.text()
    assert dialog.unsaved() is not None
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not _files(tmp_path), timeout=PATIENCE)
    opened.window.template_wanted.emit()
    qtbot.waitUntil(lambda: _dialog(opened, qtbot) is not dialog, timeout=PATIENCE)
    assert _dialog(opened, qtbot).subject.text().endswith("half a word")
    assert _dialog(opened, qtbot).unsaved() is None


def test_closed_while_it_is_saved_it_is_saved_without_an_error(
    program: Opened, qtbot: QtBot, tmp_path: Path, server: RunningServer
) -> None:
    user = next(one for one in server.users if "administrator" in one["roles"])
    asked = SignIn(server=server.url, login=user["login"], password=user["password"])
    opened = program(asked, offline=False)
    qtbot.waitUntil(opened.window.template.isEnabled, timeout=PATIENCE)
    opened.window.template_wanted.emit()
    dialog = _dialog(opened, qtbot)
    dialog.defaults_wanted.emit("en")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert not dialog.save.isEnabled()
    dialog.reject()
    # What was asked of the worker meanwhile is answered when nothing is open any more.
    qtbot.waitUntil(lambda: not opened.bridge._open, timeout=PATIENCE)


def test_without_a_server_it_stays_kept_and_thrown_away_it_goes(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, [])
    file = TemplateDraftFile(Accounts(tmp_path).database_of(ACCOUNT))
    wanted = msgspec.structs.replace(CONFIGURATION, e_mail_subject="New")
    file.keep(TemplateDraft(wanted=wanted, base=CONFIGURATION))
    opened = program()
    opened.window.template_wanted.emit()

    def told() -> list[QMessageBox]:
        boxes = opened.window.findChildren(QMessageBox)
        return [one for one in boxes if "still kept" in one.text()]

    qtbot.waitUntil(lambda: bool(told()), timeout=PATIENCE)
    assert file.kept() is not None
    told()[0].close()
    opened.bridge.state_changed.emit(StateChanged(connection=Connection.ONLINE))
    _press(qtbot, _question(opened, qtbot), "&Throw away")
    qtbot.waitUntil(lambda: file.kept() is None, timeout=PATIENCE)


@pytest.mark.parametrize("damage", [b"{ not", b'{"wanted": {"eMailBody": "\xff"}}'])
def test_a_damaged_draft_is_set_aside(damage: bytes, tmp_path: Path) -> None:
    file = TemplateDraftFile(tmp_path / "user-3.sqlite3")
    for content in (damage, b"once more"):
        (tmp_path / "user-3.template.json").write_bytes(content)
        assert file.kept() is None
    aside = sorted(tmp_path.glob("user-3.template.damaged*"))
    assert [one.read_bytes() for one in aside] == [damage, b"once more"]
