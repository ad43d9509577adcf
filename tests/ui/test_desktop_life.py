"""How often the desktop is asked for its tray: the window waits for the answer each time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import fill_cache
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.ui import desktop_life
from ucc_client.ui.desktop_life import DesktopLife
from ucc_client.ui.tray import tray_icon

_LOOKS = 50
# The screen of these tests has no tray that one could be told of.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")


class _Tray(QSystemTrayIcon):
    """What the desktop says of its tray, and how often it was asked."""

    is_there = False
    asked = 0

    @staticmethod
    def isSystemTrayAvailable() -> bool:  # noqa: N802 - the name is Qt's
        _Tray.asked += 1
        return _Tray.is_there


@pytest.fixture
def desktop(
    program: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> DesktopLife:
    monkeypatch.setattr(tray_icon, "QSystemTrayIcon", _Tray)
    monkeypatch.setattr(_Tray, "is_there", False)
    monkeypatch.setattr(desktop_life, "FACE_MS", 1)
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    qtbot.waitUntil(lambda: opened.desktop is not None, timeout=PATIENCE)
    assert opened.desktop is not None
    return opened.desktop


def _look(desktop: DesktopLife, qtbot: QtBot) -> int:
    """Let it look many times; return how often the desktop was asked for its tray."""
    before, looks = _Tray.asked, list[None]()
    looked = desktop._face.timeout.connect(lambda: looks.append(None))
    qtbot.waitUntil(lambda: len(looks) >= _LOOKS, timeout=PATIENCE)
    desktop._face.timeout.disconnect(looked)
    return _Tray.asked - before


def test_while_the_window_is_seen_hardly_anybody_is_asked_for_a_tray(
    desktop: DesktopLife, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: desktop._face.interval() == desktop_life.SELDOM_MS, timeout=PATIENCE)
    assert desktop_life.SELDOM_MS >= 30_000
    monkeypatch.setattr(_Tray, "is_there", True)
    desktop._face.setInterval(0)
    qtbot.waitUntil(lambda: desktop.tray.is_shown, timeout=PATIENCE)
    # From then on Qt follows it, and nothing ticks.
    assert not desktop._face.isActive()


def test_a_hidden_window_whose_tray_goes_is_back_at_once(
    desktop: DesktopLife, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desktop._window
    monkeypatch.setattr(_Tray, "is_there", True)
    window.hide()
    assert _look(desktop, qtbot) >= _LOOKS
    assert not window.isVisible()
    monkeypatch.setattr(_Tray, "is_there", False)
    qtbot.waitUntil(window.isVisible, timeout=PATIENCE)
