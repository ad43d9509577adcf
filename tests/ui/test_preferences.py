"""What is chosen in the preferences holds at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import fill_cache
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.holiday_calendar import answer
from ucc_client.application.queries import GetHolidayPlaces, HolidayPlaces
from ucc_client.application.session_start import SessionStart
from ucc_client.domain.alarm import Wishes
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.appearance_preference import AppearancePreference, Looks, Scheme
from ucc_client.ui.settings.applied_looks import AppliedLooks
from ucc_client.ui.settings.call_preference import CallPreference, CallScheme
from ucc_client.ui.settings.dialog import PreferencesDialog
from ucc_client.ui.settings.holiday_place import HolidayPlace, HolidayPreference, country_of
from ucc_client.ui.settings.holiday_section import PlacesReceiver
from ucc_client.ui.settings.preferences import Preferences
from ucc_client.ui.settings.reminder_preference import ReminderPreference
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

Shown = Callable[..., PreferencesDialog]


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def _search(country: str, receive: PlacesReceiver) -> None:
    found = answer(GetHolidayPlaces(country=country))
    assert isinstance(found, HolidayPlaces)
    receive(found)


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SessionStart:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return SessionStart(("ucc-client", "--hidden"), "linux")


@pytest.fixture
def preferences(settings: QSettings, session: SessionStart) -> Preferences:
    return Preferences(settings, QLocale("de_AT"), session)


@pytest.fixture
def shown(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words, preferences: Preferences
) -> Shown:
    def make() -> PreferencesDialog:
        dialog = PreferencesDialog(theme, icons, words, preferences=preferences, search=_search)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


def _type(qtbot: QtBot, dialog: PreferencesDialog, text: str) -> None:
    dialog.show_section(dialog.holidays)
    field = dialog.holidays.country.field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    dialog.holidays.country.completer().popup().hide()
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def test_colours_hold_at_once_and_are_kept(
    settings: QSettings, shown: Shown, preferences: Preferences, theme: Theme, words: Words
) -> None:
    looks = AppliedLooks(preferences.appearance, theme, words)
    dialog = shown()
    assert not theme.dark
    dialog.appearance.colours.setCurrentIndex(2)
    assert theme.dark
    assert dialog.palette().color(QPalette.ColorRole.Base).lightness() < 128
    assert AppearancePreference(settings).looks().scheme is Scheme.DARK
    dialog.appearance.colours.setCurrentIndex(1)
    assert not theme.dark
    looks.deleteLater()


def test_another_language_is_kept_and_offers_another_start(
    settings: QSettings, shown: Shown, qtbot: QtBot
) -> None:
    dialog = shown()
    assert not dialog.appearance.restart.isVisible()
    dialog.appearance.languages.setCurrentIndex(dialog.appearance.languages.findData("de"))
    assert AppearancePreference(settings).looks().language == "de"
    assert dialog.appearance.restart.isVisible()
    again = dialog.appearance.restart.findChild(QPushButton)
    assert isinstance(again, QPushButton)
    with qtbot.waitSignal(dialog.restart_wanted):
        again.click()
    dialog.appearance.languages.setCurrentIndex(0)
    assert not dialog.appearance.restart.isVisible()


def test_what_nobody_knows_is_the_systems(settings: QSettings) -> None:
    settings.setValue("appearance/language", "xx")
    settings.setValue("appearance/scheme", "pink")
    assert AppearancePreference(settings).looks() == Looks()


def test_an_outside_line_is_kept_and_nothing_else_passes_for_one(
    preferences: Preferences, settings: QSettings, shown: Shown, qtbot: QtBot
) -> None:
    dialog, calls = shown(), preferences.calls
    dialog.show_section(dialog.calls)
    dialog.calls.line.setFocus()
    qtbot.keyClicks(dialog.calls.line, "x0;9")
    assert dialog.calls.line.text() == "09"
    assert calls.outside() == "09"
    settings.setValue("calls/outside", "tel:+1")
    assert calls.outside() == ""


def test_the_country_is_the_systems_until_the_user_chooses(
    preferences: Preferences, settings: QSettings, qtbot: QtBot
) -> None:
    preference = preferences.holidays
    assert preference.place() == HolidayPlace("AT")
    with qtbot.waitSignal(preference.changed):
        preference.choose(HolidayPlace())
    assert HolidayPreference(settings, QLocale("de_AT")).place() == HolidayPlace()


@pytest.mark.parametrize(
    ("name", "code"), [("de_DE", "DE"), ("en_GB", "GB"), ("C", ""), ("en_001", "")]
)
def test_a_locale_names_a_country_or_none(name: str, code: str) -> None:
    assert country_of(QLocale(name)) == code


def test_a_country_is_found_by_typing_and_has_its_regions_by_name(
    shown: Shown, preferences: Preferences, qtbot: QtBot
) -> None:
    dialog = shown()
    _type(qtbot, dialog, "germ")
    assert dialog.holidays.country.code() == "DE"
    assert dialog.holidays.country.currentText() == "Germany"
    region = dialog.holidays.region
    names = [region.itemText(number) for number in range(region.count())]
    assert names[:3] == ["only those of the whole country", "Augsburg", "Baden-Württemberg"]
    region.setCurrentIndex(2)
    region.activated.emit(2)
    assert preferences.holidays.place() == HolidayPlace("DE", "BW")
    again = shown()
    assert again.holidays.place() == HolidayPlace("DE", "BW")
    assert again.holidays.region.currentText() == "Baden-Württemberg"


def test_another_country_forgets_the_region_and_none_has_none(
    shown: Shown, preferences: Preferences, qtbot: QtBot
) -> None:
    preferences.holidays.choose(HolidayPlace("DE", "BW"))
    dialog = shown()
    _type(qtbot, dialog, "Austria")
    assert dialog.holidays.place() == HolidayPlace("AT")
    _type(qtbot, dialog, "none")
    assert dialog.holidays.place() == HolidayPlace()
    assert not dialog.holidays.region.isEnabled()


def test_what_is_no_country_is_not_taken(
    shown: Shown, preferences: Preferences, qtbot: QtBot
) -> None:
    dialog = shown()
    _type(qtbot, dialog, "Atlantis")
    assert dialog.holidays.country.currentText() == "Austria"
    assert preferences.holidays.place() == HolidayPlace("AT")


def test_the_menu_opens_them_and_the_worker_knows_the_holidays(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    qtbot.keyClick(opened.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = opened.window.findChild(PreferencesDialog)
    assert dialog is not None
    country = dialog.holidays.country
    qtbot.waitUntil(lambda: country.findData("DE") > 0, timeout=PATIENCE)
    _type(qtbot, dialog, "Germany")
    region = dialog.holidays.region
    qtbot.waitUntil(lambda: region.findData("BW") > 0, timeout=PATIENCE)
    region.setCurrentIndex(region.findData("BW"))
    region.activated.emit(region.findData("BW"))
    insight = opened.insight
    assert insight.holiday(date(2027, 1, 6)) == ""
    qtbot.waitUntil(lambda: insight.holiday(date(2027, 1, 6)) == "Epiphany", timeout=PATIENCE)


def test_where_calls_go_is_chosen_and_remembered(
    shown: Shown, preferences: Preferences, settings: QSettings
) -> None:
    assert preferences.calls.scheme() is CallScheme.TEL
    shown().calls.choice.setCurrentIndex(1)
    assert CallPreference(settings).scheme() is CallScheme.SIP
    settings.setValue("calls/scheme", "ftp")
    assert preferences.calls.scheme() is CallScheme.TEL


def test_reminders_are_all_on_until_somebody_chooses(
    qtbot: QtBot, shown: Shown, settings: QSettings, preferences: Preferences
) -> None:
    dialog = shown()
    section = dialog.reminders
    dialog.show_section(section)
    assert [box.isChecked() for box in section.moments.values()] == [True, True, True]
    assert not section.nag.isChecked()
    assert not section.to_tray.isChecked()
    assert not section.at_login.isChecked()
    for box in (section.moments[5], section.nag, section.missed, section.check, section.to_tray):
        with qtbot.waitSignal(preferences.reminding.changed):
            qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    kept = ReminderPreference(settings)
    assert kept.wishes() == Wishes(minutes=(15, 0), nag=True, missed=False, check=False)
    assert kept.to_tray()


def test_no_reminder_at_all_is_a_choice_too(shown: Shown, settings: QSettings) -> None:
    dialog = shown()
    for box in dialog.reminders.moments.values():
        box.click()
    assert ReminderPreference(settings).wishes().minutes == ()


def test_the_start_at_login_is_a_file_and_nothing_else(
    shown: Shown, session: SessionStart, tmp_path: Path
) -> None:
    shown().reminders.at_login.click()
    assert session.is_on()
    assert (tmp_path / "config" / "autostart" / "ucc-client.desktop").exists()
    again = shown()
    assert again.reminders.at_login.isChecked()
    again.reminders.at_login.click()
    assert not session.is_on()


def test_a_start_at_login_that_cannot_be_written_is_said_and_not_shown_as_chosen(
    shown: Shown, tmp_path: Path
) -> None:
    (tmp_path / "config").write_text("a file where a folder should be")
    dialog = shown()
    dialog.reminders.at_login.click()
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text().startswith("The start at log-in could not be changed")
    box.accept()
    assert not dialog.reminders.at_login.isChecked()
