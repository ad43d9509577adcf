"""Whether people are reminded is a quiet choice, where the server reminds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ucc_client.application.queries import Defaults
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.ui.conference_words import ConferenceWords
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

NOW = 4_099_766_400_000
ONE = Conference(
    name="Budget",
    start=NOW + 86_400_000,
    participants=(Participant(display_name="Anna", email="anna@example.org", is_moderator=True),),
)
REMINDS = Defaults(rules=True, reminders=True)

Opened = Callable[..., ConferenceDialog]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> Opened:
    def make(conference: Conference = ONE, **options: Any) -> ConferenceDialog:
        dialog = ConferenceDialog(
            conference,
            theme,
            icons,
            words,
            now=NOW,
            search=lambda _text, _receive: None,
            **{"new": False, "rules": True, **options},
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return make


def test_it_is_offered_only_where_the_server_reminds(opened: Opened) -> None:
    dialog = opened()
    field = dialog.form.reminders
    assert not field.isVisible()
    dialog.take_defaults(Defaults(rules=True))
    assert not field.isVisible()
    dialog.take_defaults(REMINDS)
    assert field.isVisible()
    assert field.title.isVisible()
    assert field.accessibleName()


def test_what_is_chosen_is_saved_and_what_was_chosen_is_shown(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(msgspec.structs.replace(ONE, reminders=(15,)))
    dialog.take_defaults(REMINDS)
    choice = dialog.form.reminders
    assert choice.currentText() == "by e-mail, 15 minutes before"
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_End)
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert saved.args[0].reminders == (1440, 15)


def test_a_choice_that_cannot_be_seen_stays(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(msgspec.structs.replace(ONE, reminders=(1440,)))
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert saved.args[0].reminders == (1440,)


def test_a_series_has_the_choice_whichever_date_is_edited(opened: Opened) -> None:
    dialog = opened()
    dialog.show_as_date("This date", "this date only", lambda conference: conference)
    dialog.take_defaults(REMINDS)
    assert dialog.form.reminders.isVisible()


def test_a_changed_choice_is_among_the_differences(words: Words) -> None:
    after = msgspec.structs.replace(ONE, reminders=(1440, 15))
    (line,) = ConferenceWords(words).differences(ONE, after)
    assert "never" in line
    assert "a day before, 15 minutes before" in line
