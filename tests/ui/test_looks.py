"""How the window looks changes at once: the room of its lines, and the day a week begins with."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import fill_cache
from tests.ui.conftest import BERLIN, Opened
from tests.ui.every_window import EVERY_WINDOW, parts
from ucc_client.application.agenda import borders
from ucc_client.domain.recurrence import to_instant
from ucc_client.ui.application import Program
from ucc_client.ui.conferences.list_lines import Role
from ucc_client.ui.conferences.view_choice import View
from ucc_client.ui.editor.date_field import DateField
from ucc_client.ui.editor.rule_dialog import RuleDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.settings.dialog import PreferencesDialog
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

COMPACT = 1
SYSTEM, MONDAY, SATURDAY, SUNDAY = range(4)
WEDNESDAY = to_instant(datetime(2026, 12, 2, 10), BERLIN)


def _preferences(opened: Program, qtbot: QtBot) -> PreferencesDialog:
    qtbot.keyClick(opened.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = opened.window.findChild(PreferencesDialog)
    assert dialog is not None
    return dialog


def _row_height(window: MainWindow) -> int:
    pane = window.pane
    return pane.list.visualRect(pane.list.model().index(1, 0)).height()


def test_compact_lines_are_lower_at_once_and_after_the_next_start(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget", "Jour fixe"])
    opened = program()
    selected = opened.window.pane.list.currentIndex().data(Role.KEY)
    before = _row_height(opened.window)
    dialog = _preferences(opened, qtbot)
    dialog.appearance.density.setCurrentIndex(COMPACT)
    after = _row_height(opened.window)
    assert after < 0.85 * before
    assert opened.window.pane.list.currentIndex().data(Role.KEY) == selected
    assert _row_height(program().window) == after
    dialog.reset(dialog.appearance)
    assert _row_height(opened.window) == before


def test_compact_details_show_more_people_and_leave_less_around_them(
    qtbot: QtBot, theme: Theme, icons: Icons, tmp_path: Path
) -> None:
    window = EVERY_WINDOW["main"](parts(theme, icons, tmp_path, "en_GB"))
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    window.show()
    table, title = window.details.table, window.details.page.title
    rows, top = table.rowHeight(0), title.y()
    window.use_room(compact=True)
    qtbot.waitUntil(lambda: title.y() < top)
    assert table.rowHeight(0) < 0.9 * rows
    window.use_room(compact=False)
    qtbot.waitUntil(lambda: title.y() == top)
    assert table.rowHeight(0) == rows


def test_the_week_begins_with_the_day_that_was_chosen_at_once(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    week = opened.window.pane.week
    opened.window.pane.show_view(View.WEEK)
    week.show_date(WEDNESDAY)
    dialog = _preferences(opened, qtbot)
    first_days = []
    for day in (MONDAY, SUNDAY, SATURDAY):
        dialog.appearance.first_day.setCurrentIndex(day)
        first_days.append(week.first_day().isoformat())
    assert first_days == ["2026-11-30", "2026-11-29", "2026-11-28"]
    assert week.number.text() == "", "weeks have numbers where they begin with Monday"
    dialog.appearance.first_day.setCurrentIndex(MONDAY)
    assert week.number.text() == "Week 49"


def test_dates_are_picked_and_repeated_by_the_week_that_was_chosen(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    words.begin_weeks_with(Qt.DayOfWeek.Saturday)
    field = DateField(theme, icons, words, datetime(2026, 12, 2).date())
    qtbot.addWidget(field)
    field.show()
    field.show_calendar()
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Saturday
    calendar.close()
    rule = RuleDialog(
        theme, icons, words, rule="FREQ=WEEKLY;BYDAY=MO", start=WEDNESDAY, zone=BERLIN
    )
    qtbot.addWidget(rule)
    assert next(iter(rule.fields.weekdays)) == 5


@pytest.mark.parametrize(
    ("first_weekday", "last_day"), [(1, "2026-12-06"), (7, "2026-12-05"), (6, "2026-12-04")]
)
def test_this_week_ends_before_its_first_day(first_weekday: int, last_day: str) -> None:
    ends = borders(WEDNESDAY, BERLIN, first_weekday)
    assert datetime.fromtimestamp(ends.week / 1000 - 1, BERLIN).date().isoformat() == last_day


def test_the_list_calls_this_week_what_is_in_the_week_that_was_chosen(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    model = opened.window.model
    placed: list[int] = []
    model.layoutChanged.connect(lambda: placed.append(1))
    dialog = _preferences(opened, qtbot)
    dialog.appearance.first_day.setCurrentIndex(SATURDAY)
    assert placed
    assert opened.words.first_weekday == Qt.DayOfWeek.Saturday
    placed.clear()
    dialog.appearance.first_day.setCurrentIndex(SATURDAY)
    assert not placed, "nothing changed"
