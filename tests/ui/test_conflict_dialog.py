"""Two versions side by side: only true clashes ask, and mine holds until one says otherwise."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import ANNA, BEN, START
from tests.ui.made_changes import changed, conflict
from ucc_client.application.commands import ResolveConflict, UndoChange
from ucc_client.application.queries import Conflict
from ucc_client.domain.participant import Participant
from ucc_client.ui.conflict.clash_grid import emphasised
from ucc_client.ui.conflict.dialog import ConflictDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

HOUR = 3_600_000
CLARA = Participant(display_name="Clara", email="clara@example.org")
MINE = changed(
    name="Budget 2",
    start=START + HOUR,
    participants=(ANNA, msgspec.structs.replace(BEN, phone_number="113"), CLARA),
)
THEIRS = changed(
    name="Budget Q1",
    start=START + 2 * HOUR,
    participants=(ANNA, msgspec.structs.replace(BEN, phone_number="999", is_moderator=True)),
)

Opened = Callable[[Conflict], ConflictDialog]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> Opened:
    def make(shown: Conflict) -> ConflictDialog:
        dialog = ConflictDialog(shown, theme, icons, words)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


def _said(dialog: ConflictDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def _names(dialog: ConflictDialog) -> list[list[str]]:
    return [[cell.radio.accessibleName() for cell in line] for line in dialog.grid.cells()]


def test_each_clash_is_a_line_that_a_screen_reader_can_read(opened: Opened) -> None:
    dialog = opened(conflict(MINE, THEIRS))
    name, start, number = _names(dialog)
    assert name == ["Name, Mine: Budget 2", "Name, Theirs: Budget Q1"]
    assert [said.partition(":")[0] for said in start] == ["Start, Mine", "Start, Theirs"]
    assert all("2099" in said for said in start)
    assert number == ["Number of Ben Kurz, Mine: 113", "Number of Ben Kurz, Theirs: 999"]
    assert all(own.radio.isChecked() for own, _ in dialog.grid.cells())


def test_what_fits_together_is_said_with_whose_it_is(opened: Opened) -> None:
    said = _said(opened(conflict(MINE, THEIRS)))
    assert "Clara takes part   by you" in said
    assert "Ben Kurz moderates now   by somebody else" in said


def test_the_result_follows_the_choices_and_is_what_is_saved(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(conflict(MINE, THEIRS))
    assert dialog._result_name.text() == "Budget 2"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.grid.cells()[0][0].radio)
    qtbot.keyClick(dialog.grid.cells()[0][0].radio, Qt.Key.Key_Right)
    assert dialog._result_name.text() == "Budget Q1"
    qtbot.mouseClick(dialog.grid.cells()[2][1], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.decided) as decided:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert decided.args == [
        ResolveConflict(
            command_id=dialog.conflict.change.command_id, theirs=THEIRS, take_theirs=(0, 2)
        )
    ]


def test_all_theirs_and_all_mine_choose_every_line(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(conflict(MINE, THEIRS))
    qtbot.mouseClick(dialog.grid.all_theirs, Qt.MouseButton.LeftButton)
    assert dialog.grid.taking_theirs() == (0, 1, 2)
    qtbot.mouseClick(dialog.grid.all_mine, Qt.MouseButton.LeftButton)
    assert dialog.grid.taking_theirs() == ()


def test_both_can_be_kept(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(conflict(MINE, THEIRS))
    with qtbot.waitSignal(dialog.decided) as decided:
        qtbot.mouseClick(dialog.both, Qt.MouseButton.LeftButton)
    assert decided.args[0].keep_both


def test_a_deletion_shows_what_was_changed_and_asks_again(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(conflict(None, changed(name="Budget Q1")))
    assert "Name: Budget → Budget Q1" in _said(dialog)
    command_id = dialog.conflict.change.command_id
    with qtbot.waitSignal(dialog.decided) as decided:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert decided.args == [
        ResolveConflict(command_id=command_id, theirs=changed(name="Budget Q1"))
    ]
    with qtbot.waitSignal(dialog.decided) as decided:
        qtbot.mouseClick(dialog.both, Qt.MouseButton.LeftButton)
    assert decided.args == [UndoChange(command_id=command_id)]


def test_what_has_changed_meanwhile_is_shown_anew_and_said(opened: Opened) -> None:
    dialog = opened(conflict(MINE, THEIRS))
    dialog.show_conflict(conflict(MINE, changed(name="Third")), "Changed again.")
    assert _names(dialog) == [["Name, Mine: Budget 2", "Name, Theirs: Third"]]
    assert "Changed again." in _said(dialog)
    assert not dialog.grid.all_mine.isVisible()


def test_a_conflict_that_is_over_leaves_nothing_to_save(opened: Opened) -> None:
    dialog = opened(conflict(MINE, THEIRS))
    dialog.close_with("Nothing to decide.")
    assert not dialog.save.isEnabled()
    assert not dialog.both.isEnabled()
    assert "Nothing to decide." in _said(dialog)


@pytest.mark.parametrize(
    ("value", "other", "shown"),
    [
        ("Release call 2.4", "Release call", "Release call <b>2.4</b>"),
        ("Tue 1 Dec, 09:30", "Mon 30 Nov, 09:30", "<b>Tue 1 Dec,</b> 09:30"),
        ("<b>x</b>", "y", "<b>&lt;b&gt;x&lt;/b&gt;</b>"),
        ("same", "same", "same"),
        ("shorter", "shorter than before", "shorter"),
    ],
)
def test_the_words_that_differ_are_bold(value: str, other: str, shown: str) -> None:
    assert emphasised(value, other) == shown
