"""Groups of people: kept under a name, put in by typing it or from the menu, and let go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from tests.cache.conftest import Desk
from tests.ui.conftest import BERLIN
from ucc_client.application import people_answers
from ucc_client.application.changes import Result
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.people_group import PeopleGroup
from ucc_client.domain.recurrence import to_instant
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.desk import PeopleDesk
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

FUTURE = to_instant(datetime(2099, 11, 30, 9), BERLIN)
ME = Participant(display_name="Anna", email="anna@example.org", is_moderator=True, user_id=2)
BEN = Participant(display_name="Ben", email="ben@example.org")
CLEO = Participant(display_name="Cleo", phone_number="13", call_on_start=True)
SALES = PeopleGroup(name="Sales & more", people=(ME, BEN, CLEO))
LEFT = Qt.MouseButton.LeftButton

Opened = Callable[..., ConferenceDialog]


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "cache.sqlite")
    yield desk
    desk.cache.close()


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, icons: Icons, words: Words, kept: Desk) -> Opened:
    def answer(request: object, receive: Callable[[Result], None]) -> None:
        receive(people_answers.answer(kept.cache, request))  # type: ignore[arg-type]

    def make(*people: Participant) -> ConferenceDialog:
        desk = PeopleDesk(answer)
        dialog = ConferenceDialog(
            Conference(name="Stand-up", start=FUTURE, participants=(ME, *people)),
            theme,
            icons,
            words,
            new=True,
            now=FUTURE - 86_400_000,
            search=desk.search,
            desk=desk,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog, before_close_func=lambda d: d.saved())
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


def _menu(dialog: ConferenceDialog, qtbot: QtBot) -> dict[str, QAction]:
    qtbot.mouseClick(dialog.bar.groups, LEFT)
    menu = dialog.bar.menu
    qtbot.waitUntil(menu.isVisible)
    menu.hide()
    found = {action.text(): action for action in menu.actions() if action.text()}
    for action in list(found.values()):
        below = action.menu()
        if below is not None:
            found |= {each.text() + " gone": each for each in below.actions()}
    return found


def test_people_are_kept_as_a_group_and_put_in_from_the_menu(
    opened: Opened, qtbot: QtBot, kept: Desk
) -> None:
    dialog = opened(BEN, CLEO)
    _menu(dialog, qtbot)["&Keep these people as a group …"].trigger()
    asking = dialog.findChild(QInputDialog)
    assert isinstance(asking, QInputDialog)
    asking.setTextValue(" Sales & more ")
    asking.accept()
    assert kept.cache.groups() == [SALES]
    assert "Sales & more now means 3 people" in dialog.people.line.text.text()
    other = opened()
    _menu(other, qtbot)["Sales && more (3 people)"].trigger()
    assert other.people.participants() == [ME, BEN, CLEO]
    assert other.people.line.text.text() == "2 people were added."
    _menu(other, qtbot)["Sales && more (3 people)"].trigger()
    assert other.people.participants() == [ME, BEN, CLEO]
    assert "is in the list already" in other.people.line.text.text()


def test_a_group_is_put_in_by_typing_its_name(opened: Opened, qtbot: QtBot, kept: Desk) -> None:
    kept.cache.keep_group(SALES)
    dialog = opened()
    dialog.people.add()
    row = dialog.people.rows()[-1]
    qtbot.keyClicks(row.name, "mor")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.people.participants() == [ME, BEN, CLEO])


def test_only_those_who_are_chosen_are_kept(opened: Opened, qtbot: QtBot, kept: Desk) -> None:
    dialog = opened(BEN, CLEO)
    rows = dialog.people.rows()
    qtbot.mouseClick(rows[1].name, LEFT)
    qtbot.mouseClick(rows[2].name, LEFT, Qt.KeyboardModifier.ShiftModifier)
    assert "&Keep the chosen people as a group …" in _menu(dialog, qtbot)
    dialog.bar.shelf.keep("Two")
    assert kept.cache.groups() == [PeopleGroup(name="Two", people=(BEN, CLEO))]


def test_what_was_kept_or_removed_is_taken_back(opened: Opened, qtbot: QtBot, kept: Desk) -> None:
    kept.cache.keep_group(SALES)
    dialog = opened(BEN)
    dialog.bar.shelf.keep("SALES & more")
    assert [len(group.people) for group in kept.cache.groups()] == [2]
    qtbot.mouseClick(dialog.people.line.buttons[0], LEFT)
    assert kept.cache.groups() == [SALES]
    _menu(dialog, qtbot)["Sales && more gone"].trigger()
    assert kept.cache.groups() == []
    assert dialog.people.line.text.text() == "The group Sales & more was removed."
    qtbot.mouseClick(dialog.people.line.buttons[0], LEFT)
    assert kept.cache.groups() == [SALES]
    assert dialog.bar.shelf.groups == (SALES,)
