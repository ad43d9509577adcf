"""Parts of the window, put together as the bootstrap does, without a screen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.prepared import command
from ucc_client import bootstrap
from ucc_client.application.commands import OpenOffline, SignIn
from ucc_client.cache.accounts import Accounts
from ucc_client.cache.first_rows import read_first_rows
from ucc_client.cache.snapshot import rows_in_pieces
from ucc_client.ui.application import Program
from ucc_client.ui.icons import Icons
from ucc_client.ui.start import Start
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

BERLIN = ZoneInfo("Europe/Berlin")
PATIENCE = 20_000
"""How long a worker may take, in milliseconds."""

Opened = Callable[..., Program]


@pytest.fixture
def resources() -> Path:
    return bootstrap.resources()


@pytest.fixture
def words(qapp: QApplication) -> Words:
    return Words(QLocale("en_GB"), BERLIN)


@pytest.fixture
def theme(qapp: QApplication, resources: Path) -> Iterator[Theme]:
    made = Theme(qapp, resources / "icons")
    yield made
    made.deleteLater()


@pytest.fixture
def icons(resources: Path) -> Icons:
    return Icons(resources / "icons")


@pytest.fixture(autouse=True)
def _no_notice_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no notice pop up on the desktop at which somebody may be sitting."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")


@pytest.fixture(autouse=True)
def _needs_qt(qtbot: QtBot) -> Iterator[None]:
    """Fail a test in which Qt warns or a slot raises; its windows do not outlive it."""
    yield
    # Without `exec` Qt deletes nothing later, and each style sheet would be for all of them.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, resources: Path, tmp_path: Path) -> Iterator[Opened]:
    """Open the program on a data folder; its worker ends with the test.

    Only `afresh` the worker is a process that ends at the instant at which it is killed. `before`
    is done before it is shown.
    """
    programs: list[Program] = []

    def open_program(
        opening: SignIn | OpenOffline | None = None,
        *,
        offline: bool = True,
        language: str = "en",
        hold: bool = False,
        afresh: bool = False,
        before: Callable[[Program], None] | None = None,
    ) -> Program:
        known = Accounts(tmp_path).known()
        account = known[0] if known else None
        database = Accounts(tmp_path).database_of(account) if account else None
        worker = ["--worker", "--data", str(tmp_path)]
        worker += [] if hold else ["--no-undo-wait"]
        worker += ["--offline"] if offline else []
        start = Start(
            data=tmp_path,
            resources=resources,
            worker=(sys.executable, "-m", "ucc_client", *worker)
            if afresh
            else command("ucc_client", worker),
            account=account,
            rows=lambda: rows_in_pieces(database) if database else (),
            first=read_first_rows(database) if database else None,
            opening=None if opening is None else lambda: opening,
            ask_sign_in=opening is None and not offline,
            language=language,
        )
        opened = Program(qapp, start)
        programs.append(opened)
        if before is not None:
            before(opened)
        window = opened.window
        with qtbot.waitActive(window), qtbot.waitSignal(window.first_painted):
            opened.show()
            window.activateWindow()
        opened.complete()
        return opened

    yield open_program
    for each in programs:
        if each.desktop is not None:
            each.desktop.close()
        each.bridge.end(5000)
        each.window.close_now()
        each.window.deleteLater()
        each.deleteLater()
