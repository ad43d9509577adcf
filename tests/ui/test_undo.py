"""Undo, over the real worker and a machine that keeps what it is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.running_server import conference, participant
from tests.sync.plain_machine import PlainMachine
from tests.ui.cached_account import fill_cache
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.changes import Connection
from ucc_client.application.commands import SignIn
from ucc_client.domain.series_edit import Extent
from ucc_client.ui.application import Program
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.history.dialog import HistoryDialog
from ucc_client.ui.participants.table_model import Column
from ucc_client.ui.series.question import SeriesQuestion

Online = Callable[..., Program]


@pytest.fixture
def machine() -> Iterator[PlainMachine]:
    made = PlainMachine()
    people = [participant("Anna", userId=3, isModerator=True), participant("Ben", "ben@b.example")]
    made.put(conference("Budget", participants=people))
    with made.server.running():
        yield made


@pytest.fixture
def online(program: Opened, machine: PlainMachine, qtbot: QtBot) -> Online:
    """Open the program, signed in, with the one conference shown."""

    def make(*, hold: bool) -> Program:
        opening = SignIn(server=machine.server.url, login="12", password="x")
        opened = program(opening, offline=False, hold=hold)
        people = opened.window.details.participants
        qtbot.waitUntil(lambda: people.rowCount() == 2, timeout=PATIENCE)
        qtbot.waitUntil(lambda: opened._connection is Connection.ONLINE, timeout=PATIENCE)
        return opened

    return make


def _moderates(opened: Program, row: int) -> bool:
    index = opened.window.details.participants.index(row, Column.STAR)
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked


def _star(opened: Program, qtbot: QtBot, row: int) -> None:
    before = _moderates(opened, row)
    opened.window.details.participants.toggle(row)
    qtbot.waitUntil(lambda: _moderates(opened, row) is not before, timeout=PATIENCE)


def _bar_says(opened: Program, qtbot: QtBot, words: str) -> None:
    bar = opened.window.details.undo
    qtbot.waitUntil(lambda: bar.isVisible() and words in bar.text.text(), timeout=PATIENCE)


def _press_ctrl_z(opened: Program, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def _delete(opened: Program) -> None:
    def agree() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        buttons = box.findChildren(QPushButton)
        next(b for b in buttons if b.text().replace("&", "") == "Delete").click()

    QTimer.singleShot(0, agree)
    opened.window.delete.trigger()


def test_a_star_is_taken_back_before_it_leaves(
    online: Online, qtbot: QtBot, machine: PlainMachine
) -> None:
    opened = online(hold=True)
    _star(opened, qtbot, 1)
    _bar_says(opened, qtbot, "Ben moderates now. Goes out in")
    assert "1 person will be told." in opened.window.details.undo.text.text()
    _press_ctrl_z(opened, qtbot)
    qtbot.waitUntil(lambda: not _moderates(opened, 1), timeout=PATIENCE)
    _bar_says(opened, qtbot, "Taken back")
    assert machine.made("PUT") == []


def test_the_last_of_several_stars_is_taken_back_first(online: Online, qtbot: QtBot) -> None:
    opened = online(hold=True)
    _star(opened, qtbot, 1)
    _star(opened, qtbot, 0)
    _bar_says(opened, qtbot, "Anna no longer moderates")
    assert "only who made the conference" not in opened.window.details.undo.text.text()
    qtbot.mouseClick(opened.window.details.undo.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _moderates(opened, 0), timeout=PATIENCE)
    assert _moderates(opened, 1)
    _bar_says(opened, qtbot, "Ben moderates now")
    opened.window.undo.trigger()
    qtbot.waitUntil(lambda: not _moderates(opened, 1), timeout=PATIENCE)
    assert not opened.window.undo.isEnabled()


def test_taking_the_last_star_says_what_follows(online: Online, qtbot: QtBot) -> None:
    opened = online(hold=True)
    _star(opened, qtbot, 0)
    _bar_says(opened, qtbot, "Now only who made the conference can change it and start it.")


def test_what_has_left_is_reversed_by_a_new_change_that_is_named_as_one(
    online: Online, qtbot: QtBot, machine: PlainMachine
) -> None:
    opened = online(hold=False)
    _star(opened, qtbot, 1)
    qtbot.waitUntil(lambda: len(machine.made("PUT")) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.sign_in._waiting == 0, timeout=PATIENCE)
    opened.window.undo.trigger()
    said = "Ben moderates now. It was sent already. 1 person will be told again."
    _bar_says(opened, qtbot, said)
    _press_ctrl_z(opened, qtbot)
    assert len(machine.made("PUT")) == 1, "the same keys again have not agreed to mails"
    qtbot.mouseClick(opened.window.details.undo.button, Qt.MouseButton.LeftButton)
    assert opened.window.focusWidget() is opened.window.pane.list
    qtbot.waitUntil(lambda: len(machine.made("PUT")) == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not _moderates(opened, 1), timeout=PATIENCE)


def test_an_edit_that_has_left_is_changed_back(
    online: Online, qtbot: QtBot, machine: PlainMachine
) -> None:
    opened = online(hold=False)
    opened.window.edit.trigger()
    dialog = opened.window.findChild(ConferenceDialog)
    assert isinstance(dialog, ConferenceDialog)
    qtbot.keyClicks(dialog.form.name, " 2")
    name = dialog.form.name.text().strip()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    _bar_says(opened, qtbot, "changed")
    qtbot.waitUntil(lambda: machine.conferences[101]["name"] == name, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.sign_in._waiting == 0, timeout=PATIENCE)
    opened.window.undo.trigger()
    _bar_says(opened, qtbot, "told again")
    qtbot.mouseClick(opened.window.details.undo.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: machine.conferences[101]["name"] == "Budget", timeout=PATIENCE)


def test_a_deletion_is_taken_back_before_it_leaves(
    online: Online, qtbot: QtBot, machine: PlainMachine
) -> None:
    opened = online(hold=True)
    _delete(opened)
    _bar_says(opened, qtbot, "“Budget” deleted. Goes out in")
    assert opened.window.model.conference_count() == 0
    opened.window.undo.trigger()
    qtbot.waitUntil(lambda: opened.window.model.conference_count() == 1, timeout=PATIENCE)
    assert machine.made("DELETE") == []


def test_a_deletion_that_has_left_is_made_anew_from_the_history(
    online: Online, qtbot: QtBot, machine: PlainMachine
) -> None:
    opened = online(hold=False)
    _delete(opened)
    qtbot.waitUntil(lambda: machine.conferences == {}, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.sign_in._waiting == 0, timeout=PATIENCE)
    opened.window.undo.trigger()
    _bar_says(opened, qtbot, "everyone is invited again")
    assert opened.window.details.undo.button.text() == "Make it anew"
    qtbot.mouseClick(opened.window.details.undo.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(machine.conferences) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.window.model.conference_count() == 1, timeout=PATIENCE)


def test_what_the_server_never_had_comes_back_without_a_question(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    people = opened.window.details.participants
    qtbot.waitUntil(lambda: people.rowCount() == 2, timeout=PATIENCE)
    _delete(opened)
    qtbot.waitUntil(lambda: opened.window.model.conference_count() == 0, timeout=PATIENCE)
    _bar_says(opened, qtbot, "deleted")
    opened.window.undo.trigger()
    qtbot.waitUntil(lambda: opened.window.model.conference_count() == 1, timeout=PATIENCE)
    _bar_says(opened, qtbot, "Reversed.")


def test_an_earlier_version_is_shown_beside_what_differs_and_restored(
    online: Online, qtbot: QtBot, machine: PlainMachine
) -> None:
    opened = online(hold=False)
    _star(opened, qtbot, 1)
    qtbot.waitUntil(lambda: len(machine.made("PUT")) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.sign_in._waiting == 0, timeout=PATIENCE)
    opened.window.history.trigger()
    dialog = opened.window.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    qtbot.waitUntil(dialog.restore.isEnabled, timeout=PATIENCE)
    assert dialog.model.index(0, 0).data() == "Budget"
    assert dialog.model.index(0, 2).data() == "changed by you"
    assert "Ben no longer moderates" in dialog._differs.text()
    assert dialog._message.text() == "1 person will be told again."
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not _moderates(opened, 1), timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(machine.made("PUT")) == 2, timeout=PATIENCE)


def test_another_account_has_nothing_to_undo(online: Online, qtbot: QtBot) -> None:
    opened = online(hold=True)
    _star(opened, qtbot, 1)
    _bar_says(opened, qtbot, "moderates now")
    opened.undo.forget()
    assert not opened.window.undo.isEnabled()
    assert not opened.window.details.undo.isVisible()


def test_a_series_that_begins_anew_is_put_back_by_one_new_change(
    program: Opened, machine: PlainMachine, qtbot: QtBot
) -> None:
    week = 7 * 86_400_000
    body = {**machine.conferences.pop(101), "name": "Weekly", "occurrence": "EVERYWEEK"}
    start = body["startTime"]
    number = machine.put(body)
    opening = SignIn(server=machine.server.url, login="12", password="x")
    opened = program(opening, offline=False, hold=False)
    people = opened.window.details.participants
    qtbot.waitUntil(lambda: people.rowCount() == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened._connection is Connection.ONLINE, timeout=PATIENCE)
    opened.window.details.show_date(start + 2 * week, 0)
    opened.window.edit.trigger()
    dialog = opened.window.findChild(ConferenceDialog)
    assert isinstance(dialog, ConferenceDialog)
    qtbot.keyClicks(dialog.form.name, " 2")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    question = QApplication.activeModalWidget()
    assert isinstance(question, SeriesQuestion)
    question.buttons[Extent.FOLLOWING].setChecked(True)
    qtbot.mouseClick(question.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(machine.made("PUT")) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.sign_in._waiting == 0, timeout=PATIENCE)
    order = [asked.method for asked in machine.server.asked if asked.method in ("POST", "PUT")]
    assert order[-3:] == ["POST", "POST", "PUT"]
    starts = sorted(one["startTime"] for one in machine.conferences.values())
    assert starts == [start, start + week, start + 2 * week]
    opened.window.undo.trigger()
    _bar_says(opened, qtbot, "changed from a date on. It was sent already.")
    qtbot.mouseClick(opened.window.details.undo.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(machine.made("DELETE")) == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.sign_in._waiting == 0, timeout=PATIENCE)
    (left,) = machine.conferences.items()
    assert (left[0], left[1]["startTime"], left[1]["name"]) == (number, start, "Weekly")
    opened.window.undo.trigger()
    _bar_says(opened, qtbot, "It was sent already.")
    assert opened.window.details.undo.button.isHidden(), "nobody keeps what was deleted"
