"""A newer version is told quietly, once a day is asked, and only where there is an address."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from tests.api.foreign_server import ForeignServer, Said
from tests.ui.conftest import PATIENCE, Opened
from tests.ui.every_window import parts
from ucc_client import __version__
from ucc_client.application.changes import Done
from ucc_client.application.given_settings import read
from ucc_client.application.session_start import SessionStart
from ucc_client.application.worker_settings import LookForVersion
from ucc_client.ui.application import Program
from ucc_client.ui.help.new_version import NewVersion
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.dialog import PreferencesDialog
from ucc_client.ui.settings.preferences import Preferences
from ucc_client.ui.settings.update_preference import UpdatePreference
from ucc_client.ui.style import Theme

Asking = Callable[..., NewVersion]


@pytest.fixture
def server() -> Iterator[ForeignServer]:
    page = "https://example.org/get"
    made = ForeignServer(lambda _: Said(200, {"version": "99.0", "page": page}))
    with made.running():
        yield made


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "updates.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def opened(program: Opened) -> Program:
    return program(offline=False)


@pytest.fixture
def asking(opened: Program, settings: QSettings) -> Asking:
    def ask(address: str) -> NewVersion:
        preference = UpdatePreference(settings, address)
        made = NewVersion(opened.window, opened.bridge, settings, preference)
        made.preference = preference  # type: ignore[attr-defined]
        return made

    return ask


def test_a_newer_version_is_told_with_its_page_and_asked_for_once_a_day(
    asking: Asking,
    server: ForeignServer,
    settings: QSettings,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    found = asking(server.url)
    qtbot.waitUntil(found.notice.isVisible, timeout=PATIENCE)
    assert found.notice.text() == "Version 99.0 is there"
    found.notice.click()
    assert [url.toString() for url in shown] == ["https://example.org/get"]
    assert not found.notice.isVisible()
    asking(server.url)
    assert len(server.asked) == 1
    settings.setValue("updates/looked", str(round(time.time()) - 86_500))
    again = asking(server.url)
    qtbot.waitUntil(again.notice.isVisible, timeout=PATIENCE)
    assert len(server.asked) == 2


def test_whoever_does_not_want_it_is_not_told_any_more_and_nobody_is_asked(
    asking: Asking, server: ForeignServer, settings: QSettings, qtbot: QtBot
) -> None:
    found = asking(server.url)
    qtbot.waitUntil(found.notice.isVisible, timeout=PATIENCE)
    found.preference.choose(look=False)  # type: ignore[attr-defined]
    assert not found.notice.isVisible()
    settings.remove("updates/looked")
    asking(server.url)
    found.preference.choose(look=True)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: len(server.asked) == 2, timeout=PATIENCE)


def _never_looked(settings: QSettings) -> bool:
    return settings.value("updates/looked") is None


def test_the_same_version_is_no_news_and_a_day_without_a_network_does_not_count(
    asking: Asking, server: ForeignServer, settings: QSettings, qtbot: QtBot
) -> None:
    asking("http://127.0.0.1:1/nobody-answers")
    qtbot.waitUntil(lambda: _never_looked(settings), timeout=PATIENCE)
    page = "https://example.org/get"
    server.reply = lambda _: Said(200, {"version": __version__, "page": page})
    answers: list[object] = []
    same = asking(server.url)
    qtbot.waitUntil(lambda: bool(server.asked), timeout=PATIENCE)
    # Whatever is asked now is answered after it.
    same.bridge.send(LookForVersion(address=server.url), answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    assert answers == [Done()]
    assert not same.notice.isVisible()
    assert not _never_looked(settings)


def test_who_makes_no_connection_asks_nobody(
    program: Opened, server: ForeignServer, settings: QSettings, qtbot: QtBot
) -> None:
    opened = program(offline=True)
    preference = UpdatePreference(settings, server.url)
    NewVersion(opened.window, opened.bridge, settings, preference)
    qtbot.waitUntil(lambda: _never_looked(settings), timeout=PATIENCE)
    assert server.asked == []


def test_without_an_address_nobody_is_asked_and_there_is_no_such_setting(
    theme: Theme, icons: Icons, tmp_path: Path, qtbot: QtBot
) -> None:
    of = parts(theme, icons, tmp_path, "en_GB")
    file = tmp_path / "given.toml"
    file.write_text('[updates]\naddress = "https://updates.example.org/v.json"\n')
    for address, offered in (
        (read(tmp_path / "none.toml").updates, False),
        (read(file).updates, True),
    ):
        preferences = Preferences(of.settings, QLocale("en_GB"), SessionStart(()), updates=address)
        dialog = PreferencesDialog(
            theme, icons, of.words, preferences=preferences, search=lambda _country, _receive: None
        )
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.show_section(dialog.privacy)
        assert dialog.privacy.updates.isVisible() is offered
        assert preferences.updates.looks() is offered
        if offered:
            dialog.privacy.updates.click()
            assert not preferences.updates.looks()
