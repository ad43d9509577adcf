"""A date of a series is edited in the window: what is asked, and what becomes of the series."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.application.running_worker import running_worker
from tests.ui.cached_account import ACCOUNT, ANNA, BEN
from tests.ui.conftest import BERLIN, PATIENCE, Opened
from tests.ui.made_changes import change
from ucc_client.application.changes import Done, RowsChanged
from ucc_client.application.commands import CreateConference
from ucc_client.application.queries import ConferenceDetails
from ucc_client.application.series_change import SeriesChange
from ucc_client.cache.accounts import Accounts
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.conference import Conference
from ucc_client.domain.merge import Clash
from ucc_client.domain.pending_change import ChangeKind, ChangeState, Together
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.domain.series_edit import Extent, change_one
from ucc_client.domain.series_of import on_date
from ucc_client.ui.application import Program
from ucc_client.ui.changes.change_words import ChangeWords
from ucc_client.ui.conference_words import ConferenceWords
from ucc_client.ui.conferences.details import DetailsView
from ucc_client.ui.conferences.list_lines import Role
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.series.editing import SeriesEditing, with_star
from ucc_client.ui.series.question import SeriesQuestion
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

FIRST, SECOND, THIRD = (to_instant(datetime(2099, 12, day, 9), BERLIN) for day in (1, 8, 15))
HOUR = 3_600_000
WEEKLY = Conference(
    name="Jour fixe",
    start=FIRST,
    occurrence=Occurrence.EVERYWEEK,
    zone="Europe/Berlin",
    participants=(ANNA, BEN),
)
ROW = ConferenceRow(
    key="c7",
    conference_id=7,
    name=WEEKLY.name,
    start=WEEKLY.start,
    occurrence=WEEKLY.occurrence,
    is_active=False,
    is_terminated=False,
    is_readonly=False,
    i_moderate=True,
    people=2,
    state="",
    zone=WEEKLY.zone,
)
SHOWN = ConferenceDetails(row=ROW, conference=WEEKLY)


@pytest.fixture
def editing(words: Words, qtbot: QtBot) -> SeriesEditing:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return SeriesEditing(words, window)


def _question() -> SeriesQuestion:
    found = QApplication.activeModalWidget()
    assert isinstance(found, SeriesQuestion)
    return found


def _texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


class Asked:
    """Asks, and notes the answer."""

    def __init__(
        self, editing: SeriesEditing, *, original: int, rules: bool = True, **fields: object
    ):
        self.answers: list[SeriesChange] = []
        self.cancelled = 0
        edit = editing.begin(SHOWN, original, FIRST - HOUR, rules=rules)
        self.edit = msgspec.structs.replace(
            edit, wanted=msgspec.structs.replace(edit.wanted, **fields)
        )
        editing.ask(self.edit, self.answers.append, self._cancel, editing._parent)

    def _cancel(self) -> None:
        self.cancelled += 1


def test_the_question_names_the_dates_and_says_what_follows(editing: SeriesEditing) -> None:
    Asked(editing, original=SECOND, start=SECOND + HOUR)
    question = _question()
    names = [button.text().replace("&", "") for button in question.buttons.values()]
    assert names == ["Only Tue 8 Dec", "Tue 8 Dec and all following dates", "All dates"]
    assert question.buttons[Extent.THIS].isChecked()
    said = _texts(question)
    assert "The series ends with Tue 1 Dec, and another one begins on Tue 8 Dec" in said
    assert "mails will probably go out." in said


def test_the_keyboard_chooses_and_saves(editing: SeriesEditing, qtbot: QtBot) -> None:
    asked = Asked(editing, original=SECOND, start=SECOND + HOUR)
    question = _question()
    qtbot.waitUntil(question.buttons[Extent.THIS].hasFocus, timeout=PATIENCE)
    qtbot.keyClick(question.buttons[Extent.THIS], Qt.Key.Key_Down)
    assert question.buttons[Extent.FOLLOWING].isChecked()
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert [len(one.begun) for one in asked.answers] == [1]
    assert asked.cancelled == 0


def test_nothing_happens_when_the_question_is_cancelled(
    editing: SeriesEditing, qtbot: QtBot
) -> None:
    asked = Asked(editing, original=SECOND, start=SECOND + HOUR)
    qtbot.keyClick(_question(), Qt.Key.Key_Escape)
    assert (asked.answers, asked.cancelled) == ([], 1)


def test_another_repetition_is_not_offered_for_one_date(editing: SeriesEditing) -> None:
    Asked(editing, original=SECOND, occurrence=Occurrence.EVERYDAY)
    assert list(_question().buttons) == [Extent.FOLLOWING, Extent.ALL]
    assert _question().buttons[Extent.ALL].isChecked()


def test_a_plain_server_is_offered_what_it_can_do_and_says_why(editing: SeriesEditing) -> None:
    Asked(editing, original=THIRD, rules=False, start=THIRD + HOUR)
    question = _question()
    assert list(question.buttons) == [Extent.FOLLOWING, Extent.ALL]
    said = _texts(question)
    assert "what takes place before that (Tue 1 Dec and Tue 8 Dec)" in said
    assert "so a single date cannot be changed" in said
    assert "6 mails will probably go out." in said


def test_where_only_one_answer_is_possible_nobody_is_asked(editing: SeriesEditing) -> None:
    asked = Asked(editing, original=FIRST, rules=False, start=FIRST + HOUR)
    assert [one.after.start for one in asked.answers] == [FIRST + HOUR]
    assert "It holds for all dates" in editing.scope(asked.edit)


def test_a_star_is_asked_about_in_a_menu_with_all_dates_first(
    editing: SeriesEditing, qtbot: QtBot
) -> None:
    begun = editing.begin(SHOWN, SECOND, FIRST, rules=True)
    answers: list[tuple[Extent, SeriesChange]] = []
    edit = with_star(begun, BEN, given=True)
    editing.ask_briefly(edit, lambda *one: answers.append(one), QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.text().replace("&", "") for action in menu.actions()]
    from_here = "Tue 8 Dec and all following dates: a new series, with new PINs"
    assert names == ["All dates", from_here, "Only Tue 8 Dec"]
    assert menu.activeAction() is menu.actions()[0]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(menu, key)
    ((extent, change),) = answers
    assert extent is Extent.THIS
    assert [p.is_moderator for p in on_date(change.after, SECOND).participants] == [True, True]
    assert [p.is_moderator for p in change.after.participants] == [True, False]


def test_the_details_show_who_takes_part_on_a_date_and_what_is_different_there(
    qtbot: QtBot, theme: Theme, icons: Icons, words: Words
) -> None:
    details = DetailsView(theme, icons, words)
    qtbot.addWidget(details)
    wanted = msgspec.structs.replace(
        on_date(WEEKLY, SECOND), name="Review", start=SECOND + HOUR, participants=(ANNA,)
    )
    series = change_one(WEEKLY, SECOND, wanted)
    row = msgspec.structs.replace(ROW, moved=((SECOND, SECOND + HOUR),))
    details.show_date(SECOND, FIRST)
    details.show_details(ConferenceDetails(row=row, conference=series), None, FIRST)
    assert details.page.title.text() == "Review"
    assert "8 Dec 2099, 10:00" in details.page.when.text()
    assert details.participants.rowCount() == 1
    assert details.page.different.words.text() == (
        "Only on this date: Name: Jour fixe → Review; Ben Kurz does not take part"
    )
    details.show_date(THIRD, FIRST)
    assert (details.page.title.text(), details.participants.rowCount()) == ("Jour fixe", 2)
    assert details.page.different.isHidden()
    assert details.date(FIRST) == THIRD


def test_dates_are_told_apart_in_conflicts_and_lists_of_changes(words: Words) -> None:
    said = ConferenceWords(words)
    clash = Clash(field="name", base="", mine="Review", theirs="", date=SECOND)
    assert said.clash(clash) == "Name on Tue 8 Dec"
    assert said.clashing(clash, clash.base, FIRST) == "as in the series"
    person = msgspec.structs.replace(clash, field="email", person=BEN)
    assert said.clash(person) == "E-mail of Ben Kurz on Tue 8 Dec"
    moved = change_one(
        WEEKLY, SECOND, msgspec.structs.replace(on_date(WEEKLY, SECOND), name="Review")
    )
    edited = msgspec.structs.replace(moved, exceptions=(THIRD,))
    assert said.differences(WEEKLY, edited) == [
        "Tue 15 Dec is left out",
        "On Tue 8 Dec: Name: Jour fixe → Review",
    ]
    assert said.differences(edited, moved) == ["Tue 15 Dec takes place again"]


@pytest.fixture
def opened(program: Opened, qtbot: QtBot, tmp_path: Path) -> Callable[..., Program]:
    """Open the program on one weekly series, offline, with what the server could do."""

    def make(*, rules: bool) -> Program:
        Accounts(tmp_path).remember(ACCOUNT)
        with running_worker(tmp_path, "--offline") as worker:
            command = CreateConference(command_id=str(uuid.uuid4()), conference=WEEKLY)
            assert worker.ask(command) == Done()
        if rules:
            with closing(sqlite3.connect(Accounts(tmp_path).database_of(ACCOUNT))) as cache, cache:
                cache.execute("INSERT INTO facts VALUES ('extensions', 'recurrence-rule')")
        made = program()
        qtbot.waitUntil(lambda: made.actions.rules is rules, timeout=PATIENCE)
        qtbot.waitUntil(lambda: made.actions._shown is not None, timeout=PATIENCE)
        return made

    return make


def _editor(opened: Program) -> ConferenceDialog:
    opened.window.edit.trigger()
    dialog = opened.window.findChild(ConferenceDialog)
    assert isinstance(dialog, ConferenceDialog)
    return dialog


def _series(opened: Program) -> list[Conference]:
    shown = opened.actions._shown
    return [] if shown is None else [shown.conference]


def test_one_date_is_changed_in_the_window(opened: Callable[..., Program], qtbot: QtBot) -> None:
    program = opened(rules=True)
    program.window.details.show_date(SECOND, FIRST)
    dialog = _editor(program)
    assert dialog.windowTitle() == "Edit conference: Tue 8 Dec"
    assert "This is Tue 8 Dec:" in dialog.form.scope.text()
    dialog.form.name.setText("Review")
    dialog.save.click()
    _question().save.click()
    qtbot.waitUntil(lambda: any(one.changed_dates for one in _series(program)), timeout=PATIENCE)
    (series,) = _series(program)
    assert (series.name, on_date(series, SECOND).name) == ("Jour fixe", "Review")
    program.window.undo.trigger()
    qtbot.waitUntil(
        lambda: [one.changed_dates for one in _series(program)] == [()], timeout=PATIENCE
    )


def test_cancelling_the_question_goes_back_to_the_editor(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    program = opened(rules=True)
    program.window.details.show_date(SECOND, FIRST)
    dialog = _editor(program)
    dialog.form.name.setText("Review")
    dialog.save.click()
    _question().reject()
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    assert dialog.form.name.text() == "Review"
    dialog._before = dialog._state()


def test_from_a_date_on_another_series_is_there_and_one_undo_takes_both_back(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    program = opened(rules=True)
    program.window.details.show_date(SECOND, FIRST)
    dialog = _editor(program)
    dialog.form.name.setText("Later")
    dialog.save.click()
    question = _question()
    question.buttons[Extent.FOLLOWING].setChecked(True)
    question.save.click()
    model = program.window.model
    qtbot.waitUntil(lambda: model.conference_count() == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: [one.name for one in _series(program)] == ["Later"], timeout=PATIENCE)
    assert "changed from a date on" in program.window.details.undo.text.text()
    program.window.undo.trigger()
    qtbot.waitUntil(lambda: model.conference_count() == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: [one.rule for one in _series(program)] == [""], timeout=PATIENCE)


def test_on_a_plain_server_the_next_date_means_all_of_them(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    program = opened(rules=False)
    dialog = _editor(program)
    assert "changes a series as a whole only" in dialog.form.scope.text()
    dialog.form.name.setText("Renamed")
    dialog.save.click()
    qtbot.waitUntil(lambda: [one.name for one in _series(program)] == ["Renamed"], timeout=PATIENCE)


def test_the_selected_date_stays_selected_when_rows_or_the_clock_change(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    Accounts(tmp_path).remember(ACCOUNT)
    now = round(datetime.now(BERLIN).timestamp() * 1000)
    daily = msgspec.structs.replace(WEEKLY, start=now + HOUR, occurrence=Occurrence.EVERYDAY)
    with running_worker(tmp_path, "--offline") as worker:
        command = CreateConference(command_id=str(uuid.uuid4()), conference=daily)
        assert worker.ask(command) == Done()
    window = program().window
    qtbot.waitUntil(lambda: window.model.rowCount() > 3, timeout=PATIENCE)
    pane = window.pane
    key, first = pane.current_key(), pane.current_original()
    entries = [window.model.index(row) for row in range(window.model.rowCount())]
    later = next(index for index in entries if index.data(Role.ORIGINAL) not in (None, first))
    chosen = later.data(Role.ORIGINAL)
    pane.list.setCurrentIndex(later)
    window._tick()
    assert (pane.current_key(), pane.current_original()) == (key, chosen)
    row = window.model.row_of(key)
    assert row is not None
    window.apply_rows(RowsChanged(changed=(row,)))
    assert pane.current_original() == chosen
    pane.search.setText("fixe")
    assert pane.current_original() == chosen
    qtbot.waitUntil(lambda: window.details.date(now) == chosen, timeout=PATIENCE)


@pytest.mark.parametrize(
    ("kind", "state", "said"),
    [
        (ChangeKind.CREATE, ChangeState.REJECTED, "that series goes on as before"),
        (ChangeKind.EDIT, ChangeState.REJECTED, "What begins with it is there already."),
        (ChangeKind.EDIT, ChangeState.WAITING, "It is sent after what begins with it."),
        (ChangeKind.CREATE, ChangeState.SENDING, ""),
    ],
)
def test_half_of_a_change_says_how_far_the_other_half_is(
    words: Words, kind: ChangeKind, state: ChangeState, said: str
) -> None:
    together = change(state, kind, together=Together("action", 2))
    alone = change(state, kind)
    explanation = ChangeWords(words).explanation
    assert explanation(together).startswith(explanation(alone))
    assert said in explanation(together)
    assert (explanation(together) == explanation(alone)) is not bool(said)
