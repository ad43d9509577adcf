"""Changing between accounts, leaving them, and working without a connection, in the window."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.application.live_machine import LiveMachine
from tests.ui.cached_account import ACCOUNT, fill_cache
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.changes import Connection, StateChanged, Trouble
from ucc_client.application.commands import SignIn
from ucc_client.application.given_settings import GivenSettings
from ucc_client.cache.accounts import Accounts
from ucc_client.ui.settings.given_over import SettingsOverGiven
from ucc_client.ui.sign_in.account_menu import AccountMenu
from ucc_client.ui.sign_in.sign_out_question import SignOutQuestion

OTHER = msgspec.structs.replace(ACCOUNT, server="https://pbx.example.net", user_id=9, name="B & C")
DEMO = msgspec.structs.replace(ACCOUNT, server="demo")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_the_menu_marks_the_account_that_is_open(parent: QWidget) -> None:
    menu = AccountMenu(parent)
    menu.show_accounts((OTHER, DEMO, ACCOUNT), ACCOUNT)
    offered = [(one.text(), one.isChecked()) for one in menu.offered()]
    assert offered == [
        ("Anna Berg (12) · conf.example.org", True),
        ("B && C (12) · pbx.example.net", False),
    ]


def test_the_window_knows_the_accounts_of_this_computer(
    program: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    Accounts(tmp_path).remember(OTHER)
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    menu = opened.window.accounts
    qtbot.waitUntil(lambda: len(menu.offered()) == 2, timeout=PATIENCE)
    assert [one.isChecked() for one in menu.offered()] == [True, False]


def test_what_is_lost_by_wiping_is_said_before(parent: QWidget) -> None:
    box = SignOutQuestion(2, parent)
    assert "2 changes wait; they are kept" in box.informativeText()
    box.wipe.setChecked(True)
    assert "lost for good" in box.informativeText()
    assert "stay on the server" in box.informativeText()
    assert box.wipes()
    assert "lost" not in SignOutQuestion(0, parent).informativeText()


def test_what_waits_for_the_users_word_is_lost_by_wiping_too(
    program: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    qtbot.waitUntil(opened.window.sign_out.isEnabled, timeout=PATIENCE)
    said: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, SignOutQuestion):
            QTimer.singleShot(20, read)
            return
        said.append(box.informativeText())
        box.wipe.setChecked(True)
        said.append(box.informativeText())
        box.reject()

    state = StateChanged(connection=Connection.ONLINE, waiting=2, rejected=1)
    opened.bridge.state_changed.emit(state)
    read()
    opened.window.sign_out.trigger()
    assert "2 changes wait" in said[0]
    assert "3 changes have not been sent yet. They are lost for good." in said[1]


def test_chosen_and_suffered_offline_are_told_apart(
    program: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    fill_cache(tmp_path, ["Budget"])
    window = program().window
    banner = window.banner
    window.show_state(StateChanged(connection=Connection.OFFLINE, trouble=Trouble.OFFLINE))
    assert (banner.retry.isHidden(), banner.online.isHidden()) == (False, True)
    window.show_state(StateChanged(connection=Connection.OFFLINE))
    assert (banner.retry.isHidden(), banner.online.isHidden()) == (True, False)
    window.offline.setEnabled(True)
    window.offline.setChecked(True)
    banner.online.click()
    assert not window.offline.isChecked()


def test_who_works_offline_does_so_after_the_next_start(
    program: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opening = SignIn(server=ACCOUNT.server, login=ACCOUNT.login)
    SettingsOverGiven(str(tmp_path / "window.ini"), GivenSettings()).setValue(
        "window/offline", "yes"
    )
    opened = program(opening, offline=False)
    qtbot.waitUntil(opened.window.offline.isChecked, timeout=PATIENCE)
    assert opened.sign_in.dialog is None
    # Going online needs somebody to sign in; until then nothing changes.
    opened.window.offline.trigger()
    qtbot.waitUntil(lambda: opened.sign_in.dialog is not None, timeout=PATIENCE)
    assert opened.window.offline.isChecked()
    assert opened.window.kept_offline()
    dialog = opened.sign_in.dialog
    assert dialog is not None
    dialog.reject()


def test_who_works_offline_still_does_when_a_change_of_account_fails(
    program: Opened, qtbot: QtBot
) -> None:
    machine = LiveMachine()
    with machine.server.running():
        opening = SignIn(server=machine.server.url, login="12", password="x")
        opened = program(opening, offline=False)
        window, banner = opened.window, opened.window.banner
        qtbot.waitUntil(window.offline.isEnabled, timeout=PATIENCE)
        window.offline.setChecked(True)
        qtbot.waitUntil(lambda: not banner.online.isHidden(), timeout=PATIENCE)
        window.accounts.chosen.emit(OTHER)
        qtbot.waitUntil(lambda: opened.sign_in.dialog is not None, timeout=PATIENCE)
        assert opened.sign_in.dialog is not None
        opened.sign_in.dialog.reject()
        assert window.offline.isChecked()
        banner.online.click()
        qtbot.waitUntil(banner.online.isHidden, timeout=PATIENCE)
        assert not window.kept_offline()


def test_what_the_worker_says_of_the_open_account_leaves_it_offline(
    program: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    opened.window.offline.setChecked(True)
    opened.sign_in.know(ACCOUNT)
    assert opened.window.offline.isChecked()
    # What was kept is no word on this start: nobody said offline yet.
    opened.window.offline.setChecked(False)
    opened.window.keep_offline(offline=True)
    opened.sign_in.know(ACCOUNT)
    assert not opened.window.offline.isChecked()
