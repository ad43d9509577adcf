"""What somebody types in the dialog is there again after a crash, a kill, or a restart."""

from __future__ import annotations

import subprocess
import sys
import uuid
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import ACCOUNT, BEN, START, fill_cache
from tests.ui.conftest import PATIENCE, Opened
from tests.waiting import wait_until
from ucc_client.application.commands import DeleteConference
from ucc_client.cache.accounts import Accounts
from ucc_client.cache.drafts import DraftFile
from ucc_client.domain.conference import Conference
from ucc_client.domain.draft import Draft
from ucc_client.ui.application import Program
from ucc_client.ui.editor.dialog import ConferenceDialog


def _file(data: Path) -> DraftFile:
    return DraftFile(Accounts(data).database_of(ACCOUNT))


def _question(opened: Program, qtbot: QtBot) -> QMessageBox:
    def there() -> QMessageBox | None:
        boxes = opened.window.findChildren(QMessageBox)
        return next((b for b in boxes if b.windowTitle() == "Not saved yet"), None)

    qtbot.waitUntil(lambda: there() is not None, timeout=PATIENCE)
    box = there()
    assert box is not None
    return box


def _press(qtbot: QtBot, box: QMessageBox, text: str) -> None:
    button = next(b for b in box.buttons() if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _dialog(opened: Program, qtbot: QtBot) -> ConferenceDialog:
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(ConferenceDialog)), timeout=PATIENCE)
    return opened.window.findChildren(ConferenceDialog)[-1]


def _names(opened: Program) -> list[str]:
    model = opened.window.model
    return [str(model.index(r, 0).data()) for r in range(model.rowCount())]


def _selected(opened: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(opened.window.edit.isEnabled, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.actions._shown is not None, timeout=PATIENCE)


def test_who_is_killed_while_typing_finds_every_letter_again(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, [])
    victim = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.typing_victim", str(tmp_path), "Half a thought"],
        stdout=subprocess.PIPE,
    )
    assert victim.stdout is not None
    with victim, victim.stdout as said:
        try:
            assert said.readline() == b"typed\n"
            kept = _file(tmp_path).kept
            wait_until(kept, timeout=PATIENCE / 1000, what="a draft that is kept")
        finally:
            victim.kill()
    found = list(tmp_path.rglob("*.drafts.json"))
    assert [one.stat().st_mode & 0o777 for one in found] == [0o600]
    opened = program()
    box = _question(opened, qtbot)
    assert "“Half a thought”" in box.text()
    _press(qtbot, box, "&Go on typing")
    dialog = _dialog(opened, qtbot)
    assert dialog.form.name.text() == "Half a thought"
    assert dialog.form.date.text() == "31.2."
    assert dialog.form.date.date() is None
    assert [one.display_name for one in dialog.people.participants()] == ["Anna Berg"]
    dialog.form.date.type_in("30.11.2099")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    if dialog.isVisible():
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Half a thought" in _names(opened), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not _file(tmp_path).kept(), timeout=PATIENCE)


def test_a_change_goes_on_from_what_was_seen_then(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    _selected(opened, qtbot)
    opened.window.edit.trigger()
    dialog = _dialog(opened, qtbot)
    dialog.form.name.end(False)
    qtbot.keyClicks(dialog.form.name, " 2100")
    opened.actions.drafts.keep_now()
    qtbot.waitUntil(lambda: bool(_file(tmp_path).kept()), timeout=PATIENCE)
    opened.bridge.end(5000)
    again = program()
    _press(qtbot, _question(again, qtbot), "&Go on typing")
    restored = _dialog(again, qtbot)
    assert restored.windowTitle() == "Edit conference"
    assert restored.form.name.text() == "Budget 2100"
    assert restored.unsaved() is not None
    qtbot.mouseClick(restored.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Budget 2100" in _names(again), timeout=PATIENCE)
    assert "Budget" not in _names(again)


def test_what_is_thrown_away_in_the_dialog_is_not_offered_again(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, [])
    opened = program()
    opened.window.new.trigger()
    dialog = _dialog(opened, qtbot)
    qtbot.keyClicks(dialog.form.name, "Never mind")
    qtbot.waitUntil(lambda: bool(_file(tmp_path).kept()), timeout=PATIENCE)
    dialog.saved()
    qtbot.waitUntil(lambda: not _file(tmp_path).kept(), timeout=PATIENCE)
    assert not list(tmp_path.rglob("*.drafts.*"))


def test_later_asks_again_and_throw_away_does_not(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, [])
    wanted = Conference(name="Some day", start=START, participants=(BEN,))
    _file(tmp_path).keep(Draft(draft_id="one", wanted=wanted))
    opened = program()
    _press(qtbot, _question(opened, qtbot), "&Later")
    assert len(_file(tmp_path).kept()) == 1
    opened.bridge.end(5000)
    again = program()
    _press(qtbot, _question(again, qtbot), "&Throw away")
    qtbot.waitUntil(lambda: not _file(tmp_path).kept(), timeout=PATIENCE)


def test_of_a_conference_that_is_gone_it_becomes_a_new_one(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, [])
    base = Conference(name="Budget", start=START, participants=(BEN,))
    wanted = Conference(name="Budget 2100", start=START, participants=(BEN,))
    _file(tmp_path).keep(Draft(draft_id="one", key="7", base=base, wanted=wanted))
    opened = program()
    _press(qtbot, _question(opened, qtbot), "&Go on typing")
    dialog = _dialog(opened, qtbot)
    assert dialog.windowTitle() == "New conference"
    assert dialog.form.name.text() == "Budget 2100"
    assert "is gone" in opened.window.status.currentMessage()


def test_what_is_typed_about_a_conference_that_went_meanwhile_stays_and_becomes_a_new_one(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    _selected(opened, qtbot)
    key = opened.window.model.first_key()
    opened.window.edit.trigger()
    dialog = _dialog(opened, qtbot)
    dialog.form.name.end(False)
    qtbot.keyClicks(dialog.form.name, " 2100")
    opened.bridge.send(DeleteConference(command_id=str(uuid.uuid4()), key=key))
    qtbot.waitUntil(lambda: "Budget" not in _names(opened), timeout=PATIENCE)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "is gone" in dialog._message.text(), timeout=PATIENCE)
    assert dialog.isVisible()
    assert dialog.form.name.text() == "Budget 2100"
    qtbot.waitUntil(lambda: bool(_file(tmp_path).kept()), timeout=PATIENCE)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Budget 2100" in _names(opened), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not _file(tmp_path).kept(), timeout=PATIENCE)
    # The answer may come a turn after the row.
    qtbot.waitUntil(lambda: not opened.window.findChildren(ConferenceDialog), timeout=PATIENCE)


@pytest.mark.parametrize("damage", [b"{ not", b"", b"\0" * 512, b'[{"draft_id": "\xff"}]'])
def test_a_damaged_file_of_drafts_is_set_aside(damage: bytes, tmp_path: Path) -> None:
    file = DraftFile(tmp_path / "user-3.sqlite3")
    for content in (damage, b"once more"):
        (tmp_path / "user-3.drafts.json").write_bytes(content)
        assert file.kept() == ()
        file.keep(Draft(draft_id="one", wanted=Conference(name="A", start=START)))
        assert [one.draft_id for one in file.kept()] == ["one"]
    aside = sorted(tmp_path.glob("user-3.drafts.damaged*"))
    assert [one.read_bytes() for one in aside] == [damage, b"once more"]
