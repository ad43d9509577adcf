"""The dialog says what to do, keeps what was typed, and hands over what it shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.conftest import BERLIN
from ucc_client.application.changes import Failed, Trouble
from ucc_client.application.queries import Defaults
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.person import Person
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.editor.proposed_start import next_half_hour
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

FUTURE = to_instant(datetime(2099, 11, 30, 9), BERLIN)
ANNA = Participant(
    display_name="Anna Berg",
    phone_number="12",
    email="anna@example.org",
    is_moderator=True,
    user_id=2,
    participant_id=7,
)
BEN = Participant(display_name="Ben", email="ben@example.org")

KNOWN = [
    Person(
        name="Felix Brandt", number="31", email="felix@example.org", user_id=9, source="colleague"
    ),
    Person(
        name="Felicitas Stern",
        number="+49 89 1",
        email="feli@example.org",
        user_id=None,
        source="contact",
    ),
]

Opened = Callable[..., ConferenceDialog]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> Opened:
    def make(conference: Conference, *, new: bool = True) -> ConferenceDialog:
        dialog = ConferenceDialog(
            conference,
            theme,
            icons,
            words,
            new=new,
            now=FUTURE - 86_400_000,
            search=lambda text, receive: receive([p for p in KNOWN if text in p.name]),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog, before_close_func=lambda d: d.saved())
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


def _conference(*people: Participant, name: str = "Stand-up") -> Conference:
    return Conference(name=name, start=FUTURE, participants=people)


def _words_on(dialog: ConferenceDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_the_cursor_is_in_the_name(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference(ANNA, name=""))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.form.name)


def test_saving_hands_over_what_the_dialog_shows(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference(ANNA, name=""))
    qtbot.keyClicks(dialog.form.name, "Jour fixe")
    dialog.form.repetition.set_occurrence(Occurrence.EVERYWEEK)
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    row = dialog.people.rows()[-1]
    qtbot.keyClicks(row.name, "Ben")
    qtbot.keyClicks(row.email, "ben@example.org")
    qtbot.mouseClick(row.star, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert saved.args == [
        Conference(
            name="Jour fixe",
            start=FUTURE,
            occurrence=Occurrence.EVERYWEEK,
            participants=(
                ANNA,
                Participant(display_name="Ben", email="ben@example.org", is_moderator=True),
            ),
        )
    ]


def test_a_participant_who_is_edited_keeps_account_and_id(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference(ANNA), new=False)
    row = dialog.people.rows()[0]
    row.number.clear()
    qtbot.keyClicks(row.number, "13")
    people = dialog.people.participants()
    assert [(p.phone_number, p.user_id, p.participant_id) for p in people] == [("13", 2, 7)]


def test_an_empty_name_is_marked_and_nothing_is_lost(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference(ANNA, BEN, name=""))
    with qtbot.assertNotEmitted(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.form.name.property("wrong") == "true"
    assert "Give the conference a name." in _words_on(dialog)
    assert dialog.people.participants() == [ANNA, BEN]


def test_a_number_that_cannot_be_dialled_is_marked_in_its_row(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference(ANNA, Participant(display_name="Cleo", phone_number="call me")))
    with qtbot.assertNotEmitted(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    number = dialog.people.rows()[1].number
    assert number.property("wrong") == "true"
    assert number.text() == "call me"
    assert "cannot be dialled" in number.accessibleDescription()


def test_a_warning_is_said_once_and_saved_when_confirmed(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference(BEN))
    with qtbot.assertNotEmitted(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "Nobody moderates." in _words_on(dialog)
    with qtbot.waitSignal(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def test_a_failure_leaves_the_dialog_open_with_everything_typed(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(_conference(ANNA, name="Jour fixe"))
    with qtbot.waitSignal(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    dialog.failed(Failed(trouble=Trouble.NOT_STORED))
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    assert dialog.form.name.text() == "Jour fixe"
    assert "not saved yet" in _words_on(dialog)


def test_cancel_asks_before_it_throws_anything_away(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference(ANNA, name=""))
    qtbot.keyClicks(dialog.form.name, "typed")
    asked: list[str] = []

    def keep_editing() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.reject()

    QTimer.singleShot(0, keep_editing)
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert asked == ["Throw away what you typed?"]
    assert dialog.isVisible()
    assert dialog.form.name.text() == "typed"


def test_what_is_saved_while_it_asks_goes_together_with_the_question(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(_conference(ANNA, name=""))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    qtbot.keyClicks(dialog.form.name, "typed")
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))

    def answer_of_the_worker() -> None:
        assert isinstance(QApplication.activeModalWidget(), QMessageBox)
        dialog.saved()

    QTimer.singleShot(0, answer_of_the_worker)
    dialog.reject()
    assert gone == [True]


def test_cancel_closes_at_once_when_nothing_was_typed(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference(ANNA))
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_a_date_that_cannot_be_read_is_not_saved(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference(ANNA))
    dialog.form.date.selectAll()
    qtbot.keyClicks(dialog.form.date, "whenever")
    with qtbot.assertNotEmitted(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.form.date.property("wrong") == "true"


def test_the_preview_says_who_gets_a_mail_and_who_is_called(opened: Opened, qtbot: QtBot) -> None:
    caller = Participant(display_name="Cleo", phone_number="+49 30 1", call_on_start=True)
    dialog = opened(_conference(ANNA, BEN, caller))
    qtbot.waitUntil(lambda: "invitation with PIN" in _words_on(dialog))
    assert "no mail, address is missing" in _words_on(dialog)
    assert "+49 30 1" in _words_on(dialog)


def test_an_edit_announces_mail_for_new_people_only(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference(ANNA), new=False)
    assert "invitation" not in _words_on(dialog)
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(dialog.people.rows()[-1].email, "new@example.org")
    qtbot.waitUntil(lambda: "invitation with PIN" in _words_on(dialog))


def test_a_monthly_31st_says_what_short_months_do(opened: Opened) -> None:
    last = to_instant(datetime(2099, 12, 31, 10, 30), BERLIN)
    dialog = opened(
        Conference(
            name="Abschluss",
            start=last,
            occurrence=Occurrence.EVERYMONTH,
            participants=(ANNA,),
        )
    )
    said = _words_on(dialog)
    assert "In shorter months on the last day: " in said
    assert "28 Feb" in said


def test_five_thousand_participants_are_all_there_and_appear_as_one_scrolls(
    opened: Opened,
) -> None:
    people = [Participant(display_name=f"P{n}", email=f"p{n}@example.org") for n in range(5000)]
    dialog = opened(_conference(ANNA, *people), new=False)
    assert len(dialog.people.rows()) < 100
    assert dialog.people.participants() == [ANNA, *people]


def test_removing_takes_the_row_that_has_the_focus(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference(ANNA, BEN, Participant(display_name="Cleo", email="c@d.org")))
    dialog.people.rows()[1].name.setFocus()
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert [p.display_name for p in dialog.people.participants()] == ["Anna Berg", "Cleo"]


def test_enter_in_a_row_adds_a_line(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference(ANNA))
    qtbot.keyClick(dialog.people.rows()[0].email, Qt.Key.Key_Return)
    assert len(dialog.people.rows()) == 2
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("now", "proposed"),
    [
        ((9, 0), (9, 30)),
        ((9, 24), (9, 30)),
        ((9, 26), (10, 0)),
        ((23, 50), (0, 0)),
    ],
)
def test_the_dialog_proposes_the_next_sensible_half_hour(
    now: tuple[int, int], proposed: tuple[int, int]
) -> None:
    half_hour = next_half_hour(datetime(2026, 11, 23, *now, tzinfo=BERLIN))
    assert (half_hour.hour, half_hour.minute) == proposed


def test_a_name_is_completed_with_number_address_and_account(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference(ANNA))
    dialog.people.add()
    row = dialog.people.rows()[-1]
    qtbot.keyClicks(row.name, "Fel")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    taken = dialog.people.participants()[-1]
    assert taken == Participant(
        display_name="Felix Brandt", phone_number="31", email="felix@example.org", user_id=9
    )


def test_a_text_without_pin_or_number_is_a_warning(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference(ANNA))
    dialog.take_defaults(
        Defaults(email_body="Come!", placeholders=("{{pin}}", "{{externalNumber}}"))
    )
    with qtbot.assertNotEmitted(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "has no PIN" in _words_on(dialog)
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert saved.args[0].email_body == "Come!"


def test_no_participant_is_an_error_and_a_line_is_offered(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(_conference())
    with qtbot.assertNotEmitted(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "Add at least one participant." in _words_on(dialog)
    assert len(dialog.people.rows()) == 1


def test_a_time_long_past_is_an_error_but_a_past_start_may_stay(
    opened: Opened, qtbot: QtBot
) -> None:
    past = Conference(name="Past", start=1_600_000_000_000, participants=(ANNA,))
    dialog = opened(past)
    with qtbot.assertNotEmitted(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "This time is past." in _words_on(dialog)
    assert dialog.form.date.property("wrong") == "true"
    edited = opened(past, new=False)
    with qtbot.waitSignal(edited.save_wanted):
        qtbot.mouseClick(edited.save, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("person", "said"),
    [
        (Participant(display_name="Cleo", phone_number="12"), "no way in"),
        (msgspec.structs.replace(BEN, is_moderator=True), "in the list twice"),
    ],
)
def test_what_is_doubtful_about_a_person_is_said_beside_them(
    opened: Opened, qtbot: QtBot, person: Participant, said: str
) -> None:
    dialog = opened(_conference(ANNA, BEN, person))
    with qtbot.assertNotEmitted(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert said in dialog.people.rows()[2].name.accessibleDescription()
    with qtbot.waitSignal(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
