"""The first paint shows the user's rows and costs no import that it does not need."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

import ucc_client.ui
from tests.benchmarks.listing import fill, made
from tests.ui.cached_account import fill_cache
from tests.ui.conftest import Opened
from ucc_client.ui import dialogs_behind
from ucc_client.ui.application import Program
from ucc_client.ui.behind_the_paint import ACTIONS, BRIDGE, DETAILS
from ucc_client.ui.conferences.list_lines import Heading, Role
from ucc_client.ui.dialogs_behind import DIALOGS
from ucc_client.ui.editor.dialog import ConferenceDialog

PROGRAM = """
import json, sys
from pathlib import Path
from ucc_client import bootstrap
from ucc_client.ui import main_window

def tell(window):
    model = window.model
    names = [model.index(n).data() for n in range(model.rowCount())]
    print(json.dumps({"modules": sorted(sys.modules), "rows": names}), flush=True)
    window.close_now()
    from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
    QApplication.quit()

original = main_window.MainWindow.__init__
def watched(self, *arguments):
    original(self, *arguments)
    self.first_painted.connect(lambda: tell(self))
main_window.MainWindow.__init__ = watched
# Nobody is to start the worker in this test: what counts is what was there before it.
sys.exit(bootstrap.run_window(Path(sys.argv[1])))
"""


def _first_paint(data: Path) -> dict[str, list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(data)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    assert lines, done.stderr
    told: dict[str, list[str]] = json.loads(lines[0])
    return told


def test_the_first_paint_has_the_cached_rows_and_no_heavy_module(tmp_path: Path) -> None:
    fill_cache(tmp_path, ["Weekly stand-up", "Budget"])
    told = _first_paint(tmp_path)
    assert {"Weekly stand-up", "Budget"} <= set(told["rows"])
    heavy = [
        module
        for module in told["modules"]
        if module.split(".")[0]
        in ("sqlalchemy", "requests", "litestar", "uvicorn", "keyring", "holidays")
        or module.split(".")[0] in ("phonenumbers", "vobject", "icalendar", "jeepney", "plistlib")
        or module.startswith(("ucc_client.ui.reminders", "ucc_client.ui.tray"))
        or module.startswith(("ucc_client.server.", "ucc_client.sync", "ucc_client.api"))
    ]
    assert heavy == []
    # They are read behind the painted window.
    behind = _dialogs().union(BRIDGE, DETAILS, ACTIONS)
    assert behind & set(told["modules"]) <= {"ucc_client.ui.furniture"}


def _dialogs() -> set[str]:
    """Return the modules in which there is a dialog or a question of ours."""
    for module in pkgutil.walk_packages(ucc_client.ui.__path__, "ucc_client.ui."):
        importlib.import_module(module.name)
    kinds = {*QDialog.__subclasses__(), *QMessageBox.__subclasses__()}
    return {kind.__module__ for kind in kinds if kind.__module__.startswith("ucc_client.")}


def test_every_dialog_is_read_behind_the_painted_window() -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys, {','.join(DIALOGS)}; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    # What reminds is imported as a whole, just after the first paint.
    left = _dialogs() - set(done.stdout.split())
    assert {name for name in left if ".reminders." not in name} == set()


def test_behind_the_painted_window_every_dialog_is_there_to_import(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs_behind, "FIRST_MS", 0)
    monkeypatch.setattr(dialogs_behind, "BETWEEN_MS", 0)
    behind = dialogs_behind.DialogsBehind(qapp)
    timer = behind.findChild(QTimer)
    qtbot.waitUntil(lambda: not timer.isActive())
    assert set(DIALOGS) <= set(sys.modules)
    behind.deleteLater()


def test_what_acts_is_read_in_short_steps() -> None:
    program = """
import sys
from ucc_client.ui import application
from ucc_client.ui.behind_the_paint import ACTIONS, BRIDGE, DETAILS, read
longest, before = (0, ""), set(sys.modules)
for _ in read((*BRIDGE, *DETAILS, *ACTIONS)):
    came = [one for one in set(sys.modules) - before if one.startswith("ucc_client")]
    before = set(sys.modules)
    longest = max(longest, (len(came), ", ".join(sorted(came))), key=lambda one: one[0])
print(*longest)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    number, names = done.stdout.split(" ", 1)
    assert int(number) <= 10, names


def test_whoever_presses_a_key_before_all_is_there_has_it_at_once(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Weekly stand-up"])
    had_actions = []

    def press(opened: Program) -> None:
        had_actions.append(hasattr(opened, "actions"))
        ctrl = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_N, ctrl)

    opened = program(before=lambda one: one.window.first_painted.connect(lambda: press(one)))
    qtbot.waitUntil(lambda: opened.window.findChild(ConferenceDialog) is not None)
    assert had_actions == [False]


def test_a_menu_entry_that_a_screen_reader_triggers_at_once_is_heard(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Weekly stand-up"])

    def trigger(opened: Program) -> None:
        # No event of the window tells of it beforehand.
        opened.window.new.trigger()

    QAccessible.setActive(True)
    try:
        opened = program(before=lambda one: one.window.first_painted.connect(lambda: trigger(one)))
        qtbot.waitUntil(lambda: opened.window.findChild(ConferenceDialog) is not None)
    finally:
        QAccessible.setActive(False)


def test_of_many_conferences_the_first_page_comes_first_and_all_behind_it(
    program: Opened, tmp_path: Path
) -> None:
    fill(tmp_path, made(600))
    seen = []

    def look(opened: Program) -> None:
        model, view = opened.window.model, opened.window.pane.list
        last = [
            model.index(row).data(Role.ITEM)
            for row in range(model.rowCount())
            if isinstance(model.index(row).data(Role.ITEM), Heading)
        ][-1]
        seen.append((model.conference_count(), last.count, view.currentIndex().data(Role.KEY)))
        view.verticalScrollBar().setValue(100)

    opened = program(before=lambda one: one.window.first_painted.connect(lambda: look(one)))
    model, view = opened.window.model, opened.window.pane.list
    ((few, count, chosen),) = seen
    assert few < 300
    # Nobody knows yet how many there are of what comes last.
    assert count == 0
    assert model.conference_count() == 600
    assert (view.currentIndex().data(Role.KEY), view.verticalScrollBar().value()) == (chosen, 100)


def test_a_first_start_without_any_cache_paints_too(tmp_path: Path) -> None:
    told = _first_paint(tmp_path / "new")
    assert told["rows"] == []
