"""The window over the real worker process: what a user does is kept, and seen at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.running_server import Api, RunningServer
from tests.ui.cached_account import ACCOUNT, fill_cache
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.commands import SignIn
from ucc_client.cache.accounts import Accounts
from ucc_client.cache.snapshot import read_rows
from ucc_client.ui.application import Program
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.main_window import now_ms
from ucc_client.ui.participants.table_model import Column
from ucc_client.ui.sign_in.dialog import SignInDialog


def _details_of(opened: Program, qtbot: QtBot, name: str) -> None:
    """Select a conference and wait for its participants, not those of the one before."""
    model = opened.window.model
    names = [model.index(n).data() for n in range(model.rowCount())]
    opened.window.pane.list.setCurrentIndex(model.index(names.index(name)))
    details = opened.window.details
    qtbot.waitUntil(
        lambda: details.page.title.text() == name and details.participants.rowCount() > 0,
        timeout=PATIENCE,
    )


def _names(opened: Program) -> list[str]:
    model = opened.window.model
    return [model.index(n).data() for n in range(model.rowCount())]


def _no(opened: Program, kind: type[QDialog]) -> bool:
    """Tell that no such dialog is open: once closed, it is deleted."""
    return opened.window.findChild(kind) is None


def _state(opened: Program, row: int) -> Qt.CheckState:
    people = opened.window.details.participants
    return Qt.CheckState(people.index(row, Column.STAR).data(Qt.ItemDataRole.CheckStateRole))


def test_a_conference_made_offline_is_in_the_list_and_waits(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, [])
    opened = program()
    opened.window.new.trigger()
    dialog = opened.window.findChild(ConferenceDialog)
    assert isinstance(dialog, ConferenceDialog)
    qtbot.keyClicks(dialog.form.name, "Budget")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Budget" in _names(opened), timeout=PATIENCE)
    qtbot.waitUntil(lambda: _no(opened, ConferenceDialog), timeout=PATIENCE)
    rows = read_rows(Accounts(tmp_path).database_of(ACCOUNT))
    assert [(r.name, r.state, r.i_moderate) for r in rows] == [("Budget", "waiting", True)]


def test_the_space_bar_gives_and_takes_the_star_offline(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    _details_of(opened, qtbot, "Budget")
    assert _state(opened, 1) == Qt.CheckState.Unchecked
    opened.window.details.table.selectRow(1)
    qtbot.keyClick(opened.window.details.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _state(opened, 1) == Qt.CheckState.Checked, timeout=PATIENCE)
    qtbot.keyClick(opened.window.details.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _state(opened, 1) == Qt.CheckState.Unchecked, timeout=PATIENCE)


def test_one_click_on_the_star_gives_it(program: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    _details_of(opened, qtbot, "Budget")
    table = opened.window.details.table
    place = table.visualRect(opened.window.details.participants.index(1, Column.STAR)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: _state(opened, 1) == Qt.CheckState.Checked, timeout=PATIENCE)


def test_deleting_asks_first_and_then_removes_the_row(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget", "Other"])
    opened = program()
    _details_of(opened, qtbot, "Budget")

    def answer(button: str) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "Budget" in box.text()
        found = [b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == button]
        found[0].click()

    QTimer.singleShot(0, lambda: answer("Keep"))
    opened.window.delete.trigger()
    assert "Budget" in _names(opened)
    QTimer.singleShot(0, lambda: answer("Delete"))
    opened.window.delete.trigger()
    qtbot.waitUntil(lambda: "Budget" not in _names(opened), timeout=PATIENCE)
    assert "Other" in _names(opened)


def test_the_pane_is_hidden_and_shown_from_view_and_that_is_remembered(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    assert opened.window.dock.isVisible()
    opened.window.dock.toggleViewAction().trigger()
    assert not opened.window.dock.isVisible()
    opened.bridge.end(5000)
    opened.window.close_now()
    again = program()
    assert not again.window.dock.isVisible()


def test_a_worker_that_dies_is_started_again_and_nothing_is_lost(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program(afresh=True)
    _details_of(opened, qtbot, "Budget")
    process = opened.bridge._process
    assert process is not None
    process.kill()
    opened.window.new.trigger()
    dialog = opened.window.findChild(ConferenceDialog)
    assert isinstance(dialog, ConferenceDialog)
    qtbot.keyClicks(dialog.form.name, "After the crash")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "After the crash" in _names(opened), timeout=PATIENCE)


def test_a_password_that_is_wrong_is_said_and_everything_typed_stays(
    program: Opened, qtbot: QtBot, server: RunningServer
) -> None:
    opened = program(offline=False)
    qtbot.waitUntil(lambda: not _no(opened, SignInDialog), timeout=PATIENCE)
    dialog = opened.window.findChild(SignInDialog)
    assert isinstance(dialog, SignInDialog)
    qtbot.keyClicks(dialog.server, server.url)
    qtbot.keyClicks(dialog.login, server.first_employee["login"])
    qtbot.keyClicks(dialog.password, "wrong")
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.message.isVisible, timeout=PATIENCE)
    assert "password is wrong" in dialog.message.text()
    assert dialog.server.text() == server.url
    dialog.password.clear()
    qtbot.keyClicks(dialog.password, server.first_employee["password"])
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _no(opened, SignInDialog), timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.window.model.conference_count() > 15, timeout=PATIENCE)


def test_a_star_reaches_the_server(
    program: Opened, qtbot: QtBot, server: RunningServer, tmp_path: Path
) -> None:
    user = server.first_employee
    opened = program(
        SignIn(server=server.url, login=user["login"], password=user["password"]), offline=False
    )
    qtbot.waitUntil(lambda: "Planung Sommerfest" in _names(opened), timeout=PATIENCE)
    _details_of(opened, qtbot, "Planung Sommerfest")
    qtbot.waitUntil(lambda: _state(opened, 1) == Qt.CheckState.Unchecked, timeout=PATIENCE)
    opened.window.details.participants.toggle(1)
    api = Api(server, user)
    listed = api.call("GET", api.conferences, params={"pagesize": 1000}).json()
    key = next(c["conferenceId"] for c in listed if c["name"] == "Planung Sommerfest")

    def moderators() -> int:
        found = api.call("GET", f"{api.conferences}/{key}").json()
        return sum(p["isModerator"] for p in found["participants"])

    qtbot.waitUntil(lambda: moderators() == 2, timeout=PATIENCE)
    api.close()


def test_who_plans_at_once_is_entered_with_the_own_number(
    program: Opened, qtbot: QtBot, server: RunningServer
) -> None:
    user = server.first_employee
    opened = program(
        SignIn(server=server.url, login=user["login"], password=user["password"]), offline=False
    )
    qtbot.waitSignal(opened.bridge.learned, timeout=PATIENCE).wait()
    opened.window.new.trigger()
    dialog = opened.window.findChild(ConferenceDialog)
    assert isinstance(dialog, ConferenceDialog)
    assert [p.phone_number for p in dialog.people.participants()] == ["10"]


def test_a_duplicate_has_the_same_people_and_a_time_to_come(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    _details_of(opened, qtbot, "Budget")
    qtbot.waitUntil(opened.window.details.duplicate.isEnabled, timeout=PATIENCE)
    opened.window.duplicate.trigger()
    dialog = opened.window.findChild(ConferenceDialog)
    assert isinstance(dialog, ConferenceDialog)
    assert dialog.form.name.text() == "Budget"
    assert [p.display_name for p in dialog.people.participants()] == ["Anna Berg", "Ben Kurz"]
    start = dialog.form.start()
    assert start is not None
    assert 0 < start - now_ms() < 3_600_000
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _names(opened).count("Budget") == 2, timeout=PATIENCE)


def test_ctrl_f_searches_and_escape_shows_everything_again(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget", "Stand-up"])
    opened = program()
    qtbot.keyClick(opened.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = opened.window.pane.search
    qtbot.waitUntil(lambda: QApplication.focusWidget() is search)
    qtbot.keyClicks(search, "stand")
    assert "Budget" not in _names(opened)
    assert opened.window.pane.current_key()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert {"Budget", "Stand-up"} <= set(_names(opened))


@pytest.fixture(params=[(), ("--plain-starface",)], ids=["bundled", "plain"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path / "server", arguments=request.param).start()
    yield running
    running.stop()
