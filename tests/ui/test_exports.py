"""All conferences, and people, are taken away as files out of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.others_calendar import read_calendar
from tests.ui.cached_account import ANNA, BEN, fill_cache
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.people_files import read
from ucc_client.application.people_requests import ReadPeople
from ucc_client.ui.application import Program
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.exports.people_kinds import PeopleKinds

Start = Callable[..., Program]


@pytest.fixture
def opened(tmp_path: Path, program: Opened, qtbot: QtBot) -> Start:
    def make(*names: str) -> Program:
        fill_cache(tmp_path, names)
        made = program()
        qtbot.waitUntil(lambda: hasattr(made, "exports"), timeout=PATIENCE)
        return made

    return make


def choose(program: Program, qtbot: QtBot, path: Path) -> None:
    qtbot.waitUntil(lambda: bool(program.window.findChildren(QFileDialog)), timeout=PATIENCE)
    chooser = program.window.findChildren(QFileDialog)[-1]
    chooser.fileSelected.emit(str(path))
    chooser.reject()


def saved(program: Program, qtbot: QtBot, path: Path) -> None:
    status = program.window.status
    qtbot.waitUntil(lambda: str(path) in status.currentMessage(), timeout=PATIENCE)


def warned(program: Program, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: bool(program.window.findChildren(QMessageBox)), timeout=PATIENCE)
    box = program.window.findChildren(QMessageBox)[-1]
    said = box.informativeText()
    box.close()
    qtbot.waitUntil(lambda: not program.window.findChildren(QMessageBox), timeout=PATIENCE)
    return said


@pytest.mark.parametrize("own", [True, False])
def test_all_conferences_are_saved_in_one_file(
    opened: Start, qtbot: QtBot, tmp_path: Path, own: bool
) -> None:
    program = opened("Budget", "Retro")
    menu = program.window.export
    (menu.own if own else menu.others).trigger()
    (chooser,) = program.window.findChildren(QFileDialog)
    assert [Path(one).name for one in chooser.selectedFiles()] == ["Conferences.ics"]
    target = tmp_path / "all.ics"
    choose(program, qtbot, target)
    saved(program, qtbot, target)
    found = read_calendar(target.read_text(encoding="utf-8"))
    assert {one.summary.value for one in found.vevent_list} == {"Budget", "Retro"}


def test_nothing_to_save_and_no_place_for_it_are_said(
    opened: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    program = opened()
    program.window.export.own.trigger()
    choose(program, qtbot, tmp_path / "a.ics")
    assert "no conference with a date" in warned(program, qtbot)
    program.window.export.book.trigger()
    choose(program, qtbot, tmp_path / "a.vcf")
    assert "nobody" in warned(program, qtbot)
    assert not list(tmp_path.glob("a.*"))


def test_where_it_cannot_be_written_is_said(opened: Start, qtbot: QtBot, tmp_path: Path) -> None:
    program = opened("Budget")
    program.window.export.book.trigger()
    nowhere = tmp_path / "none" / "a.vcf"
    choose(program, qtbot, nowhere)
    said = warned(program, qtbot)
    assert "folder does not exist" in said
    assert str(nowhere) in said


@pytest.mark.parametrize("name", ["people.vcf", "people.csv"])
def test_the_people_of_a_conference_and_the_address_book_are_saved(
    opened: Start, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    program = opened("Budget")
    window = program.window
    for action, target in (
        (window.save_people, tmp_path / name),
        (window.export.book, tmp_path / f"book-{name}"),
    ):
        action.trigger()
        choose(program, qtbot, target)
        saved(program, qtbot, target)
        found = read(ReadPeople(paths=(str(target),))).people
        assert {one.email for one in found} == {ANNA.email, BEN.email}


def test_who_is_selected_in_the_details_is_saved(
    opened: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    program = opened("Budget")
    table = program.window.details.page.people.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 2, timeout=PATIENCE)
    table.selectRow(1)
    menu = table.menu_at(1)
    _named(menu.actions(), "Save as a file …").trigger()
    target = tmp_path / "ben.vcf"
    choose(program, qtbot, target)
    saved(program, qtbot, target)
    assert [one.display_name for one in read(ReadPeople(paths=(str(target),))).people] == [
        BEN.display_name
    ]


def test_people_of_the_dialog_come_from_a_file_and_go_into_one(
    opened: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    program = opened("Budget")
    program.window.new.trigger()
    qtbot.waitUntil(lambda: bool(program.window.findChildren(ConferenceDialog)), timeout=PATIENCE)
    dialog = program.window.findChildren(ConferenceDialog)[0]
    bar = dialog.bar
    file = tmp_path / "in.csv"
    file.write_text("Name;E-Mail\nEva;eva@example.org\n")
    bar.files.choose()
    chooser = dialog.findChildren(QFileDialog)[-1]
    chooser.filesSelected.emit([str(file)])
    chooser.reject()
    people = dialog.people.participants
    qtbot.waitUntil(lambda: "Eva" in [one.display_name for one in people()], timeout=PATIENCE)
    bar.menu.clear()
    bar.files.fill(bar.menu)
    _named(bar.menu.actions(), "&Save these people as a file …").trigger()
    target = tmp_path / "out.csv"
    choose(program, qtbot, target)
    qtbot.waitUntil(lambda: dialog.people.line.is_telling(f"Saved: {target}"), timeout=PATIENCE)
    assert len(read(ReadPeople(paths=(str(target),))).people) == len(people())
    dialog.saved()


def test_a_table_is_divided_as_this_computers_spreadsheets_expect_it() -> None:
    kinds = PeopleKinds()
    assert kinds.titles(QLocale("de_DE")).delimiter == ";"
    assert kinds.titles(QLocale("en_US")).delimiter == ","


def _named(actions: list[QAction], text: str) -> QAction:
    return next(one for one in actions if one.text() == text)
