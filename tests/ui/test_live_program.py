"""The window, its worker, and a machine that tells who is in: what is clicked is done there."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.api.foreign_server import Said
from tests.application.live_machine import BEN, NOW, LiveMachine
from tests.application.test_worker_syncing import BUDGET
from tests.sync.plain_machine import PlainMachine
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.commands import SignIn
from ucc_client.contract.live import LivePerson, LiveState
from ucc_client.contract.mapping import overlay
from ucc_client.ui.application import Program
from ucc_client.ui.conferences.list_lines import Role
from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.conferences.view_choice import View
from ucc_client.ui.live.call_someone import CallSomeone
from ucc_client.ui.live.calls_dialog import CallsDialog
from ucc_client.ui.live.compact import CompactWindow
from ucc_client.ui.live.end_question import EndQuestion
from ucc_client.ui.live.row import SeatRow

LEFT = Qt.MouseButton.LeftButton
ME = LivePerson(
    id=2,
    name="Anna",
    state=LiveState.IN,
    since=NOW,
    joined_at=NOW,
    is_self=True,
    is_moderator=True,
)


@pytest.fixture
def machine() -> Iterator[LiveMachine]:
    made = LiveMachine()
    made.put(overlay(BUDGET))
    made.active.add(101)
    made.people = (BEN, ME)
    with made.server.running():
        yield made


def sign_in(program: Opened, machine: PlainMachine) -> Program:
    request = SignIn(server=machine.server.url, login="12", password="x")
    return program(request, offline=False)


def board_of(program: Opened, qtbot: QtBot, machine: LiveMachine) -> Program:
    opened = sign_in(program, machine)
    qtbot.waitUntil(opened.window.details.board.isVisible, timeout=PATIENCE)
    return opened


def row(opened: Program, name: str) -> SeatRow:
    rows = opened.window.details.board.people.rows()
    return next(one for one in rows if one.name.text().startswith(name))


def line(opened: Program) -> str:
    model = opened.window.model
    assert isinstance(model, ConferenceListModel)
    return str(model.index_of("c101").data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_details_become_the_board_while_it_runs_and_a_click_mutes(
    program: Opened, qtbot: QtBot, machine: LiveMachine
) -> None:
    opened = board_of(program, qtbot, machine)
    assert opened.window.pane.hasFocus() or opened.window.pane.list.hasFocus()
    machine.people = (msgspec.structs.replace(BEN, state=LiveState.MUTED, is_muted=True), ME)
    qtbot.mouseClick(row(opened, "Ben").buttons[0], LEFT)
    qtbot.waitUntil(lambda: row(opened, "Ben").state.text() == "Muted", timeout=PATIENCE)
    assert machine.orders == [{"deed": "mute", "personIds": [1], "name": ""}]
    machine.active.clear()
    opened.window.sync.trigger()
    qtbot.waitUntil(opened.window.details.page.isVisible, timeout=PATIENCE)
    assert not opened.window.details.board.foot.isVisible()


def test_the_list_tells_who_talks_and_that_one_is_in(
    program: Opened, qtbot: QtBot, machine: LiveMachine
) -> None:
    opened = board_of(program, qtbot, machine)
    assert "2 in · Ben is talking" in line(opened)
    assert line(opened).endswith("you are in")
    entry = opened.window.model.index_of("c101").data(Role.ITEM)
    assert opened.window.model.live.deed(entry, opened.window.model.now) is None


def test_the_plan_stays_one_click_away(program: Opened, qtbot: QtBot, machine: LiveMachine) -> None:
    opened = board_of(program, qtbot, machine)
    details = opened.window.details
    qtbot.mouseClick(details.board.details, LEFT)
    assert details.page.isVisible()
    assert QApplication.focusWidget() is details.page.who
    qtbot.keyClick(details.page.who, Qt.Key.Key_Space)
    assert details.board.isVisible()
    assert details.board.people.isAncestorOf(QApplication.focusWidget())


def test_what_the_server_refuses_is_said_on_the_board(
    program: Opened, qtbot: QtBot, machine: LiveMachine
) -> None:
    opened = board_of(program, qtbot, machine)
    board = opened.window.details.board
    for said, words in (
        (Said(403), "Not done: only moderators can do this."),
        (Said(404), "Not done: they are not there any more."),
        (Said(409), "Not done: the telephone system cannot do this just now."),
        (Said(409, {"code": "X", "message": "It is over."}), "Not done: It is over."),
    ):
        machine.refuses = said
        qtbot.mouseClick(board.head.lock, LEFT)
        qtbot.waitUntil(lambda words=words: board.notice.text() == words, timeout=PATIENCE)
        assert board.notice.isVisible()


def test_it_ends_for_all_after_one_question(
    program: Opened, qtbot: QtBot, machine: LiveMachine
) -> None:
    opened = board_of(program, qtbot, machine)
    asked: list[str] = []

    def answer(end: bool) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, EndQuestion)
        asked.append(f"{box.text()} {box.informativeText()}")
        button = box.end if end else box.defaultButton()
        assert button is not None
        button.click()

    for end in (False, True):
        QTimer.singleShot(0, opened.window, lambda end=end: answer(end))
        opened.window.details.board.head.end.click()
    assert asked == ["End “Budget” for all? 2 people are in; their calls end."] * 2
    qtbot.waitUntil(lambda: [one["deed"] for one in machine.orders] == ["end"], timeout=PATIENCE)


def test_somebody_is_called_by_a_number_that_is_typed(
    program: Opened, qtbot: QtBot, machine: LiveMachine
) -> None:
    opened = board_of(program, qtbot, machine)
    qtbot.mouseClick(opened.window.details.board.head.call, LEFT)
    (dialog,) = opened.window.findChildren(CallSomeone)
    assert not dialog.call.isEnabled()
    qtbot.keyClicks(dialog.who, "0721 33")
    assert dialog.says.text() == "0721 33 is called at once."
    qtbot.keyClick(dialog.who, Qt.Key.Key_Return)
    wanted = {"deed": "call", "personIds": [], "number": "0721 33", "name": ""}
    qtbot.waitUntil(lambda: machine.orders == [wanted], timeout=PATIENCE)


def test_who_leaves_hangs_up_their_own_telephone(
    program: Opened, qtbot: QtBot, machine: LiveMachine
) -> None:
    opened = board_of(program, qtbot, machine)
    head = opened.window.details.board.head
    assert head.join.isHidden()
    machine.people = (BEN,)
    qtbot.mouseClick(head.leave, LEFT)
    qtbot.waitUntil(lambda: not head.join.isHidden(), timeout=PATIENCE)
    assert head.leave.isHidden()
    assert machine.orders == [{"deed": "remove", "personIds": [2], "name": ""}]


def test_the_small_window_shows_the_same_comes_again_and_goes_with_the_end(
    program: Opened, qtbot: QtBot, machine: LiveMachine
) -> None:
    opened = board_of(program, qtbot, machine)
    compact = opened.live.compact
    qtbot.mouseClick(opened.window.details.board.head.compact, LEFT)
    qtbot.waitUntil(compact.isVisible)
    assert compact.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert (compact.name.text(), compact.talks.text()) == ("Budget", "Ben is talking")
    assert [compact.people.item(n).text() for n in range(compact.people.count())] == [
        "Ben · Talking",
        "Anna (you) · Listening",
    ]
    machine.people = (ME,)
    qtbot.mouseClick(compact.mute, LEFT)
    qtbot.waitUntil(lambda: compact.talks.text() == "Nobody is talking", timeout=PATIENCE)
    assert machine.orders == [{"deed": "mute-others", "personIds": [], "name": ""}]
    compact.resize(333, 222)
    machine.active.clear()
    opened.window.sync.trigger()
    qtbot.waitUntil(lambda: not compact.isVisible(), timeout=PATIENCE)
    assert compact.is_chosen
    machine.active.add(101)
    opened.window.sync.trigger()
    qtbot.waitUntil(compact.isVisible, timeout=PATIENCE)
    qtbot.keyClick(compact, Qt.Key.Key_Escape)
    assert not compact.is_chosen


def test_the_small_window_is_again_where_it_was_put(
    program: Opened, qtbot: QtBot, machine: LiveMachine
) -> None:
    opened = board_of(program, qtbot, machine)
    compact = opened.live.compact
    opened.window.details.board.head.compact.click()
    compact.setGeometry(40, 60, 333, 222)
    compact.close()
    again = CompactWindow(
        opened._theme,
        opened._icons,
        opened.words,
        compact._settings,
    )
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (333, 222)


def test_a_plain_server_is_said_to_tell_nothing_and_its_page_is_offered(
    program: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = PlainMachine()
    machine.put(overlay(BUDGET))
    machine.active.add(101)
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toString()))
    with machine.server.running():
        opened = sign_in(program, machine)
        plain = opened.window.details.page.plain
        qtbot.waitUntil(plain.isVisible, timeout=PATIENCE)
        qtbot.mouseClick(plain.page, LEFT)
        assert urls == [machine.server.url]
        assert not opened.window.details.board.isVisible()
        assert opened.window.details.page.who.isHidden()


def test_who_was_in_is_shown_to_the_owner_of_what_is_over(
    program: Opened, qtbot: QtBot, machine: LiveMachine
) -> None:
    machine.active.clear()
    past = msgspec.structs.replace(BUDGET, start=1_600_000_000_000)
    number = machine.put(overlay(past))
    machine.more[f"/users/3/managedConferences/{number}/calls"] = [
        {"name": "Ben", "isModerator": True, "leftAt": 125_000, "cause": "hung-up", "joinedAt": 0},
        {"name": "", "isModerator": False, "leftAt": 9, "cause": "busy", "number": "12"},
    ]
    opened = sign_in(program, machine)
    key = f"c{number}"
    qtbot.waitUntil(lambda: opened.window.model.row_of(key) is not None, timeout=PATIENCE)
    opened.window.pane.select(key)
    button = opened.window.details.page.records
    qtbot.waitUntil(button.isVisible, timeout=PATIENCE)
    qtbot.mouseClick(button, LEFT)
    (dialog,) = opened.window.findChildren(CallsDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2, timeout=PATIENCE)
    lines = [[dialog.model.index(row, column).data() for column in (0, 1, 3, 4)] for row in (0, 1)]
    assert lines == [
        ["★ Ben", "dialled in", "2:05", "left"],
        ["Unknown caller", "12", "–", "busy"],
    ]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_week_tells_who_talks_without_looking_for_its_dates_again(
    program: Opened, qtbot: QtBot, machine: LiveMachine
) -> None:
    opened = board_of(program, qtbot, machine)
    opened.window.pane.show_view(View.WEEK)
    week = opened.window.pane.week

    def said() -> str:
        pieces = [one for one in week.grid.blocks if one.piece is not None]
        mine = (one for one in pieces if one.piece and one.piece.date.row.key == "c101")
        return next((one.accessibleName() for one in mine), "")

    qtbot.waitUntil(lambda: "2 in · Ben is talking" in said(), timeout=PATIENCE)
    blocks = list(week.grid.blocks)
    machine.people = (ME,)
    qtbot.waitUntil(lambda: "1 in, " in said(), timeout=PATIENCE)
    assert week.grid.blocks == blocks


def test_of_another_account_nothing_of_the_last_one_is_known(
    program: Opened, qtbot: QtBot, machine: LiveMachine
) -> None:
    opened = board_of(program, qtbot, machine)
    book, account = opened.window.details.live, opened._account
    assert account is not None
    assert book.can_call
    opened.live.use_account(msgspec.structs.replace(account, name="Anna B."))
    assert book.of(101) is not None
    opened.live.use_account(msgspec.structs.replace(account, user_id=9))
    assert book.of(101) is None
    assert book.can_call is None
    opened.live.use_account(None)
    assert book.can_call is None
