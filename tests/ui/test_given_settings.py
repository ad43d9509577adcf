"""What an administrator sets holds until the user chooses; what is locked holds always."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ucc_client.application.given_settings import GivenSettings
from ucc_client.application.session_start import SessionStart
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.appearance_preference import AppearancePreference, Looks, Scheme
from ucc_client.ui.settings.call_preference import CallPreference
from ucc_client.ui.settings.dialog import PreferencesDialog
from ucc_client.ui.settings.given_over import SettingsOverGiven
from ucc_client.ui.settings.preferences import Preferences
from ucc_client.ui.sign_in.dialog import SignInDialog
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

GIVEN = GivenSettings(
    values={"appearance/scheme": "dark", "calls/outside": "0", "reminders/minutes": "5"},
    locked=frozenset({"calls/outside", "holidays/region", "reminders/minutes"}),
)


def _settings(data: Path, given: GivenSettings = GIVEN) -> SettingsOverGiven:
    return SettingsOverGiven(str(data / "window.ini"), given)


def _dialog(
    settings: SettingsOverGiven, words: Words, theme: Theme, icons: Icons, qtbot: QtBot
) -> PreferencesDialog:
    dialog = PreferencesDialog(
        theme,
        icons,
        words,
        preferences=Preferences(settings, QLocale("de_DE"), SessionStart(()), GIVEN.locked),
        search=lambda _country, _receive: None,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_is_given_holds_until_the_user_chooses_otherwise(tmp_path: Path) -> None:
    looks = AppearancePreference(_settings(tmp_path))
    assert looks.looks().scheme is Scheme.DARK
    looks.choose(Looks(scheme=Scheme.LIGHT))
    assert AppearancePreference(_settings(tmp_path)).looks().scheme is Scheme.LIGHT


def test_saving_what_is_given_is_no_choice_of_the_users(tmp_path: Path) -> None:
    settings = _settings(tmp_path)
    settings.setValue("appearance/scheme", "dark")
    other = GivenSettings(values={"appearance/scheme": "light"})
    assert AppearancePreference(_settings(tmp_path, other)).looks().scheme is Scheme.LIGHT


def test_what_is_locked_holds_over_what_the_user_had_chosen(tmp_path: Path) -> None:
    CallPreference(_settings(tmp_path, GivenSettings())).choose(
        CallPreference(_settings(tmp_path)).scheme(), "9"
    )
    calls = CallPreference(_settings(tmp_path))
    assert calls.outside() == "0"
    calls.choose(calls.scheme(), "7")
    assert CallPreference(_settings(tmp_path)).outside() == "0"
    # Without the lock, what the user once chose is there again.
    assert CallPreference(_settings(tmp_path, GivenSettings())).outside() == "9"


def test_the_preferences_lock_the_fields_and_say_who_did(
    tmp_path: Path,
    words: Words,
    theme: Theme,
    icons: Icons,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    dialog = _dialog(_settings(tmp_path), words, theme, icons, qtbot)
    assert not dialog.calls.line.isEnabled()
    assert dialog.calls.choice.isEnabled()
    assert not any(box.isEnabled() for box in dialog.reminders.moments.values())
    assert [m for m, box in dialog.reminders.moments.items() if box.isChecked()] == [5]
    for section, rows in ((dialog.calls, 1), (dialog.holidays, 1), (dialog.reminders, 1)):
        dialog.show_section(section)
        said = [one.text() for one in section.findChildren(QLabel) if one.isVisible()]
        assert said.count("Set by your administrator") == rows
    assert dialog.calls.line.accessibleDescription() == "Set by your administrator"


def test_a_server_that_is_set_is_shown_and_not_typed(words: Words, qtbot: QtBot) -> None:
    dialog = SignInDialog(words, server="https://conf.example.org", login="")
    qtbot.addWidget(dialog)
    dialog.fix_server()
    dialog.show()
    assert dialog.server.isReadOnly()
    said = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]
    assert "The server is set by your administrator." in said
