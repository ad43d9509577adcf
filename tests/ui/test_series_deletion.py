"""Of a series one date can go, it and the following, or all, where the server keeps such."""

from __future__ import annotations

import sqlite3
import uuid
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.application.running_worker import running_worker
from tests.ui.cached_account import ACCOUNT, ANNA
from tests.ui.conftest import BERLIN, PATIENCE, Opened
from ucc_client.application.changes import Done
from ucc_client.application.commands import CreateConference
from ucc_client.cache.accounts import Accounts
from ucc_client.domain.conference import Conference
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.domain.series_edit import Extent
from ucc_client.domain.series_of import series_of
from ucc_client.ui.conferences.deletion_question import DeletionQuestion, remaining
from ucc_client.ui.words import Words

FIRST = datetime(2099, 12, 1, 9)
WEEKLY = Conference(
    name="Jour fixe",
    start=to_instant(FIRST, BERLIN),
    occurrence=Occurrence.EVERYWEEK,
    participants=(ANNA,),
)
SECOND = to_instant(datetime(2099, 12, 8, 9), BERLIN)


def _press(text: str, seen: list[str]) -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    seen.append(box.informativeText())
    found = [b for b in box.buttons() if b.text().replace("&", "") == text]
    assert found, [b.text() for b in box.buttons()]
    found[0].click()


@pytest.mark.parametrize(
    ("pressed", "rules", "meant"),
    [
        ("Only Tue 8 Dec", True, Extent.THIS),
        ("Tue 8 Dec and following", True, Extent.FOLLOWING),
        ("All dates", True, Extent.ALL),
        ("Delete", False, Extent.ALL),
        ("Keep", True, None),
    ],
)
def test_the_question_offers_what_the_server_can_keep(
    words: Words, qtbot: QtBot, pressed: str, rules: bool, meant: Extent | None
) -> None:
    window = QMessageBox()
    qtbot.addWidget(window)
    seen: list[str] = []
    QTimer.singleShot(0, lambda: _press(pressed, seen))
    assert DeletionQuestion(words, window).ask(WEEKLY, SECOND, rules=rules) == meant
    assert ("update by mail" in seen[0]) is rules


def test_what_is_left_of_a_series() -> None:
    left = remaining(WEEKLY, SECOND, Extent.THIS, BERLIN)
    assert left is not None
    assert left.exceptions == (SECOND,)
    ended = remaining(WEEKLY, SECOND, Extent.FOLLOWING, BERLIN)
    assert ended is not None
    dates = [one.start for one in series_of(ended, BERLIN).dates(0)]
    assert dates == [WEEKLY.start]
    assert remaining(WEEKLY, WEEKLY.start, Extent.FOLLOWING, BERLIN) is None
    assert remaining(ended, WEEKLY.start, Extent.THIS, BERLIN) is None
    assert remaining(WEEKLY, SECOND, Extent.ALL, BERLIN) is None


def test_one_date_is_left_out_offline(program: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    Accounts(tmp_path).remember(ACCOUNT)
    with running_worker(tmp_path, "--offline") as worker:
        command = CreateConference(command_id=str(uuid.uuid4()), conference=WEEKLY)
        assert worker.ask(command) == Done()
    with closing(sqlite3.connect(Accounts(tmp_path).database_of(ACCOUNT))) as cache, cache:
        cache.execute("INSERT INTO facts (name, value) VALUES ('extensions', 'recurrence-rule')")
    opened = program()
    qtbot.waitUntil(opened.window.details.delete.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.actions.rules, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.actions._shown is not None, timeout=PATIENCE)
    day = opened.words.weekday_and_day(WEEKLY.start)
    QTimer.singleShot(0, lambda: _press(f"Only {day}", []))
    opened.window.delete.trigger()

    def left_out() -> bool:
        shown = opened.actions._shown
        return shown is not None and shown.conference.exceptions == (WEEKLY.start,)

    qtbot.waitUntil(left_out, timeout=PATIENCE)
