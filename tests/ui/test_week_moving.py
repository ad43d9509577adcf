"""A date that is moved in the window's week: what is asked, what is changed, and the way back."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.application.running_worker import running_worker
from tests.ui.cached_account import ACCOUNT, ANNA, BEN
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.changes import Done
from ucc_client.application.commands import CreateConference
from ucc_client.cache.accounts import Accounts
from ucc_client.domain.conference import Conference
from ucc_client.domain.recurrence import Occurrence, to_instant, to_wall
from ucc_client.domain.series_edit import Extent
from ucc_client.ui.application import Program
from ucc_client.ui.conferences.view_choice import View
from ucc_client.ui.conferences.week_block import WeekBlock
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.locale_choice import system_zone
from ucc_client.ui.series.question import SeriesQuestion

HOUR = 3_600_000
WEEK = 7 * 24 * HOUR
CONFERENCE = Conference(name="Jour fixe", start=0, participants=(ANNA, BEN))


@pytest.fixture
def opened(program: Opened, qtbot: QtBot, tmp_path: Path) -> Callable[..., Program]:
    """Open the program on one conference, with the week of its second date on the screen."""

    def make(*, occurrence: Occurrence, rules: bool = True) -> Program:
        Accounts(tmp_path).remember(ACCOUNT)
        conference = msgspec.structs.replace(CONFERENCE, start=_start(), occurrence=occurrence)
        with running_worker(tmp_path, "--offline") as worker:
            command = CreateConference(command_id=str(uuid.uuid4()), conference=conference)
            assert worker.ask(command) == Done()
        if rules:
            with closing(sqlite3.connect(Accounts(tmp_path).database_of(ACCOUNT))) as cache, cache:
                cache.execute("INSERT INTO facts VALUES ('extensions', 'recurrence-rule')")
        made = program()
        qtbot.waitUntil(lambda: made.actions.rules is rules, timeout=PATIENCE)
        made.window.resize(1200, 800)
        made.window.pane.show_view(View.WEEK)
        later = WEEK if occurrence is not Occurrence.ONCE else 0
        dock, width = made.window.dock, made.window.width()
        qtbot.waitUntil(lambda: dock.width() > width // 2, timeout=PATIENCE)
        made.window.pane.week.show_date(_start() + later)
        qtbot.waitUntil(lambda: len(made.window.pane.week.grid.blocks) == 1, timeout=PATIENCE)
        return made

    return make


def _start() -> int:
    return to_instant(datetime(2099, 12, 1, 9), system_zone())


def _block(program: Program) -> WeekBlock:
    return program.window.pane.week.grid.blocks[0]


def _move_an_hour_later(program: Program) -> None:
    """Move by keys: where a block is on the screen is still settling while the window opens."""
    block = _block(program)
    block.setFocus()
    for _quarter in range(4):
        QTest.keyClick(block, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(block, Qt.Key.Key_Return)


def _question() -> SeriesQuestion | None:
    found = QApplication.activeModalWidget()
    return found if isinstance(found, SeriesQuestion) else None


def _wall(program: Program) -> datetime | None:
    piece = _block(program).piece
    return None if piece is None else to_wall(piece.date.start, program.words.zone)


def test_a_single_conference_is_moved_at_once_and_taken_back(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    program = opened(occurrence=Occurrence.ONCE)
    _move_an_hour_later(program)
    qtbot.waitUntil(lambda: _wall(program) == datetime(2099, 12, 1, 10), timeout=PATIENCE)
    said = program.window.details.undo.text
    qtbot.waitUntil(lambda: "“Jour fixe” changed" in said.text(), timeout=PATIENCE)
    program.window.undo.trigger()
    qtbot.waitUntil(lambda: _wall(program) == datetime(2099, 12, 1, 9), timeout=PATIENCE)


def test_of_a_series_it_is_asked_which_dates_are_meant(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    program = opened(occurrence=Occurrence.EVERYWEEK)
    _move_an_hour_later(program)
    qtbot.waitUntil(lambda: _question() is not None, timeout=PATIENCE)
    question = _question()
    assert question is not None
    assert question.buttons[Extent.THIS].isChecked()
    question.save.click()
    qtbot.waitUntil(lambda: _wall(program) == datetime(2099, 12, 8, 10), timeout=PATIENCE)
    assert "moved from Tue 8 Dec 2099, 09:00" in _block(program).accessibleName()
    program.window.pane.week.turn(1)
    qtbot.waitUntil(lambda: _wall(program) == datetime(2099, 12, 15, 9), timeout=PATIENCE)


def test_who_cancels_the_question_has_moved_nothing(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    program = opened(occurrence=Occurrence.EVERYWEEK)
    place = _block(program).geometry()
    _move_an_hour_later(program)
    assert _block(program).geometry() != place
    qtbot.waitUntil(lambda: _question() is not None, timeout=PATIENCE)
    question = _question()
    assert question is not None
    question.reject()
    assert _block(program).geometry() == place
    assert not program.window.undo.isEnabled()


def test_where_a_server_moves_all_dates_only_it_is_asked_before(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    program = opened(occurrence=Occurrence.EVERYWEEK, rules=False)
    program.window.pane.week.turn(-1)
    qtbot.waitUntil(lambda: _wall(program) == datetime(2099, 12, 1, 9), timeout=PATIENCE)
    _move_an_hour_later(program)
    qtbot.waitUntil(lambda: _question() is not None, timeout=PATIENCE)
    question = _question()
    assert question is not None
    assert list(question.buttons) == [Extent.ALL]
    question.save.click()
    qtbot.waitUntil(lambda: _wall(program) == datetime(2099, 12, 1, 10), timeout=PATIENCE)


def test_an_empty_hour_opens_the_dialog_with_its_time(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    program = opened(occurrence=Occurrence.ONCE)
    grid = program.window.pane.week.grid
    place = grid.scale.box(2, 14 * 60, 15 * 60).topLeft() + QPoint(8, 4)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place)
    dialog = program.window.findChild(ConferenceDialog)
    assert isinstance(dialog, ConferenceDialog)
    conference = dialog.conference()
    assert conference is not None
    assert to_wall(conference.start, program.words.zone) == datetime(2099, 12, 2, 14)
    dialog.reject()


def test_the_view_is_remembered(opened: Callable[..., Program], qtbot: QtBot) -> None:
    program = opened(occurrence=Occurrence.ONCE)
    assert program.window._settings.value("window/view") == "week"
    program.window.pane.show_view(View.LIST)
    assert program.window._settings.value("window/view") == "list"
