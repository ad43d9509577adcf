"""How the calls of a conference go: three choices where the server calls, and the same in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.every_window import ROW, let_close
from tests.ui.live_states import LIVE as TOLD
from ucc_client.application.changes import LiveChanged
from ucc_client.application.queries import ConferenceDetails, Defaults
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence
from ucc_client.domain.series_edit import Extent
from ucc_client.ui.calling_words import CallingWords
from ucc_client.ui.conference_words import ConferenceWords
from ucc_client.ui.conferences.details import DetailsView
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.live.book import LiveBook
from ucc_client.ui.series.editing import SeriesEditing
from ucc_client.ui.series.question import SeriesQuestion
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

NOW = 4_099_766_400_000
ANNA = Participant(display_name="Anna", email="anna@example.org", is_moderator=True)
BEN = Participant(display_name="Ben", phone_number="12", call_on_start=True)
ONE = Conference(name="Budget", start=NOW + 86_400_000, participants=(ANNA, BEN))
CALLED = msgspec.structs.replace(
    ONE, wait_for_moderator=True, announce_names=True, starts_by_itself=True
)
LIVE = Defaults(rules=True, reminders=True, live=True)

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
        qtbot.addWidget(dialog, before_close_func=let_close)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


def _saved(dialog: ConferenceDialog, qtbot: QtBot) -> Conference:
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    return saved.args[0]  # type: ignore[no-any-return]


def test_it_is_offered_only_where_the_server_calls(opened: Opened) -> None:
    dialog = opened()
    field = dialog.form.calling
    dialog.take_defaults(Defaults(rules=True, reminders=True))
    assert not field.isVisible()
    dialog.take_defaults(LIVE)
    assert field.isVisible()
    assert field.title.isVisible()


def test_where_the_server_has_no_telephone_it_is_hidden_and_what_was_chosen_stays(
    opened: Opened, qtbot: QtBot
) -> None:
    book = LiveBook()
    dialog = opened(CALLED)
    field = dialog.form.calling
    field.follow(book)
    dialog.take_defaults(LIVE)
    assert field.isVisible()
    book.take(LiveChanged(conference_id=7, live=msgspec.structs.replace(TOLD, can_call=False)))
    assert not field.isVisible()
    assert not field.title.isVisible()
    assert _saved(dialog, qtbot) == CALLED
    book.take(LiveChanged(conference_id=7, live=TOLD))
    assert field.isVisible()


def test_what_is_ticked_by_the_keyboard_is_saved(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.take_defaults(LIVE)
    field = dialog.form.calling
    for box in (field.waits, field.announces, field.starts):
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert _saved(dialog, qtbot) == CALLED


def test_what_was_chosen_is_shown_and_one_is_taken_back(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(CALLED)
    dialog.take_defaults(LIVE)
    field = dialog.form.calling
    assert all(box.isChecked() for box in (field.waits, field.announces, field.starts))
    qtbot.mouseClick(
        field.announces, Qt.MouseButton.LeftButton, pos=field.announces.rect().center()
    )
    assert _saved(dialog, qtbot) == msgspec.structs.replace(CALLED, announce_names=False)


def test_a_choice_that_cannot_be_seen_stays(opened: Opened, qtbot: QtBot) -> None:
    assert _saved(opened(CALLED), qtbot) == CALLED


def test_what_starts_by_itself_for_nobody_is_doubted_once(opened: Opened, qtbot: QtBot) -> None:
    wanted = msgspec.structs.replace(CALLED, participants=(ANNA,))
    dialog = opened(wanted)
    with qtbot.assertNotEmitted(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert _saved(dialog, qtbot) == wanted


def test_what_is_started_now_does_not_start_by_itself_once_more(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(CALLED, new=True)
    dialog.offer_start(online=True)
    with qtbot.waitSignal(dialog.start_wanted) as started:
        qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    (conference,) = started.args
    assert conference.wait_for_moderator
    assert not conference.starts_by_itself


@pytest.mark.parametrize("field", ["reminders", "wait_for_moderator", "starts_by_itself"])
def test_what_is_of_a_whole_series_is_asked_for_no_single_date(
    opened: Opened, words: Words, field: str, qtbot: QtBot
) -> None:
    series = msgspec.structs.replace(ONE, occurrence=Occurrence.EVERYWEEK)
    dialog = opened()
    editing = SeriesEditing(words, dialog)
    shown = ConferenceDetails(row=ROW, conference=series)
    later = series.start + 7 * 86_400_000
    edit = editing.begin(shown, later, NOW, rules=True)
    value: Any = (15,) if field == "reminders" else True
    wanted = msgspec.structs.replace(edit.wanted, **{field: value})
    changed = msgspec.structs.replace(edit, wanted=wanted)
    names = [offer.name for offer in editing.offers(changed)]
    assert len(names) == len(editing.offers(edit)) - 1
    asked: list[Any] = []
    editing.ask(changed, asked.append, lambda: None, dialog)
    (question,) = dialog.findChildren(SeriesQuestion)
    assert Extent.THIS not in question.buttons
    question.buttons[Extent.ALL].setChecked(True)
    qtbot.mouseClick(question.save, Qt.MouseButton.LeftButton)
    (change,) = asked
    assert getattr(change.after, field) == value


def test_a_changed_choice_is_among_the_differences(words: Words) -> None:
    lines = ConferenceWords(words).differences(ONE, CALLED)
    assert lines == [
        "Wait for a moderator: no → yes",
        "Say who enters: no → yes",
        "Start by itself at its time: no → yes",
    ]


def test_only_what_is_so_is_said() -> None:
    assert CallingWords().sentences(ONE) == ""
    said = CallingWords().sentences(CALLED)
    assert "calls" in said
    assert "music" in said
    assert "says a name" in said
    alone = msgspec.structs.replace(CALLED, participants=(ANNA,))
    assert "calls nobody" in CallingWords().sentences(alone)


def test_the_details_say_it(theme: Theme, icons: Icons, words: Words, qtbot: QtBot) -> None:
    view = DetailsView(theme, icons, words)
    qtbot.addWidget(view)
    view.show_details(ConferenceDetails(row=ROW, conference=ONE), None, NOW)
    assert view.page.calls.isHidden()
    view.show_details(ConferenceDetails(row=ROW, conference=CALLED), None, NOW)
    assert not view.page.calls.isHidden()
    assert "music" in view.page.calls.words.text()
