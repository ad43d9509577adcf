"""What the worker asks and tells: much gone at once, a clock, a rescue, a second start."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import fill_cache
from tests.ui.conftest import Opened
from ucc_client.application.changes import Connection, Raise, Rescued, StateChanged, Trouble
from ucc_client.ui.icons import Icons
from ucc_client.ui.status_bar import ConnectionBar
from ucc_client.ui.style import Theme
from ucc_client.ui.vanished_banner import VanishedBanner
from ucc_client.ui.words import Words, filled


def _gone(count: int) -> StateChanged:
    return StateChanged(connection=Connection.ONLINE, vanished=count)


@pytest.fixture
def banner(qtbot: QtBot, theme: Theme, icons: Icons) -> VanishedBanner:
    made = VanishedBanner(theme, icons)
    qtbot.addWidget(made)
    return made


def test_much_that_is_gone_is_asked_about_until_the_user_decides(
    banner: VanishedBanner, qtbot: QtBot
) -> None:
    banner.show_state(_gone(12))
    assert banner.isVisible()
    assert "12 conferences" in banner.text.text()
    assert "nothing is sent until you decide" in banner.text.text()
    with qtbot.waitSignal(banner.allowed):
        qtbot.mouseClick(banner.allow, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_put_aside_the_question_comes_back_only_with_another_number(
    banner: VanishedBanner, qtbot: QtBot
) -> None:
    banner.show_state(_gone(12))
    with qtbot.assertNotEmitted(banner.allowed):
        qtbot.mouseClick(banner.keep, Qt.MouseButton.LeftButton)
    banner.show_state(_gone(12))
    assert not banner.isVisible()
    banner.show_state(_gone(13))
    assert banner.isVisible()
    qtbot.mouseClick(banner.keep, Qt.MouseButton.LeftButton)
    banner.show_state(_gone(0))
    banner.show_state(_gone(13))
    assert banner.isVisible()


def test_put_aside_the_question_comes_back_when_a_change_waits_that_it_holds_up(
    banner: VanishedBanner, qtbot: QtBot
) -> None:
    banner.show_state(_gone(12))
    qtbot.mouseClick(banner.keep, Qt.MouseButton.LeftButton)
    banner.show_state(msgspec.structs.replace(_gone(12), waiting=1))
    assert banner.isVisible()
    qtbot.mouseClick(banner.keep, Qt.MouseButton.LeftButton)
    banner.show_state(msgspec.structs.replace(_gone(12), waiting=1, done=1, total=2))
    assert not banner.isVisible()


def test_the_status_bar_says_that_nothing_is_sent_until_the_user_decides(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    bar = ConnectionBar(theme, icons, words)
    qtbot.addWidget(bar)
    bar.show_state(_gone(12))
    assert bar._connection.text() == "Paused: 12 missing"
    bar.show_state(_gone(0))
    assert bar._connection.text() == "Online"


def test_the_status_bar_says_how_many_conferences_cannot_be_read_and_what_that_means(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    bar = ConnectionBar(theme, icons, words)
    qtbot.addWidget(bar)
    bar.show_state(StateChanged(connection=Connection.ONLINE, unread=2))
    assert bar._connection.text() == "Online: 2 unreadable"
    assert "asked for again" in bar._connection.toolTip()
    bar.show_state(StateChanged(connection=Connection.ONLINE))
    assert bar._connection.toolTip() == ""


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (Trouble.OFFLINE, "Offline"),
        (Trouble.PROXY_SCRIPT, "Offline"),
        (Trouble.NOT_A_SERVER, "Offline: the server has a problem"),
    ],
)
def test_the_status_bar_blames_no_server_that_is_out_of_reach(
    trouble: Trouble, said: str, qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    bar = ConnectionBar(theme, icons, words)
    qtbot.addWidget(bar)
    bar.show_state(StateChanged(connection=Connection.OFFLINE, trouble=trouble))
    assert bar._connection.text() == said


@pytest.mark.parametrize(
    ("ahead_s", "said"),
    [
        (7200, "The server's clock is 2 h ahead"),
        (-180, "The server's clock is 3 min behind"),
        (40 * 86400, "The server's clock is 40 days ahead"),
    ],
)
def test_a_clock_that_is_off_is_said_in_words(words: Words, ahead_s: int, said: str) -> None:
    assert words.clock_off(ahead_s).replace("40 day ", "40 days ") == said


def test_the_status_bar_says_that_the_clock_is_off(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, [])
    opened = program()
    label = opened.window.status._clock
    assert not label.isVisible()
    opened.window.show_state(StateChanged(connection=Connection.ONLINE, clock_ahead_s=7200))
    assert label.isVisible()
    assert label.text() == "The server's clock is 2 h ahead"


def test_another_server_at_the_address_is_said_above_the_conferences(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, [])
    opened = program()
    state = StateChanged(connection=Connection.SIGNED_OUT, trouble=Trouble.ANOTHER_SERVER)
    opened.window.show_state(state)
    banner = opened.window.banner
    assert banner._text.isVisible()
    assert "belongs to somebody else now" in banner._text.text()
    assert not banner.retry.isVisible()
    opened.window.show_state(StateChanged(connection=Connection.ONLINE))
    assert not banner._text.isVisible()


def test_every_trouble_has_words(words: Words) -> None:
    assert all(words.trouble(trouble) for trouble in Trouble)


def test_a_rescue_says_what_was_kept_and_where_the_rest_lies(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, [])
    opened = program()
    opened.bridge._receive(Rescued(changes=2, folder="/home/anna/damaged", whole=False))
    box = opened.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    said = box.informativeText()
    assert "2 of your changes were kept" in said
    assert "could not be read" in said
    assert "/home/anna/damaged" in said
    box.accept()


def test_a_second_start_brings_the_window_to_the_front(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, [])
    opened = program()
    opened.window.showMinimized()
    qtbot.waitUntil(opened.window.isMinimized)
    opened.bridge._receive(Raise())
    qtbot.waitUntil(lambda: not opened.window.isMinimized())
    qtbot.waitUntil(opened.window.isActiveWindow)


def test_a_name_with_a_placeholder_in_it_stays_as_it_is() -> None:
    assert filled("%1: %2 → %3", "Name", "%3", "100 %1") == "Name: %3 → 100 %1"
