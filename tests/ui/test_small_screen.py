"""On a screen of 640 pixels nothing of the dialog is out of reach, in any language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QTranslator
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.every_window import EVERY_WINDOW, let_close, parts
from tests.ui.longest_texts import Longest
from tests.ui.translated_texts import LANGUAGES
from ucc_client import bootstrap
from ucc_client.ui.conferences.answer_bar import AnswerBar
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.editor.page import EditorPage
from ucc_client.ui.folding_row import FoldingRow
from ucc_client.ui.icons import Icons
from ucc_client.ui.locale_choice import usual_locale
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.settings.dialog import PreferencesDialog
from ucc_client.ui.settings.section import SectionPage
from ucc_client.ui.style import Theme

WIDTH, HEIGHT = 624, 432
"""640 × 480 without edges and title bar."""


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translator = Longest() if request.param == "longest" else QTranslator()
    if request.param != "longest":
        translator.load(f"ucc_client_{request.param}", str(bootstrap.resources() / "translations"))
    qapp.installTranslator(translator)
    yield usual_locale("es" if request.param == "longest" else request.param).name()
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize("name", ["new", "edit a date", "new on a plain server"])
def test_the_dialog_is_as_narrow_as_a_small_screen(
    name: str, language: str, qtbot: QtBot, theme: Theme, icons: Icons, tmp_path: Path
) -> None:
    dialog = EVERY_WINDOW[name](parts(theme, icons, tmp_path, language))
    assert isinstance(dialog, ConferenceDialog)
    qtbot.addWidget(dialog, before_close_func=let_close)
    dialog.show()
    dialog.resize(WIDTH, HEIGHT)
    page = dialog.findChild(EditorPage)
    assert page is not None
    across, down = page.horizontalScrollBar(), page.verticalScrollBar()
    # What has no room is reached by scrolling, in one direction.
    qtbot.waitUntil(lambda: across.maximum() == 0 < down.maximum())
    assert (dialog.width(), dialog.height()) == (WIDTH, HEIGHT)
    shown = [one for one in (dialog.cancel, dialog.start, dialog.save) if one.isVisible()]
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in shown))
    for button in shown:
        assert dialog.rect().contains(button.mapTo(dialog, button.rect().bottomRight()))


@pytest.mark.parametrize("language", ["en", "de", "longest"], indirect=True)
@pytest.mark.parametrize("name", [name for name in EVERY_WINDOW if name.startswith("preferences")])
def test_the_preferences_are_as_narrow_as_a_small_screen(
    name: str, language: str, qtbot: QtBot, theme: Theme, icons: Icons, tmp_path: Path
) -> None:
    dialog = EVERY_WINDOW[name](parts(theme, icons, tmp_path, language))
    assert isinstance(dialog, PreferencesDialog)
    qtbot.addWidget(dialog, before_close_func=let_close)
    dialog.show()
    dialog.resize(WIDTH, HEIGHT)
    page = dialog.pages.currentWidget()
    assert isinstance(page, SectionPage)
    qtbot.waitUntil(lambda: page.section.width() <= page.viewport().width())
    assert (dialog.width(), dialog.height()) == (WIDTH, HEIGHT)
    for button in (dialog.resetting, dialog.close_button):
        assert dialog.rect().contains(button.mapTo(dialog, button.rect().bottomRight()))


@pytest.mark.parametrize("language", ["en", "de"], indirect=True)
@pytest.mark.parametrize("name", EVERY_WINDOW)
def test_every_window_fits_a_small_screen(
    name: str, language: str, qtbot: QtBot, theme: Theme, icons: Icons, tmp_path: Path
) -> None:
    window = EVERY_WINDOW[name](parts(theme, icons, tmp_path, language))
    qtbot.addWidget(window, before_close_func=let_close)
    window.show()
    qtbot.waitExposed(window)
    window.resize(min(window.width(), WIDTH), min(window.height(), HEIGHT))
    # What is laid out anew by what was laid out may ask for more.
    qtbot.waitUntil(lambda: window.size().boundedTo(QSize(WIDTH, HEIGHT)) == window.size())
    QApplication.processEvents()
    assert window.size().boundedTo(QSize(WIDTH, HEIGHT)) == window.size()
    outside = [
        button.text()
        for button in window.findChildren(QPushButton)
        if button.isVisible() and _is_cut(button)
    ]
    assert outside == []


def _is_cut(button: QPushButton) -> bool:
    """Tell whether a part of a button is out of its window, and scrolling brings it nowhere."""
    around = button.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QAbstractScrollArea):
            return button.width() > around.viewport().width()
        around = around.parentWidget()
    window = button.window()
    place = button.rect().translated(button.mapTo(window, button.rect().topLeft()))
    return not window.rect().contains(place)


def test_parts_stand_beside_each_other_where_they_have_room(qtbot: QtBot) -> None:
    first, second = QPushButton("first"), QLabel("second")
    for part in (first, second):
        part.setMinimumWidth(200)
    window, row = QWidget(), FoldingRow(first, second)
    QVBoxLayout(window).addWidget(row)
    qtbot.addWidget(window)
    window.resize(500, 100)
    window.show()
    folded: list[bool] = []
    row.folded.connect(folded.append)
    for width, below in ((500, False), (300, True), (500, False)):
        window.resize(width, 100)
        qtbot.waitUntil(lambda one=below: _is_below(first, second) is one)
    assert folded == [True, False]
    assert row.minimumSizeHint().width() == 200


def test_the_answers_stand_in_one_line_above_the_dates_where_the_details_are_narrow(
    qtbot: QtBot, theme: Theme, icons: Icons, tmp_path: Path
) -> None:
    window = EVERY_WINDOW["main invited"](parts(theme, icons, tmp_path, "en_GB"))
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window, before_close_func=let_close)
    window.show()
    bar = window.details.answer
    for width, below in ((1180, False), (700, True)):
        window.resize(width, 700)
        qtbot.waitUntil(lambda one=below: (bar.extent.y() > _bottom(bar)) is one)
        qtbot.waitUntil(lambda: len({button.y() for button in bar.buttons.values()}) == 1)


def _bottom(bar: AnswerBar) -> int:
    return max(button.mapTo(bar, button.rect().bottomLeft()).y() for button in bar.buttons.values())


def _is_below(first: QWidget, second: QWidget) -> bool:
    return second.y() >= first.geometry().bottom()
