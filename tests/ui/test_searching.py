"""What is typed into the search finds conferences by their people, numbers and addresses."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QToolButton
from pytestqt.qtbot import QtBot

from tests.application.running_worker import running_worker
from tests.ui.cached_account import ACCOUNT, ANNA, BEN, START
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.changes import Done, Result
from ucc_client.application.commands import CreateConference
from ucc_client.application.queries import ConferenceDetails, GetDetails
from ucc_client.cache.accounts import Accounts
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence
from ucc_client.ui.application import Program
from ucc_client.ui.conferences import following
from ucc_client.ui.editor.dialog import ConferenceDialog

_DAY_MS = 86_400_000
CLARA = Participant(display_name="Clara Jensen", phone_number="030 23125 114")


def _open(
    program: Opened, qtbot: QtBot, data: Path, repeated: Occurrence = Occurrence.ONCE
) -> Program:
    Accounts(data).remember(ACCOUNT)
    with running_worker(data, "--offline") as worker:
        for days, (name, people) in enumerate((("Budget", (ANNA, BEN)), ("Sales", (ANNA, CLARA)))):
            conference = Conference(
                name=name,
                start=START + days * _DAY_MS * (repeated is not Occurrence.ONCE),
                occurrence=repeated,
                participants=people,
            )
            command = CreateConference(command_id=str(uuid.uuid4()), conference=conference)
            assert worker.ask(command) == Done()
    opened = program()
    qtbot.waitUntil(lambda: opened.window.model.conference_count() == 2, timeout=PATIENCE)
    return opened


def _names(program: Program) -> list[str]:
    model = program.window.model
    return [model.index(n).data() for n in range(model.rowCount())]


def test_people_numbers_and_addresses_are_found_as_they_are_typed(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = _open(program, qtbot, tmp_path)
    pane = opened.window.pane
    for sought, expected in (
        ("clara", "Sales"),
        ("ben@", "Budget"),
        ("+49 30 231", "Sales"),
        ("03023125", "Sales"),
        ("bud", "Budget"),
        ("anna sal", "Sales"),
    ):
        pane.search.clear()
        qtbot.keyClicks(pane.search, sought)
        qtbot.waitUntil(lambda one=expected: _names(opened) == ["Later", one], timeout=PATIENCE)
        assert opened.window.model.row_of(pane.current_key()) is not None


def test_while_nobody_has_answered_nothing_is_said_to_be_missing(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = _open(program, qtbot, tmp_path)
    pane = opened.window.pane
    pane.search.setText("nobody of them")
    assert isinstance(pane._pages.currentWidget(), QListView)
    qtbot.waitUntil(lambda: pane._pages.currentWidget() is pane.nothing, timeout=PATIENCE)
    assert "“nobody of them”" in pane.nothing.words.text()
    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)
    assert len(_names(opened)) == 3


def test_the_button_that_clears_comes_and_goes_in_one_picture(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    search = _open(program, qtbot, tmp_path).window.pane.search
    (clear,) = search.findChildren(QToolButton)
    qtbot.keyClicks(search, "b")
    assert clear.property("opacity") == 1
    qtbot.keyClick(search, Qt.Key.Key_Backspace)
    assert clear.property("opacity") == 0
    assert not clear.isVisible()
    qtbot.keyClicks(search, "bu")
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert search.text() == ""


def test_ctrl_e_edits_what_is_selected_while_one_searches(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = _open(program, qtbot, tmp_path)
    search = opened.window.pane.search
    search.setFocus()
    qtbot.keyClicks(search, "bud")
    qtbot.waitUntil(opened.window.edit.isEnabled, timeout=PATIENCE)
    with qtbot.waitSignal(opened.window.edit.triggered):
        qtbot.keyClick(search, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    for dialog in opened.window.findChildren(ConferenceDialog):
        dialog.saved()


def test_the_details_of_what_is_found_are_shown_once_one_pauses(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = _open(program, qtbot, tmp_path)
    pane, details = opened.window.pane, opened.window.details
    qtbot.waitUntil(lambda: details.page.title.text() == "Budget", timeout=PATIENCE)
    shown: list[str] = []
    show = details.show_details

    def noted(*what: Any) -> None:
        shown.append(what[0].row.name)
        show(*what)

    details.show_details = noted  # type: ignore[method-assign]
    pane.search.setText("sal")
    assert pane.current_key() != ""
    qtbot.waitUntil(lambda: details.page.title.text() == "Sales", timeout=PATIENCE)
    assert shown == ["Sales"]


def test_details_are_not_shown_between_a_letter_and_the_answer_to_it(
    program: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "_PAUSES", 10_000)
    opened = _open(program, qtbot, tmp_path)
    pane, details = opened.window.pane, opened.window.details
    qtbot.waitUntil(lambda: details.page.title.text() == "Budget", timeout=PATIENCE)
    seen: list[bool] = []
    show = details.show_details

    def noted(*what: Any) -> None:
        seen.append(pane.looking)
        show(*what)

    details.show_details = noted  # type: ignore[method-assign]
    pane.search.setText("clara")
    qtbot.waitUntil(lambda: details.page.title.text() == "Sales", timeout=PATIENCE)
    pane.search.setText("anna")
    pane.search.setText("ben@")
    qtbot.waitUntil(lambda: details.page.title.text() == "Budget", timeout=PATIENCE)
    assert seen == [False, False]


@pytest.fixture
def paused(
    program: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Program:
    """Sales is selected, and Budget still to be seen: one types, and no pause comes."""
    monkeypatch.setattr(following, "_PAUSE_MS", 60_000)
    monkeypatch.setattr(following, "_PICTURE_MS", 60_000)
    opened = _open(program, qtbot, tmp_path, Occurrence.EVERYWEEK)
    title = opened.window.details.page.title
    qtbot.waitUntil(lambda: title.text() == "Budget", timeout=PATIENCE)
    opened.window.pane.search.setText("sal")

    def known() -> bool:
        shown = opened.actions._shown
        return shown is not None and shown.row.name == "Sales"

    qtbot.waitUntil(known, timeout=PATIENCE)
    assert title.text() == "Budget"
    return opened


def test_what_is_edited_before_one_pauses_is_the_date_of_what_is_selected(paused: Program) -> None:
    paused.window.edit.trigger()
    (dialog,) = paused.window.findChildren(ConferenceDialog)
    begun = dialog.conference()
    assert begun is not None
    assert (begun.name, begun.start) == ("Sales", START + _DAY_MS)
    dialog.saved()


def test_a_click_on_somebody_of_the_conference_before_changes_nothing_in_the_selected_one(
    paused: Program, qtbot: QtBot
) -> None:
    details = paused.window.details
    details.participants.moderator_wanted.emit(ANNA, False)
    assert details.page.title.text() == "Sales"
    known: list[Result] = []
    paused.bridge.send(GetDetails(key=paused.window.pane.current_key()), known.append)
    qtbot.waitUntil(lambda: bool(known), timeout=PATIENCE)
    assert isinstance(known[0], ConferenceDetails)
    assert known[0].conference.participants == (ANNA, CLARA)
