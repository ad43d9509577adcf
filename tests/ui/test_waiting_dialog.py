"""The outbox, to look at and to act upon, from the status bar and the menu."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.api.foreign_server import Asked, Said
from tests.running_server import conference, participant
from tests.sync.plain_machine import PlainMachine
from tests.ui.cached_account import START, fill_cache
from tests.ui.conftest import PATIENCE, Opened
from tests.ui.made_changes import BUDGET, change, changed, found_twice
from ucc_client.application.commands import SignIn
from ucc_client.domain.pending_change import ChangeKind, ChangeState
from ucc_client.ui.application import Program
from ucc_client.ui.changes.candidates_dialog import CandidatesDialog
from ucc_client.ui.changes.waiting_dialog import WaitingDialog
from ucc_client.ui.conflict.dialog import ConflictDialog
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> WaitingDialog:
    made = WaitingDialog(theme, icons, words)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_change_says_what_when_and_how_far(dialog: WaitingDialog) -> None:
    states = [ChangeState.WAITING, ChangeState.REJECTED, ChangeState.SENDING]
    changes = [change(state, command_id=state) for state in states]
    changes.append(change(ChangeState.CONFLICT, ChangeKind.DELETE))
    dialog.show_changes(changes, START)
    lines = [[dialog.model.index(row, column).data() for column in range(3)] for row in range(4)]
    assert lines == [
        ["“Budget 2” changed", "1 min ago", "waiting"],
        ["“Budget 2” changed", "1 min ago", "refused by the server"],
        ["“Budget 2” changed", "1 min ago", "being sent"],
        ["“Budget” deleted", "1 min ago", "to decide"],
    ]
    said = dialog.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == ", ".join(lines[0])


@pytest.mark.parametrize(
    ("state", "send", "undo"),
    [
        (ChangeState.WAITING, "Send now", "Undo"),
        (ChangeState.REJECTED, "Send again", "Discard"),
        (ChangeState.CONFLICT, "Decide …", "Discard"),
        (ChangeState.GONE, "Make it anew", "Discard"),
    ],
)
def test_the_buttons_say_what_they_do_to_the_change(
    dialog: WaitingDialog, state: ChangeState, send: str, undo: str
) -> None:
    dialog.show_changes([change(state)], START)
    said = [button.text().replace("&", "") for button in (dialog.send, dialog.undo)]
    assert said == [send, undo]
    assert dialog.undo.isEnabled()


def test_what_is_being_sent_cannot_be_taken_back(dialog: WaitingDialog) -> None:
    dialog.show_changes([change(ChangeState.SENDING)], START)
    assert not dialog.undo.isEnabled()


def test_the_place_is_kept_while_the_outbox_changes(dialog: WaitingDialog) -> None:
    changes = [change(ChangeState.WAITING, command_id=name) for name in "abc"]
    dialog.show_changes(changes, START)
    dialog.table.selectRow(1)
    dialog.show_changes(changes[1:], START)
    current = dialog.current()
    assert current is not None
    assert current.command_id == "b"
    dialog.show_changes([], START)
    assert not dialog.send.isEnabled()
    assert dialog._title.text() == "Nothing waits."


def test_a_candidate_is_chosen_by_name_date_and_people(qtbot: QtBot, words: Words) -> None:
    chooser = CandidatesDialog(found_twice(), words)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(chooser)
    chooser.show()
    chooser.describe(8, BUDGET, complete=True)
    chooser.describe(9, changed(name="Other"), complete=False)
    first, second = (chooser.list.item(row).text() for row in range(2))
    assert first.startswith("Budget\n")
    assert first.endswith("Anna Berg and Ben Kurz")
    assert "Ben" not in second
    chooser.list.setCurrentRow(1)
    with qtbot.waitSignal(chooser.chosen) as chosen:
        qtbot.keyClick(chooser.list, Qt.Key.Key_Return)
    assert chosen.args == [9]


def _waiting(opened: Program) -> WaitingDialog:
    found = opened.window.findChild(WaitingDialog)
    assert isinstance(found, WaitingDialog)
    return found


def test_the_status_bar_opens_the_list_by_keyboard_and_undo_empties_it(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget", "Other"])
    opened = program()
    button = opened.window.status.waiting
    qtbot.waitUntil(lambda: button.text() == "2 changes waiting", timeout=PATIENCE)
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    dialog = _waiting(opened)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2, timeout=PATIENCE)
    qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: button.text() == "1 change waiting", timeout=PATIENCE)
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    key = opened.window.pane.current_key()
    row = opened.window.model.row_of(key)
    assert row is not None
    assert row.name == "Other"


@pytest.fixture
def machine() -> Iterator[PlainMachine]:
    made = PlainMachine()
    people = [participant("Anna", userId=3, isModerator=True), participant("Ben", "ben@b.example")]
    made.put(conference("Budget", participants=people))
    with made.server.running():
        yield made


def _online(program: Opened, machine: PlainMachine, qtbot: QtBot) -> Program:
    opened = program(
        SignIn(server=machine.server.url, login="12", password="x"), offline=False, hold=True
    )
    people = opened.window.details.participants
    qtbot.waitUntil(lambda: people.rowCount() == 2, timeout=PATIENCE)
    return opened


def test_what_the_server_refused_needs_the_user_and_is_discarded_into_the_history(
    program: Opened, qtbot: QtBot, machine: PlainMachine
) -> None:
    def refuse(asked: Asked) -> Said | None:
        return Said(403, {"message": "no right"}) if asked.method == "PUT" else None

    machine.before = refuse
    opened = _online(program, machine, qtbot)
    opened.window.details.participants.toggle(1)
    card, status = opened.window.details.problem, opened.window.status
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: status.refused.text() == "1 needs you", timeout=PATIENCE)
    assert status.refused.isVisible()
    qtbot.mouseClick(card.discard, Qt.MouseButton.LeftButton)
    bar = opened.window.details.undo
    qtbot.waitUntil(lambda: bar.text.text().startswith("Discarded."), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=PATIENCE)
    assert not status.refused.isVisible()


def test_a_conflict_is_decided_in_the_window_and_sent(
    program: Opened, qtbot: QtBot, machine: PlainMachine
) -> None:
    opened = _online(program, machine, qtbot)
    opened.window.edit.trigger()
    dialog = opened.window.findChild(ConferenceDialog)
    assert isinstance(dialog, ConferenceDialog)
    dialog.form.name.setText("Mine")
    dialog.form.edited.emit()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.sign_in._waiting == 1, timeout=PATIENCE)
    machine.conferences[101]["name"] = "Theirs"
    card = opened.window.details.problem
    qtbot.waitUntil(card.decide.isVisible, timeout=PATIENCE)
    qtbot.mouseClick(card.decide, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.window.findChild(ConflictDialog) is not None, timeout=PATIENCE)
    decision = opened.window.findChild(ConflictDialog)
    assert isinstance(decision, ConflictDialog)
    assert machine.made("PUT") == []
    qtbot.mouseClick(decision.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: machine.conferences[101]["name"] == "Mine", timeout=PATIENCE)
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=PATIENCE)
