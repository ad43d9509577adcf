"""Numbers, PIN and link are shown as one says them and copied as one types them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ucc_client.contract.extensions import DialIn
from ucc_client.ui.conferences.dial_in_card import DialInCard, grouped
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme

KNOWN = DialIn(
    pin="482913",
    external_number="+49 30 23125 900",
    internal_number="900",
    link="https://conf.example.org/p/a",
)


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, icons: Icons) -> Iterator[DialInCard]:
    window = QWidget()
    qtbot.addWidget(window)
    made = DialInCard(theme, icons)
    made.setParent(window)
    made.resize(700, 80)
    window.show()
    made.show_dial_in(KNOWN)
    yield made
    window.close()


@pytest.mark.parametrize(
    ("pin", "shown"),
    [
        ("482913", "482 913"),
        ("12345678", "1234 5678"),
        ("123456789", "123 456 789"),
        ("1234", "1234"),
        ("12345", "12345"),
        ("", ""),
    ],
)
def test_a_pin_is_grouped_as_one_says_it(pin: str, shown: str) -> None:
    assert grouped(pin) == shown


def test_the_pin_is_copied_without_its_space_and_that_is_said(
    card: DialInCard, qtbot: QtBot
) -> None:
    assert card.pin.value.text() == "482 913"
    card.pin.copy.setFocus()
    qtbot.keyClick(card.pin.copy, Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == "482913"
    assert card.pin._caption.text() == "Copied"
    qtbot.waitUntil(lambda: card.pin._caption.text() == "Your PIN")


def test_the_card_is_hidden_while_nothing_is_known_and_shows_only_what_is(
    card: DialInCard,
) -> None:
    card.show_dial_in(DialIn(internal_number="900"))
    shown = [field.isVisible() for field in (card.external, card.internal, card.pin, card.link)]
    assert shown == [False, True, False, False]
    card.show_dial_in(DialIn())
    assert not card.isVisible()


def test_a_narrow_window_gets_more_lines(card: DialInCard, qtbot: QtBot) -> None:
    card.resize(260, 300)
    qtbot.waitUntil(lambda: card._columns == 1)
    assert card.minimumSizeHint().width() <= 260
    card.resize(900, 80)
    qtbot.waitUntil(lambda: card._columns == 4)


class Browser(QObject):
    """Takes what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_the_link_opens_the_browser_and_only_a_web_address_does(
    card: DialInCard, qtbot: QtBot
) -> None:
    browser = Browser()
    for scheme in ("https", "file"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")
    try:
        qtbot.mouseClick(card.open, Qt.MouseButton.LeftButton)
        card.show_dial_in(DialIn(pin="1", link="file:///etc/passwd"))
        qtbot.mouseClick(card.open, Qt.MouseButton.LeftButton)
    finally:
        for scheme in ("https", "file"):
            QDesktopServices.unsetUrlHandler(scheme)
    assert browser.opened == ["https://conf.example.org/p/a"]
    assert not card.link.isVisible()
