"""What can be done with a way in: call it, hold it before a camera, copy it as text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from ucc_client.contract.extensions import DialIn
from ucc_client.ui.conferences.way_in_text import call_address, grouped, text_lines
from ucc_client.ui.furniture import SquareButton
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.call_preference import CallScheme
from ucc_client.ui.style import SPACE, Theme

_SAID_MS = 1600


class WayInButtons(QWidget):
    """Shows those that do something for what is known."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._dial_in = DialIn()
        self.scheme: Callable[[], CallScheme] = lambda: CallScheme.TEL
        """Says which kind of program calls."""
        self.outside: Callable[[], str] = str
        """Says what is dialled before a number of the public network."""
        self.heading: Callable[[], Sequence[str]] = tuple
        """Says what stands above the copied text: the conference and its date."""
        self.call = QPushButton(self.tr("C&all"))
        self.call.setToolTip(self.tr("Dials the number, and then your PIN"))
        self.call.setMinimumHeight(30)
        self.menu = QMenu(self.call)
        self.code = SquareButton(theme, icons, "qr-code", self.tr("Join by mobile phone"))
        self.code.clicked.connect(self._show_code)
        self.copy = SquareButton(theme, icons, "clipboard-list", self.tr("Copy all as text"))
        self.copies = QMenu(self.copy)
        self.copies.setAccessibleName(self.copy.accessibleName())
        for words, own in (
            (self.tr("For &others: without your PIN and page"), False),
            (self.tr("For &yourself: with your PIN and page"), True),
        ):
            action = QAction(words, self.copies)
            action.triggered.connect(lambda _checked=False, with_own=own: self._copy(own=with_own))
            self.copies.addAction(action)
        self.copy.clicked.connect(self._offer_copies)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for button in (self.call, self.code, self.copy):
            row.addWidget(button)
        row.addStretch(1)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.timeout.connect(lambda: self.copy.show_icon("clipboard-list"))
        self.call.clicked.connect(self._call_first)
        theme.changed.connect(self._tint)
        self._tint()

    def show_dial_in(self, dial_in: DialIn) -> None:
        """Offer what can be done with this way in."""
        self._dial_in = dial_in
        numbers = self._numbers()
        self.call.setVisible(bool(numbers))
        self.code.setVisible(bool(dial_in.external_number or dial_in.link))
        self.copy.setVisible(bool(numbers or dial_in.link))
        self.menu.clear()
        if len(numbers) < 2:
            self.call.setMenu(None)  # type: ignore[arg-type]
            return
        for number, name in numbers:
            action = QAction(name, self.menu)
            action.triggered.connect(lambda _checked=False, to=number: self._call(to))
            self.menu.addAction(action)
        self.call.setMenu(self.menu)

    def _numbers(self) -> list[tuple[str, str]]:
        """Return the numbers that can be called, with what a menu says of them."""
        external, internal = self._dial_in.external_number, self._dial_in.internal_number
        found = [
            (external or "", self.tr("From &anywhere: %1").replace("%1", external or "")),
            (internal or "", self.tr("&Inside the company: %1").replace("%1", internal or "")),
        ]
        return [one for one in found if call_address(CallScheme.TEL, one[0])]

    def _call_first(self) -> None:
        numbers = self._numbers()
        if numbers:
            self._call(numbers[0][0])

    def _call(self, number: str) -> None:
        QDesktopServices.openUrl(QUrl(self.address(self._dial_in, number)))

    def address(self, dial_in: DialIn, number: str) -> str:
        """Return what is opened to call one of the numbers, as the user's telephone wants it."""
        outside = self.outside() if number == dial_in.external_number else ""
        return call_address(self.scheme(), number, dial_in.pin or "", outside)

    def _show_code(self) -> None:
        dial_in = self._dial_in
        # Only now: the first paint waits for no dialog.
        from ucc_client.ui.conferences.qr_popup import QrPopup  # noqa: PLC0415

        # A mobile phone is outside of the company.
        number, pin = dial_in.external_number or "", dial_in.pin or ""
        address = call_address(CallScheme.TEL, number, pin)
        popup = QrPopup(
            address or dial_in.link or "",
            number if address else "",
            has_pin=bool(pin),
            parent=self.window(),
        )
        popup.open()

    def _offer_copies(self) -> None:
        """Ask for whom, where it makes a difference: PIN and page let one in as the user."""
        if not (self._dial_in.pin or self._dial_in.link):
            self._copy(own=True)
            return
        self.copies.setActiveAction(self.copies.actions()[0])
        self.copies.popup(self.copy.mapToGlobal(self.copy.rect().bottomLeft()))

    def told(self, dial_in: DialIn, *, own: bool) -> list[str]:
        """Return the lines that say the way in, for oneself or for others."""
        pin = grouped("".join((dial_in.pin or "").split()))
        lines = [
            (self.tr("Dial in"), dial_in.external_number or ""),
            (self.tr("Inside the company"), dial_in.internal_number or ""),
        ]
        if own:
            lines += [(self.tr("PIN"), pin), ("", dial_in.link or "")]
        elif pin:
            lines.append((self.tr("PIN"), self.tr("your own, as in your invitation")))
        return text_lines(lines)

    def _copy(self, *, own: bool) -> None:
        lines = [*self.heading(), *self.told(self._dial_in, own=own)]
        QGuiApplication.clipboard().setText("\n".join(line for line in lines if line))
        self.copy.show_icon("check")
        self._back.start(_SAID_MS)

    def _tint(self) -> None:
        colour, faint = self._theme.colour("text"), self._theme.colour("border")
        self._icons.lead(self.call, "phone", colour, disabled=faint)
