"""The board of a running conference: what it says, and what one does there with the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.live_states import (
    LIVE,
    NOW,
    PARTICIPANTS,
    changed,
    person,
    running,
    seen_by_a_participant,
)
from ucc_client.application.live_seats import Act, Place, Seat
from ucc_client.contract.extensions import DialIn
from ucc_client.contract.live import LiveConference, LiveDeed, LiveState
from ucc_client.domain.participant import Participant
from ucc_client.ui.icons import Icons
from ucc_client.ui.live.board import Board
from ucc_client.ui.live.book import LiveBook
from ucc_client.ui.live.row import SeatRow
from ucc_client.ui.live.signs import TalkMeter
from ucc_client.ui.live.words import clock
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

KEY = Qt.Key
Shown = Callable[..., Board]


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> Shown:
    def show(live: LiveConference = LIVE, people: tuple[Participant, ...] = PARTICIPANTS) -> Board:
        board = Board(theme, icons, words)
        qtbot.addWidget(board)
        qtbot.addWidget(board.foot)
        board.show_running(running(live), "Support", DialIn(pin="730558"), people)
        board.resize(900, 640)
        board.show()
        with qtbot.waitActive(board):
            board.activateWindow()
        return board

    return show


def row(board: Board, name: str) -> SeatRow:
    return next(one for one in board.people.rows() if one.name.text().startswith(name))


def said(board: Board, name: str) -> str:
    return row(board, name).state.text()


def wanted(board: Board) -> list[tuple[Act, str]]:
    """Return what is wanted from now on."""
    found: list[tuple[Act, str]] = []
    board.act_wanted.connect(lambda act, seat: found.append((act, seat.name)))
    return found


def test_each_person_stands_in_a_group_and_says_in_words_what_they_do(shown: Shown) -> None:
    board = shown()
    groups: dict[Place, list[str]] = {place: [] for place in Place}
    for one in board.people.rows():
        assert isinstance(one.seat, Seat)
        groups[one.seat.place].append(one.name.text())
    assert groups == {
        Place.IN: ["Anna (you)", "Ben", "Clara", "Emma"],
        Place.COMING: ["Felix", "Greta", "Kai"],
        Place.OUT: ["Henry", "Ida", "Jonas", "Lena"],
    }
    assert [board.people.heads[place].count.text() for place in Place] == ["4", "3", "4"]
    assert said(board, "Ben") == "Talking"
    assert said(board, "Clara") == "Hand raised"
    assert said(board, "Emma") == "Muted"
    assert said(board, "Felix").startswith("Ringing, 1")
    assert said(board, "Greta").startswith("Busy, called again in ")
    assert said(board, "Kai") == "Waits for a moderator"
    assert said(board, "Henry") == "This number does not exist"
    assert said(board, "Ida").startswith("No answer at ")
    assert said(board, "Jonas").endswith(", after 19 min")


def test_a_server_without_a_telephone_is_not_said_to_have_nobody_in() -> None:
    book = LiveBook()
    book.take(changed(msgspec.structs.replace(LIVE, can_call=False, people=())))
    assert (book.of(7), book.can_call) == (None, False)
    book.take(changed(msgspec.structs.replace(LIVE, can_call=False)))
    assert book.of(7) is not None


def test_the_head_tells_how_long_how_long_still_and_how_one_gets_in(shown: Shown) -> None:
    board = shown()
    assert board.head.elapsed.text().startswith("24:1")
    assert board.head.rest.text() == "9 min left"
    assert "PIN 730 558" in board.head.about.text()
    board.show_running(running(msgspec.structs.replace(LIVE, ends_at=NOW - 1)), "S", DialIn(), ())
    assert board.head.rest.text() == "0 min over"


@pytest.mark.parametrize(
    ("ms", "text"), [(0, "0:00"), (3_599_999, "59:59"), (3_660_000, "1:01:00")]
)
def test_hours_are_shown_once_there_are_some(ms: int, text: str) -> None:
    assert clock(ms) == text


def test_the_keys_of_the_foot_line_do_what_it_says(shown: Shown, qtbot: QtBot) -> None:
    board = shown()
    found = wanted(board)
    row(board, "Anna").setFocus()
    for key in (KEY.Key_Down, KEY.Key_M, KEY.Key_Space, KEY.Key_Delete):
        qtbot.keyClick(QApplication.focusWidget(), key)
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_M)
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_End)
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    assert found == [
        (Act.MUTE, "Ben"),
        (Act.MAKE_PARTICIPANT, "Ben"),
        (Act.REMOVE, "Ben"),
        (Act.GIVE_FLOOR, "Clara"),
        (Act.CALL, "Lena"),
    ]


def test_tab_goes_to_one_person_and_their_buttons_not_through_all(
    shown: Shown, qtbot: QtBot
) -> None:
    board = shown()
    clara = row(board, "Clara")
    clara.setFocus()
    stops = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert stops[:2] == clara.buttons
    assert not any(isinstance(one, SeatRow) for one in stops[2:])


def test_every_row_and_button_has_a_name_that_says_whom_it_is_about(shown: Shown) -> None:
    board = shown()
    names = [QAccessible.queryAccessibleInterface(one) for one in board.people.rows()]
    texts = [one.text(QAccessible.Text.Name) for one in names]
    assert texts[1] == "Ben, moderator, +49 30 23125 114, Talking"
    buttons = [one for each in board.people.rows() for one in each.findChildren(QPushButton)]
    assert "Give the floor: Clara" in [one.accessibleName() for one in buttons]
    assert all(":" in one.accessibleName() for one in buttons)


def test_who_reads_keeps_their_place_while_others_come_and_go(shown: Shown) -> None:
    board = shown()
    emma = row(board, "Emma")
    emma.setFocus()
    before = [one.name.text() for one in board.people.rows()][:4]
    late = person(20, "Zoe", LiveState.IN, joined_at=NOW)
    people = (
        late,
        *(
            msgspec.structs.replace(one, state=LiveState.TALKING) if one.name == "Emma" else one
            for one in reversed(LIVE.people)
        ),
    )
    board.show_running(
        running(msgspec.structs.replace(LIVE, people=people)), "Support", DialIn(), PARTICIPANTS
    )
    assert [one.name.text() for one in board.people.rows()][:5] == [*before, "Zoe"]
    assert row(board, "Emma") is emma
    assert QApplication.focusWidget() is emma


def test_a_person_who_goes_leaves_the_keyboard_on_the_board(shown: Shown) -> None:
    board = shown(people=())
    row(board, "Emma").setFocus()
    people = tuple(one for one in LIVE.people if one.name != "Emma")
    live = msgspec.structs.replace(LIVE, people=people)
    board.show_running(running(live), "Support", DialIn(), ())
    focus = QApplication.focusWidget()
    assert focus is not None
    assert board.people.isAncestorOf(focus)


def test_who_does_not_moderate_sees_states_and_nothing_to_press(shown: Shown) -> None:
    board = shown(seen_by_a_participant())
    assert not [one for each in board.people.rows() for one in each.buttons]
    head = board.head
    for button in (head.mute, head.lock, head.call, head.leave, head.end):
        assert button.isHidden()
    assert not head.compact.isHidden()
    assert row(board, "Ben").second.text() == "Dialled in"


def test_without_a_connection_nothing_can_be_ordered(shown: Shown, qtbot: QtBot) -> None:
    board = shown()
    board.show_connection(online=False)
    assert board.notice.isVisible()
    assert board.notice.text().startswith("This was so at ")
    found = wanted(board)
    ben = row(board, "Ben")
    ben.setFocus()
    qtbot.keyClick(ben, KEY.Key_M)
    assert not found
    assert not board.head.end.isEnabled()
    assert not ben.buttons[0].isEnabled()
    board.show_connection(online=True)
    assert not board.notice.isVisible()


def test_the_menu_of_a_person_has_all_that_can_be_done(shown: Shown) -> None:
    board = shown()
    menu = row(board, "Clara").menu()
    assert [one.text() for one in menu.actions()] == [
        "Give the floor",
        "Mute",
        "Remove",
        "Make moderator",
    ]
    menu.close()


def test_those_who_are_not_in_are_called_all_at_once(shown: Shown, qtbot: QtBot) -> None:
    board = shown()
    found: list[str] = []
    board.all_wanted.connect(lambda seats: found.extend(one.name for one in seats))
    button = board.people.heads[Place.OUT].all
    assert button.text() == "Call all 3 a&gain"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert found == ["Henry", "Ida", "Lena"]


def test_a_locked_conference_says_so_and_is_unlocked_by_the_same_button(
    shown: Shown, qtbot: QtBot
) -> None:
    board = shown()
    found: list[LiveDeed] = []
    board.head.deed_wanted.connect(found.append)
    board.head.lock.click()
    live = msgspec.structs.replace(LIVE, is_locked=True)
    board.show_running(running(live), "Support", DialIn(), PARTICIPANTS)
    assert "locked" in board.head.about.text()
    board.head.lock.click()
    assert found == [LiveDeed.LOCK, LiveDeed.UNLOCK]


def test_the_bars_stand_still_where_the_platform_wants_no_animation(
    qtbot: QtBot, theme: Theme
) -> None:
    meters = [TalkMeter(theme), TalkMeter(theme)]
    meters[1].setStyleSheet("* { widget-animation-duration: 0; }")
    for meter in meters:
        qtbot.addWidget(meter)
        meter.show()
        meter.show_talking(talks=True)
    assert [meter.moves for meter in meters] == [True, False]
    meters[0].hide()
    assert not meters[0].moves


def test_of_a_hundred_people_the_first_are_there_at_once_and_the_others_soon(
    shown: Shown, qtbot: QtBot
) -> None:
    people = tuple(
        person(number, f"P{number}", LiveState.IN, joined_at=NOW + number)
        for number in range(1, 101)
    )
    board = shown(msgspec.structs.replace(LIVE, people=people), ())
    assert board.people.heads[Place.IN].count.text() == "100"
    assert len(board.people.rows()) >= 12
    qtbot.waitUntil(lambda: len(board.people.rows()) == 100, timeout=20_000)
    assert [one.name.text() for one in board.people.rows()] == [f"P{n}" for n in range(1, 101)]
