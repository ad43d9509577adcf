"""What is wrong with a sign-in is said, where it can be mended, and nothing typed is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ucc_client.application.changes import Failed, Trouble
from ucc_client.ui.sign_in.dialog import SignInDialog
from ucc_client.ui.words import Words


@pytest.fixture
def dialog(qtbot: QtBot, words: Words) -> SignInDialog:
    made = SignInDialog(words, server="conf.example.org", login="12")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.password.setText("secret")
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize(
    ("trouble", "said", "marked"),
    [
        (Trouble.UNAUTHORISED, "password is wrong", ["Login", "Password"]),
        (Trouble.OFFLINE, "cannot be reached", ["Server"]),
        (Trouble.NOT_A_SERVER, "no conference server", ["Server"]),
        (Trouble.UNTRUSTED, "certificate cannot be verified", ["Server"]),
        (Trouble.TOO_MANY_ATTEMPTS, "Too many failed sign-ins", []),
    ],
)
def test_each_trouble_has_its_words_and_its_fields(
    dialog: SignInDialog, trouble: Trouble, said: str, marked: list[str]
) -> None:
    dialog.failed(Failed(trouble=trouble))
    assert said in dialog.message.text()
    assert _marked(dialog) == marked
    assert (dialog.server.text(), dialog.login.text(), dialog.password.text()) == (
        "conf.example.org",
        "12",
        "secret",
    )


def test_nothing_is_said_to_be_kept_before_anybody_is_signed_in(dialog: SignInDialog) -> None:
    dialog.failed(Failed(trouble=Trouble.OFFLINE))
    assert "kept" not in dialog.message.text()


def test_an_empty_field_is_marked_until_something_is_typed(
    dialog: SignInDialog, qtbot: QtBot
) -> None:
    dialog.login.clear()
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert _marked(dialog) == ["Login"]
    qtbot.keyClicks(dialog.login, "1")
    assert _marked(dialog) == []


def test_the_dialog_grows_with_what_it_says(dialog: SignInDialog) -> None:
    def gap() -> int:
        return dialog.login.y() - dialog.server.geometry().bottom()

    before = gap()
    dialog.failed(Failed(trouble=Trouble.CERTIFICATE_CHANGED, fingerprint="ab" * 32))
    assert gap() == before


def _marked(dialog: SignInDialog) -> list[str]:
    return [
        field.accessibleName()
        for field in (dialog.server, dialog.login, dialog.password)
        if field.property("wrong") == "true"
    ]
