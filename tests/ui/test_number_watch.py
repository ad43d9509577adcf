"""While a number is typed, the line below says what it is; what is suspicious keeps a sign."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import BERLIN
from ucc_client.application.changes import Result
from ucc_client.application.people_requests import Judged, JudgeNumbers
from ucc_client.application.queries import AnyRequest, People
from ucc_client.domain.conference import Conference
from ucc_client.domain.number_judge import judge
from ucc_client.domain.number_plan import NumberPlan
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import to_instant
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.desk import PeopleDesk
from ucc_client.ui.participants.row import ParticipantRow
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

FUTURE = to_instant(datetime(2099, 11, 30, 9), BERLIN)
ME = Participant(display_name="Anna Berg", phone_number="12", is_moderator=True, user_id=2)
PLAN = NumberPlan(country_code="49", area_code="30", internal=frozenset({"12", "13"}))

Opened = Callable[..., ConferenceDialog]


def _answer(request: AnyRequest, receive: Callable[[Result], None]) -> None:
    """Answer as the worker does, for a server in Berlin."""
    if isinstance(request, JudgeNumbers):
        receive(Judged(judgements=tuple(judge(number, PLAN) for number in request.numbers)))
    else:
        receive(People(people=()))


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> Opened:
    def make(*people: Participant) -> ConferenceDialog:
        desk = PeopleDesk(_answer)
        dialog = ConferenceDialog(
            Conference(name="Stand-up", start=FUTURE, participants=(ME, *people)),
            theme,
            icons,
            words,
            new=True,
            now=FUTURE - 86_400_000,
            search=desk.search,
            desk=desk,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog, before_close_func=lambda d: d.saved())
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


def _typed(dialog: ConferenceDialog, qtbot: QtBot, number: str) -> ParticipantRow:
    dialog.people.add()
    row = dialog.people.rows()[-1]
    row.number.setFocus()
    qtbot.keyClicks(row.number, number)
    return row


def _says(dialog: ConferenceDialog, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: dialog.people.line.text.text() == text)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("13", "Internal number"),
        ("030 23125900", "National number: +49 30 23125900 is dialled"),
        ("0041 44 6681800", "Switzerland: +41 44 668 18 00 is dialled"),
        ("23125900", "Number without area code: +49 30 23125900 is dialled"),
        ("77", "There is no internal number 77."),
        ("12", "Anna Berg in this list has the same number."),
    ],
)
def test_the_line_says_what_a_number_is(
    opened: Opened, qtbot: QtBot, number: str, said: str
) -> None:
    dialog = opened()
    row = _typed(dialog, qtbot, number)
    _says(dialog, qtbot, said)
    assert row.number.text() == number


def test_a_number_is_mended_only_by_the_button_that_says_how(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    row = _typed(dialog, qtbot, "+49 030 23125900")
    _says(dialog, qtbot, "No 0 follows the country code: +49 30 23125900 is probably meant.")
    assert row.number.text() == "+49 030 23125900"
    assert "probably meant" in row.number.accessibleDescription()
    button = dialog.people.line.buttons[0]
    assert button.text() == "Wr&ite +49 30 23125900"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert row.number.text() == "+49 30 23125900"
    assert row.number.hasFocus()
    _says(dialog, qtbot, "National number: +49 30 23125900 is dialled")
    assert row.number.accessibleDescription() == ""


def test_the_line_does_not_flicker_while_one_types(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    row = _typed(dialog, qtbot, "030 2312590")
    _says(dialog, qtbot, "National number: +49 30 2312590 is dialled")
    qtbot.keyClicks(row.number, "0")
    assert dialog.people.line.text.text() == "National number: +49 30 2312590 is dialled"
    _says(dialog, qtbot, "National number: +49 30 23125900 is dialled")


def test_a_number_that_is_not_complete_is_doubted_only_when_one_goes_on(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened()
    row = _typed(dialog, qtbot, "+49 72")
    _says(dialog, qtbot, "National number")
    assert row.number.accessibleDescription() == ""
    row.email.setFocus()
    _says(dialog, qtbot, "There are no such numbers in Germany.")
    assert row.number.accessibleDescription() == "There are no such numbers in Germany."


def test_what_is_suspicious_has_a_sign_though_one_is_elsewhere(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(Participant(display_name="Ben", phone_number="112"))
    number = dialog.people.rows()[1].number
    qtbot.waitUntil(lambda: number.accessibleDescription() == "112 is an emergency number.")
    assert [action.toolTip() for action in number.actions() if action.isVisible()] == [
        "112 is an emergency number."
    ]


def test_the_same_person_twice_is_said_on_either_row(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(
        Participant(display_name="Ben", email="b@example.org"),
        Participant(display_name="Benjamin", email="B@example.org"),
    )
    dialog.people.rows()[1].email.setFocus()
    _says(dialog, qtbot, "Benjamin is in the list twice.")
    dialog.people.rows()[2].name.setFocus()
    _says(dialog, qtbot, "Ben is in the list twice.")
