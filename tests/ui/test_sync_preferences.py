"""The preferences show how one stands with the server, and change it at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.sync.plain_machine import PlainMachine
from tests.ui.conftest import PATIENCE, Opened
from tests.ui.every_window import parts, preferences_dialog
from ucc_client.application.changes import Connection, StateChanged, Trouble
from ucc_client.application.commands import SignIn
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.dialog import PreferencesDialog
from ucc_client.ui.style import Theme

EVERY_15_MINUTES = 2


@pytest.fixture
def machine() -> Iterator[PlainMachine]:
    made = PlainMachine()
    with made.server.running():
        yield made


@pytest.fixture
def dialog(theme: Theme, icons: Icons, qtbot: QtBot, tmp_path: Path) -> PreferencesDialog:
    dialog = preferences_dialog(parts(theme, icons, tmp_path, "en_GB"))
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (StateChanged(connection=Connection.SIGNED_OUT), "Nobody is signed in."),
        (
            StateChanged(connection=Connection.ONLINE, waiting=2),
            "Online: the server is asked what changed, every minute. Not synced yet. "
            "%n changes waiting.",
        ),
        (
            StateChanged(connection=Connection.ONLINE, live=True),
            "Online: the server tells by itself what changes. Not synced yet.",
        ),
        (StateChanged(connection=Connection.OFFLINE), "Offline. Not synced yet."),
    ],
)
def test_the_connection_is_said_in_words(
    dialog: PreferencesDialog, state: StateChanged, said: str
) -> None:
    dialog.syncing.show_state(state)
    assert dialog.syncing.state.text() == said.replace("%n", str(state.waiting))


def test_why_there_is_no_connection_is_said(dialog: PreferencesDialog) -> None:
    trouble = Trouble.NOT_A_SERVER
    dialog.syncing.show_state(StateChanged(connection=Connection.OFFLINE, trouble=trouble))
    assert dialog.syncing.state.text().startswith("Something answers at this address")


def test_who_is_not_signed_in_reads_why_they_cannot_work_offline(dialog: PreferencesDialog) -> None:
    section = dialog.syncing
    assert not section.offline.isEnabled()
    assert section.offline.accessibleDescription() == "Possible once somebody is signed in."
    section.show_offline(offline=True, possible=True)
    assert section.offline.isEnabled()
    assert section.offline.isChecked()
    assert section.offline.accessibleDescription().startswith("No connection is made.")


def test_another_pace_and_working_offline_hold_at_once(
    program: Opened, machine: PlainMachine, qtbot: QtBot
) -> None:
    opening = SignIn(server=machine.server.url, login="12", password="x")
    opened = program(opening, offline=False)
    qtbot.keyClick(opened.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = opened.window.findChild(PreferencesDialog)
    assert dialog is not None
    section = dialog.syncing
    dialog.show_section(section)
    asked = "Online: the server is asked what changed, every minute. Synced just now."
    qtbot.waitUntil(lambda: section.state.text() == asked, timeout=PATIENCE)
    before = len(machine.made("GET"))
    section.interval.setCurrentIndex(EVERY_15_MINUTES)
    # The worker begins the new pace with a round.
    qtbot.waitUntil(lambda: len(machine.made("GET")) > before, timeout=PATIENCE)
    assert "every 15 minutes" in section.state.text()
    qtbot.mouseClick(section.offline, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: section.state.text().startswith("Offline."), timeout=PATIENCE)
    assert opened.window.offline.isChecked()
    qtbot.mouseClick(section.offline, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: section.state.text().startswith("Online"), timeout=PATIENCE)
    before = len(machine.made("GET"))
    section.now.click()
    qtbot.waitUntil(lambda: len(machine.made("GET")) > before, timeout=PATIENCE)
