"""A date that the server would start at another time is said calmly, with what puts it right."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ucc_client.application.queries import ConferenceDetails
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.clock_guard import ClockShift
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.ui.conferences.clock_card import ClockCard
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

BERLIN = ZoneInfo("Europe/Berlin")


def berlin(text: str) -> int:
    return to_instant(datetime.fromisoformat(text), BERLIN)


SHIFT = ClockShift(
    start=berlin("2027-03-29T10:00"),
    meant=berlin("2027-03-29T09:00"),
    zone="Europe/Berlin",
    is_next=True,
)


def details(shift: ClockShift | None) -> ConferenceDetails:
    people = (
        Participant(display_name="Anna", email="anna@example.org"),
        Participant(display_name="Ben", phone_number="12"),
    )
    conference = Conference(
        name="Weekly",
        start=berlin("2027-03-29T10:00"),
        occurrence=Occurrence.EVERYWEEK,
        participants=people,
    )
    row = ConferenceRow(
        key="c1",
        conference_id=1,
        name=conference.name,
        start=conference.start,
        occurrence=conference.occurrence,
        is_active=False,
        is_terminated=False,
        is_readonly=False,
        i_moderate=True,
        people=2,
        state="",
    )
    return ConferenceDetails(row=row, conference=conference, shift=shift)


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> ClockCard:
    made = ClockCard(theme, icons, words)
    qtbot.addWidget(made)
    return made


def offered(card: ClockCard) -> list[str]:
    buttons = [button for button in card.findChildren(QPushButton) if button.isVisible()]
    return [button.text().replace("&", "") for button in buttons]


def test_the_next_date_is_put_back_with_one_click(card: ClockCard, qtbot: QtBot) -> None:
    shown = details(SHIFT)
    card.show_shift(shown)
    said = "From 29 Mar the server will start this at 10:00 instead of 09:00."
    assert (card._title.text(), card.accessibleName()) == (said, said)
    assert "begin at 09:00" in card._text.text()
    assert "will probably get an update by mail" in card._text.text()
    assert "1 " in card._text.text(), "only one of the two has an address"
    assert offered(card) == ["Put back to 09:00", "10:00 is right"]
    with qtbot.waitSignal(card.correction_wanted) as corrected:
        qtbot.mouseClick(card.correct, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.acceptance_wanted) as accepted:
        qtbot.mouseClick(card.accept, Qt.MouseButton.LeftButton)
    assert corrected.args == accepted.args == [shown]


def test_a_later_date_is_said_and_not_put_right_before_its_time(card: ClockCard) -> None:
    card.show_shift(details(msgspec.structs.replace(SHIFT, is_next=False)))
    assert card.isVisible()
    assert offered(card) == []
    assert "once that date is the next one" in card._text.text()


def test_the_clock_of_another_zone_is_named(card: ClockCard) -> None:
    card.show_shift(details(msgspec.structs.replace(SHIFT, zone="America/New_York")))
    assert card._title.text() == (
        "From 29 Mar the server will start this at 04:00 instead of 03:00, New York time."
    )


def test_while_the_server_keeps_time_there_is_no_card(card: ClockCard) -> None:
    card.show_shift(details(SHIFT))
    card.show_shift(details(None))
    assert not card.isVisible()
