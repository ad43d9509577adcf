"""The click that puts a date back, and the one that leaves it, over the real worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.running_server import conference
from tests.sync.plain_machine import PlainMachine
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.changes import Connection
from ucc_client.application.commands import SignIn
from ucc_client.domain.recurrence import to_instant
from ucc_client.ui.application import Program

BERLIN = ZoneInfo("Europe/Berlin")
HOUR_MS = 3_600_000


def monday(month: int) -> int:
    """Return nine o'clock in Berlin on a Monday of next year's month."""
    day = datetime(datetime.now(UTC).year + 1, month, 10, 9)
    return to_instant(day + timedelta(days=-day.weekday() % 7), BERLIN)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[PlainMachine]:
    """A machine that adds whole days to the instant, as it shows in April."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    made = PlainMachine()
    made.put(conference("Weekly", startTime=monday(1), occurrence="EVERYWEEK"))
    with made.server.running():
        yield made


@pytest.fixture
def shifted(program: Opened, machine: PlainMachine, qtbot: QtBot) -> Callable[[], Program]:
    """Open the program and let the machine say the date in April, an hour late."""

    def make() -> Program:
        opened = program(SignIn(server=machine.server.url, login="12", password="x"), offline=False)
        window = opened.window
        qtbot.waitUntil(lambda: opened._connection is Connection.ONLINE, timeout=PATIENCE)
        qtbot.waitUntil(lambda: window.details.participants.rowCount() == 1, timeout=PATIENCE)
        assert not window.details.clock.isVisible()
        machine.conferences[101]["startTime"] = monday(4) + HOUR_MS
        window.sync.trigger()
        qtbot.waitUntil(window.details.clock.correct.isVisible, timeout=PATIENCE)
        qtbot.waitUntil(lambda: mark(opened) == "other time", timeout=PATIENCE)
        return opened

    return make


def mark(opened: Program) -> str:
    row = opened.window.model.row_of("c101")
    worn = None if row is None else opened.window.model.mark_of(row)
    return "" if worn is None else worn.text


def test_one_click_tells_the_server_the_time_that_is_meant(
    shifted: Callable[[], Program], machine: PlainMachine, qtbot: QtBot
) -> None:
    opened = shifted()
    qtbot.mouseClick(opened.window.details.clock.correct, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: machine.conferences[101]["startTime"] == monday(4), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not opened.window.details.clock.correct.isVisible(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: mark(opened) == "", timeout=PATIENCE)
    assert len(machine.made("PUT")) == 1
    assert opened.window.undo.isEnabled()


def test_a_time_that_is_right_is_left_and_nothing_is_sent(
    shifted: Callable[[], Program], machine: PlainMachine, qtbot: QtBot
) -> None:
    opened = shifted()
    qtbot.mouseClick(opened.window.details.clock.accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not opened.window.details.clock.accept.isVisible(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: mark(opened) == "", timeout=PATIENCE)
    assert machine.made("PUT") == []
    assert machine.conferences[101]["startTime"] == monday(4) + HOUR_MS
