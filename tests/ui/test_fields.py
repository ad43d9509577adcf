"""Dates and times can be typed the way people write them."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ucc_client.domain.recurrence import Occurrence
from ucc_client.ui.editor.date_field import DateField, parse_date
from ucc_client.ui.editor.repetition import RepetitionField
from ucc_client.ui.editor.time_field import TimeField, parse_time
from ucc_client.ui.icons import Icons
from ucc_client.ui.segment import Segment
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "language", "meant"),
    [
        ("2026-12-24", "en_GB", date(2026, 12, 24)),
        ("24.12.2026", "de_DE", date(2026, 12, 24)),
        ("24.12.26", "de_DE", date(2026, 12, 24)),
        ("24.12.", "de_DE", date(2026, 12, 24)),
        ("24 Dec 2026", "en_GB", date(2026, 12, 24)),
        ("24 Dec", "en_GB", date(2026, 12, 24)),
        ("24/12/2026", "en_GB", date(2026, 12, 24)),
        ("12/24/2026", "en_US", date(2026, 12, 24)),
        ("24. Dezember", "de_DE", date(2026, 12, 24)),
        ("1.2.", "de_DE", date(2027, 2, 1)),
        ("29.2.", "de_DE", None),
        ("31.2.2027", "de_DE", None),
        ("soon", "en_GB", None),
        ("", "en_GB", None),
    ],
)
def test_a_date_is_read_as_people_type_it(typed: str, language: str, meant: date | None) -> None:
    assert parse_date(typed, QLocale(language), TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9", time(9)),
        ("09:30", time(9, 30)),
        ("9.30", time(9, 30)),
        ("930", time(9, 30)),
        ("1415", time(14, 15)),
        ("9 Uhr", time(9)),
        ("9:30 pm", time(21, 30)),
        ("12 am", time(0)),
        ("24:00", None),
        ("9:75", None),
        ("13 pm", None),
        ("noon", None),
        ("", None),
    ],
)
def test_a_time_is_read_as_people_type_it(typed: str, meant: time | None) -> None:
    assert parse_time(typed) == meant


def test_a_date_that_was_read_is_written_out(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    field = DateField(theme, icons, words, TODAY)
    qtbot.addWidget(field)
    field.selectAll()
    qtbot.keyClicks(field, "2026-12-24")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.date() == date(2026, 12, 24)
    assert field.text() == "Thu 24 Dec 2026"


def test_up_and_down_step_by_a_day(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> None:
    field = DateField(theme, icons, words, TODAY)
    qtbot.addWidget(field)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.date() == date(2026, 11, 24)


def test_what_cannot_be_read_stays_as_typed(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    field = DateField(theme, icons, words, TODAY)
    qtbot.addWidget(field)
    field.selectAll()
    qtbot.keyClicks(field, "next wek")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.date() is None
    assert field.text() == "next wek"


@pytest.mark.parametrize("shown", [time(9, 45), time(9), time(23, 59), time(0, 1)])
def test_a_time_between_the_half_hours_is_shown_as_it_is(
    qtbot: QtBot, words: Words, shown: time
) -> None:
    field = TimeField(words)
    qtbot.addWidget(field)
    field.set_time(shown)
    assert field.time() == shown
    assert field.field.text() == f"{shown:%H:%M}"


def test_a_typed_time_replaces_the_chosen_one(qtbot: QtBot, words: Words) -> None:
    field = TimeField(words)
    qtbot.addWidget(field)
    field.set_time(time(9))
    field.field.selectAll()
    qtbot.keyClicks(field.field, "1415")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert field.time() == time(14, 15)
    assert field.field.text() == "14:15"


def test_the_arrow_keys_choose_the_repetition(qtbot: QtBot) -> None:
    window = QWidget()
    field = RepetitionField()
    QVBoxLayout(window).addWidget(field)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field.focusProxy())
    for _ in range(2):
        qtbot.keyClick(field.focusProxy(), Qt.Key.Key_Right)
    assert field.occurrence() is Occurrence.EVERYWEEK


def test_midnight_can_be_shown(qtbot: QtBot, words: Words) -> None:
    field = TimeField(words)
    qtbot.addWidget(field)
    field.set_time(time(0))
    assert (field.time(), field.field.text()) == (time(0), "00:00")


@pytest.mark.parametrize("scale", [1, 2])
def test_an_icon_keeps_its_distance_from_the_words_after_it(
    qtbot: QtBot, icons: Icons, scale: int
) -> None:
    button = QPushButton("HHH")
    qtbot.addWidget(button)
    icons.lead(button, "phone-off", QColor("red"))
    icon = button.icon().pixmap(button.iconSize(), float(scale)).toImage()
    columns = range(icon.width())
    painted = [x for x in columns if any(icon.pixelColor(x, y).alpha() for y in columns[:16])]
    assert icon.width() - 1 - painted[-1] >= 3 * scale
    button.setText("")
    icons.lead(button, "phone-off", QColor("red"))
    assert button.iconSize() == QSize(16, 16)


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("chosen", [False, True])
def test_the_name_of_a_segment_stands_in_its_middle(qtbot: QtBot, chosen: bool) -> None:
    frame = QWidget()
    segment = Segment("HHH")
    QVBoxLayout(frame).addWidget(segment)
    qtbot.addWidget(frame)
    segment.setAutoExclusive(False)
    segment.setChecked(chosen)
    frame.resize(200, 60)
    frame.show()
    picture = segment.grab().toImage()
    middle = picture.height() // 2
    dark = [
        x for x in range(8, picture.width() - 8) if picture.pixelColor(x, middle).lightness() < 160
    ]
    assert abs(dark[0] - (picture.width() - 1 - dark[-1])) <= 2
