"""The shortcuts window says what the menus' keys do, finds it as one types, and does it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE
from ucc_client.ui.icons import Icons
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.shortcuts.dialog import ShortcutsDialog
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

Opened = Callable[[], ShortcutsDialog]


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, icons: Icons, words: Words, tmp_path: Path) -> MainWindow:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(theme, icons, words, settings)
    qtbot.addWidget(made, before_close_func=lambda window: window.close_now())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> Opened:
    def open_it() -> ShortcutsDialog:
        qtbot.keyClick(window, Qt.Key.Key_Question, Qt.KeyboardModifier.ControlModifier)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ShortcutsDialog)
        qtbot.waitUntil(dialog.search.hasFocus, timeout=PATIENCE)
        return dialog

    return open_it


def _lines(dialog: ShortcutsDialog) -> list[str]:
    return [", ".join((line.what, line.keys, line.where)) for line in dialog.model.lines]


def test_it_lists_every_action_of_the_menus_with_its_keys(
    window: MainWindow, opened: Opened
) -> None:
    dialog = opened()
    listed = [line.action for line in dialog.model.lines if line.action is not None]
    menus = [menu.menu() for menu in window.menuBar().actions()]
    actions = []
    for menu in menus:
        for action in menu.actions():  # type: ignore[attr-defined]
            inner = action.menu()
            actions += [action] if inner is None else inner.actions()  # type: ignore[attr-defined]
    assert listed == [action for action in actions if not action.isSeparator()]
    lines = _lines(dialog)
    assert "New conference, Ctrl+N, Conference" in lines
    assert "Sign in, Alt+F, S, File" in lines
    assert any(line.endswith(", Alt+C, C, S, Calendar file (.ics)") for line in lines)
    assert "Keyboard shortcuts, Ctrl+?, Help" in lines
    assert "Give or take the star, Space, List of participants" in lines
    said = dialog.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == lines[0]


def test_typing_finds_and_enter_does(window: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.search, "prefer")
    assert _lines(dialog) == ["Preferences, Ctrl+,, File"]
    with qtbot.waitSignal(window.preferences_wanted):
        qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_arrows_choose_while_one_types(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.search, "file")
    before = dialog.table.currentIndex().row()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.table.currentIndex().row() == before + 1
    assert dialog.search.hasFocus()


def test_what_cannot_be_done_now_is_not_done(
    window: MainWindow, opened: Opened, qtbot: QtBot
) -> None:
    done: list[QAction] = []
    dialog = opened()
    dialog.chosen.connect(done.append)
    window.undo.setEnabled(False)
    qtbot.keyClicks(dialog.search, "undo")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert done == []
