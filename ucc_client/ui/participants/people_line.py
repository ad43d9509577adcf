"""The line below the participants: says calmly what was taken in, or what a number means."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ucc_client.ui.furniture import IconLabel, hint
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import SPACE, Theme

Offer = tuple[str, Callable[[], None]]
"""The words of a button, and what it does."""
_MOST_OFFERS = 2


class PeopleLine(QFrame):
    """News stay until they are dismissed; meanwhile nothing else is said."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._idle = self.tr("A list of people can be pasted, contacts and tables be dropped here")
        self._offers: Sequence[Offer] = ()
        self.has_news = False
        self.icon = IconLabel(theme, icons, "circle-alert")
        self.text = hint(role="text3")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.text.setWordWrap(True)
        self.buttons = [self._button(number) for number in range(_MOST_OFFERS)]
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, 2, SPACE, 2)
        row.setSpacing(SPACE)
        row.addWidget(self.icon)
        row.addWidget(self.text, 1)
        for button in self.buttons:
            row.addWidget(button)
        self.setMinimumHeight(30)
        self.say_nothing()

    def say(
        self, text: str, offers: Sequence[Offer] = (), *, icon: str = "", role: str = "text2"
    ) -> None:
        """Say a fact about what is typed; not while there are news."""
        if not self.has_news:
            self._show(text or self._idle, icon if text else "", role if text else "text3", offers)

    def tell(
        self, text: str, offers: Sequence[Offer] = (), *, icon: str = "check", role: str = "text2"
    ) -> None:
        """Tell what happened, with what can be done about it; read out by screen readers."""
        self.has_news = True
        self._show(text, icon, role, offers)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def say_nothing(self) -> None:
        """Take the news away."""
        self.has_news = False
        self._show(self._idle, "", "text3", ())

    def forget_news(self) -> None:
        """Take news away, and leave what is said of what is typed."""
        if self.has_news:
            self.say_nothing()

    def is_telling(self, text: str) -> bool:
        """Tell whether these news are still there."""
        return self.has_news and self.text.text() == text

    def follow(self, last: QWidget) -> None:
        """Put the buttons behind `last` in the tab order."""
        for button in self.buttons:
            QWidget.setTabOrder(last, button)
            last = button

    def _show(self, text: str, icon: str, role: str, offers: Sequence[Offer]) -> None:
        self.icon.setVisible(bool(icon))
        if icon:
            self.icon.show_icon(icon, role)
        if self.text.property("role") != role:
            self.text.setProperty("role", role)
            self.text.style().polish(self.text)
        self.text.setText(text)
        self.setAccessibleName(text)
        self._offers = tuple(offers)
        for number, button in enumerate(self.buttons):
            shown = number < len(self._offers)
            button.setText(self._offers[number][0] if shown else "")
            button.setAccessibleDescription(text if shown else "")
            button.setVisible(shown)

    def _do(self, number: int) -> None:
        _, action = self._offers[number]
        action()

    def _button(self, number: int) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "status")
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._do(number))
        return button
