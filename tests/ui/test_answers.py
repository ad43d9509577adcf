"""Answers and mail states in the details: quiet, but for what needs somebody."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import ACCOUNT, ANNA, BEN, START
from tests.ui.every_window import CLARA, NOW, ROW, answered
from ucc_client.application.queries import ConferenceDetails
from ucc_client.domain.conference import Conference
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence
from ucc_client.ui.conferences.details import DetailsView
from ucc_client.ui.conferences.people_panel import Circle
from ucc_client.ui.conferences.sending_again import question
from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.table_model import ANSWER_ICON, IN_TROUBLE, SECOND_LINE, Column
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

TEXT = Qt.ItemDataRole.DisplayRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def details(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> DetailsView:
    view = DetailsView(theme, icons, words)
    qtbot.addWidget(view)
    view.resize(880, 700)
    view.show()
    view.show_connection(online=True)
    return view


def _show(view: DetailsView, shown: ConferenceDetails) -> None:
    view.show_details(shown, ACCOUNT.user_id, NOW)


def _column(view: DetailsView, role: int) -> list[object]:
    people = view.participants
    return [people.index(row, Column.ANSWER).data(role) for row in range(people.rowCount())]


def test_each_answer_is_an_icon_and_a_word_and_each_mail_a_few_quiet_words(
    details: DetailsView,
) -> None:
    _show(details, answered())
    assert _column(details, TEXT) == ["Accepted", "Declined", "Maybe", "No answer yet", "Accepted"]
    icons = [icon and icon[0] for icon in _column(details, ANSWER_ICON)]  # type: ignore[index]
    assert icons == ["check", "x", "circle-question-mark", None, "check"]
    assert _column(details, SECOND_LINE) == [
        "mail sent 01:00",
        "mail sent 01:00",
        "mail waits to be sent",
        "came back: mailbox unknown",
        "unclear whether sent",
    ]
    assert _column(details, IN_TROUBLE) == [False, False, False, True, True]
    assert _column(details, SPOKEN)[3] == "No answer yet, came back: mailbox unknown"


def test_the_heading_counts_answers_and_what_needs_somebody(details: DetailsView) -> None:
    _show(details, answered())
    assert details.people.summary.text() == "2 accepted, 1 declined, 1 maybe"
    assert details.people.trouble.text() == "2 mails need a look"


def test_a_tool_tip_says_all_with_the_mail_servers_words_and_what_to_do(
    details: DetailsView,
) -> None:
    _show(details, answered())
    tip = str(_column(details, Qt.ItemDataRole.ToolTipRole)[3])
    assert tip.splitlines() == [
        "Invitation: came back: mailbox unknown",
        "The mail server said: 550 5.1.1 <dora@example.org>: user unknown",
        "Check the address, then send the invitation again.",
    ]


def test_a_server_that_says_neither_shows_no_column_and_offers_nothing(
    details: DetailsView,
) -> None:
    _show(details, msgspec.structs.replace(answered(invited=True), answers=None, mails=None))
    assert details.table.isColumnHidden(Column.ANSWER)
    assert details.answer.isHidden()
    assert details.people.again.isHidden()
    assert not details.people.summary.isVisible()
    menu = details.table.menu_at(0).actions()
    # What takes people away as files stands below a line of its own, always.
    actions = [one.text() for one in menu[: [one.isSeparator() for one in menu].index(True)]]
    assert actions == ["Moderator"]


def test_sending_again_offers_all_those_selected_and_those_it_did_not_reach(
    details: DetailsView, qtbot: QtBot
) -> None:
    _show(details, answered())
    details.table.selectRow(0)
    with qtbot.waitSignal(details.people.again_wanted) as asked:
        details.people.again.click()
    (_, everybody), (circle, missed) = asked.args[0]
    assert (len(everybody), circle) == (5, Circle.MISSED)
    assert [one.display_name for one in missed] == ["Emil Ernst", "Dora Diehl"]
    details.table.selectAll()
    with qtbot.waitSignal(details.people.again_wanted) as asked:
        details.people.again.click()
    assert [one for one, _ in asked.args[0]] == [Circle.ALL, Circle.MISSED]
    details.table.clearSelection()
    _select(details, 0, 1)
    with qtbot.waitSignal(details.people.again_wanted) as asked:
        details.people.again.click()
    assert asked.args[0][1] == (Circle.CHOSEN, everybody[:2])


def _select(details: DetailsView, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        index = details.participants.index(row, 0)
        details.table.selectionModel().select(index, flags.Select | flags.Rows)


def test_the_menu_of_a_row_sends_to_that_one_or_to_all_that_are_selected(
    details: DetailsView, qtbot: QtBot
) -> None:
    _show(details, answered())
    people = details.participants.people()
    for row, selected, meant in ((1, [], [1]), (1, [0, 1], [0, 1]), (3, [0, 1], [3])):
        details.table.clearSelection()
        _select(details, *selected)
        again = details.table.menu_at(row).actions()[-1]
        with qtbot.waitSignal(details.people.again_wanted) as asked:
            again.trigger()
        assert asked.args[0] == [(Circle.CHOSEN, [people[one] for one in meant])]


def test_offline_it_says_why_it_cannot_be_done(details: DetailsView) -> None:
    details.show_connection(online=False)
    _show(details, answered())
    assert not details.people.again.isEnabled()
    assert "once it is reached" in details.people.again.toolTip()
    again = details.table.menu_at(1).actions()[-1]
    assert not again.isEnabled()
    assert "once it is reached" in again.toolTip()
    _show(details, answered(invited=True))
    assert not any(button.isEnabled() for button in details.answer.buttons.values())
    assert details.answer._why.isVisible()


@pytest.mark.parametrize("fields", [{"is_readonly": True}, {"is_terminated": True}])
def test_who_may_not_change_it_or_when_it_is_over_nothing_is_sent_again(
    details: DetailsView, fields: dict[str, bool]
) -> None:
    shown = answered()
    _show(details, msgspec.structs.replace(shown, row=msgspec.structs.replace(ROW, **fields)))
    assert details.people.again.isHidden()


def test_who_is_invited_answers_and_the_button_of_what_holds_is_pressed(
    details: DetailsView, qtbot: QtBot
) -> None:
    _show(details, answered(invited=True))
    buttons = details.answer.buttons
    assert [one for one in buttons if buttons[one].isChecked()] == [InvitationAnswer.ACCEPTED]
    buttons[InvitationAnswer.ACCEPTED].click()
    with qtbot.waitSignal(details.answer.answered) as said:
        buttons[InvitationAnswer.DECLINED].click()
    assert said.args == [InvitationAnswer.DECLINED, None]
    # What the server has counts, and meanwhile nobody clicks twice.
    assert [one for one in buttons if buttons[one].isChecked()] == [InvitationAnswer.ACCEPTED]
    assert not any(button.isEnabled() for button in buttons.values())
    details.answer.failed()
    assert all(button.isEnabled() for button in buttons.values())


def test_which_dates_one_answers_for_can_be_read(details: DetailsView, qtbot: QtBot) -> None:
    details.resize(1000, 700)
    once = Conference(name="x", start=START, participants=(BEN, ANNA))
    row = msgspec.structs.replace(ROW, occurrence=Occurrence.ONCE)
    _show(details, ConferenceDetails(row=row, conference=once, answers=()))
    qtbot.waitUntil(details.answer.isVisible)
    # As where it is laid out before there is anything to choose.
    details.answer.extent.show()
    details.answer.extent.sizeHint()
    _show(details, answered(invited=True))
    extent = details.answer.extent
    words = extent.fontMetrics().horizontalAdvance("only for Tue 1 Dec")
    qtbot.waitUntil(lambda: extent.width() > words + 20)


def test_of_a_series_one_date_is_answered_for_by_itself(details: DetailsView, qtbot: QtBot) -> None:
    _show(details, answered(invited=True))
    bar = details.answer
    assert [bar.extent.itemText(one) for one in (0, 1)] == ["for all dates", "only for Tue 1 Dec"]
    bar.extent.setCurrentIndex(1)
    with qtbot.waitSignal(bar.answered) as said:
        bar.buttons[InvitationAnswer.TENTATIVE].click()
    assert said.args == [InvitationAnswer.TENTATIVE, START]
    _show(details, answered(invited=True))
    assert bar.extent.currentIndex() == 1
    once = Conference(name="x", start=START, participants=(BEN, ANNA))
    row = msgspec.structs.replace(ROW, occurrence=Occurrence.ONCE)
    _show(details, ConferenceDetails(row=row, conference=once, answers=()))
    assert bar.extent.isHidden()
    assert not bar.isHidden()


@pytest.mark.parametrize(
    "people",
    [(ANNA, BEN), (BEN, CLARA)],
    ids=["who has made it", "who does not take part"],
)
def test_nobody_else_is_asked(details: DetailsView, people: tuple[Participant, ...]) -> None:
    conference = Conference(name="x", start=START, participants=people)
    _show(details, ConferenceDetails(row=ROW, conference=conference, answers=()))
    assert details.answer.isHidden()


def test_the_question_names_whom_each_button_means(qtbot: QtBot, details: DetailsView) -> None:
    def offered(*choices: tuple[Circle, list[Participant]]) -> list[str]:
        box, meant = question(choices, details)
        texts = [button.text().replace("&&", "&") for button in meant]
        assert box.escapeButton() is not None
        assert isinstance(box.escapeButton(), QAbstractButton)
        box.deleteLater()
        return [box.text(), *texts]

    every, some, missed = Circle.ALL, Circle.CHOSEN, Circle.MISSED
    assert offered((some, [BEN])) == ["Send Ben Kurz the invitation again?", "&Send"]
    assert offered((every, [BEN, CLARA]))[0] == "Send 2 people the invitation again?"
    assert offered((every, [BEN, CLARA, ANNA]), (some, [BEN, CLARA]), (missed, [ANNA]))[1:] == [
        "To &all: 3",
        "Only the &selected: 2",
        "Only where it &failed: 1",
    ]
