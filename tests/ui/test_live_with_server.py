"""The board over a real server whose telephone rows somebody has filled: no engine is needed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.running_server import Api, RunningServer, conference, participant
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.commands import SignIn
from ucc_client.domain.pending_change import key_of
from ucc_client.server.database.telephone_tables import live_people
from ucc_client.ui.main_window import now_ms


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    made = RunningServer(tmp_path / "server").start()
    yield made
    made.stop()


def call(
    server: RunningServer, conference_id: int, name: str, state: str, **fields: object
) -> None:
    """Write what the telephone's process would write."""
    usual = {
        "participant_id": 0,
        "number": "",
        "is_moderator": False,
        "call": "",
        "is_muted": False,
        "cause": "",
        "since": now_ms(),
        "joined_at": now_ms(),
    }
    values = {"conference_id": conference_id, "name": name, "state": state, **usual, **fields}
    engine = sa.create_engine(f"sqlite:///{server.data / 'ucc-server.sqlite3'}")
    with engine.begin() as connection:
        connection.execute(sa.insert(live_people).values(**values))
    engine.dispose()


def test_who_is_in_comes_from_the_server_and_without_an_engine_it_refuses(
    program: Opened, qtbot: QtBot, server: RunningServer
) -> None:
    user = server.first_employee
    with contextlib.closing(Api(server, user)) as anna:
        people = [
            participant("Ben", "", phoneNumber="0721 5551"),
            participant("Anna", "", userId=anna.user_id, isModerator=True),
        ]
        body = conference("Runde", participants=people)
        made = anna.call("POST", anna.conferences, json=body).json()
        number = made["conferenceId"]
        opened = program(
            SignIn(server=server.url, login=user["login"], password=user["password"]),
            offline=False,
        )
        key = key_of(number)
        qtbot.waitUntil(lambda: opened.window.model.row_of(key) is not None, timeout=PATIENCE)
        opened.window.pane.select(key)
        details = opened.window.details
        # The server tells before the start that it calls nobody.
        qtbot.waitUntil(
            lambda: details.page.start.toolTip() == "Calls nobody: the server has no telephone",
            timeout=PATIENCE,
        )
        ben = made["participants"][0]["participantId"]
        call(server, number, "Zoe", "talking")
        call(server, number, "Ben", "ringing", number="0721 5551", participant_id=ben, joined_at=0)
        anna.call("PUT", f"{anna.conferences}/{number}/start")
        qtbot.waitUntil(details.board.isVisible, timeout=PATIENCE)
    board = details.board
    qtbot.waitUntil(lambda: board.people.rows()[0].name.text() == "Zoe", timeout=PATIENCE)
    said = {row.name.text(): row.state.text() for row in board.people.rows()}
    assert said["Zoe"] == "Talking"
    assert said["Ben"].startswith("Ringing, ")
    assert said["Anna"] == "Not there yet"
    assert board.head.call.isHidden()
    qtbot.mouseClick(board.people.rows()[0].buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(board.notice.isVisible, timeout=PATIENCE)
    assert board.notice.text().startswith("Not done: ")
