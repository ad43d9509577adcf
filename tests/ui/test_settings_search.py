"""Settings are found by their words across all sections, and go back to what held at first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.every_window import Parts, parts, preferences_dialog
from ucc_client.domain.alarm import Wishes
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.appearance_preference import AppearancePreference, Scheme
from ucc_client.ui.settings.dialog import PreferencesDialog
from ucc_client.ui.settings.finding import has_words
from ucc_client.ui.settings.reminder_preference import ReminderPreference
from ucc_client.ui.settings.section import SectionPage
from ucc_client.ui.settings.setting_row import SettingRow
from ucc_client.ui.style import Theme

Shown = Callable[..., PreferencesDialog]


@pytest.fixture
def made(theme: Theme, icons: Icons, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Parts:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return parts(theme, icons, tmp_path, "en_GB")


@pytest.fixture
def shown(made: Parts, qtbot: QtBot) -> Shown:
    def show(*locked: str) -> PreferencesDialog:
        dialog = preferences_dialog(made, frozenset(locked))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return show


@pytest.fixture
def german(qapp: QApplication, resources: Path) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load("ucc_client_de", str(resources / "translations"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def _row_of(dialog: PreferencesDialog, field: QWidget) -> SettingRow:
    return next(row for one in dialog.sections for row in one.rows if field in row.fields)


def _hits(dialog: PreferencesDialog) -> list[SettingRow]:
    return [row for section in dialog.sections for row in section.rows if row.is_hit]


def _search(dialog: PreferencesDialog, qtbot: QtBot, text: str) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.list.search.hasFocus()
    qtbot.keyClicks(dialog.list.search, text)


def test_the_search_turns_to_what_it_finds_marks_it_and_the_arrow_goes_there(
    shown: Shown, qtbot: QtBot, theme: Theme
) -> None:
    dialog = shown()
    _search(dialog, qtbot, "outside")
    assert dialog.calls.isVisible()
    row = _row_of(dialog, dialog.calls.line)
    assert _hits(dialog) == [row]
    ground = row.grab().toImage().pixelColor(row.width() - 12, 3)
    assert ground == QColor(theme.colours.tint)
    assert dialog.list.found.text() == "1 found"
    names = dialog.list.names
    assert [names.item(n).text() for n in range(names.count()) if not names.isRowHidden(n)] == [
        "Calls"
    ]
    qtbot.keyClick(dialog.list.search, Qt.Key.Key_Down)
    assert dialog.calls.line.hasFocus()


def test_f3_goes_from_hit_to_hit_through_the_sections_and_passes_by_what_is_locked(
    shown: Shown, qtbot: QtBot
) -> None:
    dialog = shown("reminders/minutes")
    _search(dialog, qtbot, "start")
    locked = _row_of(dialog, dialog.reminders.moments[0])
    assert locked in _hits(dialog)
    reached = []
    qtbot.keyClick(dialog.list.search, Qt.Key.Key_Return)
    for _ in range(3):
        reached.append(QApplication.focusWidget())
        QTest.keyClick(dialog, Qt.Key.Key_F3)
    assert reached == [dialog.reminders.nag, dialog.reminders.missed, dialog.reminders.at_login]
    # Around to the first one.
    assert dialog.reminders.nag.hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.reminders.at_login.hasFocus()


def test_escape_ends_the_search_and_then_the_dialog(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown()
    _search(dialog, qtbot, "zzz")
    assert dialog.list.found.text() == "Nothing found"
    assert not _hits(dialog)
    qtbot.keyClick(dialog.list.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.list.found.isVisible()
    names = dialog.list.names
    assert not any(names.isRowHidden(n) for n in range(names.count()))
    qtbot.keyClick(dialog.list.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.usefixtures("german")
def test_the_words_are_those_of_the_windows_language(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown()
    _search(dialog, qtbot, "amtsl")
    assert _hits(dialog) == [_row_of(dialog, dialog.calls.line)]
    dialog.list.search.setText("feiertage")
    assert len(_hits(dialog)) == 2, "a section's title stands for all in it"
    dialog.list.search.setText("dunkelmodus")
    assert _hits(dialog) == [_row_of(dialog, dialog.appearance.colours)]


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("Größe der Zeilen", "grosse", True),
        ("Größe der Zeilen", "ZEIL größ", True),
        ("Größe der Zeilen", "zeilen spalten", False),
        ("Größe der Zeilen", "  ", False),
    ],
)
def test_capitals_accents_and_order_do_not_count(text: str, sought: str, found: bool) -> None:
    assert has_words(text, sought) is found


def test_a_section_is_reset_at_once_and_that_can_be_taken_back(
    shown: Shown, made: Parts, qtbot: QtBot
) -> None:
    dialog = shown()
    dialog.appearance.colours.setCurrentIndex(2)
    dialog.reminders.nag.click()
    dialog.reminders.at_login.click()
    dialog.show_section(dialog.reminders)
    dialog.reset_section.trigger()
    assert not dialog.reminders.nag.isChecked()
    assert not dialog.reminders.at_login.isChecked()
    assert ReminderPreference(made.settings).wishes() == Wishes()
    assert AppearancePreference(made.settings).looks().scheme is Scheme.DARK
    assert dialog.undo.text.text() == "“Notifications” is as at first."
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(dialog.reminders.nag.isChecked)
    assert dialog.reminders.at_login.isChecked()
    assert ReminderPreference(made.settings).wishes() == Wishes(nag=True)
    assert not dialog.undo.isVisible()


def test_all_else_is_taken_back_where_the_start_at_log_in_cannot_be(
    shown: Shown, made: Parts, tmp_path: Path
) -> None:
    dialog = shown()
    dialog.reminders.at_login.click()
    dialog.privacy.detail.setCurrentIndex(2)
    dialog.reset_all.trigger()
    folder = tmp_path / "config" / "autostart"
    folder.rmdir()
    folder.write_text("Nothing can be put into it.")
    dialog.undo.wanted.emit()
    assert "could not be changed" in dialog.findChildren(QMessageBox)[-1].text()
    assert made.settings.value("privacy/log") == dialog.privacy.detail.itemData(2)
    assert dialog.privacy.detail.currentIndex() == 2


def test_everything_is_reset_but_what_is_locked(shown: Shown, made: Parts) -> None:
    made.settings.setValue("calls/outside", "9")
    made.settings.setValue("window/view", "week")
    dialog = shown("calls/outside")
    dialog.appearance.colours.setCurrentIndex(2)
    dialog.reset_all.trigger()
    assert AppearancePreference(made.settings).looks().scheme is Scheme.SYSTEM
    assert dialog.appearance.colours.currentIndex() == 0
    assert made.settings.value("calls/outside") == "9"
    assert made.settings.value("window/view") == "week", "that is no setting"


def test_what_is_chosen_after_a_reset_is_not_taken_back_with_it(shown: Shown) -> None:
    dialog = shown()
    dialog.appearance.colours.setCurrentIndex(2)
    dialog.reset_all.trigger()
    assert dialog.undo.isVisible()
    dialog.appearance.colours.setCurrentIndex(1)
    assert not dialog.undo.isVisible()


def _turn_wheel(field: QWidget) -> None:
    window = field.window()
    place = field.mapTo(window, field.rect().center())
    assert window.childAt(place) is field
    QTest.wheelEvent(window.windowHandle(), QPointF(place), QPoint(0, -120))


def test_the_wheel_scrolls_and_chooses_nothing_where_the_keyboard_is_not(
    shown: Shown, qtbot: QtBot
) -> None:
    dialog = shown()
    dialog.resize(600, 280)
    page = dialog.pages.currentWidget()
    assert isinstance(page, SectionPage)
    down = page.verticalScrollBar()
    qtbot.waitUntil(lambda: down.maximum() > 0)
    colours = dialog.appearance.colours
    _turn_wheel(colours)
    assert colours.currentIndex() == 0
    assert down.value() > 0
    down.setValue(0)
    colours.setFocus()
    _turn_wheel(colours)
    assert colours.currentIndex() == 1


def test_where_nothing_was_chosen_a_reset_says_so(shown: Shown) -> None:
    dialog = shown()
    dialog.reset_all.trigger()
    assert dialog.undo.text.text() == "Nothing was changed: everything is as at first."
    assert not dialog.undo.button.isVisible()
