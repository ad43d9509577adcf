"""The menu has the calendar address only where the server has such addresses."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.running_server import RunningServer
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.commands import SignIn, SyncNow


@pytest.mark.parametrize("arguments", [(), ("--plain-starface",)], ids=["bundled", "plain"])
def test_it_is_offered_where_the_server_has_it_and_after_that_offline_too(
    program: Opened, qtbot: QtBot, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    server = RunningServer(tmp_path / "server", arguments=arguments).start()
    try:
        user = server.users[0]
        asked = SignIn(server=server.url, login=user["login"], password=user["password"])
        opened = program(asked, offline=False)
        assert not opened.window.calendar_address.isVisible()
        state = opened.window.status
        qtbot.waitUntil(lambda: state._connection.text() == "Online", timeout=PATIENCE)
        # What is asked later is answered later: this one is known by then.
        settled: list[object] = []
        opened.bridge.send(SyncNow(), settled.append)
        qtbot.waitUntil(lambda: bool(settled), timeout=PATIENCE)
        assert opened.window.calendar_address.isVisible() is (not arguments)
        opened.bridge.end(5000)
    finally:
        server.stop()
    again = program()
    if arguments:
        assert not again.window.calendar_address.isVisible()
    else:
        qtbot.waitUntil(again.window.calendar_address.isVisible, timeout=PATIENCE)
