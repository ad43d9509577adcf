"""Whom to call: the hint says who it is, and exactly that one is called."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ucc_client.domain.person import Person, Source
from ucc_client.ui.live.call_someone import CallSomeone

LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key
BEN = Person(name="Ben", number="123456", source=Source.CONTACT)
CLARA = Person(name="Clara", number="123999", source=Source.CONTACT)


@pytest.fixture
def dialog(qtbot: QtBot) -> CallSomeone:
    made = CallSomeone(lambda _text, receive: receive((BEN, CLARA)))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    # On macOS a click gives a button no focus; elsewhere it does.
    for button in made.findChildren(QPushButton):
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.who.setFocus()
    return made


def _type(dialog: CallSomeone, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(dialog._wait.timeout):
        qtbot.keyClicks(dialog.who, text)
    assert dialog.found.count() == 2


def _click_on(dialog: CallSomeone, qtbot: QtBot, row: int) -> None:
    where = dialog.found.visualItemRect(dialog.found.item(row)).center()
    qtbot.mouseClick(dialog.found.viewport(), LEFT, pos=where)


def test_who_is_clicked_on_is_called_and_not_the_digits_that_were_typed(
    dialog: CallSomeone, qtbot: QtBot
) -> None:
    _type(dialog, qtbot, "123")
    assert dialog.says.text() == "123 is called at once."
    _click_on(dialog, qtbot, 0)
    assert dialog.says.text() == "Ben, 123456 is called at once."
    dialog.call.setFocus()
    with qtbot.waitSignal(dialog.chosen) as called:
        qtbot.mouseClick(dialog.call, LEFT)
    assert called.args == ["123456", "Ben"]


def test_who_goes_down_to_somebody_calls_them_by_the_button_too(
    dialog: CallSomeone, qtbot: QtBot
) -> None:
    _type(dialog, qtbot, "123")
    qtbot.keyClick(dialog.who, KEY.Key_Down)
    assert dialog.says.text() == "Ben, 123456 is called at once."
    qtbot.keyClick(dialog.found, KEY.Key_Down)
    qtbot.keyClick(dialog.found, KEY.Key_Tab)
    assert dialog.says.text() == "Clara, 123999 is called at once."
    with qtbot.waitSignal(dialog.chosen) as called:
        dialog.call.click()
    assert called.args == ["123999", "Clara"]


def test_who_goes_back_to_the_digits_calls_those(dialog: CallSomeone, qtbot: QtBot) -> None:
    _type(dialog, qtbot, "123")
    _click_on(dialog, qtbot, 0)
    qtbot.mouseClick(dialog.who, LEFT)
    dialog.who.setFocus()
    assert dialog.says.text() == "123 is called at once."
    dialog.call.setFocus()
    assert dialog.says.text() == "123 is called at once."
    with qtbot.waitSignal(dialog.chosen) as called:
        dialog.call.click()
    assert called.args == ["123", ""]


def test_tab_past_the_list_leaves_the_digits_as_they_are(dialog: CallSomeone, qtbot: QtBot) -> None:
    _type(dialog, qtbot, "123")
    qtbot.keyClick(dialog.who, KEY.Key_Tab)
    assert dialog.found.hasFocus()
    with qtbot.waitSignal(dialog.chosen) as called:
        dialog.call.click()
    assert called.args == ["123", ""]
