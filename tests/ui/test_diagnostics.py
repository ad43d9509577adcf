"""Reports of problems, and what is said of our mistakes."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import fill_cache
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.given_settings import GivenSettings
from ucc_client.ui.application import Program
from ucc_client.ui.diagnostics.report_dialog import ReportDialog
from ucc_client.ui.diagnostics.told_settings import told_settings
from ucc_client.ui.settings.given_over import SettingsOverGiven


@pytest.fixture
def opened(tmp_path: Path, program: Opened, qtbot: QtBot) -> Program:
    fill_cache(tmp_path, ["Secret takeover"])
    made = program()
    qtbot.waitUntil(made.window.calendar.isEnabled, timeout=PATIENCE)
    return made


def report(opened: Program, qtbot: QtBot) -> ReportDialog:
    opened.window.report.trigger()
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(ReportDialog)), timeout=PATIENCE)
    (found,) = opened.window.findChildren(ReportDialog)
    return found


def test_a_report_says_what_helps_and_nothing_of_what_people_wrote(
    opened: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    with (tmp_path / "log" / "worker.log").open("a", encoding="utf-8") as log:
        log.write("2026-11-26 02:16:53 WARNING x: no sync by anna@example.org\n")
    dialog = report(opened, qtbot)
    said = dialog.text.toPlainText()
    assert "UCC Client" in said
    assert "no sync by …@…" in said
    assert "time zone" in said
    for secret in ("Secret takeover", "anna@example.org", "Anna"):
        assert secret not in said
    dialog.close()


def test_a_report_says_which_settings_hold_and_neither_server_nor_login(
    tmp_path: Path, program: Opened, qtbot: QtBot
) -> None:
    fill_cache(tmp_path, ["Secret takeover"])
    (tmp_path / "window.ini").write_text(
        "[appearance]\nscheme=dark\n[reminders]\nminutes=15 5 0\nnag=yes\n[other]\nname=Anna\n"
    )
    said = report(program(), qtbot).text.toPlainText()
    assert "appearance.colours: dark\n" in said
    assert "reminders.minutes: 15, 5, 0\n" in said
    assert "reminders.repeat: yes\n" in said
    assert "Anna" not in said


def test_what_an_administrator_has_set_is_marked_in_a_report(tmp_path: Path) -> None:
    given = GivenSettings(
        server="https://conf.example.org",
        login="anna",
        values={"appearance/scheme": "light", "sync/minutes": "5"},
        locked=frozenset({"server", "appearance/scheme"}),
    )
    settings = SettingsOverGiven(str(tmp_path / "window.ini"), given)
    settings.setValue("sync/minutes", "15")
    assert told_settings(settings, given.locked) == (
        "appearance.colours: light (locked)",
        "sync.minutes: 15",
    )
    usual = SettingsOverGiven(str(tmp_path / "none.ini"), GivenSettings())
    assert told_settings(usual, frozenset()) == ()


def test_what_the_user_has_read_is_saved_and_nothing_else(
    opened: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = report(opened, qtbot)
    dialog.text.setPlainText("Only this.")
    dialog.save.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)), timeout=PATIENCE)
    (chooser,) = dialog.findChildren(QFileDialog)
    target = tmp_path / "report.txt"
    chooser.fileSelected.emit(str(target))
    chooser.reject()
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "saved" in opened.window.status.currentMessage(), timeout=PATIENCE)
    assert target.read_text(encoding="utf-8") == "Only this."


def test_a_mistake_is_said_once_and_nothing_of_it_is_lost(opened: Program, qtbot: QtBot) -> None:
    mistake = ValueError("of anna@example.org")
    for _ in range(3):
        opened.bugs.meet(ValueError, mistake, mistake.__traceback__)
    boxes = opened.window.findChildren
    qtbot.waitUntil(lambda: bool(boxes(QMessageBox)), timeout=PATIENCE)
    (box,) = boxes(QMessageBox)
    assert "What you saved is safe" in box.informativeText()
    assert opened.window.isEnabled()
    box.close()


def test_a_mistake_on_another_thread_is_said_too(
    opened: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    opened.bugs.install()
    boxes = opened.window.findChildren

    def run(target: Callable[[], object]) -> None:
        thread = threading.Thread(target=target, name="notices")
        thread.start()
        thread.join()

    run(sys.exit)
    run(lambda: int("budget"))
    qtbot.waitUntil(lambda: bool(boxes(QMessageBox)), timeout=PATIENCE)
    written = [one.message for one in caplog.records if "a mistake in the window" in one.message]
    assert len(written) == 1
    assert written[0].startswith("a mistake in the window: ValueError")
    boxes(QMessageBox)[0].close()


def test_a_crash_is_written_down_and_known_at_the_next_start(tmp_path: Path) -> None:
    crash = (
        "import ctypes, sys\n"
        "from pathlib import Path\n"
        "from ucc_client.application import crash_log\n"
        f"kept, crashed = crash_log.begin(Path({str(tmp_path)!r}))\n"
        "assert not crashed\n"
        "ctypes.string_at(0)\n"
    )
    done = subprocess.run([sys.executable, "-c", crash], capture_output=True, check=False)
    assert done.returncode != 0
    again = crash.replace("not crashed", "crashed").replace("ctypes.string_at(0)", "")
    done = subprocess.run([sys.executable, "-c", again], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "string_at" in (tmp_path / "crash.1.log").read_text()


def test_after_a_crash_the_user_is_told_that_nothing_is_lost(opened: Program, qtbot: QtBot) -> None:
    opened.diagnostics.tell_crash()
    (box,) = opened.window.findChildren(QMessageBox)
    assert "What you had saved is here" in box.informativeText()
    box.close()
