"""The button in a row: where there is one, what it does, and how it does nothing by accident."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.test_list_model import NOW, _row
from ucc_client.application.agenda import Entry, Group
from ucc_client.contract.extensions import DialIn
from ucc_client.ui.conferences.joining import way_in
from ucc_client.ui.conferences.list_lines import Role
from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.conferences.pane import ConferencesPane
from ucc_client.ui.conferences.row_button import Deed, deed_of
from ucc_client.ui.conferences.way_in_text import call_address
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.call_preference import CallScheme
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

LEFT = Qt.MouseButton.LeftButton
MINE = {"i_moderate": True, "conference_id": 7}


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> ConferencesPane:
    made = ConferencesPane(ConferenceListModel(words, words.zone), theme, icons, words)
    qtbot.addWidget(made)
    made.resize(420, 600)
    rows = [
        _row("runs", hours=-1, is_active=True),
        _row("due", hours=0.1, **MINE),
        _row("later", hours=3, **MINE),
    ]
    made._model.show(rows, NOW)
    made.show()
    return made


def _button(pane: ConferencesPane, key: str) -> QPoint:
    index = pane._model.index_of(key)
    deed = pane._model.live.deed(index.data(Role.ITEM), NOW)
    return pane.list._delegate.button_place(pane.list.visualRect(index), deed).center()


@pytest.mark.parametrize(
    ("hours", "fields", "expected"),
    [
        (-1, {"is_active": True}, Deed.JOIN),
        (-1, {"is_active": True, "is_readonly": True}, Deed.JOIN),
        (0.2, MINE, Deed.START),
        (-0.2, MINE, Deed.START),
        (0.3, MINE, None),
        (0.2, {**MINE, "is_readonly": True}, None),
        (0.2, {**MINE, "conference_id": None}, None),
        (0.2, {"conference_id": 7}, None),
    ],
)
def test_what_runs_is_joined_and_what_is_due_is_started(
    hours: float, fields: dict[str, Any], expected: Deed | None
) -> None:
    row = _row("one", hours=hours, **fields)
    group = Group.RUNNING if row.is_active else Group.TODAY
    assert deed_of(Entry(group, row.start, row, row.start), NOW) is expected


def test_a_click_on_the_button_does_it_and_opens_nothing(
    pane: ConferencesPane, qtbot: QtBot
) -> None:
    wanted: list[tuple[str, Deed]] = []
    opened: list[str] = []
    pane.deed_wanted.connect(lambda key, deed: wanted.append((key, deed)))
    pane.opened.connect(opened.append)
    viewport = pane.list.viewport()
    qtbot.mouseClick(viewport, LEFT, pos=_button(pane, "due"))
    qtbot.mouseClick(viewport, LEFT, pos=_button(pane, "runs"))
    qtbot.mouseDClick(viewport, LEFT, pos=_button(pane, "runs"))
    assert wanted == [("due", Deed.START), ("runs", Deed.JOIN)]
    assert opened == []
    assert not pane.grab().isNull()


def test_who_lets_go_elsewhere_has_started_nothing(pane: ConferencesPane, qtbot: QtBot) -> None:
    wanted: list[str] = []
    pane.deed_wanted.connect(lambda key, _deed: wanted.append(key))
    viewport = pane.list.viewport()
    qtbot.mousePress(viewport, LEFT, pos=_button(pane, "due"))
    qtbot.mouseRelease(viewport, LEFT, pos=_button(pane, "due") - QPoint(200, 0))
    qtbot.mouseClick(viewport, LEFT, pos=_button(pane, "due") - QPoint(200, 0))
    assert wanted == []
    assert pane.current_key() == "due"


def test_a_screen_reader_hears_the_keys_for_it(pane: ConferencesPane) -> None:
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    said = {key: pane._model.index_of(key).data(role) for key in ("runs", "due", "later")}
    assert said["runs"] == "Ctrl+J joins it."
    assert said["due"].startswith("Ctrl+Enter starts it")
    assert said["later"] == ""


@pytest.mark.parametrize(
    ("dial_in", "expected"),
    [
        (DialIn(link="https://conf.example.org/p/x"), "https://conf.example.org/p/x"),
        (
            DialIn(external_number="+49 30 23125 900", pin="482 913"),
            "tel:+493023125900,,482913%23",
        ),
        (DialIn(internal_number="900"), "tel:900"),
        (DialIn(link="file:///etc/passwd"), None),
        (DialIn(), None),
    ],
)
def test_one_joins_by_the_own_page_or_else_by_a_call(dial_in: DialIn, expected: str | None) -> None:
    def address(dial_in: DialIn, number: str) -> str:
        return call_address(CallScheme.TEL, number, dial_in.pin or "")

    found = way_in(dial_in, address)
    assert (None if found is None else bytes(found.toEncoded().data()).decode()) == expected
