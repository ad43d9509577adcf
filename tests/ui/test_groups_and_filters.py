"""Groups that fold, and filters that leave a part of the conferences."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import fill_cache
from tests.ui.conftest import PATIENCE, Opened
from tests.ui.test_list_model import NOW, _row, _shown
from ucc_client.application.agenda import Group, folded_groups
from ucc_client.application.row_filter import Filter
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.ui.conferences.list_lines import Role
from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.conferences.pane import ConferencesPane
from ucc_client.ui.conferences.view_choice import View
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

ROWS = [
    _row("runs", hours=-1, is_active=True, i_moderate=True),
    _row("mine", hours=1),
    _row("moderated", hours=2, i_moderate=True),
    _row("invited", hours=26, is_readonly=True),
    _row("past", hours=-30, is_readonly=True),
]
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> ConferencesPane:
    model = ConferenceListModel(words, words.zone)
    made = ConferencesPane(model, theme, icons, words)
    qtbot.addWidget(made)
    made.resize(420, 700)
    model.show(ROWS, NOW)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def _names(pane: ConferencesPane) -> list[str]:
    return _shown(pane._model)


def _keys(qtbot: QtBot, pane: ConferencesPane, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(pane.list, key)


def test_a_group_is_folded_and_opened_by_a_click_on_its_heading(
    pane: ConferencesPane, qtbot: QtBot
) -> None:
    heading = pane._model.heading_index(Group.TODAY)
    assert heading.data(ACCESSIBLE) == "Today, 2, expanded"
    with qtbot.waitSignal(pane.folded) as said:
        place = pane.list.visualRect(heading).center()
        qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert said.args == [frozenset({Group.TODAY})]
    assert _names(pane) == ["Running", "runs", "Today", "Tomorrow", "invited", "Past", "past"]
    heading = pane._model.heading_index(Group.TODAY)
    assert heading.data(ACCESSIBLE) == "Today, 2, collapsed"
    place = pane.list.visualRect(heading).center() + QPoint(3, 0)
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "mine" in _names(pane)


def test_the_arrow_keys_fold_a_group_from_any_of_its_lines(
    pane: ConferencesPane, qtbot: QtBot
) -> None:
    pane.select("moderated")
    pane.list.setFocus()
    _keys(qtbot, pane, Qt.Key.Key_Left)
    assert pane.list.currentIndex() == pane._model.heading_index(Group.TODAY)
    assert pane.current_key() == "moderated", "what is shown beside the list stays"
    _keys(qtbot, pane, Qt.Key.Key_Left)
    assert "mine" not in _names(pane)
    assert pane.list.currentIndex() == pane._model.heading_index(Group.TODAY)
    _keys(qtbot, pane, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert pane.current_key() == "mine"
    _keys(qtbot, pane, Qt.Key.Key_Up, Qt.Key.Key_Space)
    assert "mine" not in _names(pane)
    assert not pane.grab().isNull()


def test_on_a_heading_nothing_is_deleted_or_opened(pane: ConferencesPane, qtbot: QtBot) -> None:
    wanted: list[str] = []
    pane.deletion_wanted.connect(wanted.append)
    pane.opened.connect(wanted.append)
    pane.select("mine")
    pane.allow_removal(True)
    pane.list.setFocus()
    _keys(qtbot, pane, Qt.Key.Key_Left, Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert wanted == []


def test_a_search_looks_into_folded_groups_and_what_is_new_opens_its_own(
    pane: ConferencesPane,
) -> None:
    pane._model.fold({Group.TODAY, Group.TOMORROW})
    pane.search.setText("mine")
    assert _names(pane) == ["Today", "mine"]
    pane.search.clear()
    assert "mine" not in _names(pane)
    pane._model.apply([_row("new", hours=3)], (), {}, NOW)
    pane.select("new")
    assert pane._model.folded() == {Group.TOMORROW}
    assert pane.list.currentIndex().data(Role.KEY) == "new"


@pytest.mark.parametrize(
    ("filters", "left"),
    [
        ({Filter.MINE}, ["runs", "mine", "moderated"]),
        ({Filter.MODERATED}, ["runs", "moderated"]),
        ({Filter.INVITED}, ["invited", "past"]),
        ({Filter.RUNNING}, ["runs"]),
        ({Filter.PAST}, ["past"]),
        ({Filter.RUNNING, Filter.PAST}, ["runs", "past"]),
        ({Filter.INVITED, Filter.MODERATED}, ["runs", "moderated", "invited", "past"]),
        ({Filter.INVITED, Filter.RUNNING}, []),
    ],
)
def test_filters_of_one_kind_widen_each_other_and_the_kinds_narrow(
    pane: ConferencesPane, filters: set[Filter], left: list[str]
) -> None:
    for one in filters:
        pane.filters.buttons[one].click()
    headings = {"Running", "Today", "Tomorrow", "Past"}
    assert [name for name in _names(pane) if name not in headings] == left
    assert not pane.filters.all.isChecked()


def test_a_filter_and_a_search_hold_together_and_escape_lets_both_go(
    pane: ConferencesPane, qtbot: QtBot
) -> None:
    pane.filters.buttons[Filter.MODERATED].click()
    pane.search.setText("mod")
    assert _names(pane) == ["Today", "moderated"]
    pane.search.setText("mine")
    assert pane._pages.currentWidget() is pane.nothing
    assert "“mine” and the filters" in pane.nothing.words.text()
    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)
    assert len(_names(pane)) == 9
    assert pane.filters.all.isChecked()


def test_where_nothing_is_left_one_button_shows_all(pane: ConferencesPane, qtbot: QtBot) -> None:
    pane._model.show([ROWS[1]], NOW)
    pane.filters.buttons[Filter.RUNNING].click()
    assert "the filters that are chosen" in pane.nothing.words.text()
    qtbot.mouseClick(pane.nothing.button, Qt.MouseButton.LeftButton)
    assert _names(pane) == ["Today", "mine"]


def test_the_filters_hold_for_each_date_in_the_week(pane: ConferencesPane) -> None:
    pane.show_view(View.WEEK)
    pane.filters.buttons[Filter.PAST].click()

    def blocks() -> list[ConferenceRow]:
        return [b.piece.date.row for b in pane.week.grid.blocks if b.piece is not None]

    assert [row.name for row in blocks()] == ["past"]
    pane.filters.all.click()
    assert len(blocks()) == 5


def test_the_filters_take_a_second_line_where_there_is_no_room(pane: ConferencesPane) -> None:
    pane.resize(260, 700)
    rects = [button.geometry() for button in pane.filters.buttons.values()]
    assert all(rect.right() < pane.width() for rect in rects)
    assert len({rect.top() for rect in rects}) > 1
    assert max(rect.bottom() for rect in rects) < pane.filters.height()


def test_what_was_folded_is_folded_after_the_next_start(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Far away"])
    first = program()
    qtbot.waitUntil(lambda: first.window.model.conference_count() == 1, timeout=PATIENCE)
    first.window.pane._fold(Group.LATER, folded=True)
    assert _shown(first.window.model) == ["Later"]
    first.window._settings.sync()
    first.bridge.end(5000)
    second = program()
    qtbot.waitUntil(lambda: second.window.model.conference_count() == 1, timeout=PATIENCE)
    assert _shown(second.window.model) == ["Later"]


def test_a_damaged_setting_folds_nothing() -> None:
    assert folded_groups("LATER nonsense") == {Group.LATER}
    assert folded_groups("") == frozenset()
