"""The week of very many conferences, and of a window that is narrow."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tests.ui.test_week import BERLIN, NOW, _at, _row
from ucc_client.application.week import dates_in, days_of, laid_by_day, pieces_of
from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.conferences.week_block import WeekBlock
from ucc_client.ui.conferences.week_view import WeekView
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

MANY = [_row(f"date {n}", _at(23, n * 7 * 24 / 2000)) for n in range(2000)]


@pytest.fixture
def week(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> WeekView:
    model = ConferenceListModel(words, words.zone)
    model.show(MANY, NOW)
    made = WeekView(model, theme, icons, words)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def test_thousands_of_dates_are_laid_out_in_many_short_steps(week: WeekView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(week.grid.blocks) and not week._slices.isActive())
    shown = len(week.grid.blocks)
    assert shown > 50
    assert week.grid.crowds
    week._laid = (0, [], ([], []))
    assert sum(1 for _ in week._look()) >= len(MANY) // 16 + 7, "for some rows, and for each day"
    assert len(week.grid.blocks) == shown


def test_while_it_looks_for_dates_a_new_size_is_laid_out_too(week: WeekView, qtbot: QtBot) -> None:
    week._slices.start()
    week.resize(2400, 700)
    qtbot.waitUntil(lambda: bool(week.grid.blocks) and not week._slices.isActive())
    assert max(block.piece.lanes for block in week.grid.blocks if block.piece) == week._lanes()


def test_days_are_laid_out_one_after_the_other_and_nothing_is_lost() -> None:
    days = days_of(date(2026, 11, 23), BERLIN)
    begin, end = days[0].begin, days[-1].end
    dates = [one for row in MANY for one in dates_in(row, begin, end, BERLIN)]
    pieces = [piece for one in dates for piece in pieces_of(one, days, BERLIN)]
    by_day = list(laid_by_day(pieces, 3))
    assert len(by_day) == 7
    for number, (laid, crowded) in enumerate(by_day):
        assert {one.day for one in (*laid, *crowded)} <= {number}
    named = {piece.date.name for laid, _ in by_day for piece in laid}
    named |= {date.name for _, crowded in by_day for more in crowded for date in more.dates}
    assert named == {one.name for one in dates}


@pytest.mark.parametrize("width", [24, 30, 40])
def test_a_narrow_block_shows_letters_of_the_name_and_no_icon(
    width: int, qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    def ink(name: str) -> int:
        model = ConferenceListModel(words, words.zone)
        model.show([_row(name, _at(26, 10))], NOW)
        week = WeekView(model, theme, icons, words)
        qtbot.addWidget(week)
        week.resize(900, 700)
        week.show()
        qtbot.waitUntil(lambda: bool(week.grid.blocks))
        (block,) = week.grid.blocks
        assert isinstance(block, WeekBlock)
        block.resize(width, 50)
        picture = block.grab().toImage()
        text = theme.colour("text")
        return sum(
            _near(picture.pixelColor(x, y), text)
            for x in range(picture.width())
            for y in range(picture.height())
        )

    assert ink("MMMMMMMM") > 2 * ink("..."), "three dots would be all of either"
    assert ink("MMMMMMMM") > ink("MM"), "what has no room in a line goes on in the next"


def _near(one: QColor, other: QColor) -> bool:
    return abs(one.lightness() - other.lightness()) < 60
