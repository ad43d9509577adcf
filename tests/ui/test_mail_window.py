"""Whoever is told is listed before saving, and a click or a key shows the mail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.cached_account import ACCOUNT, fill_cache
from tests.ui.conftest import BERLIN, PATIENCE
from tests.ui.conftest import Opened as OpenedProgram
from tests.ui.mail_answers import Answers, mail_to
from ucc_client.application.changes import Failed, Trouble
from ucc_client.application.queries import Defaults, Mails
from ucc_client.cache.accounts import Accounts
from ucc_client.cache.snapshot import read_rows
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import to_instant
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.editor.mail_source import MailOffer, Offers, creating
from ucc_client.ui.editor.mail_window import Column, MailWindow, mails_to
from ucc_client.ui.history.dialog import HistoryDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

FUTURE = to_instant(datetime(2099, 11, 30, 9), BERLIN)
ANNA = Participant(
    display_name="Anna Berg", phone_number="12", email="anna@example.org", participant_id=7
)
BEN = Participant(display_name="Ben", email="ben@example.org")
CLEO = Participant(display_name="Cleo", phone_number="13")


Opened = Callable[..., tuple[ConferenceDialog, Answers]]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, icons: Icons, words: Words) -> Opened:
    def make(*people: Participant, offers: Offers = creating) -> tuple[ConferenceDialog, Answers]:
        conference = Conference(
            name="Stand-up", start=FUTURE, participants=people, email_body="Hello {{name}}"
        )
        dialog = ConferenceDialog(
            conference,
            theme,
            icons,
            words,
            new=True,
            now=FUTURE - 86_400_000,
            search=lambda _text, receive: receive([]),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        source = Answers()
        dialog.show_mails_by(source, offers)
        qtbot.addWidget(dialog, before_close_func=lambda d: d.saved())
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog, source

    return make


def _window(dialog: ConferenceDialog, qtbot: QtBot) -> MailWindow:
    window = dialog.findChild(MailWindow)
    assert isinstance(window, MailWindow)
    qtbot.waitUntil(window.isVisible)
    return window


def test_a_click_on_a_line_shows_the_mail_to_that_person(opened: Opened, qtbot: QtBot) -> None:
    dialog, source = opened(ANNA, BEN, CLEO)
    names = [button.accessibleName() for button in dialog.preview.mails.buttons]
    assert names == ["Anna Berg: invitation with PIN", "Ben: invitation with PIN"]
    qtbot.mouseClick(dialog.preview.mails.buttons[1], Qt.MouseButton.LeftButton)
    window = _window(dialog, qtbot)
    assert window.note.text() == "Asking the server …"
    source.answer(Mails(told=True, mails=(mail_to(ANNA), mail_to(BEN, "Hello Ben, PIN ··· ···"))))
    assert window.to.text() == "To: Ben <ben@example.org>"
    assert window.subject.text() == "Invitation for Ben"
    assert window.text.toPlainText() == "Hello Ben, PIN ··· ···"
    assert not window.note.isVisible()
    assert len(source.asked) == 1


def test_the_keyboard_reaches_the_mails_and_goes_from_one_to_the_next(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog, source = opened(ANNA, BEN, CLEO)
    dialog.preview.mails.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(dialog.preview.mails.buttons[0], Qt.Key.Key_Space)
    window = _window(dialog, qtbot)
    source.answer(Mails(told=True, mails=(mail_to(ANNA), mail_to(BEN))))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.table)
    assert window.subject.text() == "Invitation for Anna Berg"
    qtbot.keyClick(window.table, Qt.Key.Key_Down)
    assert window.subject.text() == "Invitation for Ben"
    qtbot.keyClick(window.table, Qt.Key.Key_Down)
    assert window.note.text() == "This person gets no mail, address is missing."
    assert not window.text.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert dialog.isVisible()


@pytest.mark.parametrize("trouble", [Trouble.OFFLINE, Trouble.PROXY_SCRIPT])
def test_what_the_server_cannot_be_asked_now_is_shown_when_it_is_reached(
    opened: Opened, qtbot: QtBot, trouble: Trouble
) -> None:
    dialog, source = opened(ANNA)
    dialog.preview.mails.buttons[0].click()
    window = _window(dialog, qtbot)
    source.answer(Failed(trouble=trouble))
    assert "as soon as the server is reached" in window.note.text()
    assert window.text.toPlainText() == "Hello {{name}}"
    source.reachable.emit()
    source.answer(Mails(told=True, mails=(mail_to(ANNA, "here it is"),)))
    assert window.text.toPlainText() == "here it is"


def test_a_server_that_does_not_tell_is_shown_the_text_of_the_conference(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog, source = opened(ANNA)
    mails = dialog.preview.mails
    assert "will probably go out" in mails.uncertain.text()
    assert mails.uncertain.isVisible()
    mails.buttons[0].click()
    window = _window(dialog, qtbot)
    source.answer(Mails(told=False))
    assert "It will probably write this one" in window.note.text()
    assert window.text.toPlainText() == "Hello {{name}}"
    dialog.take_defaults(Defaults(previews=True))
    assert not mails.uncertain.isVisible()


def test_what_a_series_change_may_mean_is_chosen_and_asked_once_each(
    opened: Opened, qtbot: QtBot
) -> None:
    def offers(wanted: Conference) -> list[MailOffer]:
        (one,) = creating(wanted)
        return [msgspec.structs.replace(one, name=name) for name in ("&Only Mon", "&All dates")]

    dialog, source = opened(ANNA, offers=offers)
    dialog.preview.mails.buttons[0].click()
    window = _window(dialog, qtbot)
    assert [window.meaning.itemText(i) for i in range(2)] == ["Only Mon", "All dates"]
    source.answer(Mails(told=True, mails=(mail_to(ANNA, "only Monday"),)))
    window.meaning.setCurrentIndex(1)
    source.answer(Mails(told=True, mails=(mail_to(ANNA, "all dates"), mail_to(ANNA, "and anew"))))
    assert window.text.toPlainText().startswith("all dates")
    assert window.text.toPlainText().endswith("and anew")
    window.meaning.setCurrentIndex(0)
    assert window.text.toPlainText() == "only Monday"
    assert [offer.name for offer in source.asked] == ["&Only Mon", "&All dates"]


def test_of_many_lines_the_rest_opens_the_window_that_has_them_all(
    opened: Opened, qtbot: QtBot
) -> None:
    crowd = [Participant(display_name=f"P{n}", email=f"p{n}@example.org") for n in range(12)]
    dialog, source = opened(*crowd)
    more = dialog.preview.mails.buttons[-1]
    assert more.accessibleName() == "and 4 more"
    more.click()
    window = _window(dialog, qtbot)
    assert window.model.rowCount() == 12
    source.answer(Mails(told=True, mails=tuple(map(mail_to, crowd))))
    assert window.subject.text() == "Invitation for P8"


def test_an_answer_that_comes_after_the_window_was_closed_is_dropped(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog, source = opened(ANNA)
    dialog.preview.mails.buttons[0].click()
    window = _window(dialog, qtbot)
    with qtbot.waitSignal(window.destroyed):
        window.close()
    source.answer(Mails(told=True, mails=(mail_to(ANNA),)))


def test_a_mail_belongs_to_its_participant_whatever_others_are_called() -> None:
    twin = msgspec.structs.replace(ANNA, participant_id=8)
    mails = [mail_to(ANNA), mail_to(twin), mail_to(BEN)]
    assert mails_to(twin, mails) == [mails[1]]
    assert mails_to(BEN, mails) == [mails[2]]
    anew = mail_to(msgspec.structs.replace(ANNA, participant_id=None))
    assert mails_to(ANNA, [*mails, anew]) == [mails[0], anew]


def test_offline_the_window_says_who_and_that_the_text_comes_later(
    program: OpenedProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    window = program().window
    window.new.trigger()
    dialog = window.findChild(ConferenceDialog)
    assert isinstance(dialog, ConferenceDialog)
    qtbot.waitUntil(lambda: len(dialog.preview.mails.buttons) == 1)
    dialog.preview.mails.buttons[0].click()
    shown = _window(dialog, qtbot)
    assert shown.to.text() == "To: Anna Berg <anna@example.org>"
    qtbot.waitUntil(
        lambda: "as soon as the server is reached" in shown.note.text(), timeout=PATIENCE
    )
    shown.close()
    dialog.saved()


def test_the_details_show_the_invitation_and_lead_to_the_earlier_versions(
    program: OpenedProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    window = opened.window
    (row,) = read_rows(Accounts(tmp_path).database_of(ACCOUNT))
    window.pane.select(row.key)
    details = window.details
    qtbot.waitUntil(lambda: details.invitation.isVisible() and details.invitation.isEnabled())
    assert details.footer_hint.text().startswith("What you changed is kept here")
    qtbot.mouseClick(details.invitation, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(MailWindow) is not None, timeout=PATIENCE)
    shown = window.findChild(MailWindow)
    assert isinstance(shown, MailWindow)
    told = [shown.model.text(line, Column.MAIL) for line in shown.model.lines]
    assert told == ["invitation with PIN"] * 2
    shown.close()
    qtbot.mouseClick(details.history, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(HistoryDialog) is not None)
    dialog = window.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    dialog.close()
