"""Who is found while a name is typed: the first is marked, and Enter takes whom one sees."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from tests.ui.conftest import BERLIN
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.person import Person, Source, search
from ucc_client.domain.recurrence import to_instant
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.completer import PeopleReceiver
from ucc_client.ui.participants.row import ParticipantRow
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

FUTURE = to_instant(datetime(2099, 11, 30, 9), BERLIN)
ME = Participant(display_name="Anna Berg", email="anna@example.org", is_moderator=True, user_id=2)
KNOWN = (
    Person(name="Clara Voß", number="12", email="cv@example.org", source=Source.COLLEAGUE),
    Person(name="Claus Rau", number="13", email="cr@example.org", source=Source.COLLEAGUE),
)
CLARA = ("Clara Voß", "12", "cv@example.org")
CLAUS = ("Claus Rau", "13", "cr@example.org")


class Opened:
    """A dialog with a blank line, in which the answers of the search can be held back."""

    def __init__(self, qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> None:
        self._qtbot = qtbot
        self.held: list[Callable[[], None]] | None = None
        self.dialog = ConferenceDialog(
            Conference(name="Stand-up", start=FUTURE, participants=(ME,)),
            theme,
            icons,
            words,
            new=True,
            now=FUTURE - 86_400_000,
            search=self._search,
        )
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(self.dialog, before_close_func=lambda d: d.saved())
        with qtbot.waitActive(self.dialog):
            self.dialog.show()
            self.dialog.activateWindow()
        self.dialog.people.add()
        self.row: ParticipantRow = self.dialog.people.rows()[-1]

    def type(self, text: str) -> None:
        """Type as on a keyboard: to the list, while there is one."""
        for letter in text:
            self._qtbot.keyClicks(self._target(), letter)

    def press(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(self._target(), key)

    def marked(self) -> str:
        """Return whom the list shows as chosen."""
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QListView)
        chosen = popup.selectionModel().selectedIndexes()
        return str(chosen[0].data()).partition("   ")[0] if chosen else ""

    def people(self) -> list[tuple[str, str, str]]:
        found = self.dialog.people.participants()[1:]
        return [(one.display_name, one.phone_number, one.email) for one in found]

    def _target(self) -> object:
        return QApplication.activePopupWidget() or QApplication.focusWidget()

    def _search(self, text: str, receive: PeopleReceiver) -> None:
        def answer() -> None:
            receive(search(text, KNOWN, 8))

        if self.held is None:
            answer()
        else:
            self.held.append(answer)


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> Opened:
    return Opened(qtbot, theme, icons, words)


def test_enter_takes_the_first_who_is_found_and_goes_to_the_next_line(opened: Opened) -> None:
    opened.type("cla")
    assert opened.marked() == "Clara Voß"
    assert "Enter takes Clara Voß" in opened.dialog.bar._keys.text()
    opened.press(Qt.Key.Key_Return)
    assert opened.people() == [CLARA]
    assert opened.dialog.people.rows()[-1].is_blank()
    assert opened.dialog.people.rows()[-1].name.hasFocus()
    assert opened.dialog.bar._keys.text() == "Enter adds a line"


def test_an_arrow_key_takes_the_next(opened: Opened) -> None:
    opened.type("cla")
    opened.press(Qt.Key.Key_Down)
    assert opened.marked() == "Claus Rau"
    assert "Enter takes Claus Rau" in opened.dialog.bar._keys.text()
    opened.press(Qt.Key.Key_Return)
    assert opened.people() == [CLAUS]


def test_the_arrow_keys_stay_at_the_last(opened: Opened) -> None:
    opened.type("clau")
    opened.press(Qt.Key.Key_Down)
    assert opened.marked() == "Claus Rau"


def test_what_was_typed_stays_when_the_list_is_left(opened: Opened) -> None:
    opened.type("cla")
    opened.press(Qt.Key.Key_Escape)
    assert opened.dialog.bar._keys.text() == "Enter adds a line"
    opened.press(Qt.Key.Key_Return)
    assert opened.people() == [("cla", "", "")]


def test_the_tab_key_leaves_what_was_typed(opened: Opened) -> None:
    opened.type("cla")
    opened.press(Qt.Key.Key_Tab)
    assert opened.row.number.hasFocus()
    assert opened.people() == [("cla", "", "")]


@pytest.mark.parametrize("typed", ["12", "cv@example.org"])
def test_a_whole_number_or_address_is_left_as_typed(opened: Opened, typed: str) -> None:
    opened.type(typed)
    assert opened.marked() == ""
    opened.press(Qt.Key.Key_Return)
    assert opened.people() == [(typed, "", "")]


def test_a_name_that_was_pasted_is_left_as_it_is(opened: Opened) -> None:
    QGuiApplication.clipboard().setText("Clara")
    opened.row.name.paste_anything()
    QGuiApplication.clipboard().clear()
    assert opened.marked() == ""
    opened.press(Qt.Key.Key_Return)
    assert opened.people() == [("Clara", "", "")]


def test_enter_takes_nobody_of_a_list_that_is_late(opened: Opened) -> None:
    opened.type("c")
    opened.held = []
    opened.type("lau")
    opened.press(Qt.Key.Key_Return)
    for answer in opened.held:
        answer()
    assert opened.people() == [("clau", "", "")]


@pytest.mark.parametrize("reason", ["ActiveWindowFocusReason", "PopupFocusReason"])
def test_who_comes_back_from_another_window_goes_on_typing_where_he_was(
    opened: Opened, reason: str
) -> None:
    opened.type("Zoe")
    name = opened.row.name
    why = Qt.FocusReason[reason]
    for kind in (QEvent.Type.FocusOut, QEvent.Type.FocusIn):
        QApplication.sendEvent(name, QFocusEvent(kind, why))
    opened.type(" Q")
    assert name.text() == "Zoe Q"


class Late:
    """Keys that were pressed while a list was shown, and come in when it is gone.

    They go to its window, as the system sends them there.
    """

    def __init__(self) -> None:
        popup = QApplication.activePopupWidget()
        assert popup is not None
        self._popup, self._window = popup, popup.windowHandle()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self._window, key)
        assert self._popup.isHidden()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self._window, letter)


@pytest.fixture
def late(opened: Opened) -> Late:
    opened.type("cla")
    return Late()


def test_what_is_typed_fast_after_the_tab_key_is_in_the_next_field(
    opened: Opened, late: Late
) -> None:
    late.press(Qt.Key.Key_Tab)
    late.type("+49 40")
    late.press(Qt.Key.Key_Tab)
    late.type("a@example.org")
    assert opened.people() == [("cla", "+49 40", "a@example.org")]


def test_what_is_typed_fast_after_enter_is_the_next_persons_name(
    opened: Opened, late: Late
) -> None:
    late.press(Qt.Key.Key_Return)
    late.type("Zoe")
    assert opened.people() == [CLARA, ("Zoe", "", "")]


def test_enter_right_after_escape_takes_nobody(opened: Opened, late: Late) -> None:
    late.press(Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert opened.people() == [("cla", "", "")]
    assert opened.dialog.people.rows()[-1].name.hasFocus()
    assert opened.dialog.people.rows()[-1].is_blank()


def test_a_box_that_is_reached_fast_is_checked_by_the_space_bar(opened: Opened, late: Late) -> None:
    late.press(*[Qt.Key.Key_Tab] * 3, Qt.Key.Key_Space)
    assert opened.row.call.isChecked()
    assert opened.people() == [("cla", "", "")]
