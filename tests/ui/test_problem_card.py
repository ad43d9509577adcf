"""A change that needs the user says what happened, and offers what can be done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.made_changes import change, found_twice
from ucc_client.domain.pending_change import (
    NEEDS_THE_USER,
    NOT_KEPT,
    ChangeKind,
    ChangeState,
    PendingChange,
)
from ucc_client.ui.conferences.button_row import ButtonRow
from ucc_client.ui.conferences.marks import Marks
from ucc_client.ui.conferences.problem_card import ProblemCard
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

REJECTED, CONFLICT = ChangeState.REJECTED, ChangeState.CONFLICT
UNCONFIRMED, GONE = ChangeState.UNCONFIRMED, ChangeState.GONE


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> ProblemCard:
    made = ProblemCard(theme, icons, words)
    qtbot.addWidget(made)
    return made


def _offered(card: ProblemCard) -> list[str]:
    buttons = [b for b in card.findChildren(QPushButton) if b.isVisible()]
    return [b.text().replace("&", "") for b in buttons]


@pytest.mark.parametrize(
    ("problem", "offered"),
    [
        (change(REJECTED), ["Send again", "Edit …", "Discard"]),
        (change(REJECTED, ChangeKind.CREATE), ["Send again", "Edit …", "Discard"]),
        (change(REJECTED, ChangeKind.DELETE), ["Send again", "Keep it"]),
        (change(CONFLICT), ["Decide …"]),
        (change(CONFLICT, ChangeKind.DELETE), ["Decide …"]),
        (change(UNCONFIRMED, ChangeKind.CREATE), ["Send again", "Discard"]),
        (found_twice(), ["It is this one …", "Send again", "Discard"]),
        (change(GONE), ["Make it anew", "Discard"]),
    ],
    ids=lambda value: value.command_id if isinstance(value, PendingChange) else None,
)
def test_each_problem_offers_what_can_be_done(
    card: ProblemCard, problem: PendingChange, offered: list[str]
) -> None:
    card.show_problem(problem)
    assert card.isVisible()
    assert _offered(card) == offered
    assert card.accessibleName()


def test_without_a_problem_there_is_no_card(card: ProblemCard) -> None:
    card.show_problem(change(GONE))
    card.show_problem(None)
    assert not card.isVisible()


def test_the_servers_reason_is_said_and_sending_twice_is_warned_of(card: ProblemCard) -> None:
    card.show_problem(change(REJECTED, reason="No right"))
    assert "Its reason: No right" in card._text.text()
    card.show_problem(change(UNCONFIRMED, ChangeKind.CREATE))
    assert "could exist twice" in card._text.text()


def test_a_button_says_which_change_it_is_about(card: ProblemCard, qtbot: QtBot) -> None:
    problem = change(GONE)
    card.show_problem(problem)
    with qtbot.waitSignal(card.retry_wanted) as retried:
        qtbot.mouseClick(card.retry, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.discard_wanted) as discarded:
        qtbot.mouseClick(card.discard, Qt.MouseButton.LeftButton)
    assert [retried.args, discarded.args] == [[problem], [problem]]


def test_every_state_that_needs_the_user_has_a_shape_and_words_of_its_own() -> None:
    marks = [Marks().of(state.value) for state in (*NEEDS_THE_USER, ChangeState.WAITING)]
    assert None not in marks
    for name in ("icon", "text", "sentence"):
        assert len({getattr(mark, name) for mark in marks}) == len(marks)
    assert Marks().of("") is None


def test_a_card_needs_no_more_room_than_its_own_buttons(card: ProblemCard) -> None:
    widths = []
    for problem in (change(CONFLICT), found_twice(), change(CONFLICT)):
        card.show_problem(problem)
        buttons = card.findChild(ButtonRow)
        assert buttons is not None
        widths.append(buttons.sizeHint().width())
    assert widths[0] == widths[2] < widths[1]


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("refused with 403", "You have no right to do that (answer 403)."),
        ("refused with 422", "It gave no reason (answer 422)."),
        (NOT_KEPT, "It accepted the change several times, and still has what was there."),
    ],
)
def test_a_refusal_without_words_is_said_in_ours(card: ProblemCard, reason: str, said: str) -> None:
    card.show_problem(change(REJECTED, reason=reason))
    assert said in card._text.text()
    assert reason not in card._text.text()
