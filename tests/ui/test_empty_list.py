"""A list without conferences says why it is empty, and does not speak too early."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import ACCOUNT
from ucc_client.application.changes import Connection, StateChanged
from ucc_client.ui.icons import Icons
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words


def test_there_are_no_conferences_only_once_the_server_was_asked(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(theme, icons, words, settings)
    qtbot.addWidget(window)
    window.show_account(ACCOUNT, [])
    said = {}
    for name, state in {
        "first sync": StateChanged(connection=Connection.SYNCING),
        "in sync": StateChanged(connection=Connection.ONLINE, last_sync=1),
        "sync again": StateChanged(connection=Connection.SYNCING, last_sync=1),
        "signed out": StateChanged(connection=Connection.SIGNED_OUT),
    }.items():
        window.show_state(state)
        said[name] = window.pane.empty.heading.text()
    assert said == {
        "first sync": "Fetching your conferences",
        "in sync": "No conferences yet",
        "sync again": "No conferences yet",
        "signed out": "No conferences yet",
    }
    window.close_now()
