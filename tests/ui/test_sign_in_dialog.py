"""What is wrong with a sign-in is said, where it can be mended, and nothing typed is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ucc_client.application.changes import Failed, Trouble
from ucc_client.application.commands import SignIn
from ucc_client.contract.shown_certificate import Doubt, ShownCertificate
from ucc_client.ui.scrolled_page import ScrolledPage
from ucc_client.ui.sign_in.dialog import SignInDialog
from ucc_client.ui.words import Words

CERTIFICATE = ShownCertificate(
    fingerprint="ab" * 32,
    names=("conf.example.org", "192.0.2.7"),
    issuer="Example CA, Example GmbH",
    not_before=1_700_000_000_000,
    not_after=1_800_000_000_000,
    doubts=(Doubt.SELF_SIGNED, Doubt.WRONG_NAME),
)


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
        (Trouble.PROXY_SCRIPT, "by a script (PAC)", ["Server"]),
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


def test_an_unknown_certificate_is_shown_with_names_dates_and_every_reason(
    dialog: SignInDialog,
) -> None:
    dialog.failed(Failed(trouble=Trouble.UNTRUSTED, certificate=CERTIFICATE))
    said = dialog.certificate.text.text()
    for part in ("conf.example.org, 192.0.2.7", "Example CA, Example GmbH", "2023", "2027", "AB:"):
        assert part in said
    assert dialog.certificate.warning.text().count("\n") == 1
    assert "another address" in dialog.certificate.warning.text()


def test_it_is_trusted_by_the_users_own_hand_only_and_for_that_address_only(
    dialog: SignInDialog, qtbot: QtBot
) -> None:
    dialog.failed(Failed(trouble=Trouble.UNTRUSTED, certificate=CERTIFICATE))
    assert _wanted(dialog, qtbot).trusted == ""
    dialog.failed(Failed(trouble=Trouble.UNTRUSTED, certificate=CERTIFICATE))
    dialog.certificate.trust.setChecked(True)
    assert _wanted(dialog, qtbot).trusted == "ab" * 32
    dialog.failed(Failed(trouble=Trouble.UNTRUSTED, certificate=CERTIFICATE))
    dialog.certificate.trust.setChecked(True)
    qtbot.keyClicks(dialog.server, "x")
    assert dialog.certificate.isHidden()
    assert _wanted(dialog, qtbot).trusted == ""


@pytest.mark.parametrize("accepted", ["", "cd" * 32])
def test_a_certificate_is_shown_whole(dialog: SignInDialog, qtbot: QtBot, accepted: str) -> None:
    trouble = Trouble.CERTIFICATE_CHANGED if accepted else Trouble.UNTRUSTED
    dialog.failed(Failed(trouble=trouble, certificate=CERTIFICATE, accepted=accepted))
    for label in (dialog.message, dialog.certificate.warning, dialog.certificate.text):
        qtbot.waitUntil(
            lambda one=label: one.height() >= one.heightForWidth(one.width()), timeout=2000
        )


def test_a_changed_certificate_stands_beside_the_accepted_one(dialog: SignInDialog) -> None:
    dialog.failed(
        Failed(trouble=Trouble.CERTIFICATE_CHANGED, certificate=CERTIFICATE, accepted="cd" * 32)
    )
    said = dialog.certificate.text.text()
    assert said.index("CD:CD") < said.index("AB:AB")
    assert "somebody stands in between" in dialog.message.text()


def test_plain_http_is_agreed_to_by_the_users_own_hand_only(
    dialog: SignInDialog, qtbot: QtBot
) -> None:
    dialog.failed(Failed(trouble=Trouble.UNPROTECTED))
    assert not dialog.unprotected.isHidden()
    assert not _wanted(dialog, qtbot).unprotected
    dialog.failed(Failed(trouble=Trouble.UNPROTECTED))
    dialog.unprotected.setChecked(True)
    assert _wanted(dialog, qtbot).unprotected


def test_the_dialog_grows_with_what_it_says(dialog: SignInDialog, qtbot: QtBot) -> None:
    def gap() -> int:
        return dialog.login.y() - dialog.server.geometry().bottom()

    before = gap()
    dialog.failed(Failed(trouble=Trouble.CERTIFICATE_CHANGED, certificate=CERTIFICATE))
    qtbot.waitUntil(lambda: gap() == before)
    page = dialog.findChild(ScrolledPage)
    assert page is not None
    # It grew by all that is said now.
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0)


def _wanted(dialog: SignInDialog, qtbot: QtBot) -> SignIn:
    with qtbot.waitSignal(dialog.sign_in_wanted) as heard:
        qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    request = heard.args[0]
    assert isinstance(request, SignIn)
    return request


def _marked(dialog: SignInDialog) -> list[str]:
    return [
        field.accessibleName()
        for field in (dialog.server, dialog.login, dialog.password)
        if field.property("wrong") == "true"
    ]
