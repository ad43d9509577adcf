"""Reminders on the screen: shown once, and what is pressed there is done."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.application.test_worker_alarms import ACCOUNT, know, now_ms
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.application.alarm_requests import Alarm, Preflight
from ucc_client.application.changes import AlarmsDue, RowsChanged
from ucc_client.cache.accounts import Accounts
from ucc_client.domain.alarm import Due, Occasion, Why, Wishes
from ucc_client.domain.preflight import Concern, Doubt
from ucc_client.ui.application import Program
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.reminders import own_quiet
from ucc_client.ui.reminders.bus_notices import BusNotices
from ucc_client.ui.reminders.notice import Notice, Press
from ucc_client.ui.reminders.notice_window import NoticeWindow
from ucc_client.ui.reminders.notice_words import NoticeWords
from ucc_client.ui.reminders.preflight_dialog import PreflightDialog
from ucc_client.ui.reminders.reminders import Reminders
from ucc_client.ui.settings.reminder_preference import ReminderPreference
from ucc_client.ui.words import Words

START = 4_099_766_400_000
MINUTE = 60_000
OCCASION = Occasion(key="c7", original=START, start=START, end=START + 60 * MINUTE, name="Budget")


def _own(opened: Program) -> NoticeWindow:
    assert opened.desktop is not None
    return opened.desktop.reminders.own


def _remind(opened: Program, **fields: object) -> None:
    """Let it be time for the conference that the cache knows."""
    row = opened.window.model.row_of("c7")
    assert row is not None
    occasion = Occasion(
        key="c7",
        original=row.start,
        start=row.start,
        end=row.start + 60 * MINUTE,
        name=row.name,
        is_own=True,
    )
    alarm = Alarm(due=Due(occasion=occasion, why=Why.SOON), **fields)  # type: ignore[arg-type]
    opened.bridge.alarms_due.emit(AlarmsDue(alarms=(alarm,)))


def _opened(program: Opened, qtbot: QtBot, data: Path, **flags: object) -> Program:
    """Open the program on a conference of which it is not time to remind yet."""
    Accounts(data).remember(ACCOUNT)
    know(data, 7, "Budget", 300, **flags)
    opened = program()
    qtbot.waitUntil(lambda: opened.desktop is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.window.model.row_of("c7") is not None, timeout=PATIENCE)
    return opened


def _tags(opened: Program) -> tuple[str, ...]:
    return () if opened.desktop is None else _own(opened).tags()


def _settled(data: Path) -> set[tuple[str, bool]]:
    from ucc_client.cache.conference_cache import ConferenceCache

    cache = ConferenceCache(
        Accounts(data).database_of(ACCOUNT),
        server=ACCOUNT.server,
        user_id=ACCOUNT.user_id,
        clock=now_ms,
        listener=lambda _: None,
    )
    notes = cache.alarm_notes()
    cache.close()
    return {(key, note.settled or note.snoozed_until > 0) for (key, _, _), note in notes.items()}


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (-15, "Budget begins in 15 minutes"),
        (-14.9, "Budget begins in 15 minutes"),
        (-1, "Budget begins in 1 minute"),
        (0, "Budget begins now"),
        (0.9, "Budget begins now"),
        (7, "Budget has been on for 7 minutes"),
    ],
)
def test_a_notice_says_when_it_begins(
    words: Words, qapp: QApplication, resources: Path, minutes: float, said: str
) -> None:
    from PySide6.QtCore import QTranslator

    english = QTranslator()
    assert english.load("ucc_client_en", str(resources / "translations"))
    qapp.installTranslator(english)
    alarm = Alarm(due=Due(occasion=OCCASION, why=Why.SOON))
    assert NoticeWords(words).title(alarm, START + round(minutes * MINUTE)) == said
    qapp.removeTranslator(english)


def test_what_was_missed_is_named_with_its_time_and_many_are_counted(words: Words) -> None:
    said = NoticeWords(words)
    assert said.missed_text([OCCASION]).startswith("Budget: ")
    assert len(said.missed_text([OCCASION] * 9).splitlines()) == 5


def test_a_reminder_comes_in_a_window_of_our_own_and_later_if_that_is_wished(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = _opened(program, qtbot, tmp_path)
    _remind(opened)
    qtbot.waitUntil(lambda: len(_tags(opened)) == 1, timeout=PATIENCE)
    window = _own(opened)
    assert window.isVisible()
    window.button(_tags(opened)[0], Press.SNOOZE).click()
    assert not window.isVisible()
    opened.window.close()
    qtbot.waitUntil(lambda: not opened.window.isVisible(), timeout=PATIENCE)
    assert _settled(tmp_path) == {("c7", True)}


def test_without_a_bus_a_reminder_waits_while_the_system_says_that_somebody_presents(
    program: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_quiet, "LOOK_MS", 1)
    opened = _opened(program, qtbot, tmp_path)
    assert opened.desktop is not None
    opened.desktop.reminders.close()
    preference = ReminderPreference(QSettings(str(tmp_path / "x.ini"), QSettings.Format.IniFormat))
    asked: list[bool] = []
    presents = True

    def is_quiet() -> bool:
        asked.append(presents)
        return presents

    reminders = Reminders(
        opened.window, opened.bridge, opened.words, preference, None, is_quiet=is_quiet
    )
    # It goes with the program, as the one before would have.
    opened.desktop.reminders = reminders
    _remind(opened)
    qtbot.waitUntil(lambda: len(asked) > 5, timeout=PATIENCE)
    assert reminders.own.tags() == ()
    assert not _settled(tmp_path)
    presents = False
    qtbot.waitUntil(lambda: len(reminders.own.tags()) == 1, timeout=PATIENCE)
    seen = len(asked)
    qtbot.waitUntil(lambda: bool(_settled(tmp_path)), timeout=PATIENCE)
    assert len(asked) == seen


@pytest.mark.parametrize(
    ("state", "quiet"), [(1, False), (2, True), (3, True), (4, True), (5, False)]
)
def test_windows_word_for_who_may_be_disturbed(state: int, quiet: bool) -> None:
    assert own_quiet.says_quiet(state) is quiet
    assert not own_quiet.windows_is_quiet()


def test_join_goes_where_one_gets_in_and_the_reminder_is_done_with(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = _opened(program, qtbot, tmp_path)
    _remind(opened)
    qtbot.waitUntil(lambda: len(_tags(opened)) == 1, timeout=PATIENCE)
    _own(opened).button(_tags(opened)[0], Press.JOIN).click()
    qtbot.waitUntil(lambda: opened.window.findChild(QMessageBox) is not None, timeout=PATIENCE)
    box = opened.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    box.accept()
    opened.window.close()
    qtbot.waitUntil(lambda: not opened.window.isVisible(), timeout=PATIENCE)
    assert _settled(tmp_path) == {("c7", True)}


def test_what_there_is_to_mend_is_shown_and_a_click_goes_there(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = _opened(program, qtbot, tmp_path, isReadonly=False)
    _remind(opened, concerns=(Concern(doubt=Doubt.UNREACHABLE),))
    qtbot.waitUntil(lambda: len(_tags(opened)) == 1, timeout=PATIENCE)
    _own(opened).button(_tags(opened)[0], Press.LOOK).click()
    dialog = opened.window.findChild(PreflightDialog)
    assert isinstance(dialog, PreflightDialog)
    assert list(dialog.steps) == [Doubt.UNREACHABLE]
    more = Preflight(occasion=dialog.occasion, concerns=(Concern(doubt=Doubt.NO_MODERATOR),))
    dialog.show_found(more)
    dialog.steps[Doubt.NO_MODERATOR].click()
    qtbot.waitUntil(
        lambda: isinstance(opened.window.findChild(ConferenceDialog), ConferenceDialog),
        timeout=PATIENCE,
    )
    editor = opened.window.findChild(ConferenceDialog)
    assert isinstance(editor, ConferenceDialog)
    assert editor.form.name.text() == "Budget"
    editor.reject()


def test_of_a_date_that_is_gone_nothing_stays_on_the_screen(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = _opened(program, qtbot, tmp_path)
    _remind(opened)
    qtbot.waitUntil(lambda: len(_tags(opened)) == 1, timeout=PATIENCE)
    from ucc_client.application.changes import RowsChanged

    opened.bridge.rows_changed.emit(RowsChanged(removed=("c7",)))
    assert _tags(opened) == ()
    assert not _own(opened).isVisible()


def test_missed_ones_are_told_together(program: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    Accounts(tmp_path).remember(ACCOUNT)
    opened = program()
    qtbot.waitUntil(lambda: opened.desktop is not None, timeout=PATIENCE)
    alarms = tuple(Alarm(due=Due(occasion=OCCASION, why=Why.MISSED)) for _ in range(3))
    opened.bridge.alarms_due.emit(AlarmsDue(alarms=alarms))
    qtbot.waitUntil(lambda: _tags(opened) == ("missed",), timeout=PATIENCE)


def test_a_worker_that_died_is_told_again_what_to_remind_of(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    Accounts(tmp_path).remember(ACCOUNT)
    opened = program()
    qtbot.waitUntil(lambda: opened.desktop is not None, timeout=PATIENCE)
    process = opened.bridge._process
    assert process is not None
    process.waitForStarted(PATIENCE)
    qtbot.waitUntil(lambda: bool(opened.window.status.account.text()), timeout=PATIENCE)
    process.kill()
    process.waitForFinished(PATIENCE)
    know(tmp_path, 7, "Budget", 4)
    qtbot.waitUntil(lambda: len(_tags(opened)) == 1, timeout=PATIENCE)


def test_nothing_is_lost_of_what_was_chosen(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    for wishes in (Wishes(), Wishes(minutes=(), nag=True, missed=False, check=False)):
        ReminderPreference(settings).choose(wishes, to_tray=True)
        settings.sync()
        assert ReminderPreference(settings).wishes() == wishes


def test_once_the_program_ends_no_reminder_comes_any_more(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = _opened(program, qtbot, tmp_path)
    assert opened.desktop is not None
    bus = opened.desktop.reminders._bus
    _remind(opened)
    qtbot.waitUntil(lambda: len(_tags(opened)) == 1, timeout=PATIENCE)
    opened.desktop.close()
    opened.desktop = None
    # The worker still sends what waits, and speaks meanwhile.
    _remind(opened)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _remind(opened)
    opened.bridge.rows_changed.emit(RowsChanged(changed=(), removed=("c7",), renamed={}))
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, NoticeWindow)] == []
    assert bus is None or bus._thread is None
    assert opened.window.isVisible()


def test_where_the_library_of_the_bus_is_broken_a_notice_is_given_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "jeepney.io.threading", None)
    bus = BusNotices("icon.svg")
    notice = Notice(tag="c7", title="Budget", text="", buttons=(), stays=False)
    with qtbot.waitSignal(bus.shown) as shown:
        bus.show(notice)
    assert shown.args == [notice, False]
    bus.close()
