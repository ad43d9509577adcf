"""A conference is made and started in one go, where there is a connection; else nothing rings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.running_server import Api, RunningServer
from tests.ui.cached_account import fill_cache
from tests.ui.conftest import BERLIN, PATIENCE, Opened
from ucc_client.application.commands import SignIn
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.ui.conferences import spontaneous
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.main_window import now_ms
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

FUTURE = to_instant(datetime(2099, 11, 30, 9), BERLIN)
ME = Participant(display_name="Anna", email="a@example.org", is_moderator=True, user_id=2)
BEN = Participant(display_name="Ben", phone_number="13", call_on_start=True)
LEFT = Qt.MouseButton.LeftButton

Shown = Callable[..., ConferenceDialog]


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> Shown:
    def make(*people: Participant, online: bool = True, name: str = "") -> ConferenceDialog:
        dialog = ConferenceDialog(
            Conference(
                name=name, start=FUTURE, participants=people, occurrence=Occurrence.EVERYWEEK
            ),
            theme,
            icons,
            words,
            new=True,
            now=now_ms(),
            search=lambda text, receive: None,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.offer_start(online=online)
        qtbot.addWidget(dialog, before_close_func=lambda d: d.saved())
        dialog.show()
        return dialog

    return make


def _editor(opened: object) -> ConferenceDialog:
    dialog = opened.window.findChild(ConferenceDialog)  # type: ignore[attr-defined]
    assert isinstance(dialog, ConferenceDialog)
    return dialog


def test_it_starts_now_and_once_whatever_the_date_says(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown(ME, BEN, name="Urgent")
    with qtbot.waitSignal(dialog.start_wanted) as started:
        qtbot.mouseClick(dialog.start, LEFT)
    conference = started.args[0]
    assert abs(conference.start - now_ms()) < 60_000
    assert conference.occurrence is Occurrence.ONCE
    assert conference.participants == (ME, BEN)
    assert not dialog.start.isEnabled()


def test_without_a_name_it_is_called_by_its_time(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown(ME, BEN)
    with qtbot.waitSignal(dialog.start_wanted) as started:
        qtbot.mouseClick(dialog.start, LEFT)
    assert started.args[0].name.startswith("Conference at ")
    assert dialog.form.name.text() == started.args[0].name


def test_when_nobody_is_called_that_is_said_once(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown(ME, name="Urgent")
    with qtbot.assertNotEmitted(dialog.start_wanted):
        qtbot.mouseClick(dialog.start, LEFT)
    assert "Nobody is called" in dialog._message.text()
    with qtbot.waitSignal(dialog.start_wanted):
        qtbot.mouseClick(dialog.start, LEFT)


def test_a_server_without_a_telephone_is_said_to_call_nobody_and_offers_no_call(
    shown: Shown, qtbot: QtBot
) -> None:
    dialog = shown(ME, BEN, name="Urgent")
    dialog.offer_start(online=True, can_call=False)
    said = "Nobody is called: the server has no telephone"
    assert dialog.start.accessibleDescription() == said
    with qtbot.assertNotEmitted(dialog.start_wanted):
        qtbot.mouseClick(dialog.start, LEFT)
    assert said in dialog._message.text()
    assert not [one for one in dialog.people.line.buttons if one.isVisible()]
    with qtbot.waitSignal(dialog.start_wanted):
        qtbot.mouseClick(dialog.start, LEFT)


def test_everyone_with_a_number_is_called_when_that_is_wanted(shown: Shown, qtbot: QtBot) -> None:
    cleo = Participant(display_name="Cleo", email="c@example.org")
    dialog = shown(ME, msgspec.structs.replace(BEN, call_on_start=False), cleo, name="Urgent")
    qtbot.mouseClick(dialog.start, LEFT)
    assert not dialog.people.rows()[1].call.isChecked()
    with qtbot.waitSignal(dialog.start_wanted) as started:
        qtbot.mouseClick(dialog.people.line.buttons[0], LEFT)
    assert started.args[0].participants == (ME, BEN, cleo)


def test_enter_in_the_conferences_name_goes_on_to_a_participant(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown(ME)
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)
    assert len(dialog.people.rows()) == 2
    assert dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_and_enter_save_from_a_line_of_people_too(
    shown: Shown, qtbot: QtBot, key: Qt.Key
) -> None:
    dialog = shown(ME, BEN, name="Planned")
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    for field in (dialog.people.rows()[1].number, dialog.form.name, dialog.form.date):
        dialog.resume()
        field.setFocus()
        with qtbot.waitSignal(dialog.save_wanted):
            qtbot.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    assert len(dialog.people.rows()) == 2


def test_offline_it_is_not_offered_and_why_is_said(shown: Shown) -> None:
    dialog = shown(ME, BEN, online=False)
    assert not dialog.start.isEnabled()
    assert dialog.start.accessibleDescription() == "Offline: cannot start now"
    dialog.offer_start(online=True)
    assert dialog.start.isEnabled()
    assert dialog.start.accessibleDescription() == ""


@pytest.fixture(params=[(), ("--plain-starface",)], ids=["bundled", "plain"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path / "server", arguments=request.param).start()
    yield running
    running.stop()


def test_a_spontaneous_conference_runs_at_the_server(
    program: Opened, qtbot: QtBot, server: RunningServer
) -> None:
    user = server.first_employee
    opened = program(
        SignIn(server=server.url, login=user["login"], password=user["password"]), offline=False
    )
    qtbot.waitSignal(opened.bridge.learned, timeout=PATIENCE).wait()
    opened.window.new.trigger()
    dialog = _editor(opened)
    qtbot.keyClicks(dialog.form.name, "Urgent")
    dialog.people.rows()[0].call.setChecked(True)
    qtbot.waitUntil(dialog.start.isEnabled, timeout=PATIENCE)
    qtbot.mouseClick(dialog.start, LEFT)
    if dialog.start.isEnabled():
        # The server has said by now that it has no telephone: the button asks to be pressed again.
        assert opened.window.details.live.can_call is False
        qtbot.mouseClick(dialog.start, LEFT)
    api = Api(server, user)

    def runs() -> bool:
        listed = api.call("GET", api.conferences, params={"pagesize": 1000}).json()
        return [c["isActive"] for c in listed if c["name"] == "Urgent"] == [True]

    qtbot.waitUntil(runs, timeout=PATIENCE)
    api.close()


def test_what_the_server_does_not_take_in_time_rings_nobody(
    program: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spontaneous, "PATIENCE_MS", 100)
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    qtbot.waitUntil(opened.window.new.isEnabled, timeout=PATIENCE)
    opened.window.new.trigger()
    dialog = _editor(opened)
    dialog.people.rows()[0].number.setText("12")
    dialog.people.rows()[0].call.setChecked(True)
    # The connection goes in the moment in which the button is pressed.
    dialog.offer_start(online=True)
    qtbot.mouseClick(dialog.start, LEFT)

    def told() -> bool:
        box = QApplication.activeModalWidget()
        return isinstance(box, QMessageBox) and "Nobody was called" in box.informativeText()

    qtbot.waitUntil(told, timeout=PATIENCE)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.accept()
