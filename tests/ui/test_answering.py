"""The window over a real server: an answer is given by a button, and seen by the one who asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.running_server import Api, RunningServer, conference, participant
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.commands import SignIn
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.pending_change import key_of
from ucc_client.ui.application import Program


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    made = RunningServer(tmp_path / "server").start()
    yield made
    made.stop()


def _open(program: Opened, qtbot: QtBot, server: RunningServer, key: str) -> Program:
    """Sign Anna in, and show her the conference."""
    user = server.first_employee
    opened = program(
        SignIn(server=server.url, login=user["login"], password=user["password"]), offline=False
    )
    qtbot.waitUntil(lambda: opened.window.model.row_of(key) is not None, timeout=PATIENCE)
    opened.window.pane.select(key)
    qtbot.waitUntil(
        lambda: (
            not opened.window.details.table.isColumnHidden(4)
            and opened.window.details.participants.rowCount() == 2
        ),
        timeout=PATIENCE,
    )
    return opened


def test_a_button_answers_and_the_answer_is_at_the_server(
    program: Opened, qtbot: QtBot, server: RunningServer
) -> None:
    anna = Api(server, server.first_employee)
    ben = Api(server, [u for u in server.users if "administrator" not in u["roles"]][1])
    people = [participant("Ben", "", userId=ben.user_id), participant("Anna", "")]
    people[1]["userId"] = anna.user_id
    made = ben.call("POST", ben.conferences, json=conference("Runde", participants=people)).json()
    key = key_of(made["conferenceId"])
    opened = _open(program, qtbot, server, key)
    bar = opened.window.details.answer
    maybe = bar.buttons[InvitationAnswer.TENTATIVE]
    qtbot.waitUntil(lambda: bar.isVisible() and maybe.isEnabled(), timeout=PATIENCE)
    qtbot.mouseClick(maybe, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(maybe.isChecked, timeout=PATIENCE)
    told = ben.call("GET", f"{ben.conferences}/{made['conferenceId']}").json()["answers"]
    assert [(one["participantId"], one["answer"]) for one in told] == [
        (made["participants"][1]["participantId"], "tentative")
    ]
    for api in (anna, ben):
        api.close()


def test_send_again_asks_and_then_another_mail_goes_out(
    program: Opened, qtbot: QtBot, server: RunningServer
) -> None:
    anna = Api(server, server.first_employee)
    people = [participant("Clara", "clara@example.org"), participant("Ohne", "")]
    made = anna.call("POST", anna.conferences, json=conference("Runde", participants=people)).json()
    opened = _open(program, qtbot, server, key_of(made["conferenceId"]))
    again = opened.window.details.people.again
    qtbot.waitUntil(lambda: again.isVisible() and again.isEnabled(), timeout=PATIENCE)
    server.wait_for_mails(1)
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    (box,) = opened.window.findChildren(QMessageBox)
    assert box.text() == "Send Clara the invitation again?"
    (send,) = [b for b in box.findChildren(QPushButton) if b.text() == "&Send"]
    qtbot.mouseClick(send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(server.mails()) == 2, timeout=PATIENCE)
    anna.close()
