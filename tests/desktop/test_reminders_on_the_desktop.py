"""Reminders by a real notification daemon, and the tray; and where there is neither."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.application.test_worker_alarms import ACCOUNT, know
from tests.desktop.notifier_host import NotifierHost
from tests.desktop.notify_daemon import NotifyDaemon
from tests.desktop.screen import Screen
from tests.required import require
from tests.waiting import wait_until
from ucc_client.cache.accounts import Accounts

pytestmark = pytest.mark.e2e


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    Accounts(folder).remember(ACCOUNT)
    return folder


def _start(
    screen: Screen, data: Path, *more: str, environment: dict[str, str] | None = None
) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "ucc_client", "--offline", "--lang", "en", "--data", str(data)]
    return screen.start([*command, *more], environment=environment)


def _quit(program: subprocess.Popen[bytes]) -> None:
    program.terminate()
    program.wait(20)


def _notes(data: Path) -> dict[str, tuple[int, int, int]]:
    """Return minutes, settled and snoozed of what was shown, by key."""
    query = "SELECT key, minutes, settled, snoozed_until FROM alarms"
    # A reader that could write would take the log away from the program when it closes.
    address = f"{Accounts(data).database_of(ACCOUNT).as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as raw:
        return {key: (minutes, done, later) for key, minutes, done, later in raw.execute(query)}


def _windows(screen: Screen, name: str, *, icons: bool = False) -> list[str]:
    """Return the windows with this title that are seen, large or as small as a tray."""
    found = _said(screen, "search", "--onlyvisible", "--name", f"^{name}$").split()
    return [one for one in found if _is_small(screen, one) is icons]


def _is_small(screen: Screen, window: str) -> bool:
    said = _said(screen, "getwindowgeometry", "--shell", window)
    sizes = dict(line.split("=") for line in said.splitlines() if "=" in line)
    return int(sizes.get("HEIGHT", 0)) < 50


def _said(screen: Screen, *words: str) -> str:
    done = subprocess.run(
        ["xdotool", *words],
        env=screen.environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return done.stdout


def test_the_daemon_shows_each_reminder_once_and_its_buttons_are_heeded(
    screen: Screen, data: Path, tmp_path: Path
) -> None:
    daemon = NotifyDaemon(screen, tmp_path / "dunst")
    know(data, 7, "Budget <b>& Co</b>", 4)
    know(data, 8, "Retro", 9)
    program = _start(screen, data)
    daemon.wait_for(2)
    wait_until(lambda: set(_notes(data)) == {"c7", "c8"}, what="both kept as shown")
    daemon.press("Snooze 5 min")
    wait_until(lambda: any(later for *_, later in _notes(data).values()), what="a snoozed one")
    daemon.wait_for(1)
    daemon.press("Join")
    wait_until(lambda: any(done for _, done, _ in _notes(data).values()), what="a joined one")
    wait_until(lambda: _windows(screen, "Join"), what="how one gets in", timeout=20)
    daemon.wait_for(0)
    assert {one.partition(" begins")[0] for one in daemon.titles()} == {
        "Budget <b>& Co</b>",
        "Retro",
    }
    _quit(program)
    know(data, 9, "Review", 3)
    _start(screen, data)
    daemon.wait_for(1)
    daemon.close_all()
    wait_until(lambda: len(daemon.titles()) == 3, what="nothing but the new one")
    assert daemon.titles()[0].startswith("Review")


def test_while_the_daemon_is_paused_nothing_pops_up_and_afterwards_it_does(
    screen: Screen, data: Path, tmp_path: Path
) -> None:
    daemon = NotifyDaemon(screen, tmp_path / "dunst")
    daemon.pause(on=True)
    know(data, 7, "Budget", 4)
    program = _start(screen, data)
    wait_until(lambda: _windows(screen, "UCC Client"), what="the window", timeout=40)
    screen.accessible(program.pid).wait_for("Budget*", timeout=20)
    # Whatever is due is said by then.
    screen.key("ctrl+n")
    screen.accessible(program.pid).wait_for("New conference", timeout=20)
    assert daemon.waiting() == 0
    assert not _windows(screen, "Reminders")
    assert not _notes(data)
    daemon.pause(on=False)
    daemon.wait_for(1)
    wait_until(lambda: set(_notes(data)) == {"c7"}, what="kept as shown")
    daemon.close_all()
    assert daemon.titles()[0].startswith("Budget")


def test_a_click_on_the_notice_opens_its_date(screen: Screen, data: Path, tmp_path: Path) -> None:
    daemon = NotifyDaemon(screen, tmp_path / "dunst")
    know(data, 6, "Another", 200)
    know(data, 7, "Budget", 10)
    program = _start(screen, data)
    daemon.wait_for(1)
    window = _windows(screen, "UCC Client")[-1]
    _x(screen, "windowminimize", window)
    wait_until(lambda: not _windows(screen, "UCC Client"), what="a minimized window")
    daemon.press_first()
    wait_until(lambda: _windows(screen, "UCC Client"), what="the window again")
    screen.accessible(program.pid).wait_for("Budget*", timeout=20)


def test_without_a_daemon_a_window_of_our_own_reminds(screen: Screen, data: Path) -> None:
    know(data, 7, "Budget", 4)
    no_bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}
    _start(screen, data, environment=no_bus)
    ours = wait_until(lambda: _windows(screen, "Reminders"), what="our window", timeout=40)[-1]
    _x(screen, "windowactivate", "--sync", ours)
    screen.key("alt+z")
    wait_until(lambda: _notes(data).get("c7", (0, 0, 0))[2], what="a snoozed one")
    wait_until(lambda: not _windows(screen, "Reminders"), what="the window to go")


@pytest.fixture
def tray(screen: Screen) -> Callable[[], subprocess.Popen[bytes]]:
    require("tray", bool(shutil.which("trayer")), "install trayer (see .ci/run)")

    def start() -> subprocess.Popen[bytes]:
        at_the_top = [
            "--edge",
            "top",
            "--align",
            "right",
            "--width",
            "200",
            "--widthtype",
            "pixel",
            "--height",
            "32",
        ]
        return screen.start(["trayer", *at_the_top])

    return start


def _to_tray(data: Path) -> None:
    (data / "window.ini").write_text("[window]\nclose_to_tray=yes\n")


def test_begun_hidden_it_is_in_the_tray_and_opens_from_there(
    screen: Screen, data: Path, tray: Callable[[], subprocess.Popen[bytes]]
) -> None:
    """And it comes out by itself when the tray goes."""
    _to_tray(data)
    know(data, 7, "Budget", 200)
    running = tray()
    wait_until(lambda: _windows(screen, "panel", icons=True), what="the tray")
    before = screen.windows()
    program = _start(screen, data, "--hidden")
    # Its own window, and the one that the tray puts around it.
    wait_until(lambda: len(screen.windows() - before) >= 2, what="the icon", timeout=40)
    assert not _windows(screen, "UCC Client")
    screen.click(1268, 16)
    wait_until(lambda: _windows(screen, "UCC Client"), what="the window")
    screen.accessible(program.pid).wait_for("Conferences", timeout=20)
    _close_window(screen)
    running.terminate()
    running.wait(10)
    wait_until(lambda: _windows(screen, "UCC Client"), what="a face", timeout=30)
    assert program.poll() is None


def test_a_panel_with_a_notifier_host_has_the_icon_and_its_menu(screen: Screen, data: Path) -> None:
    """As Plasma, Xfce, LXQt and GNOME's extension have it: over D-Bus, with no X window."""
    _to_tray(data)
    know(data, 7, "Budget", 200)
    host = NotifierHost(screen, data.parent)
    program = _start(screen, data, "--hidden")
    wait_until(host.shows_icon, what="the icon", timeout=40)
    assert not _windows(screen, "UCC Client")
    screen.click(*host.FIRST)
    wait_until(lambda: _windows(screen, "UCC Client"), what="the window")
    screen.accessible(program.pid).wait_for("Conferences", timeout=20)
    _close_window(screen)
    before = screen.windows()
    _x(screen, "mousemove", *map(str, host.FIRST), "click", "3")
    wait_until(lambda: screen.windows() - before, what="the menu")
    # What comes next is the first line.
    screen.key("Down", "Down", "Return")
    screen.accessible(program.pid).wait_for("New conference", timeout=20)
    screen.key("Escape")
    wait_until(lambda: _windows(screen, "UCC Client"), what="the window behind it")
    wait_until(lambda: not _windows(screen, "New conference"), what="the dialog to go")
    _close_window(screen)
    host.end()
    wait_until(lambda: _windows(screen, "UCC Client"), what="a face", timeout=30)
    assert program.poll() is None


def _x(screen: Screen, *words: str) -> None:
    subprocess.run(["xdotool", *words], env=screen.environment, check=True, timeout=30)


def _close_window(screen: Screen) -> None:
    """Close it by its key, once it has the keyboard: a click elsewhere may have it still."""
    window = wait_until(lambda: _windows(screen, "UCC Client"), what="the window")[-1]
    _x(screen, "windowactivate", "--sync", window)
    _press_until(screen, "alt+F4", lambda: not _windows(screen, "UCC Client"), "the window to go")


def _press_until(screen: Screen, key: str, done: Callable[[], bool], what: str) -> None:
    """Press a key of the window manager's, once more where nothing has come of it.

    It is lost while somebody holds the keyboard, as a click in the tray does for a while.
    """
    screen.key(key)
    try:
        wait_until(done, timeout=5, what=what)
    except TimeoutError:
        screen.key(key)
        wait_until(done, timeout=30, what=what)


def test_begun_hidden_without_a_tray_the_window_shows_after_a_while(
    screen: Screen, data: Path
) -> None:
    _to_tray(data)
    program = _start(screen, data, "--hidden")
    window = wait_until(lambda: _windows(screen, "UCC Client"), what="the window", timeout=40)
    screen.accessible(program.pid).wait_for("Conferences", timeout=20)
    _x(screen, "windowactivate", "--sync", *window)
    _press_until(screen, "alt+F4", lambda: program.poll() is not None, "the end, where no tray is")
