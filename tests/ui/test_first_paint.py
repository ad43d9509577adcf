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
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

import ucc_client.ui
from tests.ui.cached_account import fill_cache
from ucc_client.ui import dialogs_behind
from ucc_client.ui.dialogs_behind import DIALOGS

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
    assert _dialogs() & set(told["modules"]) == set()


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


def test_a_first_start_without_any_cache_paints_too(tmp_path: Path) -> None:
    told = _first_paint(tmp_path / "new")
    assert told["rows"] == []
