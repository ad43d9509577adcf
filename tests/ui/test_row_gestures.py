"""Rows of people are walked, chosen, moved and removed by keyboard and by mouse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.conftest import BERLIN
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import to_instant
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

FUTURE = to_instant(datetime(2099, 11, 30, 9), BERLIN)
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> ConferenceDialog:
    people = tuple(
        Participant(
            display_name=name, email=f"{name}@example.org".casefold(), is_moderator=name == "A"
        )
        for name in "ABCD"
    )
    made = ConferenceDialog(
        Conference(name="Stand-up", start=FUTURE, participants=people),
        theme,
        icons,
        words,
        new=True,
        now=FUTURE - 86_400_000,
        search=lambda text, receive: None,
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made, before_close_func=lambda d: d.saved())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(lambda: all(row.star.isVisible() for row in made.people.rows()))
    return made


def _names(dialog: ConferenceDialog) -> str:
    return "".join(one.display_name for one in dialog.people.participants())


def _at(dialog: ConferenceDialog, name: str, qtbot: QtBot) -> Callable[..., None]:
    """Put the cursor into somebody's name; return what presses keys there."""
    next(row for row in dialog.people.rows() if row.name.text() == name).name.setFocus()

    def press(key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(QApplication.focusWidget(), key, keys)

    return press


def test_the_arrows_walk_in_one_column(dialog: ConferenceDialog, qtbot: QtBot) -> None:
    rows = dialog.people.rows()
    rows[0].email.setFocus()
    qtbot.keyClick(rows[0].email, Qt.Key.Key_Down)
    assert rows[1].email.hasFocus()
    qtbot.keyClick(rows[1].email, Qt.Key.Key_Up)
    qtbot.keyClick(rows[0].email, Qt.Key.Key_Up)
    assert rows[0].email.hasFocus()


def test_alt_and_an_arrow_move_a_row_and_the_tab_key_follows(
    dialog: ConferenceDialog, qtbot: QtBot
) -> None:
    press = _at(dialog, "A", qtbot)
    press(Qt.Key.Key_Down, ALT)
    assert _names(dialog) == "BACD"
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_Down, ALT)
    assert _names(dialog) == "BCDA"
    press(Qt.Key.Key_Up, ALT)
    assert _names(dialog) == "BCAD"
    rows = dialog.people.rows()
    assert rows[2].name.hasFocus()
    assert [row.name.text() for row in sorted(rows, key=lambda row: row.y())] == list("BCAD")
    walked = []
    rows[0].star.setFocus()
    for _ in range(20):
        walked.append(QApplication.focusWidget())
        qtbot.keyClick(walked[-1], Qt.Key.Key_Tab)
    assert walked == [field for row in rows for field in row.fields()]
    rows[0].star.setFocus()
    qtbot.keyClick(rows[0].star, Qt.Key.Key_Backtab)
    assert not dialog.people.isAncestorOf(QApplication.focusWidget())


def test_several_rows_move_together(dialog: ConferenceDialog, qtbot: QtBot) -> None:
    press = _at(dialog, "A", qtbot)
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Down, ALT)
    assert _names(dialog) == "CABD"
    press(Qt.Key.Key_Up, ALT)
    press(Qt.Key.Key_Up, ALT)
    assert _names(dialog) == "ABCD"


def test_the_star_of_one_who_is_chosen_is_the_star_of_all(
    dialog: ConferenceDialog, qtbot: QtBot
) -> None:
    press = _at(dialog, "B", qtbot)
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Down, SHIFT)
    assert dialog.people.line.text.text().startswith("3 people are chosen")
    rows = dialog.people.rows()
    qtbot.mouseClick(rows[2].star, LEFT)
    assert [row.star.isChecked() for row in rows] == [True, True, True, True]
    rows[1].call.setFocus()
    qtbot.keyClick(rows[1].call, Qt.Key.Key_Space)
    assert [row.call.isChecked() for row in rows] == [False, True, True, True]
    rows[1].star.setFocus()
    qtbot.keyClick(rows[1].star, Qt.Key.Key_Space)
    assert [row.star.isChecked() for row in rows] == [True, False, False, False]


def test_rows_that_are_chosen_by_clicks_are_removed_and_come_back(
    dialog: ConferenceDialog, qtbot: QtBot
) -> None:
    rows = dialog.people.rows()
    before = dialog.people.participants()
    qtbot.mouseClick(rows[1].name, LEFT)
    qtbot.mouseClick(rows[3].email, LEFT, CTRL)
    qtbot.mouseClick(dialog.remove, LEFT)
    assert _names(dialog) == "AC"
    assert dialog.people.line.text.text() == "2 people were removed."
    assert dialog.people.rows()[1].name.hasFocus()
    qtbot.mouseClick(dialog.people.line.buttons[0], LEFT)
    assert dialog.people.participants() == before


def test_a_plain_click_or_escape_lets_the_chosen_go(dialog: ConferenceDialog, qtbot: QtBot) -> None:
    rows = dialog.people.rows()
    qtbot.mouseClick(rows[0].name, LEFT)
    qtbot.mouseClick(rows[2].name, LEFT, SHIFT)
    assert [row.property("chosen") for row in rows] == ["true", "true", "true", "false"]
    qtbot.keyClick(rows[2].name, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert len(dialog.people.selection) == 0
    qtbot.mouseClick(rows[2].name, LEFT, SHIFT)
    assert len(dialog.people.selection) > 0
    qtbot.mouseClick(rows[3].name, LEFT)
    assert len(dialog.people.selection) == 0


def test_alt_and_delete_remove_the_row_one_is_in(dialog: ConferenceDialog, qtbot: QtBot) -> None:
    press = _at(dialog, "C", qtbot)
    press(Qt.Key.Key_Delete, ALT)
    assert _names(dialog) == "ABD"
    assert dialog.people.line.text.text() == "C was removed."


def test_a_row_is_dragged_to_where_the_mouse_is(dialog: ConferenceDialog, qtbot: QtBot) -> None:
    first, _, third, _ = dialog.people.rows()
    qtbot.mousePress(first.grip, LEFT)
    below = third.mapToGlobal(QPoint(0, third.height()))
    first.grip.dragged.emit(below.y())
    assert _names(dialog) == "BCAD"
    first.grip.dragged.emit(below.y() - 10_000)
    assert _names(dialog) == "ABCD"


def test_losing_the_last_moderator_says_what_follows(
    dialog: ConferenceDialog, qtbot: QtBot
) -> None:
    rows = dialog.people.rows()
    qtbot.mouseClick(rows[0].star, LEFT)
    follows = "Nobody moderates now: only who made the conference can change it and start it."
    assert dialog.people.line.text.text() == follows
    qtbot.mouseClick(rows[0].star, LEFT)
    assert not dialog.people.line.has_news
    rows[0].name.setFocus()
    qtbot.mouseClick(dialog.remove, LEFT)
    assert dialog.people.line.text.text() == f"A was removed. {follows}"


def test_the_menu_of_a_field_does_what_the_row_can(dialog: ConferenceDialog) -> None:
    row = dialog.people.rows()[1]
    row.name.setFocus()
    menu = QMenu()
    assert row.name.extend_menu is not None
    row.name.extend_menu(menu)
    actions = {action.text(): action for action in menu.actions()}
    actions["Moderator"].trigger()
    assert row.star.isChecked()
    actions["Move up"].trigger()
    assert _names(dialog) == "BACD"
    actions["Remove"].trigger()
    assert _names(dialog) == "ACD"
