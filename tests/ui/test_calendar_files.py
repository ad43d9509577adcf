"""A conference is saved and copied as a calendar file, offline, and by the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from tests.others_calendar import read_calendar
from tests.ui.cached_account import fill_cache
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.ui.application import Program


@pytest.fixture
def opened(tmp_path: Path, program: Opened, qtbot: QtBot) -> Program:
    fill_cache(tmp_path, ["Budget: 2099/2100"])
    made = program()
    qtbot.waitUntil(made.window.calendar.isEnabled, timeout=PATIENCE)
    return made


def _dialog(opened: Program, qtbot: QtBot) -> QFileDialog:
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(QFileDialog)), timeout=PATIENCE)
    (found,) = opened.window.findChildren(QFileDialog)
    return found


def test_it_is_saved_under_the_conferences_name(
    opened: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    opened.window.calendar.save_others.trigger()
    dialog = _dialog(opened, qtbot)
    assert [Path(one).name for one in dialog.selectedFiles()] == ["Budget 2099 2100.ics"]
    target = tmp_path / "saved.ics"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    said = opened.window.status
    qtbot.waitUntil(lambda: str(target) in said.currentMessage(), timeout=PATIENCE)
    calendar = read_calendar(target.read_text(encoding="utf-8"))
    assert calendar.vevent.summary.value == "Budget: 2099/2100"


def test_where_it_cannot_be_written_is_said(opened: Program, qtbot: QtBot, tmp_path: Path) -> None:
    opened.window.calendar.save_own.trigger()
    dialog = _dialog(opened, qtbot)
    dialog.fileSelected.emit(str(tmp_path / "none" / "saved.ics"))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(QMessageBox)), timeout=PATIENCE)
    (box,) = opened.window.findChildren(QMessageBox)
    assert "folder does not exist" in box.informativeText()
    box.close()


def test_it_is_copied_as_a_calendar_and_as_text(opened: Program, qtbot: QtBot) -> None:
    opened.window.calendar.copy_own.trigger()
    said = opened.window.status
    qtbot.waitUntil(lambda: "clipboard" in said.currentMessage(), timeout=PATIENCE)
    content = QApplication.clipboard().mimeData()
    text = bytes(content.data("text/calendar").data()).decode()
    assert content.text().splitlines() == text.splitlines()
    assert read_calendar(text).method.value == "PUBLISH"
    # What the program leaves to others when it goes must not need it any more.
    opened.calendar.leave_text()
    assert QApplication.clipboard().mimeData().formats() == ["text/plain"]
    assert QApplication.clipboard().text().startswith("BEGIN:VCALENDAR")


def test_the_keyboard_reaches_it_from_the_details_and_from_the_line(
    opened: Program, qtbot: QtBot
) -> None:
    window = opened.window
    button = window.details.page.calendar
    assert button.menu() is window.calendar
    # The action of a menu within one is there as well.
    assert window.calendar.menuAction() in window.pane.list.actions()
    viewport = window.pane.list.viewport()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(9, 9), QPoint(9, 9))
    seen: list[QAction] = []

    def look() -> None:
        # The menu has a loop of its own, until it is closed.
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            seen.extend(menu.actions())
            menu.close()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    QApplication.sendEvent(viewport, asked)
    timer.stop()
    assert window.edit in seen


def test_nothing_is_offered_without_a_conference(program: Opened) -> None:
    window = program().window
    assert not window.calendar.isEnabled()
    window.calendar.copy_own.trigger()
    assert not window.status.currentMessage()
