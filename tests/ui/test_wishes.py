"""What a command, a link or a file asks of the window; in the real program on a filled cache."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.application.running_worker import RunningWorker, running_worker
from tests.ui.cached_account import fill_cache
from tests.ui.conftest import PATIENCE, Opened
from tests.waiting import wait_until
from ucc_client.application.changes import Raise
from ucc_client.application.links import wish_of
from ucc_client.application.wish import Wish, WishKind
from ucc_client.ui.application import Program
from ucc_client.ui.editor.dialog import ConferenceDialog

ICS = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Out of a file\r\n"
    b"DTSTART:20990303T083000Z\r\nATTENDEE;CN=Eva:mailto:eva@example.org\r\n"
    b"ATTENDEE:mailto:Anna@example.org\r\n"
    b"END:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.fixture
def opened(tmp_path: Path, program: Opened, qtbot: QtBot) -> Program:
    fill_cache(tmp_path, ["Budget"])
    made = program()
    qtbot.waitUntil(made.window.calendar.isEnabled, timeout=PATIENCE)
    return made


def dialog(opened: Program, qtbot: QtBot) -> ConferenceDialog:
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(ConferenceDialog)), timeout=PATIENCE)
    found = opened.window.findChildren(ConferenceDialog)
    return found[0]


def said(opened: Program, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(QMessageBox)), timeout=PATIENCE)
    box = opened.window.findChildren(QMessageBox)[-1]
    text = f"{box.text()} {box.informativeText()}"
    box.close()
    return text


def test_a_file_that_the_system_hands_over_is_opened(
    opened: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "Invitation.ics"
    file.write_bytes(ICS)
    opened.open(str(file))
    made = dialog(opened, qtbot)
    assert made.form.name.text() == "Out of a file"
    made.close()


def test_a_link_that_the_system_hands_over_is_opened(opened: Program, qtbot: QtBot) -> None:
    opened.open("ucc:new?name=Planning")
    made = dialog(opened, qtbot)
    assert made.form.name.text() == "Planning"
    made.close()


def test_what_the_system_hands_over_by_mistake_is_refused_in_words(
    opened: Program, qtbot: QtBot
) -> None:
    opened.open("/home/anna/notes.txt")
    assert "neither a link of this program nor a calendar file" in said(opened, qtbot)


def test_what_the_system_hands_over_before_the_window_is_there_waits_for_it() -> None:
    program = """
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from ucc_client.ui.system_application import SystemApplication
application, told = SystemApplication(["test"]), []
application.handed.connect(told.append)
QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl("ucc:join/7")))
assert told == []
application.hand_over()
QCoreApplication.sendEvent(application, QFileOpenEvent("/tmp/Invitation.ics"))
print(*told)
"""
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["ucc:join/7", "/tmp/Invitation.ics"]


def test_new_opens_the_dialog_with_the_name_of_a_link(opened: Program, qtbot: QtBot) -> None:
    opened.wishes.fulfil(wish_of("ucc:new?name=Planning"))
    made = dialog(opened, qtbot)
    assert made.form.name.text() == "Planning"
    made.close()


def test_a_calendar_file_is_planned_as_a_conference_and_saved_by_the_user_only(
    opened: Program, qtbot: QtBot
) -> None:
    opened.wishes.fulfil(Wish(kind=WishKind.IMPORT, name="a.ics", content=ICS))
    made = dialog(opened, qtbot)
    assert made.form.name.text() == "Out of a file"
    planned = made.conference()
    assert planned is not None
    people = [(one.display_name, one.is_moderator) for one in planned.participants]
    assert people == [("Anna Berg", True), ("Eva", False)]
    assert opened.window.model.row_of("Out of a file") is None
    made.close()


def test_a_calendar_file_is_chosen_in_the_window(
    opened: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "a.ics"
    file.write_bytes(ICS)
    opened.window.from_file.trigger()
    (chooser,) = opened.window.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(file))
    chooser.reject()
    made = dialog(opened, qtbot)
    assert made.form.name.text() == "Out of a file"
    made.close()


def test_a_file_that_is_no_calendar_is_refused_with_words(opened: Program, qtbot: QtBot) -> None:
    opened.wishes.fulfil(Wish(kind=WishKind.IMPORT, name="a.ics", content=b"<html>"))
    assert "no calendar file" in said(opened, qtbot)


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("ucc:delete/7", "neither a link"),
        ("ucc:conference/987654", "no conference with the number 987654"),
        ("ucc:conference/1?server=other.example.org", "https://other.example.org"),
    ],
)
def test_what_a_link_cannot_have_is_refused_with_words(
    opened: Program, qtbot: QtBot, link: str, words: str
) -> None:
    opened.wishes.fulfil(wish_of(link))
    assert words in said(opened, qtbot)


def test_a_link_shows_a_conference_whatever_is_filtered(opened: Program, qtbot: QtBot) -> None:
    key = opened.window.model.first_key()
    opened.window.pane.search.setText("nothing is called so")
    opened.wishes.fulfil(Wish(kind=WishKind.SHOW, conference=key, by_link=True))
    assert opened.window.pane.current_key() == key


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[RunningWorker]:
    with running_worker(tmp_path) as running:
        wait_until((tmp_path / "orders.json").exists, timeout=60, what="the side door")
        yield running


def start(tmp_path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ucc_client", *words, "--data", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_commands_reach_the_window_that_is_open(worker: RunningWorker, tmp_path: Path) -> None:
    file = tmp_path / "Some meeting.ics"
    file.write_bytes(ICS)
    text = tmp_path / "secret.txt"
    text.write_text("private")
    wishes = [
        (["new"], Wish(kind=WishKind.NEW)),
        (["join", "7"], Wish(kind=WishKind.JOIN, conference="7")),
        (["open", "ucc:join/7"], Wish(kind=WishKind.JOIN, conference="7", by_link=True)),
        (["open", str(file)], Wish(kind=WishKind.IMPORT, name=file.name, content=ICS)),
        (["open", file.as_uri()], Wish(kind=WishKind.IMPORT, name=file.name, content=ICS)),
        (["open", str(text)], Wish(kind=WishKind.REFUSE, name="secret.txt")),
    ]
    for words, _ in wishes:
        assert start(tmp_path, *words).returncode == 0
    expected = [Raise(wish=wish) for _, wish in wishes]
    worker.wait(lambda: worker.heard(Raise) == expected, "the wishes")


def test_a_file_that_is_not_there_is_said_on_the_terminal(tmp_path: Path) -> None:
    ended = start(tmp_path, "open", "nowhere.ics")
    assert ended.returncode == 2
    assert "nowhere.ics" in ended.stderr


def _dragged(opened: Program, mime: QMimeData) -> bool:
    """Drag over the window and drop; tell whether it was welcome."""
    place, copy, none = QPoint(9, 9), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    button = Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(place, copy, mime, button, none)
    entered.ignore()
    QApplication.sendEvent(opened.window, entered)
    if entered.isAccepted():
        dropped = QDropEvent(QPointF(place), copy, mime, button, none)
        QApplication.sendEvent(opened.window, dropped)
        assert dropped.dropAction() is copy
    return entered.isAccepted()


@pytest.mark.parametrize("kind", ["text/calendar", "text/plain"])
def test_an_entry_in_the_clipboard_is_planned_by_a_key(
    opened: Program, qtbot: QtBot, kind: str
) -> None:
    content = QMimeData()
    content.setData(kind, ICS)
    QApplication.clipboard().setMimeData(content)
    with qtbot.waitActive(opened.window):
        opened.window.activateWindow()
    opened.window.pane.list.setFocus()
    qtbot.keyClick(opened.window.pane.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    made = dialog(opened, qtbot)
    assert made.form.name.text() == "Out of a file"
    made.close()


def test_what_is_no_entry_in_the_clipboard_is_said_and_a_field_keeps_its_paste(
    opened: Program, qtbot: QtBot
) -> None:
    QApplication.clipboard().setText("Budget")
    opened.window.paste.trigger()
    assert "no calendar entry" in opened.window.status.currentMessage()
    with qtbot.waitActive(opened.window):
        opened.window.activateWindow()
    search = opened.window.pane.search
    search.setFocus()
    qtbot.keyClick(search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert search.text() == "Budget"


def test_a_calendar_file_is_dropped_onto_the_window_and_others_are_counted(
    opened: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    mime = QMimeData()
    files = [tmp_path / name for name in ("a.ICS", "b.ics", "c.txt")]
    files[0].write_bytes(ICS)
    mime.setUrls([QUrl.fromLocalFile(str(one)) for one in files])
    assert _dragged(opened, mime)
    made = dialog(opened, qtbot)
    assert made.form.name.text() == "Out of a file"
    assert "1 more file" in opened.window.status.currentMessage()
    made.close()


def test_what_is_no_calendar_cannot_be_dropped_nor_anything_without_an_account(
    opened: Program, tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://x.example/a.ics")])
    assert not _dragged(opened, mime)
    mime.setData("text/calendar", ICS)
    opened.window.show_account(None, ())
    assert not _dragged(opened, mime)
    assert not opened.window.paste.isEnabled()
