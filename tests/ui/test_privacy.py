"""What is kept on this computer is the user's to see, to limit, and to delete."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import ACCOUNT, fill_cache
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.commands import GetAccounts
from ucc_client.cache.accounts import Account, Accounts
from ucc_client.ui.application import Program
from ucc_client.ui.settings.dialog import PreferencesDialog
from ucc_client.ui.sign_in.deletion_question import DataDeletionQuestion
from ucc_client.ui.sign_in.dialog import SignInDialog

PROBLEMS, USUAL, EVERYTHING = range(3)
BEN = Account(
    server="https://other.example.org", login="7", user_id=9, name="Ben", email="ben@example.org"
)


@pytest.fixture(autouse=True)
def _as_usual() -> Iterator[None]:
    """Let no other test write more than it should."""
    ours = logging.getLogger("ucc_client")
    before = ours.level
    yield
    ours.setLevel(before)


def _preferences(opened: Program, qtbot: QtBot) -> PreferencesDialog:
    qtbot.keyClick(opened.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = opened.window.findChild(PreferencesDialog)
    assert dialog is not None
    dialog.show_section(dialog.privacy)
    return dialog


def _answer(press: Callable[[DataDeletionQuestion], QPushButton]) -> list[str]:
    """Press a button of the question that comes; returns what it said, later."""
    said: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, DataDeletionQuestion):
            QTimer.singleShot(20, look)
            return
        said.append(f"{box.text()} {box.informativeText()}")
        press(box).click()

    look()
    return said


def _agree(box: DataDeletionQuestion) -> QPushButton:
    return next(one for one in box.findChildren(QPushButton) if one.text() == "&Delete")


def _cancel(box: DataDeletionQuestion) -> QPushButton:
    return next(one for one in box.findChildren(QPushButton) if one.text() == "&Cancel")


def test_each_step_is_written_by_window_and_worker_at_once_and_no_more_when_it_is_unwanted(
    program: Opened, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    dialog = _preferences(opened, qtbot)
    log = tmp_path / "log" / "worker.log"
    dialog.privacy.detail.setCurrentIndex(EVERYTHING)
    dialog.privacy.detail.setCurrentIndex(PROBLEMS)
    opened.window.sync.trigger()
    dialog.privacy.detail.setCurrentIndex(EVERYTHING)
    # What comes after it is asked in order.
    opened.window.sync.trigger()
    qtbot.waitUntil(lambda: "asked: SyncNow" in log.read_text(), timeout=PATIENCE)
    assert log.read_text().count("asked: SyncNow") == 1
    assert [one for one in caplog.messages if "SyncNow" in one] == ["asks: SyncNow"]


def test_the_log_s_folder_is_opened(
    program: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url) or True)
    _preferences(program(), qtbot).privacy.folder.click()
    assert [url.toLocalFile() for url in shown] == [str(tmp_path / "log")]


def test_the_open_accounts_data_is_deleted_after_a_word_on_what_waits(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget", "Jour fixe"])
    database = Accounts(tmp_path).database_of(ACCOUNT)
    opened = program()
    dialog = _preferences(opened, qtbot)
    privacy = dialog.privacy
    qtbot.waitUntil(privacy.delete.isEnabled, timeout=PATIENCE)
    assert privacy.account.currentText() == "Anna Berg · conf.example.org"
    said = _answer(_cancel)
    privacy.delete.click()
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert "2 changes have not been sent yet. They are lost for good." in said[0]
    assert "You are signed out." in said[0]
    assert database.exists()
    assert dialog.isVisible()
    _answer(_agree)
    privacy.delete.click()
    qtbot.waitUntil(lambda: not database.parent.exists(), timeout=PATIENCE)
    # The list of accounts is written after what they have is gone.
    qtbot.waitUntil(lambda: Accounts(tmp_path).known() == [], timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.sign_in.dialog is not None, timeout=PATIENCE)
    assert isinstance(opened.sign_in.dialog, SignInDialog)
    assert opened.window.model.rowCount() == 0
    assert opened.window.findChild(PreferencesDialog) is None or not dialog.isVisible()


def test_who_closes_the_preferences_meanwhile_is_not_asked(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    dialog = _preferences(opened, qtbot)
    qtbot.waitUntil(dialog.privacy.delete.isEnabled, timeout=PATIENCE)
    dialog.privacy.delete.click()
    dialog.close()
    answered = []
    # The worker answers in order.
    opened.bridge.send(GetAccounts(), answered.append)
    qtbot.waitUntil(lambda: bool(answered), timeout=PATIENCE)
    assert not opened.window.findChildren(DataDeletionQuestion)
    assert Accounts(tmp_path).known()


def test_another_accounts_data_is_deleted_and_nobody_is_signed_out(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    accounts = Accounts(tmp_path)
    accounts.remember(BEN)
    other = accounts.database_of(BEN)
    other.parent.mkdir(parents=True)
    other.write_bytes(b"no database any more")
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    privacy = _preferences(opened, qtbot).privacy
    qtbot.waitUntil(lambda: privacy.account.count() == 2, timeout=PATIENCE)
    privacy.account.setCurrentIndex(1)
    assert privacy.account.currentText() == "Ben · other.example.org"
    said = _answer(_agree)
    privacy.delete.click()
    qtbot.waitUntil(lambda: privacy.account.count() == 1, timeout=PATIENCE)
    assert "cannot be told" in said[0]
    assert "signed out" not in said[0]
    assert not other.parent.exists()
    assert accounts.known() == [ACCOUNT]
    assert opened.window.model.rowCount() > 0
    assert opened.sign_in.dialog is None


def test_who_is_signed_in_is_said_and_signing_out_comes_instead_of_the_preferences(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    dialog = _preferences(opened, qtbot)
    dialog.show_section(dialog.account)
    assert dialog.account.who.text() == (
        "Anna Berg\nanna@example.org\n12 · https://conf.example.org"
    )
    assert not dialog.account.sign_in.isVisible()
    dialog.account.other.click()
    assert not dialog.isVisible()
    assert isinstance(opened.sign_in.dialog, SignInDialog)


def test_whoever_is_not_signed_in_can_sign_in(program: Opened, qtbot: QtBot) -> None:
    opened = program()
    dialog = _preferences(opened, qtbot)
    dialog.show_section(dialog.account)
    assert dialog.account.who.text() == "Nobody is signed in."
    assert not dialog.account.sign_out.isVisible()
    assert not dialog.privacy.delete.isEnabled()
    dialog.account.sign_in.click()
    assert isinstance(opened.sign_in.dialog, SignInDialog)
