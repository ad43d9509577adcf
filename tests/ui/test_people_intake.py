"""People who are pasted stand in rows, are completed when wanted, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import BERLIN
from ucc_client.application import people_files
from ucc_client.application.changes import Result
from ucc_client.application.people_requests import ReadPeople, Recognised, RecognisePeople
from ucc_client.application.queries import AnyRequest, People
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.person import Person, Source
from ucc_client.domain.recognition import recognise
from ucc_client.domain.recurrence import to_instant
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.desk import PeopleDesk
from ucc_client.ui.participants.row import ParticipantRow
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

FUTURE = to_instant(datetime(2099, 11, 30, 9), BERLIN)
ME = Participant(display_name="Anna Berg", email="anna@example.org", is_moderator=True, user_id=2)
FELIX = Person(
    name="Felix Brandt", number="31", email="felix@example.org", user_id=9, source=Source.COLLEAGUE
)

Opened = Callable[..., ConferenceDialog]


def _answer(request: AnyRequest, receive: Callable[[Result], None]) -> None:
    """Answer as the worker does, for a cache that knows Felix."""
    if isinstance(request, RecognisePeople):
        receive(Recognised(people=tuple(recognise(request.people, [FELIX]))))
    elif isinstance(request, ReadPeople):
        receive(people_files.read(request))
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


@pytest.fixture
def paste(qtbot: QtBot) -> Iterator[Callable[[ParticipantRow, str], None]]:
    def into_name(row: ParticipantRow, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        row.name.setFocus()
        qtbot.keyClick(row.name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    yield into_name
    QGuiApplication.clipboard().clear()


Paste = Callable[[ParticipantRow, str], None]


def _blank(dialog: ConferenceDialog) -> ParticipantRow:
    dialog.people.add()
    return dialog.people.rows()[-1]


def _others(dialog: ConferenceDialog) -> list[tuple[str, str, str]]:
    people = dialog.people.participants()
    assert people[0] == ME
    return [(p.display_name, p.phone_number, p.email) for p in people[1:]]


def _offer(dialog: ConferenceDialog, words: str) -> QPushButton:
    return next(
        b
        for b in dialog.people.line.buttons
        if b.isVisible() and b.text().replace("&", "") == words
    )


def test_a_list_that_is_pasted_into_a_name_becomes_people(opened: Opened, paste: Paste) -> None:
    dialog = opened()
    paste(_blank(dialog), "Ben Kurz <ben@example.org>, +49 30 1; 12")
    assert _others(dialog) == [("Ben Kurz", "+49 30 1", "ben@example.org"), ("", "12", "")]
    assert dialog.people.line.text.text() == "2 people were added."
    assert dialog.people.rows()[-1].name.hasFocus()


def test_people_are_pasted_behind_the_row_one_is_in(opened: Opened, paste: Paste) -> None:
    dialog = opened(Participant(display_name="Zoe", email="z@example.org"))
    paste(dialog.people.rows()[0], "a@example.org\nb@example.org")
    assert [email for _, _, email in _others(dialog)] == [
        "a@example.org",
        "b@example.org",
        "z@example.org",
    ]


def test_people_who_are_pasted_into_a_blank_first_row_come_first_in_the_tab_order(
    opened: Opened, paste: Paste, qtbot: QtBot
) -> None:
    dialog = opened(Participant(display_name="Zoe", email="z@example.org"))
    first = dialog.people.rows()[0]
    first.take(Participant())
    paste(first, "Anna Berg <anna@example.org>\nBen <b@example.org>")
    qtbot.waitUntil(lambda: all(row.star.isVisible() for row in dialog.people.rows()))
    names = [row.name.text() for row in dialog.people.rows()]
    assert names == ["Anna Berg", "Ben", "Zoe"]
    walked = []
    dialog.people.rows()[0].star.setFocus()
    for _ in range(15):
        walked.append(QApplication.focusWidget())
        qtbot.keyClick(walked[-1], Qt.Key.Key_Tab)
    assert walked == [field for row in dialog.people.rows() for field in row.fields()]


def test_a_name_alone_is_pasted_as_text(opened: Opened, paste: Paste) -> None:
    dialog = opened()
    row = _blank(dialog)
    paste(row, "Ben Kurz")
    assert row.name.text() == "Ben Kurz"
    paste(row, "12")
    assert row.name.text() == "Ben Kurz12"
    assert not dialog.people.line.has_news


def test_an_address_in_a_blank_name_goes_to_its_own_field(opened: Opened, paste: Paste) -> None:
    dialog = opened()
    paste(_blank(dialog), "ben@example.org")
    assert _others(dialog) == [("", "", "ben@example.org")]


def test_what_is_typed_as_in_a_mail_goes_to_its_own_fields(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.people.add()
    row = dialog.people.rows()[-1]
    qtbot.keyClicks(row.name, "Clara Neu <clara@example.org>, +49 30 1234")
    qtbot.keyClick(row.name, Qt.Key.Key_Return)
    typed = dialog.people.participants()[-1]
    assert (typed.display_name, typed.email, typed.phone_number) == (
        "Clara Neu",
        "clara@example.org",
        "+49 30 1234",
    )
    row.name.setFocus()
    qtbot.keyClicks(row.name, " @ night")
    row.name.editingFinished.emit()
    assert row.name.text() == "Clara Neu @ night", "what has an address already stays as typed"


def test_a_list_that_is_pasted_into_a_number_becomes_people(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    QGuiApplication.clipboard().setText("12, 13")
    number = _blank(dialog).number
    menu = number.createStandardContextMenu()
    assert isinstance(menu.findChild(QAction, "edit-paste"), QAction)
    number.paste_anything()
    assert _others(dialog) == [("", "12", ""), ("", "13", "")]


def test_pasting_is_taken_back_by_a_button(opened: Opened, paste: Paste, qtbot: QtBot) -> None:
    dialog = opened()
    paste(dialog.people.rows()[0], "a@example.org\nb@example.org")
    qtbot.mouseClick(_offer(dialog, "Undo"), Qt.MouseButton.LeftButton)
    assert _others(dialog) == []
    assert not dialog.people.line.has_news


def test_who_is_known_is_offered_to_be_filled_in(
    opened: Opened, paste: Paste, qtbot: QtBot
) -> None:
    dialog = opened()
    paste(dialog.people.rows()[0], "Felix Brandt\nBen Kurz <ben@example.org>")
    assert _others(dialog)[0] == ("Felix Brandt", "", "")
    said = dialog.people.line.text.text()
    assert said.endswith(" known: Felix Brandt (31, felix@example.org)")
    assert dialog.people.line.accessibleName() == said
    qtbot.mouseClick(_offer(dialog, "Fill in"), Qt.MouseButton.LeftButton)
    assert _others(dialog) == [
        ("Felix Brandt", "31", "felix@example.org"),
        ("Ben Kurz", "", "ben@example.org"),
    ]
    assert dialog.people.participants()[1].user_id == 9


def test_a_very_long_list_is_there_at_once_and_cut_where_it_is_too_long(
    opened: Opened, paste: Paste
) -> None:
    dialog = opened(Participant(display_name="Zoe", email="z@example.org"))
    paste(dialog.people.rows()[0], "\n".join(f"p{n}@example.org" for n in range(1_200)))
    assert len(dialog.people.rows()) < 100
    emails = [email for _, _, email in _others(dialog)]
    assert emails == [*(f"p{n}@example.org" for n in range(1_000)), "z@example.org"]
    assert dialog.people.line.text.text() == (
        "1000 people were added. 200 more are too many at once."
    )


def test_the_tab_key_walks_through_people_in_their_order(
    opened: Opened, paste: Paste, qtbot: QtBot
) -> None:
    dialog = opened(Participant(display_name="Zoe", email="z@example.org"))
    paste(dialog.people.rows()[0], "a@example.org\nb@example.org")
    qtbot.waitUntil(lambda: all(row.star.isVisible() for row in dialog.people.rows()))
    walked = []
    dialog.people.rows()[0].star.setFocus()
    for _ in range(21):
        walked.append(QApplication.focusWidget())
        qtbot.keyClick(walked[-1], Qt.Key.Key_Tab)
    fields = [field for row in dialog.people.rows() for field in row.fields()]
    assert walked == [*fields, _offer(dialog, "Undo")]


CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ben Kurz\nEMAIL:ben@example.org\nEND:VCARD\n"


def _drop(dialog: ConferenceDialog, mime: QMimeData) -> None:
    """Drop upon the participants, as a file manager does."""
    place = dialog.people.rect().center()
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(place, actions, mime, buttons, keys)
    QApplication.sendEvent(dialog.people, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(place, actions, mime, buttons, keys)
    QApplication.sendEvent(dialog.people, dropped)
    assert dropped.dropAction() is Qt.DropAction.CopyAction


def _files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_files_that_are_dropped_bring_their_people(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "ben.vcf").write_text(CARD)
    (tmp_path / "more.csv").write_text("Name;Telefon\nClara;12\n")
    dialog = opened()
    _drop(dialog, _files(tmp_path / "ben.vcf", tmp_path / "more.csv"))
    assert _others(dialog) == [("Ben Kurz", "", "ben@example.org"), ("Clara", "12", "")]
    assert dialog.people.line.text.text() == "2 people were added."


def test_a_contact_that_is_dragged_from_another_program_comes_in(opened: Opened) -> None:
    dialog = opened()
    mime = QMimeData()
    mime.setData("text/vcard", CARD.encode())
    _drop(dialog, mime)
    assert _others(dialog) == [("Ben Kurz", "", "ben@example.org")]


def test_what_cannot_be_read_is_said_with_its_line_beside_what_can(
    opened: Opened, tmp_path: Path
) -> None:
    (tmp_path / "two.vcf").write_text(CARD + "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n")
    dialog = opened()
    _drop(dialog, _files(tmp_path / "two.vcf", tmp_path / "none.csv"))
    assert dialog.people.line.text.text().endswith(
        "added. two.vcf: the contact that begins in line 6 cannot be read. "
        "none.csv is empty or cannot be opened."
    )
    _drop(dialog, _files(tmp_path / "none.csv"))
    assert len(_others(dialog)) == 1
    assert dialog.people.line.text.text() == "none.csv is empty or cannot be opened."


def test_files_that_were_copied_are_pasted(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "ben.vcf").write_text(CARD)
    dialog = opened()
    QGuiApplication.clipboard().setMimeData(_files(tmp_path / "ben.vcf"))
    name = dialog.people.rows()[0].name
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert _others(dialog) == [("Ben Kurz", "", "ben@example.org")]
    assert name.text() == ME.display_name
