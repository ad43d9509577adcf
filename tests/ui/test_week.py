"""The week: dates as blocks, found by keys and screen readers, dragged to another time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.conftest import BERLIN
from tests.ui.dragging import drag
from ucc_client.application.week import WeekDate
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.conferences.pane import ConferencesPane
from ucc_client.ui.conferences.view_choice import View
from ucc_client.ui.conferences.week_block import WeekBlock
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

WALL = datetime(2026, 11, 25, 12)  # a Wednesday
NOW = to_instant(WALL, BERLIN)
MINUTE = 60_000
LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


def _at(day: int, hour: float) -> int:
    return to_instant(datetime(2026, 11, day) + timedelta(hours=hour), BERLIN)


def _row(name: str, start: int, **fields: Any) -> ConferenceRow:
    values: dict[str, Any] = {
        "key": name,
        "conference_id": None,
        "name": name,
        "start": start,
        "occurrence": Occurrence.ONCE,
        "is_active": False,
        "is_terminated": False,
        "is_readonly": False,
        "i_moderate": True,
        "people": 2,
        "state": "",
    }
    return ConferenceRow(**{**values, **fields})


class Shown:
    """A pane on the screen that shows the week of the 25th, and what it says."""

    def __init__(self, qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> None:
        self.model = ConferenceListModel(words, words.zone)
        self.pane = ConferencesPane(self.model, theme, icons, words)
        qtbot.addWidget(self.pane)
        self.pane.resize(1000, 700)
        self.week, self.grid = self.pane.week, self.pane.week.grid
        self.moved: list[tuple[str, int]] = []
        self.new: list[int] = []
        self.opened: list[str] = []
        self.pane.moved.connect(self._moved)
        self.pane.new_at_wanted.connect(self.new.append)
        self.pane.opened.connect(self.opened.append)

    def show(self, rows: list[ConferenceRow], qtbot: QtBot) -> None:
        self.model.show(rows, NOW)
        self.pane.show_view(View.WEEK)
        self.pane.show()
        with qtbot.waitActive(self.pane):
            self.pane.activateWindow()
        qtbot.waitUntil(lambda: not self.week._slices.isActive())

    def block(self, key: str, day: int | None = None) -> WeekBlock:
        return next(
            block
            for block in self.grid.blocks
            if block.piece is not None
            and block.piece.date.row.key == key
            and day in (None, block.piece.day)
        )

    def said(self) -> str:
        return "" if self.week.note.isHidden() else self.week._note_words.text()

    def drag(self, block: WeekBlock, days: int, minutes: int) -> None:
        """Take a block in its middle and let it go elsewhere."""
        column = self.grid.scale.edges[3] - self.grid.scale.edges[2]
        self.week.area.ensureWidgetVisible(block, 0, 120)
        drag(block, QPoint(days * column, self.grid.scale.y(minutes)))

    def _moved(self, date: WeekDate, start: int) -> None:
        self.moved.append((date.row.key, start))


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> Shown:
    return Shown(qtbot, theme, icons, words)


def test_a_series_has_a_block_on_each_day_and_each_reads_as_a_sentence(
    shown: Shown, qtbot: QtBot
) -> None:
    daily = _row("Hand-over", _at(2, 8), occurrence=Occurrence.EVERYDAY, i_moderate=False)
    shown.show([daily, _row("Budget", _at(25, 14), state="waiting")], qtbot)
    assert len(shown.grid.blocks) == 8
    said = [block.accessibleName() for block in shown.grid.blocks]
    assert "Budget, Wed 25 Nov 2026, 14:00, 2 people, you moderate, waiting to be sent" in said
    assert "Hand-over, Sun 29 Nov 2026, 08:00, Every day, 2 people" in said
    interface = QAccessible.queryAccessibleInterface(shown.block("Budget"))
    assert interface.role() == QAccessible.Role.Button
    assert not shown.pane.grab().isNull()


def test_a_moved_date_says_where_it_was(shown: Shown, qtbot: QtBot) -> None:
    row = _row(
        "Weekly",
        _at(24, 9),
        occurrence=Occurrence.EVERYWEEK,
        moved=((_at(24, 9), _at(26, 10)),),
    )
    shown.show([row], qtbot)
    assert [block.piece.day for block in shown.grid.blocks if block.piece] == [3]
    assert "moved from Tue 24 Nov 2026, 09:00" in shown.block("Weekly").accessibleName()


def test_the_arrow_keys_go_from_date_to_date_and_enter_opens(shown: Shown, qtbot: QtBot) -> None:
    rows = [
        _row("Early", _at(25, 9)),
        _row("Late", _at(25, 15)),
        _row("Next day", _at(26, 14)),
        _row("Next morning", _at(26, 8)),
    ]
    shown.show(rows, qtbot)
    shown.block("Early").setFocus()
    assert shown.pane.current_key() == "Early"
    for key, expected in (
        (Qt.Key.Key_Down, "Late"),
        (Qt.Key.Key_Right, "Next day"),
        (Qt.Key.Key_Up, "Next morning"),
        (Qt.Key.Key_Left, "Early"),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert shown.block(expected).hasFocus()
        assert shown.pane.current_key() == expected
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert shown.opened == ["Early"]
    QTest.mouseDClick(shown.block("Late"), LEFT)
    assert shown.opened == ["Early", "Late"]


def test_what_is_selected_in_one_view_is_selected_in_the_other(shown: Shown, qtbot: QtBot) -> None:
    daily = _row("Daily", _at(25, 14), occurrence=Occurrence.EVERYDAY)
    shown.show([_row("First", _at(25, 13)), daily], qtbot)
    dates: list[int | None] = []
    shown.pane.date_selected.connect(dates.append)
    shown.block("Daily", day=4).setFocus()
    assert dates == [_at(27, 14)]
    shown.pane.show_view(View.LIST)
    assert shown.pane.list.currentIndex() == shown.model.index_of("Daily", _at(27, 14))
    shown.model.tick(NOW + MINUTE)
    shown.pane.select("Daily")
    assert shown.pane.list.currentIndex() == shown.model.index_of("Daily", _at(27, 14))
    assert dates == [_at(27, 14)]


def _many(count: int) -> list[ConferenceRow]:
    """Return rows of this week, earlier than all others: looking for them takes its time."""
    return [_row(f"Early {n}", _at(23, 1 + n % 6)) for n in range(count)]


@pytest.mark.parametrize("day", [27, 34], ids=["this week", "the next one"])
def test_the_selected_conference_stays_so_when_the_keyboard_goes_to_the_week(
    shown: Shown, qtbot: QtBot, day: int
) -> None:
    wanted = to_instant(datetime(2026, 11, 1) + timedelta(days=day - 1, hours=14), BERLIN)
    shown.show([*_many(800), _row("Wanted", wanted), _row("First", _at(25, 13))], qtbot)
    shown.block("First").setFocus()
    shown.pane.show_view(View.LIST)
    shown.pane.list.setFocus()
    shown.pane.list.setCurrentIndex(shown.model.index_of("Wanted"))
    selected: list[str] = []
    shown.pane.selected.connect(selected.append)
    shown.week._known.clear()
    shown.pane.show_view(View.WEEK)
    shown.pane.focus_conferences()
    qtbot.waitUntil(lambda: not shown.week._slices.isActive())
    assert shown.pane.current_key() == "Wanted"
    assert selected == []
    assert shown.block("Wanted").hasFocus()


def test_a_date_is_dragged_to_another_day_and_quarter_of_an_hour(
    shown: Shown, qtbot: QtBot
) -> None:
    shown.show([_row("Budget", _at(25, 14))], qtbot)
    block = shown.block("Budget")
    shown.drag(block, 1, 47)
    assert shown.moved == [("Budget", _at(26, 14.75))]
    before = block.geometry()
    shown.pane.put_back()
    assert block.geometry() != before
    assert shown.said() == ""


def test_what_a_sync_brings_does_not_take_a_date_out_of_the_hand(
    shown: Shown, qtbot: QtBot
) -> None:
    shown.show([_row("Budget", _at(25, 14))], qtbot)
    block = shown.block("Budget")
    block.setFocus()
    qtbot.keyClick(block, Qt.Key.Key_Right, ALT)
    shown.model.apply([_row("New", _at(25, 16))], (), {}, NOW)
    shown.pane.resize(600, 600)
    qtbot.keyClick(block, Qt.Key.Key_Down, ALT)
    assert "Thu 26 Nov, 14:15" in shown.said()
    assert len(shown.grid.blocks) == 1
    qtbot.keyClick(block, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown.grid.blocks) == 2)


def test_a_click_moves_nothing(shown: Shown, qtbot: QtBot) -> None:
    shown.show([_row("Budget", _at(25, 14))], qtbot)
    QTest.mouseClick(shown.block("Budget"), LEFT)
    assert shown.pane.current_key() == "Budget"
    shown.drag(shown.block("Budget"), 0, 3)
    assert shown.moved == []
    assert shown.new == []


@pytest.mark.parametrize(
    ("fields", "day", "reason"),
    [
        ({"is_readonly": True}, 26, "Only its moderators"),
        ({"is_active": True}, 25, "It is running"),
        ({}, 24, "It is over"),
    ],
)
def test_what_cannot_be_moved_says_why(
    shown: Shown, qtbot: QtBot, fields: dict[str, Any], day: int, reason: str
) -> None:
    shown.show([_row("Budget", _at(day, 11.5), **fields)], qtbot)
    shown.drag(shown.block("Budget"), 1, 60)
    assert reason in shown.said()
    qtbot.keyClick(shown.block("Budget"), Qt.Key.Key_Down, ALT)
    assert reason in shown.said()
    assert shown.moved == []


def test_into_the_past_nothing_is_moved(shown: Shown, qtbot: QtBot) -> None:
    shown.show([_row("Budget", _at(25, 14))], qtbot)
    shown.drag(shown.block("Budget"), -1, 0)
    assert shown.moved == []
    assert "over" in shown.said()


def test_alt_and_the_arrows_move_a_date_and_enter_puts_it_down(shown: Shown, qtbot: QtBot) -> None:
    shown.show([_row("Budget", _at(25, 14))], qtbot)
    block = shown.block("Budget")
    block.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(block, key, ALT)
    assert "Thu 26 Nov, 14:30 to 15:30" in shown.said()
    assert shown.moved == []
    qtbot.keyClick(block, Qt.Key.Key_Escape)
    assert shown.said() == ""
    qtbot.keyClick(block, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(block, Qt.Key.Key_Return)
    assert shown.moved == [("Budget", _at(25, 13.75))]
    assert shown.opened == []


def test_what_began_before_midnight_keeps_its_length_when_its_end_is_dragged(
    shown: Shown, qtbot: QtBot
) -> None:
    shown.show([_row("Night", _at(26, 23), duration_minutes=120)], qtbot)
    assert len(shown.grid.blocks) == 2
    shown.drag(shown.block("Night", day=4), 1, 60)
    assert shown.moved == [("Night", _at(28, 0))]


def test_a_click_on_an_empty_hour_plans_a_conference_there(shown: Shown, qtbot: QtBot) -> None:
    shown.show([], qtbot)
    place = shown.grid.scale.box(3, 10 * 60, 11 * 60)
    QTest.mouseMove(shown.grid, place.topLeft() + QPoint(10, 4))
    QTest.mouseClick(shown.grid, LEFT, pos=place.topLeft() + QPoint(10, 4))
    assert shown.new == [_at(26, 10)]
    yesterday = shown.grid.scale.box(1, 10 * 60, 11 * 60).center()
    QTest.mouseClick(shown.grid, LEFT, pos=yesterday)
    assert shown.new == [_at(26, 10)]
    assert "over" in shown.said()


def test_an_empty_hour_is_reached_and_chosen_by_keyboard(shown: Shown, qtbot: QtBot) -> None:
    shown.show([], qtbot)
    shown.pane.focus_conferences()
    cursor = shown.grid.cursor_button
    assert cursor.hasFocus()
    for key in (*[Qt.Key.Key_Right] * 2, Qt.Key.Key_Down):
        qtbot.keyClick(cursor, key)
    assert cursor.accessibleName() == "New conference on Fri 27 Nov 2026, 13:30"
    qtbot.keyClick(cursor, Qt.Key.Key_Return)
    assert shown.new == [_at(27, 13.5)]


def test_the_pages_are_turned_by_keys_and_buttons(shown: Shown, qtbot: QtBot) -> None:
    weekly = _row("Weekly", _at(25, 14), occurrence=Occurrence.EVERYWEEK)
    shown.show([weekly], qtbot)
    assert shown.week.title.text() == "23 – 29 November 2026"
    shown.block("Weekly").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown)
    assert shown.week.title.text() == "30 November – 6 December 2026"
    assert "Wed 2 Dec 2026" in shown.block("Weekly").accessibleName()
    assert shown.block("Weekly").hasFocus()
    qtbot.mouseClick(shown.week.before, LEFT)
    qtbot.mouseClick(shown.week.before, LEFT)
    qtbot.waitUntil(lambda: shown.grid.blocks == [])
    qtbot.mouseClick(shown.week.today, LEFT)
    assert shown.week.title.text() == "23 – 29 November 2026"


def test_the_search_holds_for_the_week_too(shown: Shown, qtbot: QtBot) -> None:
    shown.show([_row("Budget", _at(25, 14)), _row("Sales", _at(26, 14))], qtbot)
    shown.pane.search.setText("sal")
    assert [block.piece.date.row.key for block in shown.grid.blocks if block.piece] == ["Sales"]


def test_where_there_is_no_room_a_menu_names_the_rest(shown: Shown, qtbot: QtBot) -> None:
    rows = [_row(f"C{n}", _at(25, 14), people=n) for n in range(9)]
    shown.show(rows, qtbot)
    crowd = shown.grid.crowds[0]
    assert len(crowd.crowd.dates) + len(shown.grid.blocks) == 9
    assert "more conferences on Wed 25 Nov" in crowd.accessibleName()
    crowd.setFocus()
    qtbot.keyClick(crowd, Qt.Key.Key_Return)
    menu = crowd.findChild(QMenu)
    assert menu is not None
    menu.actions()[0].trigger()
    assert shown.pane.current_key() == crowd.crowd.dates[0].row.key
    menu.close()


def test_an_american_week_begins_on_sunday(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    words = Words(QLocale("en_US"), ZoneInfo("America/New_York"))
    shown = Shown(qtbot, theme, icons, words)
    shown.show([], qtbot)
    assert shown.week.first_day().isoformat() == "2026-11-22"
    assert shown.week.number.text() == ""


def test_the_day_on_which_the_clocks_change_says_how_long_it_is(shown: Shown, qtbot: QtBot) -> None:
    shown.show([_row("Night", to_instant(datetime(2027, 3, 28, 1, 30), BERLIN))], qtbot)
    shown.week.show_date(to_instant(datetime(2027, 3, 28, 9), BERLIN))
    assert [day.hours for day in shown.grid.days] == [24] * 6 + [23]
    piece = shown.block("Night").piece
    assert piece is not None
    assert (piece.top, piece.bottom) == (90, 210)
    assert not shown.pane.grab().isNull()
