"""Numbers, PIN and link are shown as one says them and copied as one types them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import segno
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ucc_client.contract.extensions import DialIn
from ucc_client.ui.conferences.dial_in_card import DialInCard
from ucc_client.ui.conferences.qr_popup import QrPopup
from ucc_client.ui.conferences.way_in_text import call_address, grouped
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.call_preference import CallScheme
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
    card.resize(1100, 80)
    qtbot.waitUntil(lambda: card._columns == 5)


class Browser(QObject):
    """Takes what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_the_fields_stand_as_far_from_each_other_however_wide_it_is(
    card: DialInCard, qtbot: QtBot
) -> None:
    card.show_dial_in(KNOWN)
    card.resize(1400, 80)
    card.show()
    fields = [card.external, card.internal, card.pin, card.link]

    def gaps() -> set[int]:
        ends = [one.x() + one.copy.geometry().right() for one in fields]
        return {two.x() - end for end, two in zip(ends[:-1], fields[1:], strict=True)}

    qtbot.waitUntil(lambda: card._columns == len(fields) + 1)
    qtbot.waitUntil(lambda: len(gaps()) == 1)
    # And their words stand on one line.
    assert len({one.value.mapTo(card, one.value.rect().topLeft()).y() for one in fields}) == 1
    qtbot.waitUntil(lambda: card.buttons.geometry().right() >= card.width() - 20)


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


@pytest.mark.parametrize(
    ("scheme", "number", "pin", "address"),
    [
        (CallScheme.TEL, "+49 (30) 23125-900", "482 913", "tel:+493023125900,,482913%23"),
        (CallScheme.SIP, "900", "482913", "sip:900,,482913%23"),
        (CallScheme.CALLTO, "*31#900", "", "callto:*31%23900"),
        (CallScheme.TEL, "+", "482913", ""),
        (CallScheme.TEL, "", "482913", ""),
    ],
)
def test_a_call_dials_the_number_and_then_the_pin(
    scheme: CallScheme, number: str, pin: str, address: str
) -> None:
    assert call_address(scheme, number, pin) == address


def test_the_outside_line_is_dialled_before_a_number_of_the_public_network_only(
    card: DialInCard,
) -> None:
    buttons = card.buttons
    buttons.scheme, buttons.outside = lambda: CallScheme.SIP, lambda: "0"
    way = DialIn(external_number="+49 30 23125 900", internal_number="900", pin="482 913")
    assert buttons.address(way, "+49 30 23125 900") == "sip:000493023125900,,482913%23"
    assert buttons.address(way, "900") == "sip:900,,482913%23"


def test_one_of_both_numbers_is_called_by_the_kind_of_program_that_was_chosen(
    card: DialInCard, qtbot: QtBot
) -> None:
    phone = Browser()
    QDesktopServices.setUrlHandler("sip", phone, "open")
    card.buttons.scheme = lambda: CallScheme.SIP
    try:
        outside, inside = card.buttons.menu.actions()
        assert inside.text() == "&Inside the company: 900"
        inside.trigger()
        outside.trigger()
        card.show_dial_in(DialIn(internal_number="900"))
        qtbot.mouseClick(card.buttons.call, Qt.MouseButton.LeftButton)
    finally:
        QDesktopServices.unsetUrlHandler("sip")
    assert phone.opened == [
        "sip:900,,482913%23",
        "sip:+493023125900,,482913%23",
        "sip:900",
    ]
    # No mobile phone gets in by an internal number.
    assert not card.buttons.code.isVisible()


@pytest.mark.parametrize("for_others", [True, False])
def test_the_way_in_is_copied_for_others_without_what_lets_one_in_as_the_user(
    card: DialInCard, qtbot: QtBot, for_others: bool
) -> None:
    card.buttons.heading = lambda: ("Budget", "Mon 30 Nov 2026, 09:00")
    card.buttons.copy.setFocus()
    qtbot.keyClick(card.buttons.copy, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert menu is card.buttons.copies
    qtbot.keyClick(menu, Qt.Key.Key_O if for_others else Qt.Key.Key_Y)
    own = "482 913\nhttps://conf.example.org/p/a"
    assert QApplication.clipboard().text() == (
        "Budget\nMon 30 Nov 2026, 09:00\nDial in: +49 30 23125 900\nInside the company: 900\n"
        f"PIN: {'your own, as in your invitation' if for_others else own}"
    )


def test_numbers_alone_are_copied_at_once(card: DialInCard, qtbot: QtBot) -> None:
    card.show_dial_in(DialIn(external_number="+49 30 1"))
    qtbot.mouseClick(card.buttons.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "Dial in: +49 30 1"


def _popup(card: DialInCard, qtbot: QtBot) -> QrPopup:
    qtbot.mouseClick(card.buttons.code, Qt.MouseButton.LeftButton)
    popup = card.window().findChild(QrPopup)
    assert isinstance(popup, QrPopup)
    qtbot.waitUntil(popup.isVisible)
    return popup


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_code_is_black_on_white_in_either_scheme_and_as_the_library_draws_it(
    card: DialInCard, qtbot: QtBot, qapp: QApplication, resources: Path, scheme: str
) -> None:
    theme = Theme(qapp, resources / "icons", scheme=scheme)
    popup = _popup(card, qtbot)
    assert popup.code.accessibleDescription() == (
        "It calls +49 30 23125 900 and then dials your PIN."
    )
    picture = popup.code.grab().toImage()
    expected = segno.make("tel:+493023125900,,482913%23", error="m", micro=False)
    size, count = 260 // (len(expected.matrix) + 8), len(expected.matrix)
    begin = (260 - size * (count + 8)) // 2 + size * 4 + size // 2
    read = [
        [picture.pixelColor(begin + x * size, begin + y * size).name() for x in range(count)]
        for y in range(count)
    ]
    assert read == [["#000000" if dark else "#ffffff" for dark in row] for row in expected.matrix]
    assert picture.pixelColor(1, 1).name() == "#ffffff"
    popup.close()
    theme.deleteLater()


def test_without_a_number_from_outside_the_code_opens_the_page(
    card: DialInCard, qtbot: QtBot
) -> None:
    card.show_dial_in(DialIn(pin="1", link="https://conf.example.org/p/a"))
    popup = _popup(card, qtbot)
    assert popup.code.accessibleDescription() == "It opens your page of the conference."
    expected = segno.make("https://conf.example.org/p/a", error="m", micro=False)
    assert [bytes(row) for row in popup.code.modules] == [bytes(row) for row in expected.matrix]
    popup.close()
