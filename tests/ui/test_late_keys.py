"""A list that one searches by typing: what is typed after it was left is not put into it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import BERLIN
from ucc_client.ui.editor.zone_field import ZoneField
from ucc_client.ui.settings.choice_field import ChoiceField


def _choices() -> ChoiceField:
    made = ChoiceField("Town")
    made.offer([("", "none"), ("t", "Tokyo"), ("r", "Rome")], "")
    return made


@pytest.mark.parametrize("make", [lambda: ZoneField(BERLIN), _choices], ids=["zone", "choice"])
def test_what_is_typed_fast_after_the_tab_key_is_in_the_next_field(
    qtbot: QtBot, make: Callable[[], ZoneField | ChoiceField]
) -> None:
    window, searched, following = QWidget(), make(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(searched)
    column.addWidget(following)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    searched.setFocus()
    searched.field.selectAll()
    qtbot.keyClicks(searched, "t")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    # The system sends to the list what was pressed while that was shown.
    there = popup.windowHandle()
    for letter in "okyo":
        QTest.keyClick(there, letter)
    QTest.keyClick(there, Qt.Key.Key_Tab)
    assert popup.isHidden()
    for letter in "60":
        QTest.keyClick(there, letter)
    assert following.text() == "60"
    assert "60" not in searched.currentText()
