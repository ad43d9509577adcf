"""The administrator's template: variables from the server's list, doubts said once."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ucc_client.application.changes import Failed, Trouble
from ucc_client.contract.directory import PhoneNumber
from ucc_client.contract.messages import (
    ConferenceConfiguration,
    ConferenceConfigurationTexts,
    MailBodyVariable,
)
from ucc_client.domain.mail_template import PartMark, Variable
from ucc_client.ui.editor.discard_question import DiscardQuestion
from ucc_client.ui.template.actions import choice_of
from ucc_client.ui.template.dialog import NumberChoice, TemplateDialog
from ucc_client.ui.words import Words

CONFIGURATION = ConferenceConfiguration(
    language="de",
    e_mail_subject="Einladung $NAME$",
    e_mail_body="$NUMBER$ PIN $PIN$",
    variables=(
        MailBodyVariable(name="Name", placeholder="$NAME$"),
        MailBodyVariable(name="Number", placeholder="$NUMBER$"),
        MailBodyVariable(name="PIN", placeholder="$PIN$"),
    ),
    internal_number_id=7,
    external_number_id=8,
)
NUMBERS = [
    NumberChoice(7, internal=True, text="900"),
    NumberChoice(9, internal=True, text="901"),
    NumberChoice(8, internal=False, text="+49 30 23125900"),
]

Opened = Callable[..., TemplateDialog]


@pytest.fixture
def opened(qtbot: QtBot, words: Words) -> Opened:
    def make(configuration: ConferenceConfiguration = CONFIGURATION) -> TemplateDialog:
        dialog = TemplateDialog(configuration, NUMBERS, words)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog, before_close_func=lambda one: one.saved())
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


def test_what_is_changed_is_saved_and_the_rest_is_kept(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.internal.setCurrentIndex(dialog.internal.findData(9))
    dialog.subject.setText("Konferenz $NAME$")
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    wanted = saved.args[0]
    assert wanted.internal_number_id == 9
    assert wanted.external_number_id == 8
    assert wanted.e_mail_subject == "Konferenz $NAME$"
    assert wanted.variables == CONFIGURATION.variables


def test_a_variable_is_inserted_at_the_cursor(opened: Opened) -> None:
    dialog = opened()
    dialog.text.setPlainText("before  after")
    cursor = dialog.text.textCursor()
    cursor.setPosition(7)
    dialog.text.setTextCursor(cursor)
    dialog.text.setFocus()
    menu = dialog.insert.menu()
    assert menu is not None
    assert [a.data() for a in menu.actions()] == ["$NAME$", "$NUMBER$", "$PIN$"]
    menu.actions()[2].trigger()
    assert dialog.text.toPlainText() == "before $PIN$ after"


def test_doubts_are_said_once_and_then_saved(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.text.setPlainText("$NUMBER$ $PNI$")
    with qtbot.assertNotEmitted(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "no PIN" in dialog._message.text()
    assert "$PNI$" in dialog._message.text()
    with qtbot.waitSignal(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def test_an_error_is_never_saved(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.subject.clear()
    for _ in range(2):
        with qtbot.assertNotEmitted(dialog.save_wanted):
            qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def test_what_stops_saving_is_marked_until_it_is_mended(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.subject.clear()
    dialog.text.clear()
    dialog.text.setFocus()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.subject.property("wrong") == dialog.text.property("wrong") == "true"
    assert dialog.subject.hasFocus()
    qtbot.keyClicks(dialog.subject, "Invitation")
    assert dialog.subject.property("wrong") == "false"


def test_default_texts_can_be_undone(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    with qtbot.waitSignal(dialog.defaults_wanted) as asked:
        qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert asked.args == ["de"]
    dialog.take_texts(ConferenceConfigurationTexts(e_mail_subject="S", e_mail_body="B"))
    assert dialog.configuration().e_mail_body == "B"
    dialog.text.undo()
    assert dialog.configuration().e_mail_body == CONFIGURATION.e_mail_body


def test_a_failure_keeps_everything_typed(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.subject.setText("typed")
    with qtbot.waitSignal(dialog.save_wanted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    dialog.failed(Failed(trouble=Trouble.OFFLINE))
    assert dialog.subject.text() == "typed"
    assert dialog.save.isEnabled()


def test_a_number_is_offered_as_one_dials_it() -> None:
    outside = PhoneNumber(
        id=1, number="23125900", type="EXTERNAL", national_prefix="49", local_prefix="30"
    )
    inside = PhoneNumber(id=2, number="900", type="INTERNAL")
    assert choice_of(outside).text == "+49 30 23125900"
    assert choice_of(inside).text == "900"


def test_the_preview_follows_what_is_typed_and_chosen(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    preview = dialog.preview
    assert preview.text.toPlainText() == "‹Number› PIN 482 913"
    assert preview.subject.text() == "Einladung ‹Name›"
    known = (
        MailBodyVariable(name="External number", placeholder="$EXT$"),
        MailBodyVariable(name="Internal number", placeholder="$INT$"),
        MailBodyVariable(name="Web link", placeholder="$URL$"),
        MailBodyVariable(name="Date", placeholder="$DATE$"),
    )
    dialog = opened(msgspec.structs.replace(CONFIGURATION, variables=known))
    qtbot.keyClicks(dialog.address, "conf.example.org")
    dialog.text.setPlainText("$EXT$ $INT$ $URL$")
    text = dialog.preview.text
    assert text.toPlainText() == "+49 30 23125900 900 https://conf.example.org/…"
    dialog.internal.setCurrentIndex(dialog.internal.findData(9))
    dialog.external.setCurrentIndex(0)
    assert text.toPlainText() == "– 901 https://conf.example.org/…"
    dialog.text.setPlainText("$DATE$")
    german = text.toPlainText()
    dialog.language.setCurrentIndex(dialog.language.findData("fr"))
    assert text.toPlainText() != german
    dialog.subject.setText("$INT$")
    assert dialog.preview.subject.text() == "901"


OURS = msgspec.structs.replace(
    CONFIGURATION,
    e_mail_subject="Invitation",
    e_mail_body="{{externalNumber}} {{pin}}",
    variables=tuple(
        MailBodyVariable(name=one.value, placeholder=one.placeholder)
        for one in (*Variable, *PartMark)
    ),
)


def test_the_preview_shows_who_is_called_and_who_dials_in(opened: Opened, qtbot: QtBot) -> None:
    assert opened().preview.reader.isHidden(), "the server has no such parts"
    dialog = opened(OURS)
    reader, text = dialog.preview.reader, dialog.preview.text
    assert reader.isVisible()
    dialog.text.setPlainText("{{ifCalled}}We call.{{ifDialsIn}}You call.{{endIf}}\n{{callNote}}")
    assert text.toPlainText().splitlines()[0] == "We call."
    called = text.toPlainText().splitlines()[1]
    reader.called.setFocus()
    qtbot.keyClick(reader.called, Qt.Key.Key_Right)
    assert text.toPlainText().splitlines()[0] == "You call."
    assert text.toPlainText().splitlines()[1] not in ("", called)


def test_with_all_variables_it_still_fits_a_small_screen(opened: Opened) -> None:
    dialog = opened(OURS)
    dialog.resize(dialog.sizeHint())
    assert dialog.height() <= 620
    lines = {chip.y() for chip in dialog.chips.chips}
    assert 1 < len(lines) < 4
    assert dialog.chips.height() == max(lines) + dialog.chips.chips[0].height()


def test_a_part_is_put_around_what_is_selected(opened: Opened) -> None:
    dialog = opened(OURS)
    begin = next(c for c in dialog.chips.chips if c.accessibleName() == PartMark.IF_CALLED)
    dialog.text.setPlainText("one\ntwo\nthree")
    cursor = dialog.text.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(13, cursor.MoveMode.KeepAnchor)
    dialog.text.setTextCursor(cursor)
    dialog.text.setFocus()
    begin.click()
    assert dialog.text.toPlainText() == "one\n{{ifCalled}}two\nthree{{endIf}}"
    dialog.subject.setText("who")
    dialog.subject.selectAll()
    dialog.subject.setFocus()
    begin.click()
    dialog.subject.insert("!")
    assert dialog.subject.text() == "{{ifCalled}}who!{{endIf}}"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Invitation", "{{externalNumber}} {{pni}}"),
        ("{{dtae}}", "{{externalNumber}} {{pin}}"),
        ("Invitation", "{{externalNumber}} {{pin}} {{ifCalled}} we call"),
    ],
)
def test_what_the_bundled_server_refuses_is_said_before_it_is_asked(
    opened: Opened, qtbot: QtBot, subject: str, text: str
) -> None:
    dialog = opened(OURS)
    dialog.subject.setText(subject)
    dialog.text.setPlainText(text)
    for _ in range(2):
        with qtbot.assertNotEmitted(dialog.save_wanted):
            qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    wrong = dialog.subject if subject != "Invitation" else dialog.text
    assert wrong.property("wrong") == "true"
    assert "{{" in dialog._message.text()
    assert "%" not in dialog._message.text()


def test_variables_look_like_chips_in_the_text_and_unknown_ones_like_mistakes(
    opened: Opened,
) -> None:
    dialog = opened()
    dialog.text.setPlainText("😀 $PIN$ $PNI$")
    formats = dialog.text.document().firstBlock().layout().formats()
    marked = [(one.start, one.length, one.format.fontUnderline()) for one in formats]
    assert [(start, length) for start, length, _ in marked] == [(3, 5), (9, 5)]
    chip, mistake = (one.format for one in formats)
    assert chip.background().color().alphaF() == pytest.approx(0.25, abs=0.01)
    assert mistake.underlineStyle() == QTextCharFormat.UnderlineStyle.SpellCheckUnderline


def test_a_click_on_a_chip_inserts_its_variable_where_the_cursor_is(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened()
    name, _, pin = dialog.chips.chips
    assert [chip.text() for chip in dialog.chips.chips] == ["Name", "Number", "PIN"]
    dialog.subject.clear()
    dialog.subject.setFocus()
    qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    assert dialog.subject.text() == "$NAME$"
    dialog.text.clear()
    dialog.text.setFocus()
    qtbot.mouseClick(pin, Qt.MouseButton.LeftButton)
    assert dialog.text.toPlainText() == "$PIN$"
    assert "‹" not in dialog.preview.text.toPlainText()


def test_a_test_mail_is_sent_of_what_stands_there_and_nothing_is_saved(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened()
    assert not dialog.trial.isVisible()
    dialog.offer_trial()
    dialog.subject.setText("Another subject")
    with qtbot.waitSignal(dialog.trial_wanted) as asked:
        dialog.trial.click()
    assert asked.args[0].e_mail_subject == "Another subject"
    assert not dialog.trial.isEnabled()
    dialog.tried("anna@example.org")
    assert "anna@example.org" in dialog._message.text()
    assert dialog.trial.isEnabled()
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (Failed(trouble=Trouble.REJECTED, detail="Too many."), "No test mail was sent. Too many."),
        (Failed(trouble=Trouble.OFFLINE, detail="expired"), "when you are online"),
        (Failed(trouble=Trouble.PROXY_SCRIPT, detail="timeout"), "when you are online"),
    ],
)
def test_why_no_test_mail_was_sent_is_said(opened: Opened, failure: Failed, said: str) -> None:
    dialog = opened()
    dialog.offer_trial()
    dialog.trial.click()
    dialog.not_tried(failure)
    assert said in dialog._message.text()
    assert "kept here" not in dialog._message.text()
    assert dialog.trial.isEnabled()


def test_what_was_typed_is_thrown_away_only_when_asked(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    answers: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, DiscardQuestion)
        answers.append(box.text())
        box.reject()

    qtbot.keyClicks(dialog.subject, "!")
    QTimer.singleShot(0, answer)
    dialog.reject()
    assert answers
    assert dialog.isVisible()
    dialog.subject.setText(CONFIGURATION.e_mail_subject)
    dialog.reject()
    assert not dialog.isVisible()


def test_closed_by_its_own_button_nothing_of_it_stays(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_what_was_typed_over_another_template_says_so(opened: Opened) -> None:
    dialog = opened()
    wanted = msgspec.structs.replace(
        CONFIGURATION, e_mail_body="Mine", internal_number_id=9, external_number_id=77
    )
    dialog.go_on(wanted, is_old=True)
    assert dialog.text.toPlainText() == "Mine"
    assert dialog.internal.currentData() == 9
    # That number is somebody's by now.
    assert dialog.external.currentData() is None
    assert "changed meanwhile" in dialog._message.text()
    assert dialog.unsaved() is not None
